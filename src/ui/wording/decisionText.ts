import type { ColumnDecision } from "../../core/model";
import type { Words } from "../../i18n/fr";

/** How a column writes its values, in a few words: « point décimal (choisi par vous) ». */
export function decisionText(words: Words, decision: ColumnDecision): string {
  const { decisions } = words.data.columns;
  switch (decision.kind) {
    case "decimalMark":
      return `${decisions.decimalMark[decision.mark]} (${decisions.by[decision.by]})`;
    case "dayOrder":
      return `${decisions.dayOrder[decision.first]} (${decisions.by[decision.by]})`;
    case "unit":
      return decisions.unit(decision.euros);
    case "shareScale":
      return decisions.shareScale[decision.whole];
    case "sum":
      return decisions.sum(decision.count, decision.last);
    case "latest":
      return decisions.latest(decision.count, decision.last);
    case "product":
      return decisions.product(decision.quantity, decision.discount);
    case "month":
      return decisions.month(decision.year, decision.day);
  }
}
