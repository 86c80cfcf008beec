import type { SheetData } from "../../model";
import type { Segmentation, SegmentedCustomer } from "../../segments";
import type { Steps } from "../../steps";
import type { OwnColumnKey } from "../edits";
import type { SheetWords } from "../words";
import { cellAt } from "./cellAt";
import { groupWord } from "./columnCell";
import { liveColumn } from "./liveColumn";

/**
 * Customers above whom *Pourquoi* is not written: some 400 bytes a row, three quarters of all that is written, in a
 * sheet that nobody reads row by row. The pane says why of any customer.
 */
export const MOST_EXPLAINED = 50_000;

/**
 * The label columns that this result fills, in their order on the sheet: those of the criteria in force, and no zone
 * or sector that the sheet already shows in the same words.
 */
export function* chooseColumns(
  segmentation: Segmentation,
  source: SheetData,
  words: SheetWords,
): Steps<readonly OwnColumnKey[]> {
  const { criteria, customers } = segmentation;
  const some = (test: (one: SegmentedCustomer) => boolean): boolean => customers.some(test);
  const shown = (field: "zone" | "sector"): boolean =>
    shownColumn(segmentation, source, words, field) !== null;
  const territory = criteria.includes("territory");
  const rfm = (): boolean => criteria.includes("rfm");
  const prioritised = (): boolean => some((one) => one.priority !== null);
  const wanted: readonly (readonly [OwnColumnKey, () => boolean])[] = [
    ["segment", () => true],
    ["forcedSegment", () => true],
    ["rfm", rfm],
    ["profile", rfm],
    ["zone", () => territory && some((one) => one.zone !== null) && !shown("zone")],
    ["sector", () => territory && some((one) => one.sector !== null) && !shown("sector")],
    ["potential", () => criteria.includes("potential")],
    ["crossed", () => some((one) => one.crossed !== null && one.crossed !== one.abc)],
    ["priority", prioritised],
    ["points", prioritised],
    ["nextContact", () => some((one) => one.nextContact !== null)],
    ["lastContactState", () => some((one) => one.contactState !== "none")],
    ["channel", () => some((one) => one.channels.length > 0)],
    ["alert", () => some((one) => one.alert !== null)],
    ["revenue", () => needsRevenue(segmentation, source)],
    ["counted", () => some((one) => one.customer.rows.length > 1) && !isJournal(segmentation)],
    ["why", () => customers.length <= MOST_EXPLAINED],
  ];
  const chosen: OwnColumnKey[] = [];
  for (const [key, isWanted] of wanted) {
    if (isWanted()) chosen.push(key);
    yield; // what nobody has is looked for in everybody
  }
  return chosen;
}

/** The sheet's own column of zones or sectors when it says, on every row, just what ours would; else null. */
export function shownColumn(
  segmentation: Segmentation,
  source: SheetData,
  words: SheetWords,
  field: "zone" | "sector",
): number | null {
  const { customers, reading } = segmentation;
  const column = reading.columns.find((match) => match.field === field)?.column;
  if (column === undefined || isJournal(segmentation)) return null;
  const same = customers.every((one) =>
    one.customer.rows.every(
      (row) => one.abc === null || cellAt(source, row, column) === groupWord(words, field, one[field]),
    ),
  );
  return same ? column : null;
}

/** Whether one row of the sheet is an order rather than a customer: labels then stand on the sheet *Clients*. */
export function isJournal({ reading }: Segmentation): boolean {
  return reading.grain === "orders" || reading.grain === "orderLines";
}

function needsRevenue(segmentation: Segmentation, source: SheetData): boolean {
  const known = segmentation.customers.some((one) => one.customer.revenue !== null);
  return known && liveColumn(segmentation, source, "revenue", (one) => one.customer.revenue) === null;
}
