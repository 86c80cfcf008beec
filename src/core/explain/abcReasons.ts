import { paretoStanding } from "../methods/paretoStanding";
import type { Reason } from "../reasons";
import type { AbcLabel, Segmentation, SegmentedCustomer } from "../segments";
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
  const { class: found, gap, ...place } = paretoStanding(scale, toCents(amount));
  const label = (position: 0 | 1 | 2): AbcLabel => LABELS[population][position];
  const standing = {
    ...place,
    class: label(found),
    passed: found === 0 ? null : scale.limits[found === 1 ? 0 : 1],
    toNext: gap === null ? null : gap.cents / 100,
    next: gap === null ? null : label(gap.class),
  };
  return isClient
    ? [{ code: "abc.class", values: { ...standing, revenue: amount } }]
    : [
        {
          code: "prospect.class",
          values: { ...standing, potential: amount, isEuro: reading.notes.potentialUnit === "euro" },
        },
      ];
}
