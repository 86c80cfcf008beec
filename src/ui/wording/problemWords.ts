import type { Words } from "../../i18n/fr";
import type { ProblemWords } from "../parts/ProblemCard";
import type { Problem } from "../state/paneState";

/** A problem in the pane's language, in its three parts. */
export function problemWords(words: Words, problem: Problem): ProblemWords {
  const { what, why, next } = words.home.unexpected;
  return problem.kind === "unexpected"
    ? { what, why: why(problem.detail), next }
    : { what, why: why(problem.refusal.code), next };
}
