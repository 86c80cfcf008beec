import { rfmGrid } from "../../../src/ui/views/rfmGrid";
import { pickCustomers } from "../../../src/ui/views/pickCustomers";
import { sheet as words } from "../../../src/i18n/fr/sheet";
import { build, segmentation } from "../../core/output/support/build";
import { calculate } from "../../core/output/support/calculate";
import { ROWS } from "../../core/output/support/dashboards";
import { portfolio, TODAY } from "../../core/output/support/portfolio";
import { shown } from "../../core/output/support/shown";

/** Twelve scored clients, and those that no map counts: without an amount, without a date, forced, closed. */
const MADE = portfolio([
  ...ROWS,
  { name: "Sans CA connu", orders: 3, lastOrder: TODAY - 30 },
  { name: "Sans date", revenue: 300, orders: 2 },
  { name: "Forcé à compléter", revenue: 200, orders: 2, lastOrder: TODAY - 9, forced: "À compléter" },
  { name: "Fermé", revenue: 100, orders: 2, lastOrder: TODAY - 9, closed: true },
]);
const OPTIONS = { criteria: ["abc", "rfm"], dashboard: true } as const;
const found = segmentation(MADE, OPTIONS);
const grid = rfmGrid(found);

test("the grid of the pane counts as the map of the dashboard does", () => {
  const { edits } = build(MADE, OPTIONS);
  const top = shown(edits, "dashboard").rowOf(words.dashboard.heat.title) + 3;
  const book = calculate(MADE.source, edits);
  const map = grid?.counts.map((row, i) =>
    row.map((_, j) => Number(book.shown("dashboard", top + i, 3 + j)) || 0),
  );
  expect(map).toEqual(grid?.counts);
  expect(map?.flat().reduce((sum, count) => sum + count, 0)).toBe(ROWS.length);
});

test("a cell opens the clients that it counts", () => {
  const bins = grid?.bins ?? 0;
  grid?.counts.forEach((row, i) =>
    row.forEach((count, j) =>
      expect(pickCustomers(found.customers, { by: "rfm", r: bins - i, f: j + 1 }, "")).toHaveLength(count),
    ),
  );
});
