import type { FieldId } from "../../fields";
import type { ColumnDecision } from "../../model";
import { shareWhole } from "../values/percent";
import type { TypedTable } from "./typedTable";
import { DATE_FIELDS, EURO_FIELDS, NUMBER_FIELDS } from "./valueKinds";

/** What had to be decided to read the column of a field: marks, order of dates, unit, scale of shares. */
export function columnDecisions(table: TypedTable, field: FieldId): readonly ColumnDecision[] {
  const column = table.column(field);
  if (column === null) return [];
  const decisions: ColumnDecision[] = [];
  if (DATE_FIELDS.includes(field)) {
    const order = table.dates(field)?.decision ?? null;
    if (order !== null) decisions.push(order);
  }
  if (!NUMBER_FIELDS.includes(field)) return decisions;
  const numbers = table.numbers(field);
  if (numbers?.decision) decisions.push(numbers.decision);
  const unit = column.match.traits.unit ?? 1;
  if (EURO_FIELDS.has(field) && unit !== 1) decisions.push({ kind: "unit", euros: unit });
  if (field === "shareOfWallet" && numbers !== null) {
    const whole = shareWhole(numbers, table.profile(column).percentFormat);
    if (whole !== null) decisions.push({ kind: "shareScale", whole });
  }
  return decisions;
}
