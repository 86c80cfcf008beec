import { NO_PLAN_EDITS } from "../../../src/core/output/plan/planEdits";
import { INK, SEGMENT_TINTS } from "../../../src/core/output/palette";
import type { Reading } from "../../../src/core/model";
import { DEFAULT_OPTIONS } from "../../../src/core/options";
import { sheet as words } from "../../../src/i18n/fr/sheet";
import { build } from "./support/build";
import { ALPHA, BETA, CRITERIA, plainPlan, planOf, ROWS } from "./support/plans";
import { portfolio } from "./support/portfolio";
import { shown, type Shown } from "./support/shown";

const { edits } = build(portfolio(ROWS), { criteria: CRITERIA });
const sheet = shown(edits, "actionPlan");
const PLAIN = plainPlan();
const LINE = { vertical: "Center", borderBottom: INK.line, wrap: true, size: 10 };

describe("the head of the plan", () => {
  test("says what was read and by which limits", () => {
    expect(sheet.lines(1, 6).map(([text]) => text)).toEqual([
      "Plan d’actions commercial",
      "Feuille «\u202fClients\u202f» · 6 clients et prospects · au 31/12/2025",
      "Critères\u202f: ABC, RFM, zone × secteur, potentiel de développement.",
      "ABC\u202f: A jusqu’à 80\u202f% du CA cumulé («\u202fCA\u202f»), B jusqu’à 95\u202f%, C ensuite.",
      "RFM\u202f: récence 42 et 153 jours, fréquence 3 et 7 commandes, montant 2\u202f000\u202f€ et 3\u202f833\u202f€.",
      undefined,
    ]);
    expect(PLAIN.cell("A2")).toBe("Feuille «\u202fClients\u202f» · 2 clients · au 31/12/2025");
    expect(PLAIN.line(4)).toEqual([expect.stringContaining("ABC")]);
    expect(PLAIN.line(5)).toEqual([]);
  });

  test("names the revenue that was cumulated: a column, several, or the orders of 12 months", () => {
    const made = portfolio([ALPHA]);
    const limits = (reading: Partial<Reading>) =>
      planOf({ ...made, reading: { ...made.reading, ...reading } }).cell("A4");
    const parts = [4, 5, 6].map((column) => ({ column, inEuros: true, decisions: [] }));
    const columns = made.reading.columns.map((one) =>
      one.field === "revenue" ? { ...one, header: "Janv.\n2025", parts } : one,
    );
    expect(limits({ columns })).toContain("du CA cumulé («\u202fJanv. 2025\u202f» et 2 autres colonnes), B");
    expect(limits({ columns: [] })).toContain("du CA cumulé, B");
    expect(limits({ grain: "orders" })).toContain("du CA cumulé des 12 derniers mois, B");
  });

  test("is larger than the rest, and quieter under the title", () => {
    expect(sheet.look("A1")).toEqual({ bold: true, size: 18, color: INK.title, vertical: "Center" });
    expect(sheet.look("B1")).toEqual({});
    expect([1, 6].map(sheet.height)).toEqual([28, 8]);
    expect(sheet.look("A2")).toEqual({ color: INK.soft, size: 10, bold: true });
    for (const row of [3, 4, 5]) expect(sheet.look(`A${row}`)).toEqual({ color: INK.soft, size: 10 });
  });
});

