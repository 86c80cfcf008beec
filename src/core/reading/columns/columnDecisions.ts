import type { FieldId } from "../../fields";
import type { ColumnDecision } from "../../model";
import { shareWhole } from "../values/percent";
import type { Made } from "./made";
import type { NumberPart, TypedTable } from "./typedTable";
import { DATE_FIELDS, EURO_FIELDS, NUMBER_FIELDS } from "./valueKinds";

/** What had to be decided to read the column of a field: what it is made with, marks, order of dates, unit, scale of shares. */
export function columnDecisions(table: TypedTable, field: FieldId): readonly ColumnDecision[] {
  const made = table.made(field);
  const decisions: ColumnDecision[] =
    made === null || made.how === "cents" || made.how === "titles" ? [] : [madeWith(made)];
  if (DATE_FIELDS.includes(field)) {
    const order = table.dates(field)?.decision ?? null;
    if (order !== null) decisions.push(order);
  }
  // Asked of fields of numbers only: the parts of another would be read as numbers, the whole column of it.
  const [part] = NUMBER_FIELDS.includes(field) ? table.parts(field) : [];
  return part === undefined ? decisions : [...decisions, ...numberDecisions(table, field, part)];
}

/** What had to be decided to read one column of numbers. */
export function numberDecisions(
  table: TypedTable,
  field: FieldId,
  { column, numbers }: NumberPart,
): readonly ColumnDecision[] {
  const decisions: ColumnDecision[] = numbers.decision === null ? [] : [numbers.decision];
  const unit = column.match.traits.unit ?? 1;
  if (EURO_FIELDS.has(field) && unit !== 1) decisions.push({ kind: "unit", euros: unit });
  if (field === "shareOfWallet") {
    const whole = shareWhole(numbers, table.profile(column).percentFormat);
    if (whole !== null) decisions.push({ kind: "shareScale", whole });
  }
  return decisions;
}

function madeWith(made: Exclude<Made, { how: "cents" | "titles" }>): ColumnDecision {
  const [, second, third] = made.columns.map(({ header }) => header);
  switch (made.how) {
    case "sum":
      return { kind: "sum", count: made.columns.length, last: made.columns.at(-1)?.header ?? "" };
    case "product":
      return { kind: "product", quantity: second ?? "", discount: third ?? null };
    case "latest":
      return { kind: "latest", count: made.columns.length, last: made.columns.at(-1)?.header ?? "" };
    case "month":
      return { kind: "month", year: second ?? null, day: third ?? null };
  }
}
