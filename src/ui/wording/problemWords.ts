import type { ErrorWords, ProblemText } from "../../i18n/problemText";
import type { Words } from "../../i18n/fr";
import type { Problem } from "../state/paneState";
import { isolatedValues } from "./isolated";

/** A problem in the pane's language, in its three parts; a refusal without words of its own is told with its code. */
export function problemWords(words: Words, problem: Problem): ProblemText {
  if (problem.kind === "unexpected") {
    const { what, why, next } = words.home.unexpected;
    return { what, why: why(problem.detail), next };
  }
  const { code, values } = problem.refusal;
  const table: Readonly<Record<string, ErrorWords>> = words.errors;
  const told = Object.hasOwn(table, code) ? table[code] : undefined;
  return told === undefined ? words.errors.excelError({ code }) : told(isolatedValues(values));
}