describe("the table of segments", () => {
  const head = sheet.rowOf("Segment");
  const at = (column: string, label: string): string => `${column}${sheet.rowOf(label)}`;

  test("has twelve headings, numbers to the right", () => {
    expect(sheet.line(head)).toEqual([
      ...["Segment", "Définition", "Nombre", "%", "CA", "% CA", "Intervalle (jours)", "Canal"],
      ...["Objectif", "Actions", "Visites par an", "Cette semaine"],
    ]);
    expect(sheet.height(head)).toBe(30);
    const heading = {
      ...{ bold: true, fill: INK.heading, color: INK.headingText, wrap: true, vertical: "Center" },
    };
    const aligned = [..."ABCDEFGHIJKL"].map((column) => sheet.look(`${column}${head}`).horizontal ?? "");
    expect(aligned.join()).toBe(",,Right,Right,Right,Right,Center,,,,Right,Right");
    expect(sheet.look(`A${head}`)).toEqual(heading);
    expect(sheet.look(`L${head}`)).toEqual({ ...heading, horizontal: "Right" });
  });

  test("has a row for each label that this portfolio needs", () => {
    const labels = (shownPlan: Shown) => {
      const first = shownPlan.rowOf("Segment") + 1;
      return shownPlan.lines(first, shownPlan.rowOf("Total")).map(([label]) => label);
    };
    expect(labels(sheet)).toEqual([
      ...["A", "B", "C", "A potentiel", "B potentiel", "C potentiel", "À compléter"],
      ...["dont Fort potentiel", "dont 1-1-1", "Total"],
    ]);
    const prospects = [{ name: "P", prospect: true, potential: 50 }];
    const own = ["A potentiel", "B potentiel", "C potentiel"];
    expect(labels(PLAIN)).toEqual(["A", "B", "C", "Total"]);
    expect(labels(planOf(portfolio(prospects)))).toEqual([...own, "Total"]);
    expect(labels(planOf(portfolio([...prospects, ALPHA])))).toEqual(["A", "B", "C", ...own, "Total"]);
    expect(labels(planOf(portfolio([{ name: "Q", prospect: true }])))).toEqual([
      ...own,
      "À compléter",
      "Total",
    ]);
    const forced = [{ name: "Q", prospect: true, forced: "A" }];
    expect(labels(planOf(portfolio(forced)))).toEqual([...own, "Total"]);
    expect(labels(planOf(portfolio([{ name: "Fermé", closed: true }])))).toEqual(["A", "B", "C", "Total"]);
    const rfm = planOf(portfolio([ALPHA, BETA]), { criteria: ["abc", "rfm"] });
    expect(labels(rfm)).toEqual(["A", "B", "C", "dont 1-1-1", "Total"]);
  });

  test("says a cut point once where ties make two of them one", () => {
    const same = [1, 2, 3].map((i) => ({ ...ALPHA, name: `Client ${i}`, revenue: 100 * i }));
    const plan = planOf(portfolio(same), { criteria: ["abc", "rfm"] });
    expect(plan.lines(3, 6).flat().join("\n")).toMatch(
      /^RFM\u202f: récence 5 jours, fréquence 12 commandes, montant 14\u202f€ et 19\u202f€\.$/m,
    );
  });

  test.each([
    ["A", 7, "Visite", "Fidéliser", "Suivi VIP, offres sur mesure"],
    ["C", 90, "Téléphone, e-mail", "Maintenir", "Newsletter, contacts groupés"],
    ["dont Fort potentiel", 14, "Visite", "Développer", words.actions.highPotential],
    ["dont 1-1-1", 30, "Téléphone", "Réactiver ou abandonner", words.actions.reactivate],
    ["À compléter", "", "", "", words.actions.toComplete],
  ])("%s: every %j days, by %s, to %s", (label, ...cells) => {
    expect(["G", "H", "I", "J"].map((column) => sheet.cell(at(column, label)))).toEqual(cells);
  });

  test("says what a segment is, with the limits in force", () => {
    const told = (label: string) => sheet.cell(at("B", label));
    expect(told("B")).toBe("Clients suivants, de 80\u202f% à 95\u202f% du CA cumulé");
    expect(told("dont 1-1-1")).toBe("Clients C au score RFM 1-1-1, hors Fort potentiel");
    const options = { ...DEFAULT_OPTIONS, abc: { limits: [0.7, 0.9] as const } };
    const other = planOf(portfolio([ALPHA, BETA]), { options, criteria: ["abc", "rfm"] });
    expect(other.cell(`B${other.rowOf("C")}`)).toBe("Derniers clients, au-delà de 90\u202f% du CA cumulé");
    expect(other.cell(`B${other.rowOf("dont 1-1-1")}`)).toBe("Clients C au score RFM 1-1-1");
  });

  test("has yellow cells where the user may type, and the segment's colour before them", () => {
    const { fill, color } = SEGMENT_TINTS.A;
    expect(sheet.look(at("A", "A"))).toEqual({ ...LINE, italic: false, fill, color, bold: true });
    expect(sheet.look(at("B", "A"))).toEqual({ ...LINE, italic: false });
    const input = { ...LINE, italic: false, fill: INK.input };
    expect(sheet.look(at("G", "A"))).toEqual({ ...input, horizontal: "Center" });
    for (const column of ["H", "I", "J"]) expect(sheet.look(at(column, "A"))).toEqual(input);
    for (const column of ["K", "L"]) expect(sheet.look(at(column, "A"))).toEqual({ ...LINE, italic: false });
    expect(sheet.look(at("A", "dont 1-1-1"))).toMatchObject({ italic: true, bold: false });
    expect(sheet.look(at("A", "À compléter"))).toMatchObject({ italic: false, bold: true });
  });

  test.each([
    ["C", words.formats.count],
    ["D", words.formats.share],
    ["E", words.formats.euros],
    ["F", words.formats.share],
    ["G", words.formats.integer],
    ["H", null],
    ["K", words.formats.count],
    ["L", words.formats.count],
  ])("column %s of its rows and its total is written as %j", (column, format) => {
    for (const label of ["A", "dont 1-1-1", "Total"]) expect(sheet.format(at(column, label))).toBe(format);
  });

  test("has rows as high as their texts, and a total over the rows that share out the customers", () => {
    const wordy = { ...words.actions, A: "x".repeat(120) };
    const told = planOf(portfolio([ALPHA]), {
      planEdits: { ...NO_PLAN_EDITS, rows: [{ segment: "A", actions: wordy.A }] },
    });
    expect([sheet.height(sheet.rowOf("A")), sheet.height(sheet.rowOf("dont Fort potentiel"))]).toEqual([
      31, 44.5,
    ]);
    expect(told.height(told.rowOf("A"))).toBe(4 * 13.5 + 4);
    const total = sheet.rowOf("Total");
    const [first, last] = [sheet.rowOf("A"), sheet.rowOf("À compléter")];
    expect(sheet.line(total)).toEqual([
      "Total",
      ...["C", "D", "E", "F"].map((column) => `=SUM(${column}${first}:${column}${last})`),
      `=SUM(K${first}:K${total - 1})`,
      `=SUM(L${first}:L${last})`,
    ]);
    expect(sheet.look(`A${total}`)).toEqual({ bold: true, borderTop: INK.title, vertical: "Center" });
    expect(sheet.look(`L${total}`)).toEqual(sheet.look(`A${total}`));
    expect(sheet.height(total)).toBe(20);
  });

  test("shares out the revenue as a reader expects, credit notes above sales aside", () => {
    const total = sheet.rowOf("Total");
    expect(sheet.cell(at("F", "B"))).toBe(`=IF(E${total}=0,0,${at("E", "B")}/E${total})`);
    const credits = planOf(portfolio([ALPHA, { name: "Avoir", revenue: -300 }]));
    expect(credits.cell(`F${credits.rowOf("B")}`)).toContain('">0"');
  });

  test("leaves out what is due where nobody has a next contact", () => {
    const none = planOf(portfolio([{ name: "Inconnu" }]));
    expect(none.cell(`L${none.rowOf("À compléter")}`)).toBe("");
  });

  test("tells the yellow cells", () => {
    const row = sheet.rowOf(words.plan.editable);
    expect(row).toBe(sheet.rowOf("Total") + 1);
    expect(sheet.look(`A${row}`)).toEqual({ italic: true, color: INK.soft, size: 9 });
  });
});

