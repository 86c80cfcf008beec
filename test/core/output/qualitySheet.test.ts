import type { Issue, Severity } from "../../../src/core/model";
import { INK, SEGMENT_TINTS, STATE_TINTS } from "../../../src/core/output/palette";
import { qualityEdits } from "../../../src/core/output/quality/qualityEdits";
import { sheet as words } from "../../../src/i18n/fr/sheet";
import { inputOf } from "./support/build";
import { portfolio } from "./support/portfolio";
import { editsOf, shown } from "./support/shown";

const issue = (code: string, severity: Severity, more: Partial<Issue> = {}): Issue => ({
  ...{ code, severity, count: 1, cells: ["B2"], revenueAtStake: null, values: {} },
  ...more,
});
const SAID = { problem: "Sans CA", assumed: "Mis à part", advice: "Renseigner le CA" };

function quality(issues: readonly Issue[], wordIssue = (one: Issue) => ({ ...SAID, problem: one.code })) {
  const made = portfolio([{ name: "Alpha", revenue: 10 }]);
  const input = inputOf({ ...made, reading: { ...made.reading, issues } });
  const result = qualityEdits({ ...input, wordIssue });
  if (!result.ok) throw new Error(result.refusal.code);
  return {
    edits: result.value.edits,
    sheet: shown(result.value.edits, "quality"),
    written: result.value.written,
  };
}

const CELLS = ["B2", "B3", "B4", "B5", "B6", "B7"];
const { edits, sheet, written } = quality([
  issue("Dates de l’an 2099", "medium", { cells: [], count: 12 }),
  issue("CA en texte", "high", { cells: CELLS, count: 6, revenueAtStake: 1200 }),
  issue("Villes en majuscules", "low"),
]);

describe("Qualité des données", () => {
  test("lists each problem, the gravest first, with what was assumed and what to do", () => {
    expect(sheet.lines(1, sheet.last)).toEqual([
      ["Qualité des données"],
      [words.quality.lead("Clients")],
      [],
      ["Gravité", "Constat", "Cellules", "CA en jeu", "Ce qui a été retenu", "À faire", "Voir"],
      ["Grave", "CA en texte", 6, 1200, "Mis à part", "Renseigner le CA", "B2", "B3", "B4", "B5", "B6"],
      ["Moyenne", "Dates de l’an 2099", 12, "Mis à part", "Renseigner le CA"],
      ["Légère", "Villes en majuscules", 1, "Mis à part", "Renseigner le CA", "B2"],
    ]);
    const none = quality([]).sheet;
    expect(none.line(2)).toEqual([words.quality.none]);
    expect(none.last).toBe(4);
  });

  test("leads to the first five cells of each", () => {
    const links = editsOf(edits, "quality", "link").map(({ row, column, to, text }) => [
      row,
      column,
      to,
      text,
    ]);
    const to = (cell: string) => ({ sheet: "source", cell });
    expect(links).toEqual([
      ...CELLS.slice(0, 5).map((cell, i) => [5, 7 + i, to(cell), cell]),
      [7, 7, to("B2"), "B2"],
    ]);
  });

  test("is laid out for the eye", () => {
    expect(sheet.look("A1")).toEqual({ bold: true, size: 18, color: INK.title, vertical: "Center" });
    expect(sheet.look("A2")).toEqual({ color: INK.soft });
    expect([1, 3, 4].map(sheet.height)).toEqual([28, 8, 30]);
    const heading = {
      ...{ bold: true, fill: INK.heading, color: INK.headingText, wrap: true, vertical: "Center" },
    };
    for (const address of ["A4", "K4"]) expect(sheet.look(address)).toEqual(heading);
    for (const address of ["C4", "D4"]) {
      expect(sheet.look(address)).toEqual({ ...heading, horizontal: "Center" });
    }
    const line = { wrap: true, vertical: "Top", borderBottom: INK.line, size: 10 };
    for (const address of ["B5", "K5"]) expect(sheet.look(address)).toEqual(line);
    for (const address of ["C5", "D5"]) {
      expect(sheet.look(address)).toEqual({ ...line, horizontal: "Center" });
    }
    expect(["B5", "C5", "D5"].map(sheet.format)).toEqual([null, words.formats.integer, words.formats.euros]);
  });

  test("tells severities apart by colour beside their words", () => {
    const tints = [STATE_TINTS.overdue, STATE_TINTS.due, SEGMENT_TINTS.toComplete];
    tints.forEach(({ fill, color }, i) => {
      expect(sheet.look(`A${5 + i}`)).toMatchObject({ fill, color, bold: true, wrap: true });
    });
  });

  test("has rows as high as their longest text asks, which is cut at 300 signs", () => {
    const long = "x".repeat(400);
    const tall = (said: Partial<typeof SAID>) =>
      quality([issue("a", "low")], () => ({ ...SAID, ...said })).sheet;
    expect(sheet.height(5)).toBe(17.5);
    expect(tall({ problem: long }).height(5)).toBe(8 * 13.5 + 4); // 300 signs in a column of 36
    expect(tall({ assumed: long }).height(5)).toBe(9 * 13.5 + 4); // in one of 31
    expect(tall({ advice: long }).height(5)).toBe(9 * 13.5 + 4);
    expect(String(tall({ problem: long }).cell("B5"))).toHaveLength(300);
  });

  test("fits its columns, keeps its headings in view and repeats them on paper", () => {
    expect(editsOf(edits, "quality", "widths")).toMatchObject([
      { column: 1, widths: [10, 36, 8, 12, 31, 31, 8, 8, 8, 8, 8] },
    ]);
    expect(editsOf(edits, "quality", "freeze")).toMatchObject([{ rows: 4, columns: 0 }]);
    expect(editsOf(edits, "quality", "view")).toMatchObject([
      { gridlines: false, tabColor: STATE_TINTS.due.strong },
    ]);
    expect(editsOf(edits, "quality", "pageLayout").map(({ layout }) => layout)).toEqual([
      {
        orientation: "landscape",
        printArea: { firstRow: 1, firstColumn: 1, lastRow: 7, lastColumn: 11 },
        titleRows: [4, 4],
        fitToWidth: true,
        breaksBefore: [],
        footer: words.footer,
      },
    ]);
    expect(written).toMatchObject({ sheet: "quality", area: { lastRow: 7, lastColumn: 11 } });
    expect(written.prints).toHaveLength(7);
    expect(written.prints.filter((print) => print === "")).toHaveLength(1); // the blank row alone
  });
});

describe("problems come by severity, then revenue at stake, then number of cells, then name", () => {
  test.each<readonly [string, readonly Issue[]]>([
    ["severity", [issue("z", "high"), issue("y", "medium", { count: 90 }), issue("x", "low", { count: 99 })]],
    [
      "revenue",
      [
        issue("z", "low", { revenueAtStake: 90 }),
        issue("y", "low", { revenueAtStake: 9, count: 5 }),
        issue("x", "low"),
      ],
    ],
    ["cells", [issue("z", "low", { count: 9 }), issue("y", "low", { count: 8 })]],
    ["name", [issue("a", "low"), issue("b", "low"), issue("c", "low")]],
  ])("%s", (_, ordered) => {
    const expected = ordered.map(({ code }) => code);
    for (const given of [ordered, [...ordered].reverse()]) {
      const found = quality(given).sheet;
      expect(found.lines(5, found.last).map((line) => line[1])).toEqual(expected);
    }
  });
});
