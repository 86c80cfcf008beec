import type { PlanSegment } from "../../labels";
import { fixedAddress, quotedSheet } from "../../a1";

/** Where the plan's figures stand, for the formulas of *Tableau de bord*. */
export interface PlanRefs {
  readonly sheet: string;
  readonly rows: ReadonlyMap<PlanSegment, number>;
  readonly main: readonly PlanSegment[];
  readonly totalRow: number;
  /** Row and column of the load (required over capacity). */
  readonly load: { readonly row: number; readonly column: number };
}

/** A cell of the plan's sheet, in a formula. */
export function planCell(plan: Pick<PlanRefs, "sheet">, row: number, column: number): string {
  return `${quotedSheet(plan.sheet)}!${fixedAddress(row, column)}`;
}
