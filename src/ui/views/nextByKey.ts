/** Where an arrow, Home or End key leads from an item of a row; null for any other key. The row is a ring. */
export function nextByKey<T>(items: readonly T[], from: T, key: string): T | null {
  const at = items.indexOf(from);
  const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: items.length - 1 }[key];
  return to === undefined ? null : (items.at(to % items.length) ?? null);
}
