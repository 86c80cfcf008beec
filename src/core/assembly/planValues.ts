import type { TextColumn } from "../methods/territory/places";
import type { CustomerReader } from "../methods/readCustomers";
import type { Customer } from "../model";
import { textNumberOf, textNumbers, type TextNumbers } from "../stats/textNumbers";

/** What crossing and planning need of each customer beside the methods, by position. */
export interface PlanValues {
  readonly sectors: TextColumn;
  /** Day of the last visit; `NEVER` = unknown. */
  readonly lastVisit: Int32Array;
  /** Whether anybody has one. */
  readonly visits: { readonly any: boolean };
}

/** Stands for an unknown day: earlier than any that a sheet can hold. */
export const NEVER = -(2 ** 31);

/** Empty columns, and the reader that fills them; closed accounts stay unknown. */
export function planColumns(customers: readonly Customer[]): {
  readonly columns: PlanValues;
  readonly read: CustomerReader;
} {
  const sectors = textNumbers();
  const columns = {
    sectors: { numbers: new Int32Array(customers.length), texts: sectors.texts },
    lastVisit: new Int32Array(customers.length),
    visits: { any: false },
  };
  return { columns, read: (from, to) => readPlan(customers, columns, sectors, from, to) };
}

function readPlan(
  customers: readonly Customer[],
  { sectors: { numbers }, lastVisit, visits }: PlanValues & { readonly visits: { any: boolean } },
  sectors: TextNumbers,
  from: number,
  to: number,
): void {
  for (let i = from; i < to; i++) {
    const one = customers[i];
    lastVisit[i] = NEVER;
    if (one === undefined) continue;
    if (one.lastVisit !== null) visits.any = true;
    if (one.population === "closed") continue;
    numbers[i] = textNumberOf(sectors, one.sector);
    lastVisit[i] = one.lastVisit ?? NEVER;
  }
}
