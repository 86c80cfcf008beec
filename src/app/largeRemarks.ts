import type { Remark } from "../core/reasons";
import type { Segmentation } from "../core/segments";
import { MOST_EXPLAINED } from "../core/output/columns/chooseColumns";

/** What a portfolio too large for it goes without, told. */
export function largeRemarks({ customers: { length } }: Segmentation): readonly Remark[] {
  if (length <= MOST_EXPLAINED) return [];
  return [{ code: "output.large", values: { customers: length, most: MOST_EXPLAINED } }];
}
