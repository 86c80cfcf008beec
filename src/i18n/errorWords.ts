/** Refusals and errors in words: what happened, why, what to do next. */
import type { Refusal } from "../core/model";
import { errors as en } from "./en/errors";
import { errors as fr } from "./fr/errors";
import type { ErrorWords, ProblemText } from "./problemText";

const TABLES = { fr, en } as const;

/** A refusal in words; a code without words of its own is told as an error of Excel's, with the code. */
export function errorWords(language: keyof typeof TABLES, refusal: Refusal): ProblemText {
  const table: Readonly<Record<string, ErrorWords>> = TABLES[language];
  const words = Object.hasOwn(table, refusal.code) ? table[refusal.code] : undefined;
  return words ? words(refusal.values) : TABLES[language].excelError({ code: refusal.code });
}

/** A refusal as one line of text. */
export function errorLine(language: keyof typeof TABLES, refusal: Refusal): string {
  const { what, why, next } = errorWords(language, refusal);
  return [what, why, next].join(" ");
}
