import type { Remark } from "../core/reasons";
import type { Segmentation } from "../core/segments";
import { MOST_EXPLAINED } from "../core/output/columns/chooseColumns";

/** What a portfolio too large for it goes without, told. `room`: customers of a run that is still kept, at most. */
export function largeRemarks({ customers: { length } }: Segmentation, room: number): readonly Remark[] {
  const told = (code: "output.large" | "output.runNotKept", most: number): readonly Remark[] =>
    length <= most ? [] : [{ code, values: { customers: length, most } }];
  return [...told("output.large", MOST_EXPLAINED), ...told("output.runNotKept", room)];
}
