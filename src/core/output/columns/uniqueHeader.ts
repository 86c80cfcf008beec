import { foldText } from "../../text/fold";
import type { SheetWords } from "../words";

/** A header of ours that no other column of the sheet has (compared as a reader would: case and accents apart). */
export function uniqueHeader(
  header: string,
  taken: readonly string[],
  otherHeader: SheetWords["otherHeader"],
): string {
  const folded = new Set(taken.map(foldText));
  let candidate = header;
  for (let attempt = 1; folded.has(foldText(candidate)); attempt += 1)
    candidate = otherHeader(header, attempt);
  return candidate;
}
