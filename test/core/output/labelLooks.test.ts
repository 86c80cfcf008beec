import type { OwnColumnKey } from "../../../src/core/output/edits";
import { INK } from "../../../src/core/output/palette";
import { columnLetters } from "../../../src/core/a1";
import { sheet as words } from "../../../src/i18n/fr/sheet";
import { build, type BuildOptions } from "./support/build";
import { portfolio, TODAY, type Portfolio, type Row } from "./support/portfolio";
import { editsOf, shown } from "./support/shown";

const ROWS: readonly Row[] = [
  { name: "Alpha", revenue: 900, orders: 9, lastOrder: TODAY - 5, lastVisit: TODAY - 2, potential: 4000 },
  { name: "Bêta", revenue: 90, orders: 3, lastOrder: TODAY - 50, zone: "Nord\nEst", sector: "Café  bar" },
  { name: "Gamma", revenue: 10, orders: 1, lastOrder: TODAY - 200, forced: "B" },
  { name: "Total", revenue: 1000, total: true },
];
const CRITERIA = ["abc", "rfm", "territory", "potential"] as const;
/** The sheet with its labels after a press, its headers on row 3. */
function labelled(made: Portfolio, options: BuildOptions = {}) {
  const { edits, columns, memory } = build(made, options);
  const sheet = shown(edits, "source");
  const at = (key: OwnColumnKey, row: number): string =>
    `${columnLetters(columns.find((own) => own.key === key)?.column ?? 1)}${row}`;
  return { edits, columns, memory, sheet, at };
}
const MADE = portfolio(ROWS, { headerRow: 3, grain: "clientTotalsRepeated" });
const { edits, columns, sheet, at, memory } = labelled(MADE, { criteria: CRITERIA });
const firstColumn = columns[0]?.column ?? 0;
const lastColumn = columns.at(-1)?.column ?? 0;

describe("label columns on the rep's sheet", () => {
  test.each<readonly [OwnColumnKey, number, string, string | undefined]>([
    ["segment", 12, "@", "Center"],
    ["forcedSegment", 14, "@", "Center"],
    ["rfm", 7, "@", "Center"],
    ["profile", 24, "@", undefined],
    ["zone", 18, "@", undefined],
    ["sector", 15, "@", undefined],
    ["potential", 20, "@", undefined],
    ["crossed", 26, "@", undefined],
    ["priority", 8, "@", "Center"],
    ["points", 7, words.formats.integer, "Center"],
    ["nextContact", 16, words.formats.day, "Center"],
    ["lastContactState", 22, "@", undefined],
    ["channel", 16, "@", undefined],
    ["alert", 18, "@", undefined],
    ["revenue", 12, words.formats.euros, undefined],
    ["why", 60, "General", undefined],
  ])(
    "%s is %i wide, written as %j, aligned %j, from the first row of data to the last",
    (key, width, format, horizontal) => {
      const column = columns.find((own) => own.key === key)?.column ?? 0;
      const widths = editsOf(edits, "source", "widths");
      expect(widths).toMatchObject([{ column: firstColumn }]);
      expect(widths[0]?.widths[column - firstColumn]).toBe(width);
      for (const row of [4, 7]) {
        expect(sheet.format(at(key, row))).toBe(format);
        expect(sheet.look(at(key, row)).horizontal).toBe(horizontal);
      }
      for (const row of [3, 8]) expect(sheet.format(at(key, row))).toBe(null);
      expect(sheet.look(at(key, 8))).toEqual({});
    },
  );

  test("have a heading each, and nothing above or below the data", () => {
    const heading = {
      ...{ bold: true, fill: INK.heading, color: INK.headingText },
      ...{ horizontal: "Left", vertical: "Center" },
    };
    for (const { header, column } of columns) {
      expect(sheet.cell(`${columnLetters(column)}3`)).toBe(header);
      expect(sheet.look(`${columnLetters(column)}3`)).toEqual(heading);
    }
    expect(sheet.look(`${columnLetters(lastColumn + 1)}3`)).toEqual({});
    expect(sheet.last).toBe(7);
    expect(sheet.lines(1, 2)).toEqual([[], []]);
    expect(columns.map(({ header }) => header)).toContain("Zone (2)");
  });

  test("offer the seven segments where one may be forced", () => {
    const column = columns.find(({ key }) => key === "forcedSegment")?.column ?? 0;
    expect(editsOf(edits, "source", "choices")).toEqual([
      {
        kind: "choices",
        sheet: "source",
        area: { firstRow: 4, firstColumn: column, lastRow: 7, lastColumn: column },
        values: ["A", "B", "C", "A potentiel", "B potentiel", "C potentiel", "À compléter"],
      },
    ]);
  });

  test("are coloured on the rows of data", () => {
    const [rules] = editsOf(edits, "source", "colorRules");
    expect(rules?.rules[0]?.area).toMatchObject({ firstRow: 4, lastRow: 7 });
  });

  test("take their colours from rules alone, and nothing from a total", () => {
    expect(columns.map(({ column }) => sheet.cell(`${columnLetters(column)}7`))).toEqual(
      columns.map(() => ""),
    );
    expect(sheet.look(at("segment", 4))).toEqual({ horizontal: "Center" });
  });

  test("reach as far as the table of the data, whose own headings they take", () => {
    const source = {
      ...portfolio(ROWS).source,
      tables: [
        { name: "T", area: { firstRow: 1, firstColumn: 1, lastRow: 9, lastColumn: 8 }, hasTotals: false },
      ],
    };
    const inTable = labelled({ ...portfolio(ROWS), source });
    expect(inTable.sheet.last).toBe(9);
    expect(inTable.sheet.format(inTable.at("segment", 9))).toBe("@");
    expect(inTable.sheet.look(inTable.at("segment", 1))).toEqual({});
    expect(editsOf(inTable.edits, "source", "widths")).toHaveLength(1);
  });
});

