import { HEAT_TINTS, INK, SEGMENT_TINTS } from "../../../src/core/output/palette";
import { sheet as words } from "../../../src/i18n/fr/sheet";
import { dashboard, ROWS, withAmounts } from "./support/dashboards";
import { portfolio, type Row } from "./support/portfolio";
import { editsOf, shown } from "./support/shown";

const MADE = portfolio(ROWS);
const { edits, sheet } = dashboard(MADE);
describe("the first glance", () => {
  test("says which sheet and which day", () => {
    expect(sheet.lines(1, 3)).toEqual([
      ["Tableau de bord"],
      ["Feuille «\u202fClients\u202f» · au 31/12/2025"],
      [],
    ]);
    expect(sheet.look("A1")).toEqual({ bold: true, size: 18, color: INK.title, vertical: "Center" });
    expect(sheet.look("A2")).toEqual({ color: INK.soft });
    expect([1, 2, 3, 6].map(sheet.height)).toEqual([28, null, 8, 8]);
  });

  test("shows six figures of the plan, three columns each, live", () => {
    const total = "Plan d''actions'!$";
    expect(sheet.line(4)).toEqual([
      ...["Clients et prospects", "CA", "Part du CA des A", "À contacter cette semaine"],
      ...["Contacts en retard", "Charge de visites"],
    ]);
    expect(["A", "D", "G", "J", "M", "P"].map((letter) => sheet.cell(`${letter}5`))).toEqual([
      expect.stringMatching(/^='Plan d''actions'!\$C\$\d+$/),
      expect.stringContaining(`SUBSTITUTE(FIXED('${total}E$`),
      expect.stringMatching(/^=ROUND\(100\*'Plan d''actions'!\$F\$\d+,0\)&"\u202f%"$/),
      expect.stringMatching(/^='Plan d''actions'!\$L\$\d+$/),
      expect.stringMatching(/^=COUNTIFS\('Clients'!.*,"\*en retard"\)$/),
      expect.stringMatching(/^=ROUND\(100\*'Plan d''actions'!\$C\$\d+,0\)&"\u202f%"$/),
    ]);
    for (const address of ["A4", "R4"]) {
      expect(sheet.look(address)).toEqual({ size: 9, color: INK.soft, fill: INK.heading });
    }
    for (const address of ["A5", "R5"]) {
      expect(sheet.look(address)).toEqual({
        ...{ bold: true, size: 16, color: INK.title, fill: INK.heading },
        ...{ horizontal: "Left", vertical: "Center" },
      });
    }
    expect(sheet.height(5)).toBe(28);
  });

  test("leads to the figures of the plan: its total, its A, its load", () => {
    const plan = shown(edits, "actionPlan");
    const [total, rowA, load] = ["Total", "A", "Charge"].map((label) => plan.rowOf(label));
    const named = (letter: string) => /\$\w+\$\d+/.exec(String(sheet.cell(`${letter}5`)))?.[0];
    expect(["A", "G", "P"].map(named)).toEqual([`$C$${total}`, `$F$${rowA}`, `$C$${load}`]);
  });

  test.each<readonly [string, Row, readonly string[]]>([
    [
      "no revenue known",
      { name: "P", prospect: true, potential: 5 },
      ["Clients et prospects", "À contacter cette semaine", "Charge de visites"],
    ],
    [
      "no visits known",
      { name: "C", revenue: 5 },
      ["Clients et prospects", "CA", "Part du CA des A", "À contacter cette semaine", "Charge de visites"],
    ],
    [
      "nobody to contact",
      { name: "F", closed: true },
      ["Clients et prospects", "Part du CA des A", "Charge de visites"],
    ],
  ])("leaves out what the sheet cannot tell: %s", (_, row, tiles) => {
    expect(dashboard(portfolio([row]), {}).sheet.line(4)).toEqual(tiles);
  });
});

