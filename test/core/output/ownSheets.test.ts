import type { Issue } from "../../../src/core/model";
import type { CellContent, Edit, OwnSheet } from "../../../src/core/output/edits";
import { build, inputOf, segmentation } from "./support/build";
import { qualityEdits } from "../../../src/core/output/quality/qualityEdits";
import { calculate } from "./support/calculate";
import { portfolio, TODAY, type Row } from "./support/portfolio";
import { written } from "./support/written";

const NASTY = [
  '=HYPERLINK("http://x","y")',
  "+33 6",
  "@SUM(A1)",
  "<img src=x onerror=alert(1)>",
  "__proto__",
  'a"b*?~',
];
const ROWS: readonly Row[] = NASTY.map((name, i) => ({
  name,
  revenue: 10_000 * (i + 1),
  orders: i + 1,
  lastOrder: TODAY - 30 * i,
  lastVisit: TODAY - 40 * i,
  zone: i === 5 ? "*?~".repeat(200) : (NASTY[(i + 1) % 3] ?? ""),
  sector: i % 2 === 0 ? ">5" : "*",
}));
const CRITERIA = ["abc", "rfm", "territory"] as const;

function formulasOf(edits: readonly Edit[]): readonly string[] {
  return edits.flatMap((edit) =>
    edit.kind === "cells"
      ? edit.cells
          .flat()
          .flatMap((cell: CellContent) => (cell !== null && typeof cell === "object" ? [cell.formula] : []))
      : [],
  );
}

describe("text of the user in our sheets", () => {
  const made = portfolio(ROWS);
  const { edits } = build(made, { criteria: CRITERIA, dashboard: true });

  test("is written as text, and every formula of ours calculates", () => {
    const calculated = calculate(made.source, edits);
    const errors: string[] = [];
    for (const sheet of ["actionPlan", "dashboard"] as const) {
      for (const [at, cell] of written(edits, sheet)) {
        const [row = 0, column = 0] = at.split(":").map(Number);
        const shown = calculated.shown(sheet, row, column);
        if (typeof cell === "object" && cell !== null && shown.startsWith("#"))
          errors.push(`${sheet} ${at} ${shown}`);
        if (typeof cell === "string" && cell.startsWith("=")) expect(shown).toBe(cell);
      }
    }
    expect(errors).toEqual([]);
  });

  test("never opens a formula: names stand in no formula, groups only as escaped criteria", () => {
    const inside = formulasOf(edits).filter((formula) => formula.includes("HYPERLINK"));
    expect(inside.every((formula) => formula.includes('"==HYPERLINK(""http://x"",""y"")"'))).toBe(true);
    expect(formulasOf(edits).some((formula) => formula.includes('"=~*"'))).toBe(true);
    expect(formulasOf(edits).some((formula) => formula.includes('"=>5"'))).toBe(true);
  });
});

