/** A table given another area in place, where Excel has it. */
import { supports } from "../host";

/** Requirement set of this file's members. */
export const NEEDS = "1.13";

/** Gives a table a new area with the same header row; false = this Excel cannot. */
export function resizeTable(table: Excel.Table, address: string): boolean {
  if (!supports(NEEDS)) return false;
  table.resize(address);
  return true;
}

/** Whether tables can be given an area at once; else their columns come and go one by one. */
export function canResize(): boolean {
  return supports(NEEDS);
}
