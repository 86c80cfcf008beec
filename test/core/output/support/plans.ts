import type { BuildOptions } from "./build";
import { build } from "./build";
import { portfolio, TODAY, type Portfolio, type Row } from "./portfolio";
import { shown, type Shown } from "./shown";

export const ALPHA: Row = {
  ...{ name: "Alpha", revenue: 90_000, orders: 12, lastOrder: TODAY - 5, lastVisit: TODAY - 3 },
  ...{ sector: "CHR", zone: "Nord" },
};
export const BETA: Row = {
  ...{ name: "Bêta", revenue: 8_000, orders: 4, lastOrder: TODAY - 60, lastVisit: TODAY - 60 },
  potential: 50_000,
};
/** A few customers of every kind. */
export const ROWS: readonly Row[] = [
  ALPHA,
  BETA,
  { name: "Gamma", revenue: 2_000, orders: 1, lastOrder: TODAY - 340 },
  { name: "Zêta", revenue: 0 },
  { name: "Inconnu" },
  { name: "Prospect", prospect: true, potential: 9_000 },
  { name: "Total", revenue: 100_000, total: true },
];
export const CRITERIA = ["abc", "rfm", "territory", "potential"] as const;

/** *Plan d'actions* of a portfolio, as a reader sees it. */
export function planOf(made: Portfolio, options: BuildOptions = {}): Shown {
  return shown(build(made, options).edits, "actionPlan");
}

/** The plan of two clients of whom no more than revenue and one visit is known. */
export const plainPlan = (): Shown => planOf(portfolio([ALPHA, { name: "Bêta", revenue: 10_000 }]));