describe("the dashboard", () => {
  const zones = ["Nord", "Sud", "Nord*"];
  const rows = Array.from({ length: 40 }, (_, i): Row => ({
    name: `Client ${i}`,
    revenue: 100 + ((i * 7919) % 1000),
    orders: 1 + (i % 5),
    lastOrder: TODAY - i * 9,
    zone: zones[i % 3] ?? "",
  }));
  const made = portfolio(rows);
  const output = build(made, { criteria: CRITERIA, dashboard: true });
  const calculated = calculate(made.source, output.edits);
  const charts = output.edits.flatMap((edit) => (edit.kind === "chart" ? [edit.chart] : []));
  const read = (row: number, column: number): number =>
    Number(calculated.shown("dashboard", row, column).replaceAll(/[^0-9.-]/g, ""));

  test("counts each zone by segment as the segmentation does", () => {
    const chart = charts.find(({ name }) => name === "SegmentationZones");
    for (const [i, label] of (["A", "B", "C"] as const).entries()) {
      const area = chart?.series[i]?.values;
      for (let row = area?.firstRow ?? 1; row <= (area?.lastRow ?? 0); row += 1) {
        const zone = calculated.shown("dashboard", row, 1);
        const expected = segmentation(made, { criteria: CRITERIA }).customers.filter(
          (one) => one.zone === zone && one.abc === label,
        );
        expect([zone, label, read(row, area?.firstColumn ?? 0)]).toEqual([zone, label, expected.length]);
      }
    }
    expect(chart?.series[0]?.values).toMatchObject({ firstColumn: 2 });
  });

  test("puts every scored client in one cell of the RFM map, coloured by as many rules whatever the size", () => {
    const rules = output.edits.flatMap((edit) =>
      edit.kind === "colorRules" && edit.sheet === "dashboard" ? edit.rules : [],
    );
    const map = rules[0]?.area ?? { firstRow: 1, lastRow: 0, firstColumn: 1, lastColumn: 0 };
    let total = 0;
    for (let row = map.firstRow; row <= map.lastRow; row += 1) {
      for (let column = map.firstColumn; column <= map.lastColumn; column += 1) total += read(row, column);
    }
    expect(total).toBe(rows.length);
    expect(rules.map((one) => one.rules.length)).toEqual([4, 4]);
  });

  test("draws charts over no cell of data and not over each other", () => {
    const cells = [...written(output.edits, "dashboard")].filter(([, cell]) => cell !== "");
    for (const { place } of charts) {
      const inside = cells.filter(([at]) => {
        const [row = 0, column = 0] = at.split(":").map(Number);
        return (
          row >= place.firstRow &&
          row <= place.lastRow &&
          column >= place.firstColumn &&
          column <= place.lastColumn
        );
      });
      expect(inside).toEqual([]);
    }
    expect(new Set(charts.map(({ place }) => `${place.firstRow}:${place.firstColumn}`)).size).toBe(
      charts.length,
    );
  });

  test("shows all of the revenue on the Pareto curve", () => {
    const chart = charts.find(({ name }) => name === "SegmentationPareto");
    const cumulative = chart?.series[1]?.values;
    expect(read(cumulative?.lastRow ?? 0, cumulative?.firstColumn ?? 0)).toBe(1);
    expect(cumulative === undefined ? 0 : cumulative.lastRow - cumulative.firstRow + 1).toBe(40);
  });
});

describe("the quality sheet", () => {
  const issue = (code: string, severity: Issue["severity"], revenueAtStake: number | null): Issue => ({
    code,
    severity,
    count: 1,
    cells: ["B2", "B3"],
    revenueAtStake,
    values: {},
  });

  test("puts the gravest and dearest first, with links to the cells", () => {
    const made = portfolio(ROWS);
    const issues = [issue("light", "low", 9e6), issue("cheap", "high", 10), issue("dear", "high", 5_000)];
    const quality = qualityEdits(inputOf({ ...made, reading: { ...made.reading, issues } }));
    const edits = quality.ok ? quality.value.edits : [];
    const shown = [...written(edits, "quality")].filter(([at]) => at.endsWith(":2")).map(([, cell]) => cell);
    expect(shown.filter((cell) => cell !== "")).toEqual(["Constat", "dear", "cheap", "light"]);
    expect(edits.filter(({ kind }) => kind === "link")).toHaveLength(6);
  });

  test("is not made by a press, however many the problems; one that stands is kept up to date", () => {
    const made = portfolio(ROWS);
    const bad = { ...made, reading: { ...made.reading, issues: [issue("grave", "high", 1)] } };
    const asks = (edits: readonly Edit[]): boolean => edits.some(({ sheet }) => sheet === "quality");
    expect(asks(build(bad).edits)).toBe(false);
    const ownSheets = [{ sheet: "quality", name: "Mes soucis", cells: [["x"]] }] as const;
    const { edits } = build(bad, { ownSheets });
    expect([...written(edits, "quality").values()]).toContain("grave");
    expect(edits).toContainEqual({ kind: "ensureSheet", sheet: "quality", name: "Mes soucis" });
  });
});

test("a user's sheet keeps its name: ours takes another", () => {
  const { edits } = build(portfolio(ROWS), {
    sheetNames: ["Clients", "plan D'actions", "Plan d'actions (2)"],
  });
  const made = edits.flatMap((edit): (readonly [OwnSheet, string])[] =>
    edit.kind === "ensureSheet" ? [[edit.sheet, edit.name]] : [],
  );
  expect(made).toEqual([["actionPlan", "Plan d'actions (3)"]]);
});
