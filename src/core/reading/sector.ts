import { cleanText } from "../text/cleanText";
import { nafSector } from "./naf";
import type { SectorGroup } from "./sectorGroup";
import { isMissingWord } from "./values/missing";
import { wordSector } from "./sectorWord";

/** A trade as recognised, or the label as written when it is not (null when the cell says nothing). */
export type SectorReading =
  | { readonly group: SectorGroup; readonly by: "naf" | "word" }
  | { readonly group: null; readonly label: string | null };

/** Errors, initials of « non communiqué » and the like, signs alone. */
const BLANK = /^(?:#.*|n[./ ]?[acdr]\.?|[^\p{L}\p{N}]*)$/iu;

/** What trade a customer is in, from a NAF code in any format or from free words. */
export function sectorOf(value: string | number | boolean | null): SectorReading {
  const text = typeof value === "boolean" || value === null ? "" : cleanText(String(value));
  if (BLANK.test(text) || isMissingWord(text)) return { group: null, label: null };
  const naf = nafSector(text);
  if (naf !== null) return { group: naf, by: "naf" };
  const group = wordSector(text);
  return group ? { group, by: "word" } : { group: null, label: text };
}
