import type { CellValue } from "../../../src/core/model";
import { withForcedSegments } from "../../../src/core/output/customers/withForcedSegments";
import type { Output, OwnSheetContent } from "../../../src/core/output/input";
import { PLAN } from "../../../src/core/output/plan/planGrid";
import { sheet as words } from "../../../src/i18n/fr/sheet";
import { build, segmentation } from "./support/build";
import { calculate } from "./support/calculate";
import { portfolio, type Portfolio, type Row } from "./support/portfolio";
import { written } from "./support/written";

const row = (name: string, revenue: number): Row => ({ name, revenue, orders: 2 });
const ROWS = [row("Alpha", 900), row("Bêta", 80), row("Gamma", 20)];
const journal = (rows: readonly Row[]): Portfolio =>
  portfolio(rows, { sheet: "Commandes", grain: "orderLines" });

/** *Clients* as it stands after a run. */
function content(output: Output): OwnSheetContent {
  const area = output.memory.sheets.find(({ sheet }) => sheet === "customers")?.area;
  const cells = written(output.edits, "customers");
  const lines = Array.from({ length: area?.lastRow ?? 0 }, (_, i) =>
    Array.from({ length: area?.lastColumn ?? 0 }, (_, j): CellValue => {
      const cell = cells.get(`${i + 1}:${j + 1}`) ?? "";
      return typeof cell === "object" ? "" : cell;
    }),
  );
  return { sheet: "customers", name: "Clients", cells: lines };
}

const names = ({ cells }: OwnSheetContent): readonly CellValue[] =>
  cells.slice(1).map((line) => line[1] ?? "");

describe("an order journal", () => {
  test("gets no column: its clients have a sheet of their own, which the plan counts", () => {
    const made = journal(ROWS);
    const output = build(made);
    expect(written(output.edits, "source").size).toBe(0);
    expect(output.columns).toEqual([]);
    const calculated = calculate(made.source, output.edits);
    for (const { id, customers } of segmentation(made).segments.filter(({ id }) =>
      ["A", "B", "C"].includes(id),
    )) {
      const at = output.memory.plan?.rows.find(({ segment }) => segment === id)?.row ?? 0;
      expect([id, calculated.shown("actionPlan", at, PLAN.customers)]).toEqual([id, String(customers)]);
    }
  });

  test("keeps the rows of Clients in the user's order, and adds new clients at the end", () => {
    const first = content(build(journal(ROWS)));
    const sorted = { ...first, cells: [first.cells[0] ?? [], ...first.cells.slice(1).reverse()] };
    const second = build(journal([row("Delta", 50), ...ROWS.slice(0, 2)]), { ownSheets: [sorted] });
    expect(names(content(second))).toEqual(["Gamma", "Bêta", "Alpha", "Delta"]);
  });

  test("loses no client when two have the same name", () => {
    const made = journal(ROWS);
    const twin = made.reading.customers.map((customer) => ({
      ...customer,
      row: customer.row + 10,
      rows: [customer.row + 10],
    }));
    const reading = { ...made.reading, customers: [...made.reading.customers, ...twin] };
    expect(names(content(build({ ...made, reading })))).toHaveLength(6);
  });

  test("takes the segment forced on Clients, and keeps it there", () => {
    const made = journal(ROWS);
    const first = content(build(made));
    const column = first.cells[0]?.indexOf("Segment forcé") ?? -1;
    const typed = first.cells.map((line, i) => line.map((cell, j) => (i === 3 && j === column ? "A" : cell)));
    const ownSheets = [{ ...first, cells: typed }];
    const reading = withForcedSegments(made.reading, ownSheets, words);
    expect(segmentation({ ...made, reading }).customers.map(({ abc }) => abc)).toEqual(["A", "B", "A"]);
    const second = content(build({ ...made, reading }, { ownSheets }));
    expect(second.cells[3]?.[column]).toBe("A");
  });
});
