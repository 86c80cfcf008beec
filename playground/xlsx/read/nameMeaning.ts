import type { FileBook } from "./readBook";

/** A name that stands for one reference. */
const REFERENCE =
  /^=?(?:(?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!)?\$?[A-Z]{0,3}\$?\d{0,7}(?::\$?[A-Z]{0,3}\$?\d{0,7})?$/iu;

/** What a word of a formula means: the reference a name stands for, null for a name that is more, undefined for no name. */
export type NameMeaning = (word: string) => string | null | undefined;

/** Reads the names of a workbook. */
export function nameMeaning({ names }: Pick<FileBook, "names">): NameMeaning {
  const formulas = new Map(names.map(({ name, formula }) => [name.toLowerCase(), formula]));
  return (word) => {
    const formula = formulas.get(word.toLowerCase());
    if (formula === undefined) return undefined;
    return REFERENCE.test(formula) ? formula.replace(/^=/, "") : null;
  };
}
