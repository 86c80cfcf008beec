/** ABC and RFM as most people write them: arrays of objects, comparators, running sums, quantiles by sorting. */
import type { Labels, Row } from "./Row";

/** The labels of each row, in order. */
export function plainObjects(rows: readonly Row[]): Labels {
  const abc = rows.map(() => "toComplete");
  const rfm = rows.map(() => "");
  const clients = rows.filter((row) => !row.isProspect);
  classify(clients, (row) => row.revenue, ["A", "B", "C"], abc);
  classify(
    rows.filter((row) => row.isProspect),
    (row) => row.potential,
    ["potentialA", "potentialB", "potentialC"],
    abc,
  );
  score(clients, rfm);
  return { abc, rfm };
}

function classify(
  rows: readonly Row[],
  amountOf: (row: Row) => number | null,
  names: readonly [string, string, string],
  labels: string[],
): void {
  const sorted = rows
    .map((row) => ({ id: row.id, amount: amountOf(row) }))
    .filter((one): one is { id: number; amount: number } => one.amount !== null)
    .sort((a, b) => b.amount - a.amount);
  const total = sorted.reduce((sum, { amount }) => sum + Math.max(0, amount), 0);
  let before = 0;
  for (const { id, amount } of sorted) {
    labels[id] =
      amount > 0 && before < 0.8 * total
        ? names[0]
        : amount > 0 && before < 0.95 * total
          ? names[1]
          : names[2];
    before += Math.max(0, amount);
  }
}

function score(clients: readonly Row[], labels: string[]): void {
  const never = (row: Row): boolean => row.orders === 0 && row.days === null;
  const average = (row: Row): number | null =>
    row.revenue === null || row.orders === null || row.orders === 0 ? null : row.revenue / row.orders;
  const base = clients.filter((row) => !never(row));
  const recency = cuts(base.map((row) => row.days));
  const frequency = cuts(base.map((row) => row.orders));
  const monetary = cuts(base.map(average));
  for (const row of clients) {
    if (never(row)) {
      labels[row.id] = "1-1-1";
      continue;
    }
    const isIdle = row.orders === 0;
    const value = average(row);
    if (row.days === null || row.orders === null || (value === null && !isIdle)) continue;
    const r = 4 - place(row.days, recency);
    const f = isIdle ? 1 : place(row.orders, frequency);
    const m = value === null ? 1 : place(value, monetary);
    labels[row.id] = `${r}-${f}-${m}`;
  }
}

function cuts(values: readonly (number | null)[]): readonly number[] {
  const sorted = values.filter((value) => value !== null).sort((a, b) => a - b);
  return [1, 2].map((k) => {
    const at = ((sorted.length - 1) * k) / 3;
    const low = sorted[Math.floor(at)] ?? 0;
    return low + (at % 1) * ((sorted[Math.ceil(at)] ?? low) - low);
  });
}

function place(value: number, [first = Infinity, second = Infinity]: readonly number[]): number {
  return value <= first ? 1 : value <= second ? 2 : 3;
}
