import type { FieldId } from "../../fields";
import type { Finding } from "./issueCollector";
import { cellsAt, columnValues } from "./readingFacts";
import type { ReadingFacts } from "./readingFacts";

const DATES: readonly FieldId[] = ["lastOrder", "orderDate", "lastVisit"];

/** What is told of columns of dates: text, ambiguous order, odd, unreadable, implausible and future days. */
export function dateIssues(facts: ReadingFacts): readonly Finding[] {
  return DATES.flatMap((field) => {
    const column = facts.table.column(field);
    const dates = facts.table.dates(field);
    if (column === null || dates === null) return [];
    const values = columnValues(facts, field, column);
    const at = (positions: readonly number[]) => ({ ...cellsAt(facts, column, positions), values });
    const future: number[] = [];
    dates.days.forEach((day, position) => {
      if (day > facts.today) future.push(position);
    });
    return [
      { code: "textDates", severity: "low", ...at(dates.fromText), correction: "datesToDates" },
      { code: "ambiguousDayMonth", severity: "medium", ...at(dates.ambiguous) },
      { code: "oddDates", severity: "medium", ...at(dates.odd) },
      { code: "monthOnlyDates", severity: "low", ...at(dates.monthOnly) },
      { code: "unreadableDate", severity: "medium", ...at(dates.unreadable) },
      { code: "implausibleDates", severity: "medium", ...at(dates.implausible) },
      { code: "futureDates", severity: "medium", ...at(field === "orderDate" ? [] : future) },
      { code: "errorCells", severity: "medium", ...at(dates.errors) },
    ] satisfies readonly Finding[];
  });
}
