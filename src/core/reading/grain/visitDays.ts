import type { ColumnInput } from "../columns/columnInput";
import { canonicalHeader } from "../headers/canonicalHeader";

/** True for a column of the days of single visits (*Date visite*), not of the last one: its rows may be visits, with what was ordered. */
export function isVisitDay(column: ColumnInput | null | undefined): boolean {
  return (
    (column?.match.candidates.some(({ field }) => field === "lastVisit") ?? false) &&
    !/\b(?:der|last|precedente?)\b/.test(canonicalHeader(column?.header ?? ""))
  );
}
