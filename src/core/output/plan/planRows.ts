import type { AbcLabel, PlanSegment } from "../../labels";
import type { Segmentation } from "../../segments";

/** Rows of the plan's table: those that share out all customers, and those that take some of them again. */
export interface PlanRows {
  readonly main: readonly PlanSegment[];
  /** *Fort potentiel* and 1-1-1: customers of B and C that follow a plan of their own. */
  readonly among: readonly ("highPotential" | "reactivate")[];
}

/** The rows that this portfolio needs: clients' rows unless all are prospects, prospects' rows when there are prospects, *À compléter* when it is used. */
export function planRows(
  { segments, criteria }: Pick<Segmentation, "segments" | "criteria">,
  prospects: boolean,
): PlanRows {
  const has = (label: AbcLabel): boolean =>
    segments.some(({ id, customers }) => id === label && customers > 0);
  return {
    main: [
      ...(has("A") || has("B") || has("C") || !prospects ? (["A", "B", "C"] as const) : []),
      ...(prospects ? (["potentialA", "potentialB", "potentialC"] as const) : []),
      ...(has("toComplete") ? (["toComplete"] as const) : []),
    ],
    among: [
      ...(criteria.includes("potential") ? (["highPotential"] as const) : []),
      ...(criteria.includes("rfm") ? (["reactivate"] as const) : []),
    ],
  };
}
