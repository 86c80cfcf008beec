import { INK, RANK_TINTS, SEGMENT_TINTS, STATE_TINTS } from "../../../src/core/output/palette";
import { sheet as words } from "../../../src/i18n/fr/sheet";
import { build } from "./support/build";
import { calculate } from "./support/calculate";
import { ALPHA, CRITERIA, plainPlan, planOf, ROWS } from "./support/plans";
import { portfolio, TODAY, type Row } from "./support/portfolio";
import { shown } from "./support/shown";

const { edits } = build(portfolio(ROWS), { criteria: CRITERIA });
const sheet = shown(edits, "actionPlan");
const PLAIN = plainPlan();
/** The row under this one in column A. */
const below = (text: string, offset = 1): number => sheet.rowOf(text) + offset;

describe("a title of a block", () => {
  test.each(["Charge de visites", "Alertes", "Données mises à part", "Comment lire ce plan"])(
    "%s",
    (title) => {
      const row = sheet.rowOf(title);
      const line = { borderBottom: INK.title, vertical: "Center" };
      expect(sheet.look(`A${row}`)).toEqual({ ...line, bold: true, size: 13, color: INK.title });
      expect(sheet.look(`B${row}`)).toEqual(line);
      expect(sheet.look(`L${row}`)).toEqual(line);
      expect([sheet.height(row - 1), sheet.height(row)]).toEqual([10, 22]);
      expect(sheet.line(row - 1)).toEqual([]);
    },
  );
});

describe("a list of names", () => {
  const week = "À contacter cette semaine (jusqu’au 06/01/2026)";

  test("has headings for what is known of customers", () => {
    const head = below(week);
    expect(sheet.line(head)).toEqual([
      ...["Segment", "Client", "Priorité", "Points", "CA", "RFM", "Prochain contact"],
      ...["Écoulé / cible", "À savoir", "Lieu"],
    ]);
    const heading = {
      ...{ bold: true, size: 9, color: INK.soft, borderBottom: INK.line, wrap: true, vertical: "Bottom" },
    };
    const aligned = [..."ABCDEFGHIJKL"].map((column) => sheet.look(`${column}${head}`).horizontal ?? "");
    expect(aligned.join()).toBe(",,Center,Center,Right,Center,Center,,,,,");
    for (const column of ["A", "L"]) expect(sheet.look(`${column}${head}`)).toEqual(heading);
    expect(sheet.height(head)).toBe(27);
    const unvisited = planOf(portfolio([{ name: "Alpha", revenue: 10 }]));
    expect(unvisited.line(unvisited.rowOf(week) + 1)).toEqual([
      ...["Segment", "Client", "Priorité", "Points", "CA", "Prochain contact", "À savoir", "Lieu"],
    ]);
  });

  test("says of each what to know before the visit, the overdue first", () => {
    const first = below(week, 2);
    const late = "60 j / 14 j · en retard";
    expect(sheet.lines(first, first + 4)).toEqual([
      ["Fort potentiel", "Bêta", "P2", 67, 8000, "2-2-1", TODAY, late, "à gagner\u202f: 42\u202f000\u202f€"],
      ["A", "Alpha", "P1", 70, 90_000, "3-3-3", TODAY + 5, "3 j / 7 j · à jour"],
      ["A potentiel", "Prospect", "P3", 40, TODAY, "jamais / 7 j · à planifier"],
      ["1-1-1", "Gamma", "P4", 10, 2000, "1-1-1", TODAY, "jamais / 30 j · à planifier"],
      ["1-1-1", "Zêta", "P4", 10, 0, "1-1-1", TODAY, "jamais / 30 j · à planifier", "Sans CA"],
    ]);
  });

  test("is written as texts, euros and days, in the colours of segment and rank", () => {
    const row = below(week, 2);
    const { integer, euros, day } = words.formats;
    expect([..."ABCDEFGHIJK"].map((column) => sheet.format(`${column}${row}`))).toEqual([
      ...["@", "@", "@", integer, euros, "@", day, "@", "@", "@", "@"],
    ]);
    const { highPotential, A } = SEGMENT_TINTS;
    expect(sheet.look(`A${row}`)).toEqual({ fill: highPotential.fill, color: highPotential.color });
    expect(sheet.look(`A${row + 1}`)).toEqual({ fill: A.fill, color: A.color });
    const { P1, P4 } = RANK_TINTS;
    expect(sheet.look(`C${row + 1}`)).toEqual({ fill: P1.fill, color: P1.color, horizontal: "Center" });
    expect(sheet.look(`C${row + 3}`)).toEqual({ fill: P4.fill, color: P4.color, horizontal: "Center" });
    for (const column of ["D", "F", "G"]) {
      expect(sheet.look(`${column}${row}`)).toEqual({ horizontal: "Center" });
    }
    expect(sheet.look(`H${row}`)).toEqual({ color: STATE_TINTS.overdue.color, bold: true });
    expect(sheet.look(`H${row + 1}`)).toEqual({});
    expect(sheet.look(`E${row}`)).toEqual({});
  });
});

