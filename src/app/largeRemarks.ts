import type { Remark } from "../core/reasons";
import type { Segmentation } from "../core/segments";
import { MOST_EXPLAINED } from "../core/output/columns/chooseColumns";
import { MOST_ROWS } from "./runHistory";

/** What a portfolio too large for it goes without, told. */
export function largeRemarks({ customers: { length } }: Segmentation): readonly Remark[] {
  const told = (code: "output.large" | "output.runNotKept", most: number): readonly Remark[] =>
    length <= most ? [] : [{ code, values: { customers: length, most } }];
  return [...told("output.large", MOST_EXPLAINED), ...told("output.runNotKept", MOST_ROWS)];
}
