import type { CellContent } from "../edits";
import { INK } from "../palette";
import { PLAN } from "../plan/planGrid";
import { quotedText } from "../sheet/criterion";
import { refRange } from "../sheet/labelRefs";
import type { Page } from "../sheet/page";
import { eurosText } from "../sheet/eurosText";
import type { DashboardInput } from "./dashboardInput";
import { DASHBOARD } from "./grid";
import { planCell } from "./planRefs";

/** The figures of the first glance, live: customers, revenue, weight of A, this week, overdue, load. */
export function addTiles(page: Page, { input, refs, plan }: DashboardInput): void {
  const { words } = input;
  const { tiles } = words.dashboard;
  const total = (column: number): string => planCell(plan, plan.totalRow, column);
  const percentOf = (cell: string): string => `ROUND(100*${cell},0)&${quotedText(tiles.percent)}`;
  const rowA = plan.rows.get("A");
  const state = refs.columns.get("lastContactState");
  const known: readonly (readonly [string, string | null])[] = [
    [tiles.customers, total(PLAN.customers)],
    [tiles.revenue, refs.revenue === null ? null : eurosText(total(PLAN.revenue), words)],
    [tiles.weightOfA, rowA === undefined ? null : percentOf(planCell(plan, rowA, PLAN.revenueShare))],
    [tiles.week, refs.columns.has("nextContact") ? total(PLAN.due) : null],
    [
      tiles.overdue,
      state === undefined
        ? null
        : `COUNTIFS(${refRange(refs, state)},${quotedText(`*${words.states.overdue}`)})`,
    ],
    [tiles.load, percentOf(planCell(plan, plan.load.row, plan.load.column))],
  ];
  const shown = known.filter(([, formula]) => formula !== null);
  // Three columns a tile.
  const spread = (cells: readonly CellContent[]): readonly CellContent[] =>
    cells.flatMap((cell) => [cell, "", ""]);
  const last = DASHBOARD.columns;
  page.add(spread(shown.map(([label]) => label)), {
    style: [[1, last, { size: 9, color: INK.soft, fill: INK.heading }]],
  });
  page.add(spread(shown.map(([, formula]) => ({ formula: `=${formula ?? ""}` }))), {
    height: 28,
    style: [
      [
        1,
        last,
        { bold: true, size: 16, color: INK.title, fill: INK.heading, horizontal: "Left", vertical: "Center" },
      ],
    ],
  });
}
