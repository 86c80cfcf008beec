import type { SheetData } from "../../model";
import { isJournal } from "../../reading/grain/isJournal";
import type { Segmentation, SegmentedCustomer } from "../../segments";
import { someSteps, type Steps } from "../../steps";
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
  // What nobody has is looked for in everybody: in steps, and only once its turn comes.
  const some = (test: (one: SegmentedCustomer) => boolean): Steps<boolean> => someSteps(customers, test);
  function* isNew(field: "zone" | "sector"): Steps<boolean> {
    if (!criteria.includes("territory") || !(yield* some((one) => one[field] !== null))) return false;
    return (yield* shownColumn(segmentation, source, words, field)) === null;
  }
  const isOpen = (one: SegmentedCustomer): boolean => one.priority !== null;
  const rfm = criteria.includes("rfm");
  const wanted: readonly (readonly [OwnColumnKey, boolean | Steps<boolean>])[] = [
    ["segment", true],
    ["forcedSegment", true],
    ["rfm", rfm],
    ["profile", rfm],
    ["zone", isNew("zone")],
    ["sector", isNew("sector")],
    ["potential", criteria.includes("potential")],
    ["crossed", some((one) => one.crossed !== null && one.crossed !== one.abc)],
    ["priority", some(isOpen)],
    ["points", some(isOpen)],
    ["nextContact", some((one) => one.nextContact !== null)],
    ["lastContactState", some((one) => one.contactState !== "none")],
    ["channel", some((one) => one.channels.length > 0)],
    // Empty at first on most sheets: the first falls are to stand there, not beyond *Pourquoi*.
    ["alert", some(isOpen)],
    ["revenue", needsRevenue(segmentation, source)],
    ["counted", !isJournal(segmentation.reading.grain) && some((one) => one.customer.rows.length > 1)],
    ["why", customers.length <= MOST_EXPLAINED],
  ];
  const chosen: OwnColumnKey[] = [];
  for (const [key, answer] of wanted) {
    if (typeof answer === "boolean" ? answer : yield* answer) chosen.push(key);
  }
  return chosen;
}

/** The sheet's own column of zones or sectors when it says, on every row, just what ours would; else null. */
export function* shownColumn(
  segmentation: Segmentation,
  source: SheetData,
  words: SheetWords,
  field: "zone" | "sector",
): Steps<number | null> {
  const { customers, reading } = segmentation;
  const column = reading.columns.find((match) => match.field === field)?.column;
  if (column === undefined || isJournal(segmentation.reading.grain)) return null;
  const differs = yield* someSteps(
    customers,
    (one) =>
      one.abc !== null &&
      one.customer.rows.some((row) => cellAt(source, row, column) !== groupWord(words, field, one[field])),
  );
  return differs ? null : column;
}

function* needsRevenue(segmentation: Segmentation, source: SheetData): Steps<boolean> {
  const known = yield* someSteps(segmentation.customers, (one) => one.customer.revenue !== null);
  return known && liveColumn(segmentation, source, "revenue", (one) => one.customer.revenue) === null;
}