describe("the block of a segment", () => {
  const bandOf = (label: string): number =>
    Array.from({ length: sheet.last }, (_, i) => i + 1).find((row) =>
      String(sheet.cell(`A${row}`)).startsWith(`="${label} · "`),
    ) ?? 0;

  test("begins with its size and its share, live", () => {
    const row = sheet.rowOf("A");
    const amount = `SUBSTITUTE(FIXED(E${row},0),",","\u202f")&"\u202f€"`;
    expect(sheet.cell(`A${bandOf("A")}`)).toBe(
      `="A · "&C${row}&IF(C${row}<2," client"," clients")&" · "&${amount}&" · "&ROUND(100*F${row},0)&"\u202f% du CA"`,
    );
    const { fill, color } = SEGMENT_TINTS.A;
    const band = { fill, color, bold: true, size: 12, vertical: "Center" };
    for (const column of ["A", "L"]) expect(sheet.look(`${column}${bandOf("A")}`)).toEqual(band);
    expect([sheet.height(bandOf("A") - 1), sheet.height(bandOf("A"))]).toEqual([12, 22]);
  });

  test.each([
    ["A potentiel", "prospect"],
    ["À compléter", "client"],
  ])("%s has no revenue to tell", (label, who) => {
    const count = `C${sheet.rowOf(label)}`;
    expect(sheet.cell(`A${bandOf(label)}`)).toBe(
      `="${label} · "&${count}&IF(${count}<2," ${who}"," ${who}s")`,
    );
  });

  test.each<readonly [string, readonly Row[], string]>([
    ["one client", [], "À compléter · 1 client"],
    ["one prospect beside", [{ name: "P", prospect: true }], "À compléter · 2 fiches"],
    ["two clients", [{ name: "C" }], "À compléter · 2 clients"],
  ])("counts as the language does, and says nothing of an empty cell: %s", (_, others, sentence) => {
    const made = portfolio([ALPHA, { name: "Inconnu" }, ...others]);
    const built = build(made);
    const plan = shown(built.edits, "actionPlan");
    const book = calculate(made.source, built.edits);
    const row =
      Array.from({ length: plan.last }, (_, i) => i + 1).find(
        (one) => book.shown("actionPlan", one, 1) === sentence,
      ) ?? 0;
    expect(row).toBeGreaterThan(0);
    expect(book.shown("actionPlan", row + 2, 1)).toBe("");
    const a = plan.rowOf(words.definitions.A(["80\u202f%", "95\u202f%"], false));
    expect(book.shown("actionPlan", a + 1, 1)).toBe(
      "Objectif\u202f: Fidéliser · Canal\u202f: Visite · tous les 7 jours",
    );
  });

  test("reads its plan from the table", () => {
    const [row, band] = [sheet.rowOf("B"), bandOf("B")];
    const plan = (at: number): string =>
      `IF(I${at}="",""," · Objectif\u202f: "&I${at})&IF(H${at}="",""," · Canal\u202f: "&H${at})`;
    expect(sheet.lines(band + 1, band + 3)).toEqual([
      ["Clients suivants, de 80\u202f% à 95\u202f% du CA cumulé"],
      [`=MID(${plan(row)}&IF(N(G${row})>0," · tous les "&G${row}&" jours",""),4,500)`],
      [`="Actions\u202f: "&J${row}`],
    ]);
    const lowest = sheet.rowOf("dont 1-1-1");
    expect(sheet.cell(`A${bandOf("1-1-1") + 2}`)).toBe(
      `=MID(${plan(lowest)}&" · ${words.blocks.once}",4,500)`,
    );
    expect(sheet.look(`A${band + 1}`)).toEqual({ color: INK.soft, italic: true });
    expect(sheet.look(`A${band + 2}`)).toEqual({});
  });

  test("names its customers by sector and zone, else by label", () => {
    const names = (label: string, count: number) =>
      sheet.lines(bandOf(label) + 5, bandOf(label) + 4 + count).map((line) => line.slice(0, 2));
    expect(sheet.line(bandOf("A") + 4)[0]).toBe("Secteur · zone");
    expect(names("A", 1)).toEqual([["CHR · Nord", "Alpha"]]);
    expect(names("C", 2)).toEqual([
      ["C", "Gamma"],
      ["C", "Zêta"],
    ]);
    expect(names("1-1-1", 2)).toEqual([
      ["1-1-1", "Gamma"],
      ["1-1-1", "Zêta"],
    ]);
    expect(names("Fort potentiel", 1)).toEqual([["Fort potentiel", "Bêta"]]);
    expect(sheet.look(`A${bandOf("A") + 5}`)).toEqual({ color: INK.soft, size: 9 });
  });

  test("tells a strong potential once: not in its own list, not beside its colour", () => {
    const gap = "à gagner\u202f: 42\u202f000\u202f€";
    expect(sheet.cell(`I${bandOf("B") + 5}`)).toBe(`Fort potentiel · ${gap}`);
    expect(sheet.cell(`I${bandOf("Fort potentiel") + 5}`)).toBe(gap);
    expect(sheet.cell(`I${bandOf("A") + 5}`)).toBe("");
  });

  test("shows the potential of prospects, in euros or as it was counted", () => {
    const band = bandOf("A potentiel");
    expect(sheet.cell(`E${band + 4}`)).toBe("Potentiel");
    expect(sheet.cell(`E${band + 5}`)).toBe(9000);
    expect(sheet.format(`E${band + 5}`)).toBe(words.formats.euros);
    const made = portfolio(ROWS);
    const notes = { ...made.reading.notes, potentialUnit: "other" as const };
    const boxes = planOf({ ...made, reading: { ...made.reading, notes } }, { criteria: CRITERIA });
    expect(boxes.format(`E${band + 5}`)).toBe(words.formats.integer);
    expect(boxes.format(`E${boxes.rowOf("Alertes") + 2}`)).toBe(words.formats.euros);
  });

  test("of nobody says so", () => {
    const row = bandOf("B potentiel") + 4;
    expect(sheet.line(row)).toEqual([words.blocks.none]);
    expect(sheet.look(`A${row}`)).toEqual({ color: INK.soft, italic: true });
    const none = PLAIN.rowOf("Alertes") + 1;
    expect(PLAIN.line(none)).toEqual([words.blocks.none]);
    expect(PLAIN.look(`A${none}`)).toEqual({ color: INK.soft, size: 9, italic: true });
  });
});
