import type { Language } from "../../i18n/languageOf";
import { typedNumber } from "./typedNumber";

/** Cut points as typed: usable ones, or the first thing that is wrong with them. */
export type TypedCuts =
  | { readonly kind: "fine"; readonly cuts: readonly number[] }
  | { readonly kind: "notNumber"; readonly at: number; readonly text: string }
  /** The point at `at` is smaller than the one before it. */
  | { readonly kind: "notAscending"; readonly at: number };

/**
 * Reads the cut points of one criterion: numbers, from the smallest to the largest; equal ones leave
 * the score between them empty. A text that the rep left as it was shown keeps its exact number.
 */
export function typedCuts(
  texts: readonly string[],
  shown: readonly { readonly text: string; readonly cut: number }[],
  language: Language,
): TypedCuts {
  const cuts: number[] = [];
  for (const [at, text] of texts.entries()) {
    const known = shown[at];
    const cut = known?.text === text ? known.cut : typedNumber(text, language);
    if (cut === null) return { kind: "notNumber", at, text };
    if (cut < (cuts[at - 1] ?? -Infinity)) return { kind: "notAscending", at };
    cuts.push(cut);
  }
  return { kind: "fine", cuts };
}
