import type { PlanSegment } from "../../labels";
import type { Segmentation, SegmentedCustomer } from "../../segments";

/** Rows of the plan's table: those that share out all customers, and those that take some of them again. */
export interface PlanRows {
  readonly main: readonly PlanSegment[];
  /** *Fort potentiel* and 1-1-1: customers of B and C that follow a plan of their own. */
  readonly among: readonly ("highPotential" | "reactivate")[];
}

/** The rows that this portfolio needs: clients' rows unless all are prospects, prospects' rows when there are prospects, *À compléter* when it is used. */
export function planRows({ customers, criteria }: Pick<Segmentation, "customers" | "criteria">): PlanRows {
  const has = (test: (one: SegmentedCustomer) => boolean): boolean => customers.some(test);
  const clients = has((one) => isClass(one.abc));
  const prospects = has((one) => one.customer.population === "prospect");
  return {
    main: [
      ...(clients || !prospects ? (["A", "B", "C"] as const) : []),
      ...(prospects ? (["potentialA", "potentialB", "potentialC"] as const) : []),
      ...(has((one) => one.abc === "toComplete") ? (["toComplete"] as const) : []),
    ],
    among: [
      ...(criteria.includes("potential") ? (["highPotential"] as const) : []),
      ...(criteria.includes("rfm") ? (["reactivate"] as const) : []),
    ],
  };
}

function isClass(label: SegmentedCustomer["abc"]): boolean {
  return label === "A" || label === "B" || label === "C";
}
