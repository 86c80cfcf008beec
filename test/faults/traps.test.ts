/** Sheets that trip an add-in up, through the whole press. */
import { openPortfolio, valuesOf, type Opened } from "../excel/portfolio";
import { betweenSyncs } from "../support/betweenSyncs";
import { pictureOf } from "../support/hostState";
import { startNodeHost } from "../../playground/host/entrances/node";
import { press } from "../support/press";

jest.setTimeout(60_000);

let stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.reverse()) stop();
  stops = [];
});

async function opened(...args: Parameters<typeof openPortfolio>): Promise<Opened> {
  const it = await openPortfolio(...args);
  stops.push(it.stop);
  return it;
}

const headerOf = async (it: Opened): Promise<readonly unknown[]> =>
  (await valuesOf(it, "Clients", "A1:Z1"))[0] ?? [];

/** Every text that the workbook shows in its first cells. */
function shownTexts({ host }: Opened): readonly string[] {
  const { engine } = host.workbook;
  return engine
    .getWorksheetsProperties()
    .flatMap((_, sheet) =>
      Array.from({ length: 60 * 20 }, (_none, i) =>
        engine.getFormattedCellValue(sheet, Math.floor(i / 20) + 1, (i % 20) + 1),
      ),
    );
}

/** Names of the values that are no number where one should be. */
function notNumbers(found: unknown): readonly string[] {
  const names: string[] = [];
  JSON.stringify(found, (name, value: unknown) => {
    if (Number.isNaN(value)) names.push(name);
    return value;
  });
  return names;
}

/** Column of a header, from 1. */
const columnOf = async (it: Opened, header: string): Promise<number> =>
  (await headerOf(it)).indexOf(header) + 1;

test.each([
  ["nothing", (): void => undefined],
  [
    "formats alone",
    (sheet: Excel.Worksheet): void => void (sheet.getRange("A1:D9").format.fill.color = "#FFC000"),
  ],
  ["spaces", (sheet: Excel.Worksheet): void => void (sheet.getRange("B2:B3").values = [[" "], [" "]])],
])("a sheet with %s in it: it is said that it is empty, and nothing is written", async (_what, prepare) => {
  const it = await opened(-1, prepare);
  const before = pictureOf(it.host.workbook);
  expect(await press()).toEqual({
    kind: "refused",
    refusal: { code: "emptySheet", values: { sheet: "Clients" } },
  });
  expect(pictureOf(it.host.workbook)).toEqual(before);
});

test.each([
  ["one customer", [12_000], ["A 2-2-2"]],
  ["customers without revenue", [0, -50, 0], ["C 2-2-2", "C 2-2-1", "C 2-2-2"]],
])("%s: classes, scores, no division by zero anywhere", async (_what, revenues, labels) => {
  const it = await opened(revenues.length, (sheet) => {
    sheet.getRange(`C1:F${revenues.length + 1}`).values = [
      ["CA 2025", "Ville", "Nb commandes", "Dernière commande"],
      ...revenues.map((revenue) => [revenue, "Lille", 4, 46_000]),
    ];
  });
  const outcome = await press();
  if (outcome.kind !== "done") throw new Error(outcome.kind);
  expect(notNumbers(outcome.segmentation)).toEqual([]);
  const [headers = [], ...rows] = await valuesOf(it, "Clients", `A1:Z${revenues.length + 1}`);
  const [segment, rfm] = [headers.indexOf("Segment"), headers.indexOf("RFM")];
  expect(rows.map((row) => `${String(row[segment])} ${String(row[rfm])}`)).toEqual(labels);
  expect(JSON.stringify(pictureOf(it.host.workbook, () => false))).not.toMatch(
    /NaN|Infinity|#DIV|#NUM|#VALUE/,
  );
  expect(shownTexts(it).filter((text) => /^#|NaN|Infinity/.test(text))).toEqual([]);
});

test("sorted after the press, every row keeps its labels, and its colours follow the label", async () => {
  const it = await opened(12);
  await press();
  const before = await valuesOf(it, "Clients", "A2:Z13");
  const segment = await columnOf(it, "Segment");
  /** What each row says and the fill that it shows. */
  const colours = async (): Promise<readonly (readonly unknown[])[]> =>
    (await valuesOf(it, "Clients", "A2:Z13")).map((row, i) => [
      row[segment - 1],
      (it.host.workbook.engine.getCellStyle(0, i + 2, segment).style.fill as { color?: unknown }).color,
    ]);
  const fills = new Map(await colours().then((rows) => rows.map(([label, fill]) => [label, fill])));
  expect([...fills.keys()].sort()).toEqual(["A", "B", "C"]);
  expect(new Set(fills.values()).size).toBe(3);
  await it.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Clients");
    sheet.getRange("A2:Z13").sort.apply([
      { key: 3, ascending: false },
      { key: 2, ascending: true },
    ]);
    await context.sync();
  });
  const after = await valuesOf(it, "Clients", "A2:Z13");
  expect(after.map(([code]) => code)).not.toEqual(before.map(([code]) => code));
  expect([...after].sort()).toEqual([...before].sort());
  for (const [label, fill] of await colours()) expect([label, fill]).toEqual([label, fills.get(label)]);
  // Typed over, a label changes colour.
  it.host.workbook.engine.setUserInput(0, 2, segment, "A");
  expect((await colours())[0]).toEqual(["A", fills.get("A")]);
});

