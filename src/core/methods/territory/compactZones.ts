import type { Customer } from "../../model";
import { kMeans, type WeightedPoint } from "../../stats/kMeans";
import { inSteps, type Steps } from "../../steps";
import { isLocated } from "./places";
import { zoneNames } from "./zoneNames";

/** Cells of a degree: customers within about a kilometre count as one place. */
const CELLS = 100;

/**
 * Cuts the territory into at most k zones that are quick to drive, named after their largest town (the one with
 * most customers). The same customers give the same zones in any row order; one more customer moves nobody far from
 * it. Null for customers without a place.
 */
export function* compactZones(customers: readonly Customer[], k: number): Steps<readonly (string | null)[]> {
  const cells = new Map<number, number>();
  const cellOf: (number | null)[] = [];
  yield* inSteps(customers.length, (from, to) => {
    for (let i = from; i < to; i++) {
      const one = customers[i];
      const cell =
        one !== undefined && isLocated(one) ? cellKey(one.latitude ?? 0, one.longitude ?? 0) : null;
      cellOf.push(cell);
      if (cell !== null) cells.set(cell, (cells.get(cell) ?? 0) + 1);
    }
  });

  // In the order of the map, not of the rows.
  const keys = [...cells.keys()].sort((a, b) => a - b);
  const groups = yield* kMeans(toPlane(keys, cells), Math.min(k, keys.length));
  const groupOfCell = new Map(keys.map((key, i) => [key, groups[i] ?? 0]));
  const groupOf = cellOf.map((cell) => (cell === null ? null : (groupOfCell.get(cell) ?? null)));
  yield;
  const names = yield* zoneNames(customers, groupOf);
  return groupOf.map((group) => (group === null ? null : (names.get(group) ?? null)));
}

function cellKey(latitude: number, longitude: number): number {
  return Math.round((latitude + 90) * CELLS) * 360 * CELLS + Math.round((longitude + 180) * CELLS);
}

/** Cells on a plane where a step east is as long as a step north, at the mean latitude of the customers. */
function toPlane(keys: readonly number[], weights: ReadonlyMap<number, number>): readonly WeightedPoint[] {
  const places = keys.map((key) => ({
    latitude: Math.floor(key / (360 * CELLS)) / CELLS - 90,
    longitude: (key % (360 * CELLS)) / CELLS - 180,
    weight: weights.get(key) ?? 0,
  }));
  const total = places.reduce((sum, { weight }) => sum + weight, 0);
  const middle = places.reduce((sum, { latitude, weight }) => sum + latitude * weight, 0) / total;
  const shrink = Math.cos((middle * Math.PI) / 180);
  return places.map(({ latitude, longitude, weight }) => ({ x: longitude * shrink, y: latitude, weight }));
}
