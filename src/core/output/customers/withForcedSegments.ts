import type { Reading } from "../../model";
import { isJournal } from "../../reading/grain/isJournal";
import type { OwnSheetContent } from "../input";
import type { SheetWords } from "../words";
import { standingRows } from "./customerOrder";
import { matchRows } from "./matchRows";

/**
 * The customers of a journal with the *Segment forcé* that the user typed on the sheet *Clients*. Any other reading
 * is given back as it is: its forced segments stand on its own sheet. Call it before segmenting.
 */
export function withForcedSegments(
  reading: Reading,
  ownSheets: readonly OwnSheetContent[],
  words: Pick<SheetWords, "headers">,
): Reading {
  if (!isJournal(reading.grain)) return reading;
  const rows = standingRows(ownSheets, words);
  if (rows.every(({ forced }) => forced === "")) return reading;
  const found = matchRows(rows, reading.customers);
  const forced = new Map(
    rows.flatMap((row, i) => (row.forced === "" ? [] : [[found[i] ?? null, row.forced] as const])),
  );
  return {
    ...reading,
    customers: reading.customers.map((customer, i) => {
      const text = forced.get(i);
      return text === undefined ? customer : { ...customer, forcedSegment: text };
    }),
  };
}
