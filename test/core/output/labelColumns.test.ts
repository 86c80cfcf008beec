import fc from "fast-check";
import { locateColumns } from "../../../src/core/output/columns/locateColumns";
import { buildEdits } from "../../../src/core/output/buildEdits";
import type { Edit, OwnColumn } from "../../../src/core/output/edits";
import type { SheetData } from "../../../src/core/model";
import { build, inputOf } from "./support/build";
import { portfolio, type Portfolio, type Row } from "./support/portfolio";
import { written } from "./support/written";

const ROWS: readonly Row[] = [
  { name: "Alpha", revenue: 60_000 },
  { name: "Bêta", revenue: 25_000, forced: "A" },
  { name: "Total", revenue: 85_000, total: true },
  { name: "Fermé", revenue: 4_000, closed: true },
];

const places = (columns: readonly OwnColumn[]): Record<string, number> =>
  Object.fromEntries(columns.map(({ key, column }) => [key, column]));

/** The sheet as the edits leave it. */
function after({ source }: Portfolio, edits: readonly Edit[]): SheetData {
  const cells = written(edits, "source");
  const width = Math.max(
    ...[...cells.keys()].map((at) => Number(at.split(":")[1])),
    source.values[0]?.length ?? 0,
  );
  const values = source.values.map((line, i) =>
    Array.from({ length: width }, (_, j) => {
      const cell = cells.get(`${i + 1}:${j + 1}`) ?? line[j] ?? "";
      return typeof cell === "object" ? cell.formula : cell;
    }),
  );
  return { ...source, values };
}

describe("label columns", () => {
  test("never touch a cell of the user, whatever stands beside the data", () => {
    const block = fc.array(fc.array(fc.constantFrom("", "", "", "x"), { maxLength: 30 }), { maxLength: 6 });
    fc.assert(
      fc.property(block, fc.integer({ min: 1, max: 4 }), (beside, headerRow) => {
        const made = portfolio(ROWS, { beside, headerRow });
        const { edits } = build(made);
        for (const at of written(edits, "source").keys()) {
          const [row = 0, column = 0] = at.split(":").map(Number);
          expect(made.source.values[row - 1]?.[column - 1] ?? "").toBe("");
        }
      }),
    );
  });

  test("stand right of the data, and beyond a block that is in the way, a blank column apart", () => {
    expect(places(build(portfolio(ROWS)).columns)["segment"]).toBe(9);
    const beside = [[], ["", "", "note"]];
    expect(places(build(portfolio(ROWS, { beside })).columns)["segment"]).toBe(13);
  });

  test("widen a table, and leave alone one that a block on its right holds back", () => {
    const made = portfolio(ROWS);
    const table = {
      name: "T",
      area: { firstRow: 1, firstColumn: 1, lastRow: 5, lastColumn: 8 },
      hasTotals: false,
    };
    const inTable = { ...made, source: { ...made.source, tables: [table] } };
    const { edits, columns } = build(inTable);
    const lastColumn = 8 + columns.length;
    expect(edits.filter(({ kind }) => kind === "resizeTable")).toEqual([
      { kind: "resizeTable", sheet: "source", table: "T", area: { ...table.area, lastColumn } },
    ]);
    const held = portfolio(ROWS, { beside: [["Note"]] });
    const heldTable = { ...held, source: { ...held.source, tables: [table] } };
    expect(build(heldTable).edits.filter(({ kind }) => kind === "resizeTable")).toEqual([]);
  });

  test("take another header when the user already has it", () => {
    const beside = [["SEGMENT", "Pourquoi"]];
    const made = portfolio(ROWS, { beside });
    const region = { ...made.reading.region, lastColumn: 10 };
    const { columns } = build({ ...made, reading: { ...made.reading, region } });
    expect(columns.map(({ header }) => header)).toEqual(
      expect.arrayContaining(["Segment (2)", "Pourquoi (2)"]),
    );
  });

  test("keep their places and headers on the next press, in another language too", () => {
    const made = portfolio(ROWS);
    const first = build(made);
    const source = after(made, first.edits);
    const located = locateColumns(first.memory, source);
    const memory = { ...first.memory, columns: located.columns };
    const second = build({ ...made, source }, { memory, language: "en" });
    expect(second.columns).toEqual(first.columns);
  });

  test("are found again after columns and rows were inserted, and one was renamed", () => {
    const made = portfolio(ROWS);
    const first = build(made);
    const sheet = after(made, first.edits);
    const renamed = first.columns[2];
    const values = [[], ...sheet.values].map((line, i) => {
      const cells = line.length === 0 ? sheet.values[0]?.map(() => "") : line;
      const named = cells?.map((cell, j) => (i === 1 && j + 1 === renamed?.column ? "Mon nom" : cell));
      return ["", ...(named ?? [])];
    });
    const located = locateColumns(first.memory, { ...sheet, values });
    expect(located.headerRow).toBe(2);
    expect(places(located.columns)).toEqual(
      places(first.columns.map((own) => ({ ...own, column: own.column + 1 }))),
    );
    expect(located.columns.find(({ key }) => key === renamed?.key)?.header).toBe("Mon nom");
  });

  test("that the user removed are no longer ours", () => {
    const made = portfolio(ROWS);
    const first = build(made);
    expect(locateColumns(first.memory, made.source).columns).toEqual([]);
  });

  test("are blank on rows set aside and closed accounts, and keep what the user forced", () => {
    const made = portfolio(ROWS);
    const first = build(made);
    const { segment, forcedSegment, why } = places(first.columns);
    const cells = written(first.edits, "source");
    expect([2, 3, 4, 5].map((row) => cells.get(`${row}:${segment}`))).toEqual(["A", "A", "", ""]);
    expect(cells.get(`4:${why}`)).toBe("");
    const second = build(made, { memory: first.memory });
    const again = written(second.edits, "source");
    expect([2, 3, 4, 5].map((row) => again.has(`${row}:${forcedSegment}`))).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  test("have as many colour rules for 3 rows as for 300", () => {
    const count = (rows: readonly Row[]): number =>
      build(portfolio(rows), { criteria: ["abc", "rfm"] })
        .edits.flatMap((edit) => (edit.kind === "colorRules" && edit.sheet === "source" ? edit.rules : []))
        .reduce((sum, { rules }) => sum + rules.length, 0);
    const row = (i: number): Row => ({
      name: `Client ${i}`,
      revenue: 1000 + i,
      orders: 2,
      lastOrder: 46_000 - i,
    });
    expect(count(Array.from({ length: 300 }, (_, i) => row(i)))).toBe(count([row(1), row(2), row(3)]));
  });

  test("are refused when the sheet has no room left", () => {
    const made = portfolio(ROWS, { beside: [Array.from({ length: 16_370 }, () => "x")] });
    const result = buildEdits(inputOf(made));
    expect(result.ok ? "" : result.refusal.code).toBe("noRoomForColumns");
  });
});
