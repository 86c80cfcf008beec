import type { Customer } from "../../../../src/core/model";
import { build, type BuildOptions } from "./build";
import { TODAY, type Portfolio, type Row } from "./portfolio";
import { editsOf, shown } from "./shown";

/** Twelve clients, from the best to the least, in three zones and two sectors. */
export const ROWS: readonly Row[] = Array.from({ length: 12 }, (_, i) => ({
  name: `Client ${i}`,
  revenue: 1200 - 100 * i,
  orders: 12 - i,
  lastOrder: TODAY - 20 * i,
  lastVisit: TODAY - 10 * i,
  zone: ["Nord", "Sud", "Est"][i % 3] ?? "",
  sector: i % 2 === 0 ? "CHR" : "BTP",
}));
const ALL = ["abc", "rfm", "territory"] as const;

/** *Tableau de bord* of a portfolio. */
export function dashboard(made: Portfolio, options: BuildOptions = { criteria: ALL }) {
  const { edits } = build(made, { dashboard: true, ...options });
  const charts = editsOf(edits, "dashboard", "chart").map(({ chart }) => chart);
  return { edits, charts, sheet: shown(edits, "dashboard") };
}
/** The sheet with amounts of visits and quotes for its customers, as read. */
export function withAmounts(made: Portfolio, of: (i: number) => Partial<Customer>): Portfolio {
  const customers = made.reading.customers.map((one, i) => ({ ...one, ...of(i) }));
  return { ...made, reading: { ...made.reading, customers } };
}
