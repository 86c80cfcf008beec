/** The first `count` of the items in an order, as a stable sort would have them, without sorting the others. */
export function firstOf<T>(
  items: readonly T[],
  count: number,
  compare: (a: T, b: T) => number,
): readonly T[] {
  const found: T[] = [];
  for (const item of items) {
    const last = found.at(-1);
    if (found.length === count && (last === undefined || compare(item, last) >= 0)) continue;
    let at = found.length;
    for (; at > 0; at -= 1) {
      const before = found[at - 1];
      if (before === undefined || compare(before, item) <= 0) break;
    }
    found.splice(at, 0, item);
    if (found.length > count) found.pop();
  }
  return found;
}
