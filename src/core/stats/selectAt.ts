const MOST_ROUNDS = 50; // a million values take about 25

/**
 * The value that would stand at `place` (0-based) were the values in ascending order, found without sorting them
 * all: the array is rearranged so that smaller values come before that place and larger ones after it.
 * Values must be numbers (no NaN). O(n) on average (Hoare's quickselect, median of three); an order of values made to
 * defeat it falls back on sorting, so never quadratic.
 */
export function selectAt(values: Float64Array, place: number, from = 0, to = values.length - 1): number {
  let left = from;
  let right = to;
  for (let round = 0; left < right; round++) {
    if (round === MOST_ROUNDS) {
      values.subarray(left, right + 1).sort();
      break;
    }
    const pivot = medianOfThree(values[left] ?? 0, values[(left + right) >>> 1] ?? 0, values[right] ?? 0);
    let low = left;
    let high = right;
    while (low <= high) {
      while ((values[low] ?? pivot) < pivot) low++;
      while ((values[high] ?? pivot) > pivot) high--;
      if (low > high) break;
      const swapped = values[low] ?? 0;
      values[low++] = values[high] ?? 0;
      values[high--] = swapped;
    }
    // Between high and low everything equals the pivot.
    if (place <= high) right = high;
    else if (place >= low) left = low;
    else break;
  }
  return values[place] ?? NaN;
}

function medianOfThree(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}
