/** The value that several rows of one customer agree on most; ties go to the smallest text. Null when none is known. */
export function pickText(values: readonly (string | null)[], positions: readonly number[]): string | null {
  const [only] = positions;
  if (positions.length === 1 && only !== undefined) return values[only] ?? null;
  const counts = new Map<string, number>();
  for (const at of positions) {
    const value = values[at] ?? null;
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  let best: string | null = null;
  let times = 0;
  for (const [value, count] of counts)
    if (count > times || (count === times && best !== null && value < best)) [best, times] = [value, count];
  return best;
}

/** The number that several rows of one customer agree on most; ties go to the largest. Null when none is known. */
export function pickNumber(values: Float64Array | undefined, positions: readonly number[]): number | null {
  if (values === undefined) return null;
  const [only] = positions;
  if (positions.length === 1 && only !== undefined) return known(values[only]);
  const counts = new Map<number, number>();
  for (const at of positions) {
    const value = known(values[at]);
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  let best: number | null = null;
  let times = 0;
  for (const [value, count] of counts)
    if (count > times || (count === times && best !== null && value > best)) [best, times] = [value, count];
  return best;
}

/** The latest day of several rows; null when none is known. */
export function pickLatest(days: Float64Array | undefined, positions: readonly number[]): number | null {
  let latest: number | null = null;
  for (const at of positions) {
    const day = known(days?.[at]);
    if (day !== null && (latest === null || day > latest)) latest = day;
  }
  return latest;
}

/** The sum, to the cent, of several rows; null when none is known. */
export function pickSum(values: Float64Array | undefined, positions: readonly number[]): number | null {
  let cents: number | null = null;
  for (const at of positions) {
    const value = known(values?.[at]);
    if (value !== null) cents = (cents ?? 0) + Math.round(value * 100);
  }
  return cents === null ? null : cents / 100;
}

function known(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}
