import type { FieldId } from "../../fields";
import type { Steps } from "../../steps";
import type { ColumnInput } from "../columns/columnInput";
import type { DatePart } from "../columns/typedTable";
import { asOne } from "./numberIssues";
import { DATE_FIELDS } from "../columns/valueKinds";
import type { DateColumn } from "../values/dateColumn";
import { readDateText } from "../values/dates";
import type { Finding } from "./issueCollector";
import { cellsAt, columnValues } from "./readingFacts";
import type { ReadingFacts } from "./readingFacts";

/** What is told of columns of dates: text, ambiguous order, odd, unreadable, implausible and future days. */
export function* dateIssues(facts: ReadingFacts): Steps<readonly Finding[]> {
  const found: Finding[] = [];
  for (const field of DATE_FIELDS) {
    const ofField: Finding[] = [];
    for (const part of facts.table.dateParts(field)) ofField.push(...(yield* ofPart(facts, field, part)));
    const made = facts.table.made(field);
    found.push(...(made?.how === "latest" ? asOne(ofField, made) : ofField));
  }
  return found;
}

function* ofPart(
  facts: ReadingFacts,
  field: FieldId,
  { column, dates }: DatePart,
): Steps<readonly Finding[]> {
  const values = columnValues(facts, field, column);
  const at = (positions: readonly number[]) => ({ ...cellsAt(facts, column, positions), values });
  const future: number[] = [];
  dates.days.forEach((day, position) => {
    if (day > facts.today) future.push(position);
  });
  yield;
  // A month alone and a day that no sale can have are told below: they become no date.
  const vague = new Set([...dates.monthOnly, ...dates.implausible]);
  const writable = vague.size === 0 ? dates.fromText : dates.fromText.filter((one) => !vague.has(one));
  yield;
  const asTexts = at(writable);
  yield;
  return [
    { code: "textDates", severity: "low", ...asTexts, correction: "datesToDates" },
    {
      code: "ambiguousDayMonth",
      severity: "medium",
      ...at(dates.ambiguous),
      values: { ...values, ...twoReadings(facts, column, dates) },
      otherReading: { kind: "days", field, header: column.header, inForce: dates.decision?.by === "user" },
    },
    { code: "oddDates", severity: "medium", ...at(dates.odd) },
    { code: "swappedDates", severity: "high", ...at(dates.swapped) },
    { code: "monthOnlyDates", severity: "low", ...at(dates.monthOnly) },
    {
      code: "yearlessDates",
      severity: "medium",
      ...at(dates.yearless),
      values: { ...values, today: facts.today },
    },
    {
      code: "relativeDates",
      severity: "low",
      ...at(dates.relative),
      values: { ...values, today: facts.today },
    },
    { code: "unreadableDate", severity: "medium", ...at(dates.unreadable) },
    { code: "implausibleDates", severity: "medium", ...at(dates.implausible) },
    { code: "futureDates", severity: "medium", ...at(future) },
    { code: "errorCells", severity: "medium", ...at(dates.errors) },
  ];
}

/** The first ambiguous cell and its two days, to show what the choice is about. */
function twoReadings(
  facts: ReadingFacts,
  column: ColumnInput,
  { ambiguous, decision }: DateColumn,
): NonNullable<Finding["values"]> {
  const first = ambiguous.find((at) => facts.customerAt(at) !== null);
  const example = String(facts.table.cellsOf(column)[first ?? -1] ?? "").trim();
  const read = readDateText(example);
  if (read?.kind !== "order" || read.dayFirst === null || read.monthFirst === null) return {};
  const reading = decision?.by === "user" ? "other" : "french";
  return { ambiguous: example, french: read.dayFirst, otherwise: read.monthFirst, reading };
}
