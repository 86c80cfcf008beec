import { INK, SEGMENT_TINTS } from "../../../src/core/output/palette";
import { sheet as words } from "../../../src/i18n/fr/sheet";
import { dashboard, ROWS, withAmounts } from "./support/dashboards";
import { portfolio } from "./support/portfolio";
import { shown } from "./support/shown";

const MADE = portfolio(ROWS);
const { edits, charts, sheet } = dashboard(MADE);
const column = (at: number, first: number, last: number) => ({
  firstRow: first,
  firstColumn: at,
  lastRow: last,
  lastColumn: at,
});

describe("the charts", () => {
  const none = { visitsDone: null, visitsPlanned: null, quotesMade: null, quotesWon: null };

  test.each<readonly [string, ReturnType<typeof dashboard>, readonly string[]]>([
    ["all that zones and sectors allow", dashboard(MADE), ["Pareto", "Weight", "Zones", "Sectors"]],
    ["none of zones that were not asked for", dashboard(MADE, { criteria: ["abc"] }), ["Pareto", "Weight"]],
    [
      "none of a single zone",
      dashboard(portfolio(ROWS.map((row) => ({ ...row, zone: "Nord" })))),
      ["Pareto", "Weight", "Sectors"],
    ],
    ["none of Pareto without revenue", dashboard(portfolio([{ name: "P", revenue: 0 }]), {}), ["Weight"]],
    [
      "visits done alone",
      dashboard(
        withAmounts(portfolio([ROWS[0] ?? { name: "" }]), () => ({ ...none, visitsDone: 3 })),
        {},
      ),
      ["Pareto", "Weight", "Visits"],
    ],
    [
      "visits planned alone",
      dashboard(
        withAmounts(portfolio([ROWS[0] ?? { name: "" }]), () => ({ ...none, visitsPlanned: 0 })),
        {},
      ),
      ["Pareto", "Weight", "Visits"],
    ],
    [
      "quotes made and won",
      dashboard(
        withAmounts(portfolio([ROWS[0] ?? { name: "" }]), () => ({ ...none, quotesMade: 3, quotesWon: 1 })),
        {},
      ),
      ["Pareto", "Weight", "Conversion"],
    ],
    [
      "no rate of quotes made alone",
      dashboard(
        withAmounts(portfolio([ROWS[0] ?? { name: "" }]), () => ({ ...none, quotesMade: 3 })),
        {},
      ),
      ["Pareto", "Weight"],
    ],
  ])("%s", (_, made, names) => {
    expect(made.charts.map(({ name }) => name)).toEqual(names.map((name) => `Segmentation${name}`));
  });

  test("stand two by two under the figures, with their data below them all", () => {
    expect(charts.map(({ place }) => place)).toEqual([
      { firstRow: 7, firstColumn: 1, lastRow: 23, lastColumn: 9 },
      { firstRow: 7, firstColumn: 10, lastRow: 23, lastColumn: 18 },
      { firstRow: 25, firstColumn: 1, lastRow: 41, lastColumn: 9 },
      { firstRow: 25, firstColumn: 10, lastRow: 41, lastColumn: 18 },
    ]);
    expect(sheet.line(43)).toEqual([]);
    expect(sheet.rowOf(words.dashboard.heat.title)).toBe(44);
    const plain = dashboard(MADE, { criteria: ["abc"] }).sheet;
    expect(plain.rowOf("Données des graphiques")).toBe(26);
    expect(plain.look("A26")).toEqual({ italic: true, color: INK.soft });
  });

  const tableAt = (title: string): number => sheet.rowOf(title);

  test.each(["Courbe de Pareto", "Poids des segments", "Segments par zone"])(
    "%s has its data under a title",
    (title) => {
      const row = tableAt(title);
      expect(sheet.look(`A${row}`)).toEqual({ bold: true, color: INK.title });
      expect(sheet.line(row - 1)).toEqual([]);
      const heading = { bold: true, size: 9, color: INK.soft, borderBottom: INK.line, wrap: true };
      expect(sheet.look(`A${row + 1}`)).toEqual(heading);
      expect(sheet.look(`C${row + 1}`)).toEqual(heading);
      expect(sheet.height(row + 1)).toBe(27);
      expect(sheet.look(`A${row + 2}`)).toEqual({ size: 9 });
      expect(sheet.look(`C${row + 2}`)).toEqual({ size: 9 });
      expect(sheet.format(`A${row + 2}`)).toBe("@");
    },
  );

  test("Pareto: what one client brings, and the share of all so far on an axis of its own", () => {
    const row = tableAt("Courbe de Pareto");
    const { thousands, percent } = words.formats;
    expect(sheet.line(row + 1)).toEqual(["Part des clients", "CA par client", "CA cumulé"]);
    expect(sheet.line(row + 2)).toEqual(["8\u202f%", 1200, 1200 / 7800]);
    expect(sheet.line(row + 13)).toEqual(["100\u202f%", 100, 1]);
    expect([sheet.format(`B${row + 2}`), sheet.format(`C${row + 2}`)]).toEqual([thousands, percent]);
    const categories = column(1, row + 2, row + 13);
    expect(charts[0]).toEqual({
      ...{ name: "SegmentationPareto", type: "pareto", title: "Courbe de Pareto", data: "dashboard" },
      series: [
        {
          ...{ name: "CA par client", values: column(2, row + 2, row + 13), categories },
          ...{ color: SEGMENT_TINTS.B.strong, kind: "column" },
        },
        {
          ...{ name: "CA cumulé", values: column(3, row + 2, row + 13), categories },
          ...{ color: SEGMENT_TINTS.highPotential.strong, kind: "line", secondaryAxis: true },
        },
      ],
      ...{ axisFormat: thousands, secondaryAxisFormat: percent, place: charts[0]?.place },
    });
  });

  test("the weight of segments, read from the plan", () => {
    const row = tableAt("Poids des segments");
    expect(sheet.line(row + 1)).toEqual(["Segment", "Part en nombre", "Part du CA", "Nombre", "CA"]);
    const plan = shown(edits, "actionPlan");
    const planRow = plan.rowOf("B");
    expect(sheet.line(row + 3)).toEqual([
      "B",
      ...["D", "F", "C", "E"].map((letter) => `='Plan d''actions'!$${letter}$${planRow}`),
    ]);
    const { percent, integer, thousands } = words.formats;
    expect(["B", "C", "D", "E"].map((letter) => sheet.format(`${letter}${row + 2}`))).toEqual([
      ...[percent, percent, integer, thousands],
    ]);
    const categories = column(1, row + 2, row + 4);
    expect(charts[1]).toEqual({
      ...{ name: "SegmentationWeight", type: "column", title: "Poids des segments", data: "dashboard" },
      series: [
        {
          name: "Part en nombre",
          values: column(2, row + 2, row + 4),
          categories,
          color: SEGMENT_TINTS.B.strong,
        },
        {
          name: "Part du CA",
          values: column(3, row + 2, row + 4),
          categories,
          color: SEGMENT_TINTS.A.strong,
        },
      ],
      ...{ axisFormat: percent, place: charts[1]?.place },
    });
  });

  test("segments that share out the customers, not those among them", () => {
    const rows = [...ROWS, { name: "P", prospect: true, potential: 90 }];
    const made = dashboard(portfolio(rows), { criteria: ["abc", "rfm", "potential"] }).sheet;
    const row = made.rowOf("Poids des segments");
    const labels = made.lines(row + 2, made.last).map(([label]) => label);
    expect(labels).toEqual(["A", "B", "C", "A potentiel", "B potentiel", "C potentiel"]);
  });

  test("zones and sectors by segment, the largest first, then by name", () => {
    const row = tableAt("Segments par zone");
    expect(sheet.line(row + 1)).toEqual(["Zone", "A", "B", "C"]);
    expect(sheet.lines(row + 2, row + 4).map(([zone]) => zone)).toEqual(["Est", "Nord", "Sud"]);
    expect(sheet.cell(`B${row + 2}`)).toContain('"=Est"');
    expect(sheet.cell(`B${row + 2}`)).toContain(`$B$${row + 1}`);
    expect(sheet.cell(`D${row + 2}`)).toContain(`$D$${row + 1}`);
    expect(["B", "D"].map((letter) => sheet.format(`${letter}${row + 2}`))).toEqual([
      ...[words.formats.integer, words.formats.integer],
    ]);
    const categories = column(1, row + 2, row + 4);
    expect(charts[2]).toEqual({
      ...{ name: "SegmentationZones", type: "stackedColumn", title: "Segments par zone", data: "dashboard" },
      series: (["A", "B", "C"] as const).map((segment, i) => ({
        ...{ name: segment, values: column(i + 2, row + 2, row + 4), categories },
        color: SEGMENT_TINTS[segment].strong,
      })),
      ...{ axisFormat: words.formats.integer, place: charts[2]?.place },
    });
    expect(charts[3]).toMatchObject({ name: "SegmentationSectors", title: "Segments par secteur" });
    expect(sheet.line(tableAt("Segments par secteur") + 1)[0]).toBe("Secteur");
  });

  test("ten zones at most, those of closed accounts not counted, long names cut", () => {
    const zones = [..."ABCDEFGHIJKL"].map((letter, i) => ({
      name: `C${i}`,
      revenue: 5,
      zone: `Zone ${letter}`,
    }));
    const most = { name: "D", revenue: 5, zone: "Zone L" };
    const closed = ["Zone K", "Zone K"].map((zone, i) => ({ name: `F${i}`, closed: true, zone }));
    const long = dashboard(portfolio([...zones, most, ...closed]), { criteria: ["abc", "territory"] });
    const row = long.sheet.rowOf("Segments par zone");
    expect(long.sheet.lines(row + 2, row + 11).map(([zone]) => zone)).toEqual([
      "Zone L",
      ...[..."ABCDEFGHI"].map((letter) => `Zone ${letter}`),
    ]);
    const named = [{ name: "C", revenue: 5, zone: "x".repeat(50) }, ...zones];
    const cut = dashboard(portfolio(named), { criteria: ["abc", "territory"] });
    const first = cut.sheet
      .lines(cut.sheet.rowOf("Segments par zone") + 2, cut.sheet.last)
      .map(([zone]) => zone);
    expect(first.some((zone) => String(zone).startsWith("Zone K"))).toBe(false);
    expect(
      dashboard(portfolio([{ name: "C", revenue: 5, zone: "x".repeat(50) }, ...zones.slice(0, 3)]), {
        criteria: ["abc", "territory"],
      }).sheet.rowOf(`${"x".repeat(39)}…`),
    ).toBeGreaterThan(0);
  });

  test("visits and quotes by segment, as read where the sheet has no plain column of them", () => {
    const amounts = (i: number) => ({ visitsDone: i, visitsPlanned: 10, quotesMade: 4, quotesWon: i % 2 });
    const made = dashboard(withAmounts(portfolio(ROWS), amounts), {});
    const row = made.sheet.rowOf("Visites par segment");
    expect(made.sheet.lines(row + 1, row + 2)).toEqual([
      ["Segment", "Faites", "Prévues"],
      ["A", 0 + 1 + 2 + 3 + 4 + 5 + 6, 70],
    ]);
    const { integer, percent } = words.formats;
    expect(["B", "C"].map((letter) => made.sheet.format(`${letter}${row + 2}`))).toEqual([integer, integer]);
    const categories = column(1, row + 2, row + 4);
    expect(made.charts[2]).toEqual({
      ...{ name: "SegmentationVisits", type: "column", title: "Visites par segment", data: "dashboard" },
      series: [
        { name: "Faites", values: column(2, row + 2, row + 4), categories, color: SEGMENT_TINTS.A.strong },
        {
          name: "Prévues",
          values: column(3, row + 2, row + 4),
          categories,
          color: SEGMENT_TINTS.toComplete.strong,
        },
      ],
      ...{ axisFormat: integer, place: made.charts[2]?.place },
    });
    const quotes = made.sheet.rowOf("Taux de conversion des devis par segment");
    const first = quotes + 2;
    expect(made.sheet.lines(quotes + 1, first)).toEqual([
      ["Segment", "Conversion", "Devis faits", "Devis gagnés"],
      ["A", `=IF(C${first}=0,0,D${first}/C${first})`, 28, 3],
    ]);
    expect(["B", "C", "D"].map((letter) => made.sheet.format(`${letter}${first}`))).toEqual([
      percent,
      integer,
      integer,
    ]);
    expect(made.charts[3]).toEqual({
      ...{ name: "SegmentationConversion", type: "column", data: "dashboard" },
      title: "Taux de conversion des devis par segment",
      series: [
        {
          ...{
            name: "Conversion",
            values: column(2, first, first + 2),
            categories: column(1, first, first + 2),
          },
          color: SEGMENT_TINTS.potentialA.strong,
        },
      ],
      ...{ axisFormat: percent, place: made.charts[3]?.place },
    });
  });

  test("visits by segment follow the sheet's own column where it is plain", () => {
    const beside = [["Visites"], ...ROWS.map((_, i) => [i])];
    const made = withAmounts(portfolio(ROWS, { beside }), (i) => ({ visitsDone: i, visitsPlanned: null }));
    const match = {
      field: "visitsDone",
      column: 9,
      header: "Visites",
      confidence: 1,
      evidence: "header",
      samples: [],
    } as const;
    const columns = [...made.reading.columns, match];
    const live = dashboard({ ...made, reading: { ...made.reading, columns } }, {});
    const row = live.sheet.rowOf("Visites par segment");
    expect(live.sheet.cell(`B${row + 2}`)).toMatch(
      new RegExp(`^=SUMIFS\\('Clients'!\\$I\\$2.*,A${row + 2},`),
    );
    expect(live.sheet.cell(`B${row + 3}`)).toContain(`,A${row + 3},`);
    expect(live.sheet.cell(`C${row + 2}`)).toBe(0);
  });
});
