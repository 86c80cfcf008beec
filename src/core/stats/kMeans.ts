import type { Steps } from "../steps";
import { seededRandom } from "./seededRandom";

/** A place on a plane and how many customers are there. */
export interface WeightedPoint {
  readonly x: number;
  readonly y: number;
  readonly weight: number;
}

const SEED = 20_240_229; // any fixed number: same sheet, same zones
const RESTARTS = 12; // the best of several starts is all but always the best there is, so one more customer moves nobody
const MAX_ROUNDS = 50; // far more than plane points need

/**
 * Puts weighted points into at most k compact groups (k-means++ and Lloyd, seeded, best of several starts).
 * Returns the group of each point, 0-based, in the order given; groups are numbered in no meaningful order.
 */
export function* kMeans(points: readonly WeightedPoint[], k: number): Steps<Int32Array> {
  const random = seededRandom(SEED);
  const xs = Float64Array.from(points, ({ x }) => x);
  const ys = Float64Array.from(points, ({ y }) => y);
  const weights = Float64Array.from(points, ({ weight }) => weight);
  let best = new Int32Array(points.length);
  let bestSpread = Infinity;
  for (let start = 0; start < RESTARTS; start++) {
    const centres = firstCentres(xs, ys, weights, k, random);
    const { groups, spread } = yield* settle(xs, ys, weights, centres);
    // A clear improvement only: equal solutions keep the first.
    if (spread < bestSpread * (1 - 1e-9)) [best, bestSpread] = [groups, spread];
  }
  return best;
}

interface Centres {
  readonly xs: Float64Array;
  readonly ys: Float64Array;
}

/** k-means++: each next centre is drawn among the points in proportion to the squared distance to those chosen. */
function firstCentres(
  xs: Float64Array,
  ys: Float64Array,
  weights: Float64Array,
  k: number,
  random: () => number,
): Centres {
  const chosenX: number[] = [];
  const chosenY: number[] = [];
  const chances = Float64Array.from(weights);
  const nearest = new Float64Array(xs.length).fill(Infinity);
  while (chosenX.length < k) {
    const pick = draw(chances, random());
    const [x, y] = [xs[pick] ?? 0, ys[pick] ?? 0];
    chosenX.push(x);
    chosenY.push(y);
    for (let i = 0; i < xs.length; i++) {
      nearest[i] = Math.min(nearest[i] ?? Infinity, ((xs[i] ?? 0) - x) ** 2 + ((ys[i] ?? 0) - y) ** 2);
      chances[i] = (nearest[i] ?? 0) * (weights[i] ?? 0);
    }
  }
  return { xs: Float64Array.from(chosenX), ys: Float64Array.from(chosenY) };
}

/** A position drawn in proportion to its chance; the first when nothing has a chance: all places are centres already. */
function draw(chances: Float64Array, at: number): number {
  let total = 0;
  for (const chance of chances) total += chance;
  let left = at * total;
  for (let i = 0; i < chances.length; i++) {
    left -= chances[i] ?? 0;
    if (left < 0) return i;
  }
  return 0;
}

/** Lloyd's rounds until no point changes group. `spread` is the weighted sum of squared distances. */
function* settle(
  xs: Float64Array,
  ys: Float64Array,
  weights: Float64Array,
  centres: Centres,
): Steps<{ readonly groups: Int32Array<ArrayBuffer>; readonly spread: number }> {
  const groups = new Int32Array(xs.length).fill(-1);
  let spread = 0;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    let moved = false;
    spread = 0;
    for (let i = 0; i < xs.length; i++) {
      const [group, distance] = nearestCentre(centres, xs[i] ?? 0, ys[i] ?? 0);
      moved ||= groups[i] !== group;
      groups[i] = group;
      spread += distance * (weights[i] ?? 0);
    }
    if (!moved) break;
    recentre(centres, groups, xs, ys, weights);
    yield;
  }
  return { groups, spread };
}

function nearestCentre(centres: Centres, x: number, y: number): readonly [group: number, squared: number] {
  let group = 0;
  let least = Infinity;
  for (let c = 0; c < centres.xs.length; c++) {
    const squared = ((centres.xs[c] ?? 0) - x) ** 2 + ((centres.ys[c] ?? 0) - y) ** 2;
    if (squared < least) [group, least] = [c, squared];
  }
  return [group, least];
}

/** Moves each centre to the middle of its group, in place; an emptied group keeps its centre. */
function recentre(
  centres: Centres,
  groups: Int32Array,
  xs: Float64Array,
  ys: Float64Array,
  weights: Float64Array,
): void {
  const sums = new Float64Array(centres.xs.length * 3);
  for (let i = 0; i < xs.length; i++) {
    const base = (groups[i] ?? 0) * 3;
    const weight = weights[i] ?? 0;
    sums[base] = (sums[base] ?? 0) + weight * (xs[i] ?? 0);
    sums[base + 1] = (sums[base + 1] ?? 0) + weight * (ys[i] ?? 0);
    sums[base + 2] = (sums[base + 2] ?? 0) + weight;
  }
  for (let c = 0; c < centres.xs.length; c++) {
    const weight = sums[c * 3 + 2] ?? 0;
    if (weight === 0) continue;
    centres.xs[c] = (sums[c * 3] ?? 0) / weight;
    centres.ys[c] = (sums[c * 3 + 1] ?? 0) / weight;
  }
}
