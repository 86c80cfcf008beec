import type { OutputMemory } from "../memory";

/** Columns that the user may edit in the plan's table, from that of the interval on. */
const EDITABLE_COLUMNS = 4;

/** Whether a cell of the plan's sheet is one that the user may edit: plan of a segment, or capacity. */
export function isPlanInput(plan: OutputMemory["plan"], row: number, column: number): boolean {
  if (plan === null) return false;
  const inTable = column >= plan.column && column < plan.column + EDITABLE_COLUMNS;
  if (inTable && plan.rows.some((written) => written.row === row)) return true;
  return plan.capacity !== null && column === plan.capacity.column && plan.capacity.rows.includes(row);
}
