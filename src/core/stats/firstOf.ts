import { inSteps, type Steps } from "../steps";

type Compare<T> = (a: T, b: T) => number;

/** The first `count` of the items in an order, as a stable sort would have them, without sorting the others. */
export function* firstOf<T>(items: readonly T[], count: number, compare: Compare<T>): Steps<readonly T[]> {
  const found: T[] = [];
  yield* inSteps(items.length, (from, to) => {
    // -- i is below the length
    for (let i = from; i < to; i++) insert(found, items[i] as T, count, compare);
  });
  return found;
}

function insert<T>(found: T[], item: T, count: number, compare: Compare<T>): void {
  const last = found.at(-1);
  if (found.length === count && (last === undefined || compare(item, last) >= 0)) return;
  let at = found.length;
  for (; at > 0; at -= 1) {
    const before = found[at - 1];
    if (before === undefined || compare(before, item) <= 0) break;
  }
  found.splice(at, 0, item);
  if (found.length > count) found.pop();
}