describe("the workload", () => {
  const title = sheet.rowOf("Charge de visites");

  test("is the capacity that may be typed over, against what the plan asks", () => {
    const top = title + 1;
    expect(sheet.lines(top, top + 6)).toEqual([
      ["Visites par jour de terrain", 5],
      ["Jours de terrain par semaine", 4],
      ["Semaines par an", 45],
      ["Capacité, visites par an", `=C${top}*C${top + 1}*C${top + 2}`],
      ["Demandées par le plan", `=K${sheet.rowOf("Total")}`],
      ["Charge", `=IF(C${top + 3}=0,0,C${top + 4}/C${top + 3})`],
      [
        expect.stringMatching(
          new RegExp(`^=IF\\(C${top + 4}>C${top + 3},"Le plan demande.*","Le plan tient.*"\\)$`),
        ),
      ],
    ]);
    const { integer, percent } = words.formats;
    expect([0, 1, 2, 3, 4, 5].map((i) => sheet.format(`C${top + i}`))).toEqual([
      ...[integer, integer, integer, integer, integer, percent],
    ]);
    const input = { horizontal: "Right", bold: false, fill: INK.input };
    for (const i of [0, 1, 2]) expect(sheet.look(`C${top + i}`)).toEqual(input);
    for (const i of [3, 4, 5]) expect(sheet.look(`C${top + i}`)).toEqual({ horizontal: "Right", bold: true });
    for (const column of ["A", "B"]) expect(sheet.look(`${column}${top}`)).toEqual({ color: INK.soft });
    expect(sheet.look(`E${top}`)).toEqual({});
    expect(sheet.look(`A${top + 6}`)).toEqual({ bold: true, color: INK.title });
  });

  test("is remembered where it may be typed over", () => {
    const top = title + 1;
    expect(build(portfolio(ROWS), { criteria: CRITERIA }).memory.plan?.capacity).toEqual({
      ...{ column: 3, rows: [top, top + 1, top + 2], values: [5, 4, 45] },
    });
  });

  test("has intervals that fit beside it when the plan asks too much, however many", () => {
    const longer = (segment: "A" | "B", from: number) => ({ segment, from, to: from + 3, visitsPerYear: 40 });
    const proposal = [longer("A", 7), longer("B", 30), ...Array.from({ length: 5 }, () => longer("A", 9))];
    const full = planOf(portfolio(ROWS), { proposal });
    const top = full.rowOf("Charge de visites") + 1;
    const beside = (row: number) => ["E", "F", "G", "H"].map((column) => full.cell(`${column}${row}`));
    expect(beside(top)).toEqual([
      words.blocks.workload.proposal,
      words.blocks.workload.now,
      words.blocks.workload.proposed,
      words.blocks.workload.proposedVisits,
    ]);
    expect(beside(top + 1)).toEqual(["A", 7, 10, 40]);
    expect(beside(top + 2)).toEqual(["B", 30, 33, 40]);
    expect(beside(top + 7)).toEqual(["A", 9, 12, 40]);
    expect(full.cell(`A${top + 8}`)).toMatch(/^=IF/);
    expect(full.look(`E${top}`)).toEqual({ bold: true, color: INK.soft });
    expect(full.look(`F${top}`)).toEqual({ bold: true, color: INK.soft, horizontal: "Right" });
    expect(full.look(`H${top}`)).toEqual(full.look(`F${top}`));
    expect(full.look(`F${top + 1}`)).toEqual({});
  });
});
