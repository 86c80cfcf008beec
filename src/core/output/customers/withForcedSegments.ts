import type { Reading } from "../../model";
import { isJournal } from "../../reading/grain/isJournal";
import type { OwnSheetContent } from "../input";
import type { SheetWords } from "../words";
import { customerKey, standingRows } from "./customerOrder";

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
  const forced = new Map(
    standingRows(ownSheets, words)
      .filter((row) => row.forced !== "")
      .map((row) => [row.key, row.forced]),
  );
  if (forced.size === 0) return reading;
  return {
    ...reading,
    customers: reading.customers.map((customer) => {
      const text = forced.get(customerKey(customer.code, customer.name));
      return text === undefined ? customer : { ...customer, forcedSegment: text };
    }),
  };
}
