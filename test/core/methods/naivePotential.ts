import type { Customer } from "../../../src/core/model";
import { naiveAbc } from "./naiveAbc";

/** What the rules say of one customer's potential; null for a closed account. */
export interface NaivePotential {
  readonly level: string | null;
  readonly amount: number | null;
  readonly gap: number | null;
  readonly class: string | null;
  readonly signals: readonly string[];
}

/**
 * Development potential in euros as the rules say it, customer by customer: quadratic, shares no code with the
 * product. `labels` are the ABC classes in force.
 */
export function naivePotential(
  customers: readonly Customer[],
  labels: readonly (string | null)[],
): readonly (NaivePotential | null)[] {
  const open = customers.map((one) => (one.population === "closed" ? null : one));
  const euros = open.map((one) => (one === null ? null : yearly(one)));
  const classes = naiveAbc(euros);
  const headcounts = open.map((one) => one?.headcount ?? null);
  const turnovers = open.map((one) => one?.companyTurnover ?? null);
  return open.map((one, i) => {
    if (one === null) return null;
    const amount = euros[i] ?? null;
    const own = one.potentialClass ?? (amount === null ? null : (classes[i] ?? null));
    const growth = growthOf(one);
    const signals: string[] = [];
    if (isInTopThird(headcounts, one.headcount)) signals.push("headcount");
    if (isInTopThird(turnovers, one.companyTurnover)) signals.push("turnover");
    const share = shareOf(one);
    if (share !== null && share <= 0.3 + 1e-9) signals.push("wallet");
    if (growth !== null && growth >= 0.25 - 1e-9 && growth < 1 - 1e-9) signals.push("growth");
    if (growth !== null && growth >= 1 - 1e-9) signals.push("growthDouble");
    if (one.project === true) signals.push("project");
    const bought = one.revenue ?? (one.population === "prospect" ? 0 : null);
    return {
      level: one.population === "prospect" ? null : levelOf(one, labels[i] ?? null, own, signals),
      amount,
      gap: amount === null || bought === null ? null : amount > bought ? amount - bought : 0,
      class: own,
      signals,
    };
  });
}

function shareOf({ shareOfWallet: share }: Customer): number | null {
  return share === null || share <= 0 || share > 1 ? null : share;
}

function yearly(one: Customer): number | null {
  if (one.potential !== null) return one.potential;
  const share = shareOf(one);
  return share === null || one.revenue === null || Math.round(one.revenue * 100) <= 0
    ? null
    : one.revenue / share;
}

function growthOf({ revenue, revenuePrevious }: Customer): number | null {
  if (revenue === null || revenuePrevious === null || Math.round(revenuePrevious * 100) <= 0) return null;
  return Math.round(revenue * 100) / Math.round(revenuePrevious * 100) - 1;
}

function levelOf(
  one: Customer,
  label: string | null,
  own: string | null,
  signals: readonly string[],
): string {
  const facts = [own, shareOf(one), growthOf(one), one.headcount, one.companyTurnover, one.project];
  if (facts.every((fact) => fact === null)) return "unknown";
  if (label !== "B" && label !== "C") return "limited";
  let count = signals.filter(
    (signal) => signal === "wallet" || signal === "growth" || signal === "project",
  ).length;
  if (signals.includes("growthDouble")) count += 2;
  if (signals.includes("headcount") || signals.includes("turnover")) count += 1;
  if (own === "A" || count >= 2) return "high";
  return count === 1 || (own === "B" && label === "C") ? "medium" : "limited";
}

/** Strictly above the type-7 quantile at two thirds, its two neighbours found by counting the smaller values. */
function isInTopThird(all: readonly (number | null)[], value: number | null): boolean {
  if (value === null) return false;
  const known = all.filter((other) => other !== null);
  const thirds = 2 * (known.length - 1);
  const at = (rank: number): number =>
    known.find((candidate) => {
      const smaller = known.filter((other) => other < candidate).length;
      return smaller <= rank && rank < known.filter((other) => other <= candidate).length;
    }) ?? NaN;
  const low = at(Math.floor(thirds / 3));
  const high = at(Math.ceil(thirds / 3));
  return value > low + ((high - low) * (thirds % 3)) / 3;
}
