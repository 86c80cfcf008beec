import { countUpTo } from "../../stats/countUpTo";
import { isBeforeLine, LINE_TOLERANCE } from "./isBeforeLine";
import { paretoClass } from "./paretoClass";
import { largerThan, type ParetoClass, type ParetoScale } from "./paretoScale";

/**
 * How much more a customer would need to reach a better class, everybody else unchanged: the exact number of whole
 * cents, counting that the total grows with the customer's own amount, and the class then reached (a C may well
 * jump to A). `cents` is an amount of the scale that is not in class A; `first` is the position after it, or after 0
 * when it is negative.
 *
 * The amount x is enough when S(x) < limit·(T − own + x), S(x) being what the larger amounts sum to. S falls and
 * the right side grows with x, so the least x is found by bisection over the larger amounts. O(log n).
 */
export function paretoGap(
  scale: ParetoScale,
  cents: number,
  first = countUpTo(scale.ascending, Math.max(0, cents)),
): { readonly cents: number; readonly class: ParetoClass } {
  const { ascending, above } = scale;
  const line = paretoClass(scale, cents) === 2 ? 1 : 0;
  const limit = scale.limits[line];
  const others = scale.total - Math.max(0, cents);
  const place = leastPlace(first, scale.starts[line], ascending.length, (at) =>
    isBeforeLine(largerThan(scale, at), limit, others + (ascending[at] ?? Infinity)),
  );
  // The answer lies above the amount that is not enough, at most at the one that is: none stands in between.
  const before = above[place] ?? 0;
  const ceiling = ascending[place] ?? Infinity;
  const floor = Math.max(0, place > first ? (ascending[place - 1] ?? 0) : cents) + 1;
  const estimate = before / (limit - LINE_TOLERANCE) - others;
  const reached = leastEnough(floor, ceiling, estimate, (amount) =>
    isBeforeLine(before, limit, others + amount),
  );
  const larger = reached < ceiling ? before : largerThan(scale, place);
  return { cents: reached - cents, class: reachedClass(scale, larger, others + reached) };
}

/**
 * The least position in [first, length] that is enough; `length` itself always is. The start of the better class is
 * enough as it is, and growing towards it moves the line little: the search goes down from there in growing steps.
 */
function leastPlace(
  first: number,
  start: number,
  length: number,
  isEnough: (place: number) => boolean,
): number {
  let high = start < length && isEnough(start) ? start : length;
  let step = 1;
  while (high - step >= first && isEnough(high - step)) {
    high -= step;
    step *= 2;
  }
  let low = Math.max(first, high - step + 1);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isEnough(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
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