test("merged cells where our columns would go: nothing is written, and it is said that the place is taken", async () => {
  const it = await opened(6, (sheet) => sheet.getRange("E3:F4").merge());
  const before = pictureOf(it.host.workbook);
  expect(await press()).toMatchObject({ kind: "shown", refusal: { code: "occupied" } });
  expect(pictureOf(it.host.workbook)).toEqual(before);
});

test("a PivotTable where our columns would go: nothing is written, and it is said that the place is taken", async () => {
  const it = await opened(6);
  const [sheet] = it.host.workbook.extras.sheets;
  if (sheet === undefined) throw new Error("no sheet");
  sheet.pivotTables = [{ firstRow: 3, firstColumn: 7, lastRow: 6, lastColumn: 9 }];
  const before = pictureOf(it.host.workbook);
  expect(await press()).toMatchObject({ kind: "shown", refusal: { code: "occupied" } });
  expect(pictureOf(it.host.workbook)).toEqual(before);
});

describe("formulas that change by themselves", () => {
  /** Every round trip meets a sheet calculated anew. */
  async function restless(formulas: (sheet: Excel.Worksheet) => void): Promise<Opened> {
    const first = await opened(6, formulas);
    first.stop();
    const between = betweenSyncs(first.host);
    const { engine } = first.host.workbook;
    for (let sync = 1; sync <= 12; sync += 1) {
      // Somebody types what stood there: everything is calculated anew.
      between.before(sync, async () => engine.setUserInput(0, 2, 4, "Lille"));
    }
    const node = startNodeHost(between.host);
    stops.push(node.stop);
    return { host: first.host, ...node };
  }

  test("in the amounts: a second attempt looks at whose row it is, and writes", async () => {
    const it = await restless((sheet) => {
      sheet.getRange("C2:C7").formulas = Array.from({ length: 6 }, () => ["=1000+RAND()*100"]);
    });
    expect((await press()).kind).toBe("done");
    expect(await headerOf(it)).toContain("Segment");
  });

  test("in the amounts, days that stand still all day: written at once", async () => {
    const it = await restless((sheet) => {
      sheet.getRange("C2:C7").formulas = Array.from({ length: 6 }, (_, i) => [`=YEAR(TODAY())*${i + 1}`]);
    });
    it.host.resetCounts();
    expect((await press()).kind).toBe("done");
    expect(it.host.counts.syncs).toBe(3);
  });

  test("in the names: whose row it is cannot be told, and nothing is written", async () => {
    const it = await restless((sheet) => {
      sheet.getRange("A2:B7").formulas = Array.from({ length: 6 }, () => [
        '="C"&RAND()',
        '="Client "&RAND()',
      ]);
    });
    expect(await press()).toMatchObject({ kind: "shown", refusal: { code: "sheetChanged" } });
    expect(await headerOf(it)).not.toContain("Segment");
    expect(it.host.workbook.engine.getWorksheetsProperties()).toHaveLength(1);
  });
});

test("in a French, an English or a German Excel: the same labels, and every formula of ours is alive", async () => {
  const results: unknown[] = [];
  for (const language of ["en", "fr", "de"]) {
    const it = await opened(6);
    const { engine } = it.host.workbook;
    engine.setLanguage(language);
    engine.setLocale(language);
    expect((await press()).kind).toBe("done");
    expect(shownTexts(it).filter((text) => text.startsWith("#"))).toEqual([]);
    results.push(await valuesOf(it, "Clients", "A1:Z7"), await valuesOf(it, "Plan d'actions", "A1:H30"));
  }
  const [clients, plan, ...others] = results;
  expect(others).toEqual([clients, plan, clients, plan]);
});

test.each([
  "L'été d'Anaïs",
  "a!b",
  "=1+1",
  "été (2)",
  "x{y}#z;&<b>",
  "R1C1",
  "A1",
  "Feuille de trente et un signes!",
  "👩‍👩‍👧 clients",
  "לקוחות",
])("a sheet called %j is pressed twice, and its plan counts its customers", async (name) => {
  const it = await opened(6);
  it.host.workbook.engine.renameSheet(0, name);
  for (let i = 0; i < 2; i += 1) expect((await press({ sheet: name })).kind).toBe("done");
  const { engine } = it.host.workbook;
  expect(
    engine
      .getWorksheetsProperties()
      .map((sheet) => sheet.name)
      .slice(0, 3),
  ).toEqual([name, "Plan d'actions", "Tableau de bord"]);
  const shown = Array.from({ length: 60 * 15 }, (_none, i) =>
    engine.getFormattedCellValue(1, Math.floor(i / 15) + 1, (i % 15) + 1),
  );
  expect(shown.filter((text) => text.startsWith("#"))).toEqual([]);
});
