import type { AbcLabel } from "../../labels";
import type { Reading, SheetData } from "../../model";
import type { SegmentedCustomer } from "../../segments";
import { someSteps, type Steps } from "../../steps";
import type { OwnColumn } from "../edits";
import { segmentWord, type SheetWords } from "../words";
import { cellAt } from "./cellAt";

/** The user's own column of forced segments: read as such and none of ours. Null when the sheet has none. */
export function userForcedColumn(
  { columns }: Pick<Reading, "columns">,
  known: readonly OwnColumn[],
): number | null {
  const column = columns.find(({ field }) => field === "forcedSegment")?.column;
  return column === undefined || known.some((own) => own.column === column) ? null : column;
}

/**
 * Whether formulas may count on a column of forced segments: each cell is blank or says the segment in force as ours
 * would. Where one says it otherwise (« Classe B »), or nothing that is a segment, *Segment* alone is right.
 */
export function* isCountable(
  { customers }: { readonly customers: readonly Pick<SegmentedCustomer, "abc" | "customer">[] },
  source: SheetData,
  words: SheetWords,
  column: number,
): Steps<boolean> {
  const saysOther = yield* someSteps(customers, ({ abc, customer }) =>
    customer.rows.some((row) => !saysInForce(words, abc, String(cellAt(source, row, column)))),
  );
  return !saysOther;
}

/** Whether a text beside a customer leaves its segment as it is in a formula; a closed account counts nowhere. */
export function saysInForce(words: SheetWords, abc: AbcLabel | null, text: string): boolean {
  return abc === null || text === "" || text.toLowerCase() === segmentWord(words, abc).toLowerCase();
}

/**
 * The reading with what stands in our *Segment forcé* wherever the user's own column, which is the one read, says
 * nothing. Any other reading is given back as it is. Call it before segmenting.
 */
export function withOwnForced(reading: Reading, source: SheetData, known: readonly OwnColumn[]): Reading {
  const own = known.find(({ key }) => key === "forcedSegment");
  if (own === undefined || userForcedColumn(reading, known) === null) return reading;
  const textAt = (row: number): string => String(cellAt(source, row, own.column)).trim();
  return {
    ...reading,
    customers: reading.customers.map((customer) => {
      const row =
        customer.forcedSegment === null ? customer.rows.find((one) => textAt(one) !== "") : undefined;
      return row === undefined ? customer : { ...customer, forcedSegment: textAt(row) };
    }),
  };
}
