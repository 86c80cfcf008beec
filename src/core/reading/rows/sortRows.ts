import type { SetAsideReason } from "../../model";
import { inSteps, type Steps } from "../../steps";
import type { TypedTable } from "../columns/typedTable";
import type { StatusReading } from "../customers/statusReader";

/** Why a position is no (line of a) customer, decided row by row. */
export interface RowTests {
  readonly isIdentified: (at: number) => boolean;
  readonly isCancelled: (at: number) => boolean;
  /** An offer among orders. */
  readonly isQuote: (at: number) => boolean;
  readonly isFuture: (at: number) => boolean;
  readonly status: (at: number) => StatusReading;
}

/** Reasons for which positions are set aside, after totals and footers. */
export function* sortRows(
  table: TypedTable,
  decided: ReadonlyMap<number, SetAsideReason>,
  tests: RowTests,
): Steps<ReadonlyMap<number, SetAsideReason>> {
  const reasons = new Map(decided);
  yield* inSteps(table.size, (from, to) => {
    for (let at = from; at < to; at++) {
      if (reasons.has(at)) continue;
      if (!tests.isIdentified(at)) reasons.set(at, "noIdentity");
      else if (tests.isCancelled(at)) reasons.set(at, "cancelled");
      else if (tests.isQuote(at)) reasons.set(at, "quote");
      else if (tests.isFuture(at)) reasons.set(at, "future");
      else if (tests.status(at) === "notCustomer") reasons.set(at, "notCustomer");
    }
  });
  return reasons;
}
