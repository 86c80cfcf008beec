import type { Customer } from "../../../src/core/model";

type Scores = readonly (number | null)[];

/** RFM as the rules say it, client by client: quadratic, shares no code with the product. */
export function naiveRfm(
  customers: readonly Customer[],
  bins: number,
  monetary: "average" | "total",
): readonly Scores[] {
  const never = customers.map(
    ({ orders, daysSinceOrder, revenue }) =>
      daysSinceOrder === null && (orders === 0 || (orders === null && (revenue === null || revenue <= 0))),
  );
  const days = customers.map(({ daysSinceOrder }, i) => (never[i] ? null : daysSinceOrder));
  const orders = customers.map((one, i) => (never[i] ? null : one.orders));
  const euros = customers.map((one, i) => {
    if (never[i] || one.orders === 0) return null;
    if (monetary === "total") return one.revenue;
    return one.revenue === null || one.orders === null ? one.averageOrder : one.revenue / one.orders;
  });
  return customers.map((one, i) => {
    if (never[i]) return [1, 1, 1];
    const isIdle = one.orders === 0;
    const r = place(days, days[i] ?? null, bins);
    const spreads = new Set(days.filter((value) => value !== null)).size > 1;
    return [
      r === null || !spreads ? r : bins + 1 - r,
      isIdle ? 1 : place(orders, orders[i] ?? null, bins),
      isIdle ? 1 : place(euros, euros[i] ?? null, bins),
    ];
  });
}

/** 1 + how many cut points the value is above; the middle when all known values are equal. */
function place(all: Scores, value: number | null, bins: number): number | null {
  if (value === null) return null;
  const known = all.filter((other) => other !== null);
  if (known.every((other) => Math.abs(other - value) <= 1e-9 * Math.abs(value))) return Math.ceil(bins / 2);
  let above = 0;
  for (let k = 1; k < bins; k++) {
    const cut = type7(known, k / bins);
    if (value - cut > 1e-9 * Math.abs(cut)) above++;
  }
  return above + 1;
}

/** The value at a rank, found by counting how many others are smaller. */
function type7(values: readonly number[], share: number): number {
  const position = Number(((values.length - 1) * share).toFixed(9));
  const at = (rank: number): number =>
    values.find((value) => {
      const smaller = values.filter((other) => other < value).length;
      const equal = values.filter((other) => other === value).length;
      return smaller <= rank && rank < smaller + equal;
    }) ?? NaN;
  const low = Math.floor(position);
  const share2 = position - low;
  return share2 === 0 ? at(low) : (1 - share2) * at(low) + share2 * at(low + 1);
}
