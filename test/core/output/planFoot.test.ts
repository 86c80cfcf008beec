import { INK } from "../../../src/core/output/palette";
import { DEFAULT_OPTIONS } from "../../../src/core/options";
import { sheet as words } from "../../../src/i18n/fr/sheet";
import { build } from "./support/build";
import { ALPHA, CRITERIA, plainPlan, planOf, ROWS } from "./support/plans";
import { portfolio, TODAY, type Row } from "./support/portfolio";
import { editsOf, shown, type Shown } from "./support/shown";

const { edits } = build(portfolio(ROWS), { criteria: CRITERIA });
const sheet = shown(edits, "actionPlan");
const PLAIN = plainPlan();

describe("long lists are cut, and say by how many", () => {
  const names = (count: number): readonly Row[] =>
    Array.from({ length: count }, (_, i) => ({
      name: `Client ${i + 1}`,
      revenue: 0,
      lastVisit: TODAY - 200,
    }));
  const more = (shownPlan: Shown) =>
    Array.from({ length: shownPlan.last }, (_, i) => shownPlan.cell(`A${i + 1}`)).filter((cell) =>
      /^… et|et \d+ autre/.test(String(cell)),
    );

  test("ten of a segment, fifteen of the week and of alerts", () => {
    const of = (count: number) => more(planOf(portfolio(names(count))));
    expect(of(10)).toEqual([]);
    expect(of(15)).toEqual([words.blocks.more(5, "5")]);
    expect(of(17)).toEqual([words.blocks.more(2, "2"), words.blocks.more(2, "2"), words.blocks.more(7, "7")]);
  });

  test("quietly", () => {
    const long = planOf(portfolio(names(17)));
    const row = long.rowOf(words.blocks.more(2, "2"));
    expect(long.look(`A${row}`)).toEqual({ color: INK.soft, size: 9 });
    expect(long.look(`A${long.rowOf(words.blocks.more(7, "7"))}`)).toEqual({ color: INK.soft, size: 9 });
  });
});

describe("the foot of the plan", () => {
  test("names the rows set aside, twenty of a reason at most", () => {
    const totals = (count: number) =>
      Array.from({ length: count }, (): Row => ({ name: "Total", total: true }));
    const foot = (count: number) => {
      const made = planOf(portfolio([ALPHA, ...totals(count)]));
      const row = made.rowOf("Données mises à part");
      return { lines: made.lines(row + 1, row + 2).flat(), look: made.look(`A${row + 2}`) };
    };
    expect(foot(2)).toEqual({
      lines: [
        "Lignes lues\u202f: 3\u202f; utilisées\u202f: 1\u202f; mises à part\u202f: 2.",
        "Total\u202f: 2 (lignes 3, 4)",
      ],
      look: { color: INK.soft },
    });
    const twenty = Array.from({ length: 20 }, (_, i) => i + 3).join(", ");
    expect(foot(20).lines[1]).toBe(`Total\u202f: 20 (lignes ${twenty})`);
    expect(foot(21).lines[1]).toBe(`Total\u202f: 21 (lignes ${twenty}…)`);
  });

  test("keeps reasons apart, and words of a reason unknown to it", () => {
    const made = portfolio([ALPHA, { name: "Total", total: true }, { name: "?", total: true }]);
    const setAside = [
      { row: 3, reason: "total" as const },
      { row: 4, reason: "blank" as const },
    ];
    const read = planOf({ ...made, reading: { ...made.reading, setAside } });
    const row = read.rowOf("Données mises à part");
    expect(read.lines(row + 2, row + 3).flat()).toEqual([
      "Total\u202f: 1 (ligne 3)",
      "Ligne vide\u202f: 1 (ligne 4)",
    ]);
    expect(PLAIN.line(PLAIN.rowOf("Données mises à part") + 2)).toEqual([]);
  });

  test("says how to read it by the options in force, then what there is to remark", () => {
    const options = {
      ...DEFAULT_OPTIONS,
      priority: { ...DEFAULT_OPTIONS.priority, ranks: [80, 60, 40] as const },
      cadence: { dueFrom: 0.5, overdueFrom: 1.2 },
    };
    const remarks = ["Trois clients ont le même CA.", "x".repeat(700)];
    const told = planOf(portfolio(ROWS), { options, remarks, criteria: CRITERIA });
    const row = told.rowOf("Comment lire ce plan");
    const lines = told.lines(row + 1, told.last).flat();
    expect(lines).toEqual(
      expect.arrayContaining([
        "Priorité\u202f: de 0 à 100 points\u202f; P1 à partir de 80, P2 de 60, P3 de 40, sinon P4.",
        expect.stringMatching(/à planifier dès 50\u202f%, en retard au-delà de 120\u202f%/),
        "Trois clients ont le même CA.",
      ]),
    );
    // A remark of 600 signs at most, on lines that fit the page.
    expect(lines.slice(-4).map((line) => String(line).length)).toEqual([165, 165, 165, 105]);
    expect(told.look(`A${row + 1}`)).toEqual({ color: INK.soft });
    expect(lines.some((line) => String(line).startsWith("RFM"))).toBe(true);
    const plain = PLAIN.lines(PLAIN.rowOf("Comment lire ce plan"), PLAIN.last).flat();
    expect(plain.some((line) => String(line).startsWith("RFM"))).toBe(false);
  });
});

describe("the sheet of the plan", () => {
  test("fits a small screen and an A4 page, its title in view", () => {
    expect(editsOf(edits, "actionPlan", "widths")).toMatchObject([
      { column: 1, widths: [17, 28, 8, 7, 13, 7, 11, 23, 14, 29, 9, 8] },
    ]);
    expect(editsOf(edits, "actionPlan", "freeze")).toMatchObject([{ rows: 2, columns: 0 }]);
    expect(editsOf(edits, "actionPlan", "view")).toMatchObject([{ gridlines: false, tabColor: INK.title }]);
    const [page] = editsOf(edits, "actionPlan", "pageLayout");
    expect(page?.layout).toEqual({
      orientation: "landscape",
      printArea: { firstRow: 1, firstColumn: 1, lastRow: sheet.last, lastColumn: 12 },
      fitToWidth: true,
      breaksBefore: page?.layout.breaksBefore,
      footer: "&P / &N",
    });
  });

  test("cuts no block between two printed pages", () => {
    const breaks = editsOf(edits, "actionPlan", "pageLayout")[0]?.layout.breaksBefore ?? [];
    expect(breaks.length).toBeGreaterThan(1);
    const starts = Array.from({ length: sheet.last }, (_, i) => i + 1).filter(
      (row) => sheet.height(row) === 22,
    );
    for (const row of breaks) expect(starts).toContain(row);
  });
});
