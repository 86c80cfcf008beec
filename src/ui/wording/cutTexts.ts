import type { RfmThresholds } from "../../core/labels";
import { dayOfIso } from "../../core/stats/day";
import type { ProblemText } from "../../i18n/problemText";
import type { Words } from "../../i18n/fr";
import type { Locale } from "../locale";
import type { TypedCuts } from "../views/typedCuts";

/** Where the cut points of a criterion come from, and of which day they are. */
export function thresholdsUsed(
  { words, numbers }: Locale,
  from: RfmThresholds["from"],
  since: string | null,
): string {
  const names = words.criteria.rfm.used;
  const day = since === null ? null : dayOfIso(since);
  if (from !== "saved") return names[from];
  return day === null ? names.saved : names.savedSince(numbers.day(day));
}

/** What is wrong with typed cut points, in three parts. */
export function cutProblem(
  words: Words,
  typed: Exclude<TypedCuts, { kind: "fine" }>,
  texts: readonly string[],
): ProblemText {
  const names = words.criteria.rfm.wrong;
  if (typed.kind === "notNumber") return names.notNumber(typed.text.trim());
  return names.notAscending(texts[typed.at] ?? "", texts[typed.at - 1] ?? "");
}
