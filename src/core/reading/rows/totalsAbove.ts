import { inSteps, type Steps } from "../../steps";
import type { FieldId } from "../../fields";
import type { CellValue } from "../../model";
import type { TypedTable } from "../columns/typedTable";
import { isBlank } from "../values/missing";
import { ADDITIVE, labelOf } from "./totalRows";

/** What only a customer has. */
const OWN: readonly FieldId[] = [
  ..."postalCode city lastOrder lastVisit orderDate orderId phone email".split(" "),
] as FieldId[];
const LEAST = 2; // groups, and rows of most of them
const CENT = 0.015;

/**
 * Rows that hold the sum of the rows below them, *59 - NORD | 224 376* above its customers: where such rows part the
 * whole list and every amount is exact. Positions; `isTaken` marks rows told apart already.
 */
export function* totalsAbove(
  table: TypedTable,
  wide: (at: number) => readonly CellValue[],
  isTaken: (at: number) => boolean,
): Steps<readonly number[]> {
  const amounts = ADDITIVE.flatMap((field) => table.numbers(field)?.values ?? []);
  const own = OWN.map(table.cells);
  const heads: number[] = [];
  let left: number[] = []; // what the amounts of the head still lack
  let rows = 0;
  let large = 0;
  let isParted = amounts.length > 0;
  const valueOf = (values: ArrayLike<number>, at: number): number => values[at] || 0;
  const isZero = (at: number): boolean => amounts.every((values) => valueOf(values, at) === 0);
  const isHead = (at: number): boolean =>
    !isZero(at) && own.every((column) => isBlank(column[at])) && labelOf(wide(at))?.others === 0;
  const look = (at: number): void => {
    const isFull = left.every((rest) => Math.abs(rest) < CENT);
    if (isFull && (heads.length === 0 || !isZero(at))) {
      isParted = isHead(at) && (heads.length === 0 || rows > 0);
      if (rows >= LEAST) large++;
      heads.push(at);
      left = amounts.map((values) => valueOf(values, at));
      rows = 0;
      return;
    }
    left = left.map((rest, i) => rest - valueOf(amounts[i] ?? [], at));
    rows++;
  };
  yield* inSteps(table.size, (from, to) => {
    for (let at = from; at < to && isParted; at++) if (!isTaken(at)) look(at);
  });
  if (rows >= LEAST) large++;
  const isWhole = isParted && rows > 0 && left.every((rest) => Math.abs(rest) < CENT);
  return isWhole && heads.length >= LEAST && large * 2 > heads.length ? heads : [];
}
