import type { ParetoScale } from "../../methods/abc/paretoScale";
import { countUpTo } from "../../stats/countUpTo";

/** One bar of the Pareto curve: the clients up to this share of all, what one of them brings, the cumulative share. */
export interface ParetoSlice {
  /** 0–1, of the clients with revenue. */
  readonly clients: number;
  /** Average revenue of a client of the bar, so that bars only go down; the revenue itself for a bar of one. */
  readonly revenue: number;
  readonly cumulative: number;
}

/** A bar a client up to this many clients. */
const CLIENTS = 40;
/** Bars of near-equal groups beyond. */
const SLICES = 20;

/**
 * Clients with revenue, largest first: a bar each, or 20 groups when they are many; empty without revenue. From the
 * amounts that the classes rest on.
 */
export function paretoData({ ascending, above, total }: ParetoScale): readonly ParetoSlice[] {
  const clients = ascending.length - countUpTo(ascending, 0);
  const count = clients <= CLIENTS ? clients : SLICES;
  /** What so many clients bring, the largest first, in whole cents. */
  const sumOf = (first: number): number => above[ascending.length - first] ?? 0;
  return Array.from({ length: count }, (_, i): ParetoSlice => {
    const from = Math.round((i * clients) / count);
    const to = Math.round(((i + 1) * clients) / count);
    return {
      clients: to / clients,
      revenue: (sumOf(to) - sumOf(from)) / 100 / (to - from),
      cumulative: sumOf(to) / total,
    };
  });
}
