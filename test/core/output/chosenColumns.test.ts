import type { CellValue } from "../../../src/core/model";
import { liveColumn } from "../../../src/core/output/columns/liveColumn";
import { chooseColumns, shownColumn } from "../../../src/core/output/columns/chooseColumns";
import type { OwnColumnKey } from "../../../src/core/output/edits";
import { finish } from "../../../src/core/steps";
import { sheet as words } from "../../../src/i18n/fr/sheet";
import { build, segmentation, type BuildOptions } from "./support/build";
import { portfolio, TODAY, type Portfolio, type Row } from "./support/portfolio";

const keys = (made: Portfolio, options: BuildOptions = {}): readonly OwnColumnKey[] =>
  build(made, options).columns.map(({ key }) => key);
/** The sheet with another value in a cell, the reading left as it is. */
function withCell(made: Portfolio, row: number, column: number, value: CellValue): Portfolio {
  const values = made.source.values.map((line, i) =>
    line.map((cell, j) => (i + 1 === row && j + 1 === column ? value : cell)),
  );
  return { ...made, source: { ...made.source, values } };
}

const ALPHA: Row = { name: "Alpha", revenue: 900, orders: 4, lastOrder: TODAY - 9 };
const BETA: Row = { name: "Bêta", revenue: 100, orders: 1, lastOrder: TODAY - 90 };
const CONTACT = ["nextContact", "channel", "alert", "why"] as const;
const ALWAYS = ["segment", "forcedSegment", "priority", "points", ...CONTACT] as const;
const places = { zone: "Nord", sector: "CHR" } as const;

describe("the sheet gets the columns that this run fills, in this order", () => {
  test.each<readonly [string, readonly Row[], BuildOptions, readonly OwnColumnKey[]]>([
    ["names and revenues", [ALPHA, BETA], {}, ALWAYS],
    [
      "RFM, and a client at its lowest",
      [ALPHA, BETA],
      { criteria: ["abc", "rfm"] },
      [...(["segment", "forcedSegment", "rfm", "profile", "priority", "points"] as const), ...CONTACT],
    ],
    [
      "a potential",
      [{ ...ALPHA, potential: 5000 }, BETA],
      { criteria: ["abc", "potential"] },
      ["segment", "forcedSegment", "potential", "priority", "points", ...CONTACT],
    ],
    [
      "dates of visits",
      [{ ...ALPHA, lastVisit: TODAY - 2 }, BETA],
      {},
      [
        ...(["segment", "forcedSegment", "priority", "points", "nextContact", "lastContactState"] as const),
        ...(["channel", "alert", "why"] as const),
      ],
    ],
    ["a client without revenue", [ALPHA, { ...BETA, revenue: 0 }], {}, ALWAYS],
    ["nobody but a closed account", [{ ...ALPHA, closed: true }], {}, ["segment", "forcedSegment", "why"]],
    [
      "zones and sectors that stand in the sheet already",
      [
        { ...ALPHA, ...places },
        { ...BETA, ...places },
      ],
      { criteria: ["abc", "territory"] },
      ["segment", "forcedSegment", "crossed", "priority", "points", ...CONTACT],
    ],
    [
      "zones on two lines, which ours write on one",
      [
        { ...ALPHA, zone: "Nord\nEst", sector: "Café  bar" },
        { ...BETA, ...places },
      ],
      { criteria: ["abc", "territory"] },
      [
        ...(["segment", "forcedSegment", "zone", "sector", "crossed", "priority", "points"] as const),
        ...CONTACT,
      ],
    ],
    [
      "a column of zones without any zone",
      [{ ...ALPHA, sector: "Café  bar" }, BETA],
      { criteria: ["abc", "territory"] },
      ["segment", "forcedSegment", "sector", "crossed", "priority", "points", ...CONTACT],
    ],
    ["zones that were not asked for", [{ ...ALPHA, zone: "Nord\nEst" }, BETA], {}, ALWAYS],
  ])("%s", (_, rows, options, expected) => {
    expect(keys(portfolio(rows), options)).toEqual(expected);
  });

  test("a revenue of ours where the sheet's is no plain number of euros", () => {
    const made = portfolio([ALPHA, BETA]);
    const withRevenue = [...ALWAYS.slice(0, -1), "revenue", "why"];
    expect(keys(withCell(made, 2, 2, "900 €"))).toEqual(withRevenue);
    expect(keys(withCell(made, 2, 2, 0.9))).toEqual(withRevenue);
    expect(keys(portfolio([{ name: "Alpha" }, { name: "Bêta" }]))).not.toContain("revenue");
  });

  test("a count of ours where clients stand on several rows, not in a journal", () => {
    const rows = [ALPHA, BETA, ALPHA];
    const repeated = portfolio(rows, { grain: "clientTotalsRepeated" });
    expect(keys(repeated)).toEqual([...ALWAYS.slice(0, -1), "revenue", "counted", "why"]);
    expect(keys(portfolio([ALPHA, BETA], { grain: "clientTotalsRepeated" }))).not.toContain("counted");
    expect(keys(portfolio(rows, { grain: "orders" }))).toEqual([]);
  });

  test("Pourquoi of 50,000 customers, of no more", () => {
    const { source, ...made } = portfolio([ALPHA]);
    const found = segmentation({ ...made, source });
    const [one] = found.customers;
    if (one === undefined) throw new Error("no customer");
    const of = (count: number): readonly OwnColumnKey[] =>
      finish(chooseColumns({ ...found, customers: Array.from({ length: count }, () => one) }, source, words));
    expect(of(50_000)).toContain("why");
    expect(of(50_001)).not.toContain("why");
  });
});