describe("the next press", () => {
  test("draws no heading and no width again, and leaves forced segments alone", () => {
    const again = labelled(MADE, { criteria: CRITERIA, memory });
    expect(editsOf(again.edits, "source", "widths")).toEqual([]);
    expect(again.sheet.look(at("segment", 3))).toEqual({});
    expect(again.sheet.cell(at("segment", 4))).toBe("A");
    expect(again.sheet.cell(at("forcedSegment", 6))).toBe(null);
    expect(sheet.cell(at("forcedSegment", 6))).toBe("B");
    expect(sheet.cell(at("forcedSegment", 4))).toBe("");
    expect(again.edits.some((edit) => edit.kind === "choices" && edit.sheet === "source")).toBe(true);
  });

  test("empties the columns of a criterion that is no longer chosen", () => {
    const fewer = labelled(MADE, { criteria: ["abc"], memory });
    expect([4, 5, 6].map((row) => fewer.sheet.cell(at("rfm", row)))).toEqual(["", "", ""]);
    expect([4, 5, 6].map((row) => fewer.sheet.cell(at("segment", row)))).toEqual(["A", "B", "B"]);
    expect(sheet.cell(at("rfm", 4))).toMatch(/^\d-\d-\d$/);
  });

  test("adds columns of another criterion with a look of their own, beside those that stand", () => {
    const first = labelled(MADE);
    const more = labelled(MADE, { criteria: ["abc", "rfm"], memory: first.memory });
    const added = more.columns.filter(({ key }) => !first.columns.some((own) => own.key === key));
    expect(added.map(({ key }) => key)).toEqual(["rfm", "profile"]);
    const start = added[0]?.column ?? 0;
    expect(editsOf(more.edits, "source", "widths")).toMatchObject([{ column: start, widths: [7, 24] }]);
    expect(more.sheet.look(`${columnLetters(start)}3`)).toMatchObject({ bold: true });
    expect(more.sheet.look(`${columnLetters(start - 1)}3`)).toEqual({});
  });

  test("writes each block of columns where it stands, a note of the user's between left alone", () => {
    const first = labelled(MADE);
    const moved = first.columns.map((own, i) => (i === 0 ? own : { ...own, column: own.column + 1 }));
    const split = labelled(MADE, { memory: { ...first.memory, columns: moved } });
    const [one, two] = [moved[0]?.column ?? 0, moved[1]?.column ?? 0];
    expect(two - one).toBe(2);
    expect(split.sheet.cell(`${columnLetters(one)}4`)).toBe("A");
    expect(split.sheet.cell(`${columnLetters(one + 1)}4`)).toBe(null);
    expect(split.sheet.format(`${columnLetters(one + 1)}4`)).toBe(null);
    expect(split.sheet.look(`${columnLetters(one + 1)}4`)).toEqual({});
    expect(split.sheet.cell(`${columnLetters(two)}3`)).toBe("Segment forcé");
  });
});

test("a client on several rows counts once: its revenue and its 1 stand on the first of them", () => {
  const [alpha, beta] = ROWS;
  if (alpha === undefined || beta === undefined) throw new Error("no rows");
  const twice = labelled(portfolio([alpha, beta, alpha], { grain: "clientTotalsRepeated" }));
  const column = (key: OwnColumnKey) => [2, 3, 4].map((row) => twice.sheet.cell(twice.at(key, row)));
  expect(column("segment")).toEqual(["A", "B", "A"]);
  expect(column("revenue")).toEqual([900, 90, ""]);
  expect(column("counted")).toEqual([1, 1, 0]);
  expect(twice.sheet.format(twice.at("counted", 2))).toBe(words.formats.integer);
  expect(twice.sheet.look(twice.at("counted", 2)).horizontal).toBe("Center");
  expect(editsOf(twice.edits, "source", "widths")[0]?.widths).toContain(8);
});

test("labels reach the last row of a sheet that is filled in several steps", () => {
  const many = Array.from({ length: 1030 }, (_, i): Row => ({ name: `Client ${i}`, revenue: 1000 - i }));
  const long = labelled(portfolio(many));
  expect(long.sheet.cell(long.at("segment", 1031))).toBe("C");
  expect(long.sheet.cell(long.at("segment", 1025))).not.toBe(null);
  expect(long.sheet.last).toBe(1031);
});
