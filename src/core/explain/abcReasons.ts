import { paretoStanding } from "../methods/paretoStanding";
import type { Reason } from "../reasons";
import type { Segmentation, SegmentedCustomer } from "../segments";
import { toCents } from "../stats/cents";

const LABELS = {
  client: ["A", "B", "C"],
  prospect: ["potentialA", "potentialB", "potentialC"],
} as const;

/** Why a customer has its ABC class: amount, cumulative share, rank and the distance to a better class. */
export function abcReasons({ scales, reading }: Segmentation, one: SegmentedCustomer): readonly Reason[] {
  const { population, revenue, potential, potentialClass } = one.customer;
  if (population === "closed" || one.abc === null) return [];
  const isClient = population === "client";
  const amount = isClient ? revenue : potential;
  if (amount === null) {
    if (isClient) return [{ code: "abc.unknownRevenue", values: {} }];
    if (potentialClass === null) return [{ code: "prospect.unknownPotential", values: {} }];
    return [{ code: "prospect.classFromWords", values: { class: `potential${potentialClass}` } }];
  }
  if (isClient && toCents(amount) <= 0) return [{ code: "abc.noRevenue", values: { revenue: amount } }];
  const scale = isClient ? scales.clients : scales.prospects;
  const { class: found, gap, shareBefore, limit, rank, of } = paretoStanding(scale, toCents(amount));
  const labels = LABELS[population];
  const own = labels[found];
  const passed = found === 0 ? null : scale.limits[found === 1 ? 0 : 1];
  const toNext = gap === null ? null : gap.cents / 100;
  const next = gap === null ? null : labels[gap.class];
  // Written out: spreading would cost more than all the rest.
  if (isClient) {
    const values = { revenue: amount, class: own, shareBefore, limit, passed, rank, of, toNext, next };
    return [{ code: "abc.class", values }];
  }
  const isEuro = reading.notes.potentialUnit === "euro";
  const values = {
    potential: amount,
    isEuro,
    class: own,
    shareBefore,
    limit,
    passed,
    rank,
    of,
    toNext,
    next,
  };
  return [{ code: "prospect.class", values }];
}
