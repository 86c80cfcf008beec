/** First and last of each run of whole numbers that follow one another, ascending: 1, 2, 3, 7 → [1, 3], [7, 7]. */
export function consecutiveRuns(numbers: readonly number[]): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (const one of [...new Set(numbers)].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last && last[1] === one - 1) last[1] = one;
    else found.push([one, one]);
  }
  return found;
}
