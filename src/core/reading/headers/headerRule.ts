import type { FieldId } from "../../fields";

/** What a header may name that is no field of a customer: it is recognised so as not to be mistaken for one. */
export type OtherMeaning =
  | "growth"
  | "target"
  | "credit"
  | "debt"
  | "address"
  | "contact"
  | "consent"
  | "segment"
  | "product"
  | "note"
  | "reference"
  | "margin"
  | "date"
  | "price"
  /** A column that the product wrote. */
  | "own";

/**
 * Headers that name a field, written as a person would; case, accents and abbreviations do not matter.
 * `strength` 0–1: how surely the words alone name the field (1 = nothing else is called so; 0.5 = only if the content agrees).
 */
export interface HeaderRule {
  readonly means: FieldId | OtherMeaning;
  readonly strength: number;
  readonly phrases: readonly string[];
}

/** Headers written in one text, separated by bars. */
export function phrases(text: string): readonly string[] {
  return text.split("|").map((phrase) => phrase.trim());
}
