import type { Reading } from "../../core/model";
import type { Words } from "../../i18n/fr";
import type { GrainWords } from "../../i18n/issueText";
import { isolatedValues } from "./isolated";

/** Why a row was taken for what it is, in a sentence; null for a reason without words. */
export function grainText(words: Words, reason: Reading["grainReason"]): string | null {
  const table: Readonly<Record<string, GrainWords>> = words.grainReasons;
  const told = Object.hasOwn(table, reason.code) ? table[reason.code] : undefined;
  return told?.(isolatedValues(reason.values)) ?? null;
}
