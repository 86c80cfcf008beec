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

test("one customer: class A, scores, no division by zero anywhere", async () => {
  const it = await opened(1);
  expect((await press()).kind).toBe("done");
  const [headers = [], row = []] = await valuesOf(it, "Clients", "A1:Z2");
  expect(row[headers.indexOf("Segment")]).toBe("A");
  expect(JSON.stringify(pictureOf(it.host.workbook, () => false))).not.toMatch(
    /NaN|Infinity|#DIV|#NUM|#VALUE/,
  );
  const shown = it.host.workbook.engine
    .getWorksheetsProperties()
    .flatMap((_, sheet) =>
      Array.from({ length: 60 * 20 }, (_none, i) =>
        it.host.workbook.engine.getFormattedCellValue(sheet, Math.floor(i / 20) + 1, (i % 20) + 1),
      ),
    );
  expect(shown.filter((text) => /^#|NaN|Infinity/.test(text))).toEqual([]);
});

test("sorted after the press, every row keeps its labels and its colour rules", async () => {
  const it = await opened(12);
  await press();
  const before = await valuesOf(it, "Clients", "A2:Z13");
  const { rules } = pictureOf(it.host.workbook).sheets["Clients"] ?? {};
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
  expect(pictureOf(it.host.workbook).sheets["Clients"]?.rules).toEqual(rules);
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