describe("the RFM map", () => {
  const top = sheet.rowOf(words.dashboard.heat.title);

  test("has recency down, frequency across, the best at the top right, for customers and for revenue", () => {
    expect(sheet.line(top + 1)).toEqual([words.dashboard.heat.hint]);
    expect([sheet.cell(`C${top + 2}`), sheet.cell(`L${top + 2}`)]).toEqual(["Nombre de clients", "CA"]);
    for (const [i, r] of [3, 2, 1].entries()) {
      const row = top + 3 + i;
      expect([sheet.cell(`B${row}`), sheet.cell(`K${row}`)]).toEqual([`R ${r}`, `R ${r}`]);
      for (const [j, letter] of ["C", "D", "E"].entries()) {
        expect(sheet.cell(`${letter}${row}`)).toContain(`"${r}-${j + 1}-*"`);
        expect(sheet.cell(`${letter}${row}`)).toMatch(
          /^=COUNTIFS\(.*"A".*\+COUNTIFS\(.*"B".*\+COUNTIFS\(.*"C"/,
        );
      }
      for (const [j, letter] of ["L", "M", "N"].entries()) {
        expect(sheet.cell(`${letter}${row}`)).toContain(`"${r}-${j + 1}-*"`);
        expect(sheet.cell(`${letter}${row}`)).toMatch(/^=SUMIFS\('Clients'!\$B\$2/);
      }
      expect(sheet.height(row)).toBe(24);
      expect(sheet.look(`C${row}`)).toEqual({ horizontal: "Center", vertical: "Center" });
      expect(sheet.look(`R${row}`)).toEqual(sheet.look(`C${row}`));
      expect(["B", "C", "E", "F", "L", "N", "O"].map((letter) => sheet.format(`${letter}${row}`))).toEqual([
        ...[null, words.formats.integer, words.formats.integer, null],
        ...[words.formats.thousands, words.formats.thousands, null],
      ]);
    }
    expect(sheet.line(top + 6)).toEqual(["F 1", "F 2", "F 3", "F 1", "F 2", "F 3"]);
    expect([sheet.cell(`C${top + 6}`), sheet.cell(`L${top + 6}`)]).toEqual(["F 1", "F 1"]);
  });

  test("is headed like the rest", () => {
    expect(sheet.look(`A${top}`)).toEqual({ bold: true, size: 12, color: INK.title });
    expect(sheet.height(top)).toBe(20);
    expect(sheet.look(`A${top + 1}`)).toEqual({ color: INK.soft, size: 9, italic: true });
    expect(sheet.look(`L${top + 2}`)).toEqual({ color: INK.soft, size: 9 });
    expect(sheet.look(`R${top + 6}`)).toEqual({ horizontal: "Center", color: INK.soft });
    expect(sheet.line(top - 1)).toEqual([]);
  });

  test("colours each cell by its share of the largest, by one rule only", () => {
    const maps = editsOf(edits, "dashboard", "colorRules").flatMap(({ rules }) => rules);
    expect(maps.map(({ area }) => area)).toEqual([
      { firstRow: top + 3, firstColumn: 3, lastRow: top + 5, lastColumn: 5 },
      { firstRow: top + 3, firstColumn: 12, lastRow: top + 5, lastColumn: 14 },
    ]);
    const [cell, most] = [`C${top + 3}`, `MAX($C$${top + 3}:$E$${top + 5})`];
    expect(maps[0]?.rules).toEqual(
      [
        `=AND(${cell}>0,${cell}>=0.75*${most})`,
        `=AND(${cell}>0,${cell}>=0.4*${most},${cell}<0.75*${most})`,
        `=AND(${cell}>0,${cell}>=0.15*${most},${cell}<0.4*${most})`,
        `=AND(${cell}>0,${cell}>=0*${most},${cell}<0.15*${most})`,
      ].map((formula, i) => ({ formula, fill: HEAT_TINTS[i]?.fill, color: HEAT_TINTS[i]?.color })),
    );
  });

  test("is left out without scores, and has no amounts where no revenue is known", () => {
    const plain = dashboard(MADE, { criteria: ["abc"] });
    expect(plain.sheet.rowOf(words.dashboard.heat.title)).toBe(0);
    expect(editsOf(plain.edits, "dashboard", "colorRules").map(({ rules }) => rules)).toEqual([[]]);
    const unknown = withAmounts(portfolio(ROWS, { grain: "clientTotalsRepeated" }), () => ({
      revenue: null,
    }));
    const bare = dashboard(unknown, { criteria: ["abc", "rfm"] });
    const row = bare.sheet.rowOf(words.dashboard.heat.title) + 3;
    expect(bare.sheet.cell(`C${row}`)).toMatch(/^=COUNTIFS/);
    expect(bare.sheet.cell(`L${row}`)).toBe("");
  });
});

describe("the sheet of the dashboard", () => {
  test("is a page without its data, with narrow columns and its title in view", () => {
    expect(editsOf(edits, "dashboard", "widths")).toMatchObject([
      { column: 1, widths: Array.from({ length: 18 }, () => 8) },
    ]);
    expect(editsOf(edits, "dashboard", "freeze")).toMatchObject([{ rows: 2, columns: 0 }]);
    expect(editsOf(edits, "dashboard", "view")).toMatchObject([
      { gridlines: false, tabColor: SEGMENT_TINTS.A.strong },
    ]);
    const below = sheet.rowOf("Données des graphiques");
    expect(editsOf(edits, "dashboard", "pageLayout").map(({ layout }) => layout)).toEqual([
      {
        orientation: "portrait",
        printArea: { firstRow: 1, firstColumn: 1, lastRow: below - 2, lastColumn: 18 },
        fitToWidth: true,
        breaksBefore: [],
        footer: words.footer,
      },
    ]);
    expect(sheet.line(below - 1)).toEqual([]);
  });
});
