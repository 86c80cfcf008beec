/** Prints what dates become on a machine in this time zone: run in several, they must be the same. */
import { holidaysOf } from "../../../../src/core/planning/holidays";
import { dateOf, isoOf, weekdayOf } from "../../../../src/core/stats/day";
import { readRows } from "./readRows";

const CELLS = [
  46_022.99,
  46_022,
  "31/12/2025 23:59",
  "2025-12-31T23:30:00Z",
  "2025-12-31T00:10:00+02:00",
  "déc. 2025",
];

const { customers } = readRows([
  ["Client", "CA", "Dernière commande"],
  ...CELLS.map((cell, i) => [`Société ${i}`, 100 + i, cell]),
]);
// Years when clocks change at Easter, in the north and in the south.
const holidays = [2024, 2026].flatMap((year) => [...holidaysOf(year, "67")]);
const days = customers.map(({ lastOrder, daysSinceOrder }) =>
  lastOrder === null ? null : [isoOf(lastOrder), dateOf(lastOrder), weekdayOf(lastOrder), daysSinceOrder],
);
process.stdout.write(JSON.stringify({ days, holidays }));
