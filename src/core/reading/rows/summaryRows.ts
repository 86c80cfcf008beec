import type { CellValue } from "../../model";
import type { Steps } from "../../steps";
import type { RegionInput } from "../regionInput";
import type { TypedTable } from "../columns/typedTable";
import { titlesOf } from "../values/fillDown";
import { isSample } from "../values/nameRemarks";
import { footerRows } from "./footerRows";
import { headingRows } from "./headingRows";
import { tidyText } from "../values/textColumn";
import { startsLikeSummary, totalRows } from "./totalRows";
import type { SummaryReason } from "./totalRows";
import { totalsAbove } from "./totalsAbove";

/** Why a position sums or comments the others. */
export type SummaryRows = ReadonlyMap<number, SummaryReason | "notCustomer">;

/** Positions that sum or comment the others: totals, subtotals with headings of groups, footers, samples. */
export function* summaryRows(
  input: Pick<RegionInput, "sheet" | "body" | "region" | "titles">,
  table: TypedTable,
): Steps<SummaryRows> {
  const { sheet, body, region, titles } = input;
  const columns = region.headers.map((header) => header.column);
  const wide = (at: number): readonly CellValue[] => {
    const row = sheet.values[body[at] ?? 0];
    return columns.map((column) => row?.[column] ?? "");
  };
  const totals = yield* totalRows(table, wide);
  const footers = yield* footerRows(body, wide, (at) => totals.has(at));
  const all = new Map<number, SummaryReason | "notCustomer">(totals);
  for (const at of footers) all.set(at, "footer");
  for (const at of yield* totalsAbove(table, wide, (row) => all.has(row))) all.set(at, "subtotal");
  for (const at of yield* headingRows(body.length, wide, (row) => all.has(row))) all.set(at, "subtotal");
  for (const at of nameTitles(table)) all.set(at, "subtotal");
  if (titles !== null) body.forEach((row, at) => titles.days.has(row) && all.set(at, "subtotal"));
  for (let at = 0; at < table.size && isSampleRow(table, at); at++) all.set(at, "notCustomer");
  return all;
}

/** Names that stand alone above the orders of their customer. */
function nameTitles(table: TypedTable): Iterable<number> {
  const days = table.dates("orderDate")?.days;
  if (days === undefined || table.filledDown("name").length === 0) return [];
  const isLine = (at: number): boolean => !Number.isNaN(days[at] ?? NaN);
  return titlesOf(table.cells("name").map(tidyText), isLine, startsLikeSummary) ?? [];
}

/** Below the header, a row that shows how to fill the sheet in. */
function isSampleRow(table: TypedTable, at: number): boolean {
  return (["name", "code"] as const).some((field) => isSample(table.texts(field)[at] ?? ""));
}
