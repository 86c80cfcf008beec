import { countUpTo } from "../stats/countUpTo";
import { isBeforeLine, LINE_TOLERANCE } from "./isBeforeLine";
import { paretoClass } from "./paretoClass";
import type { ParetoClass, ParetoScale } from "./paretoScale";

/**
 * How much more a customer would need to reach a better class, everybody else unchanged: the exact number of whole
 * cents, counting that the total grows with the customer's own amount, and the class then reached (a C may well
 * jump to A). `cents` is an amount of the scale that is not in class A.
 *
 * The amount x is enough when S(x) < limit·(T − own + x), S(x) being what the larger amounts sum to. S falls and
 * the right side grows with x, so the least x is found by bisection over the larger amounts. O(log n).
 */
export function paretoGap(
  scale: ParetoScale,
  cents: number,
): { readonly cents: number; readonly class: ParetoClass } {
  const { ascending, above, limits } = scale;
  const limit = limits[paretoClass(scale, cents) === 2 ? 1 : 0];
  const others = scale.total - Math.max(0, cents);
  const first = countUpTo(ascending, Math.max(0, cents));
  const sumLargerThan = (amount: number): number => above[countUpTo(ascending, amount)] ?? 0;
  const isEnough = (amount: number): boolean => isBeforeLine(sumLargerThan(amount), limit, others + amount);

  let low = first;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isEnough(ascending[middle] ?? Infinity)) high = middle;
    else low = middle + 1;
  }
  // The answer lies above the amount that is not enough, at most at the one that is.
  const floor = Math.max(0, low > first ? (ascending[low - 1] ?? 0) : cents) + 1;
  const estimate = (above[low] ?? 0) / (limit - LINE_TOLERANCE) - others;
  const reached = leastEnough(floor, ascending[low] ?? Infinity, estimate, isEnough);
  return { cents: reached - cents, class: reachedClass(scale, sumLargerThan(reached), others + reached) };
}

/** Between two neighbouring amounts S is constant, so the least x has a closed form, give or take float noise. */
function leastEnough(
  floor: number,
  ceiling: number,
  estimate: number,
  isEnough: (amount: number) => boolean,
): number {
  let amount = Math.min(ceiling, Math.max(floor, Math.floor(estimate) - 2));
  while (amount < ceiling && !isEnough(amount)) {
    // Beyond 2^53 cents adding 1 changes nothing: step by what a double can tell apart.
    amount = Math.min(ceiling, amount + Math.max(1, amount * Number.EPSILON));
  }
  return amount;
}

function reachedClass(scale: ParetoScale, before: number, total: number): ParetoClass {
  return isBeforeLine(before, scale.limits[0], total)
    ? 0
    : isBeforeLine(before, scale.limits[1], total)
      ? 1
      : 2;
}
