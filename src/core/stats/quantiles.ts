import { selectAt } from "./selectAt";

const MOST_BUCKETS = 1024;
const VALUES_PER_BUCKET = 64; // of few values one bucket holds all: to count them would cost more than to select

/**
 * Type-7 quantiles (the default of R and of Excel's PERCENTILE.INC) of the known values, at each numerator over the
 * denominator; numerators ascending, up to the denominator. Fractions are kept whole, so that a position that falls
 * on a value is that value, without float noise. NaN is unknown and counts for nothing; NaN comes out when nothing is
 * known.
 *
 * The values are counted into buckets of equal width; those of the few buckets where a quantile falls are taken out,
 * and selected there. O(n) on average, also where one bucket holds nearly all.
 */
export function quantiles(
  values: Float64Array,
  numerators: readonly number[],
  denominator: number,
): readonly number[] {
  const buckets = bucketsOf(values);
  const { known } = buckets;
  if (known === 0) return numerators.map(() => NaN);
  const places = numerators.map((numerator) => {
    const steps = (known - 1) * numerator;
    return { place: Math.floor(steps / denominator), rest: (steps % denominator) / denominator };
  });
  const wanted = places.flatMap(({ place, rest }) => (rest === 0 ? [place] : [place, place + 1]));
  const { taken, before } = gather(values, buckets, wanted);
  let settled = -1;
  const valueAt = (place: number): number => {
    const bucket = bucketAt(buckets, place);
    const missing = before[bucket] ?? 0;
    // What was selected before is smaller already.
    const from = Math.min(place, Math.max(startOf(buckets, bucket), settled + 1));
    settled = Math.max(settled, place);
    const last = (buckets.ends[bucket] ?? known) - 1;
    return selectAt(taken, place - missing, from - missing, last - missing);
  };
  return places.map(({ place, rest }) => {
    const value = valueAt(place);
    return rest === 0 ? value : value + rest * (valueAt(place + 1) - value);
  });
}

/** Known values counted by size: bucket i holds those of the places from `ends[i - 1]` to `ends[i] − 1`. */
interface Buckets {
  readonly known: number;
  readonly least: number;
  /** Buckets a unit of value. */
  readonly scale: number;
  readonly ends: Int32Array;
}

function bucketsOf(values: Float64Array): Buckets {
  let known = 0;
  let least = Infinity;
  let greatest = -Infinity;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? NaN;
    known += Number(!Number.isNaN(value));
    if (value < least) least = value;
    if (value > greatest) greatest = value;
  }
  const count = Math.max(1, Math.min(MOST_BUCKETS, Math.floor(known / VALUES_PER_BUCKET)));
  const perUnit = (count - 1) / (greatest - least);
  // Values that are all equal, or too far apart for a number, share the first.
  const scale = Number.isFinite(perUnit) ? perUnit : 0;
  const ends = new Int32Array(count);
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? NaN;
    if (Number.isNaN(value)) continue;
    const bucket = ((value - least) * scale) | 0;
    ends[bucket] = (ends[bucket] ?? 0) + 1;
  }
  for (let i = 1; i < count; i++) ends[i] = (ends[i] ?? 0) + (ends[i - 1] ?? 0);
  return { known, least, scale, ends };
}

/** Values of a few buckets, one bucket after the other. */
interface Gathered {
  readonly taken: Float64Array;
  /** How many smaller values were left out, by bucket. */
  readonly before: Int32Array;
}

/** Takes the values of the buckets of these places, ascending. */
function gather(values: Float64Array, buckets: Buckets, places: readonly number[]): Gathered {
  const { least, scale, ends } = buckets;
  const next = new Int32Array(ends.length).fill(-1);
  const before = new Int32Array(ends.length);
  let size = 0;
  for (const place of places) {
    const bucket = bucketAt(buckets, place);
    if (next[bucket] !== -1) continue;
    const start = startOf(buckets, bucket);
    next[bucket] = size;
    before[bucket] = start - size;
    size += (ends[bucket] ?? start) - start;
  }
  const taken = new Float64Array(size);
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? NaN;
    if (Number.isNaN(value)) continue;
    const bucket = ((value - least) * scale) | 0;
    const at = next[bucket] ?? -1;
    if (at < 0) continue;
    taken[at] = value;
    next[bucket] = at + 1;
  }
  return { taken, before };
}

function bucketAt({ ends }: Buckets, place: number): number {
  let bucket = 0;
  while ((ends[bucket] ?? Infinity) <= place) bucket++;
  return bucket;
}

function startOf({ ends }: Buckets, bucket: number): number {
  return ends[bucket - 1] ?? 0;
}