describe("formulas count on the sheet's own column", () => {
  const made = portfolio([ALPHA, BETA, { name: "Gamma", revenue: 0 }, { name: "Delta" }]);
  const live = (sheet: Portfolio): number | null =>
    liveColumn(segmentation(sheet), sheet.source, "revenue", (one) => one.customer.revenue);

  test.each<readonly [string, Portfolio, number | null]>([
    ["when each cell is what was read", made, 2],
    ["when 0 is written as a blank cell", withCell(made, 4, 2, ""), 2],
    ["not when a known amount is blank", withCell(made, 2, 2, ""), null],
    ["not when a cell is a text", withCell(made, 2, 2, "900"), null],
    ["not when a cell says another amount", withCell(made, 3, 2, 101), null],
    ["not when an unknown amount is written", withCell(made, 5, 2, "n.c."), null],
    ["not when clients stand on several rows", portfolio([ALPHA], { grain: "clientTotalsRepeated" }), null],
    ["not without the column", portfolio([{ name: "Alpha" }]), null],
  ])("%s", (_, sheet, column) => {
    expect(live(sheet)).toBe(column);
  });
});

describe("the sheet's own zones are shown", () => {
  const rows: readonly Row[] = [
    { ...ALPHA, zone: "Nord" },
    { ...BETA, zone: "Sud" },
    { name: "Fermé", closed: true, zone: "Est" },
  ];
  const made = portfolio(rows);
  const zones = (sheet: Portfolio): number | null =>
    finish(shownColumn(segmentation(sheet, { criteria: ["abc", "territory"] }), sheet.source, words, "zone"));

  test.each<readonly [string, Portfolio, number | null]>([
    ["when they say what ours would", made, 8],
    ["when only a closed account's differs", withCell(made, 4, 8, "?"), 8],
    ["not when one is written otherwise", withCell(made, 2, 8, "NORD"), null],
    ["not when one is missing", withCell(made, 3, 8, ""), null],
    ["not in a journal", portfolio(rows, { grain: "orderLines" }), null],
    ["not without the column", portfolio([ALPHA]), null],
  ])("%s", (_, sheet, column) => {
    expect(zones(sheet)).toBe(column);
  });

  test("not when another row of the client says something else", () => {
    const twice = portfolio([rows[0] ?? ALPHA, { ...ALPHA, zone: "Est" }], { grain: "clientTotalsRepeated" });
    expect(zones(twice)).toBe(null);
    const alike = portfolio([rows[0] ?? ALPHA, rows[0] ?? ALPHA], { grain: "clientTotalsRepeated" });
    expect(zones(alike)).toBe(8);
  });
});
