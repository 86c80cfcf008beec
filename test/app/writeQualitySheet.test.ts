import { writeQualitySheet } from "../../src/app/writeQualitySheet";
import { openPortfolio, ruleCount, sheetState, valuesOf, type Opened } from "../excel/portfolio";
import { press, REQUEST } from "../support/press";

let open: Opened | null = null;
afterEach(() => open?.stop());

const NAME = "Qualité des données";

/** Six customers, two of whose amounts are text. */
async function opened(prepare: Parameters<typeof openPortfolio>[1] = () => undefined): Promise<Opened> {
  open = await openPortfolio(6, (sheet, context) => {
    sheet.getRange("C3:C4").numberFormat = [["@"], ["@"]];
    sheet.getRange("C3:C4").values = [["50 000,00 €"], ["33 333,00 €"]];
    prepare(sheet, context);
  });
  return open;
}

const names = ({ host }: Opened): readonly string[] =>
  host.workbook.engine.getWorksheetsProperties().map(({ name }) => name);
const problems = async (it: Opened): Promise<readonly unknown[]> =>
  (await valuesOf(it, NAME, "B5:B20")).flat().filter((cell) => cell !== "");

test("on request the sheet comes alone, in words, and leaves the customers as they were", async () => {
  const it = await opened();
  const before = { state: await sheetState(it, "Clients"), rules: await ruleCount(it, "Clients") };
  expect(await writeQualitySheet(REQUEST)).toEqual({ ok: true, value: { sheet: NAME } });
  expect(names(it)).toEqual(["Clients", NAME]);
  expect({ state: await sheetState(it, "Clients"), rules: await ruleCount(it, "Clients") }).toEqual(before);
  const told = await problems(it);
  expect(told.some((cell) => /texte/i.test(String(cell)))).toBe(true);
  expect(told).not.toContain("textAmounts");
}, 30_000);

test("a press makes no such sheet, but refreshes the one that was asked for", async () => {
  const it = await opened();
  expect((await press()).kind).toBe("done");
  expect(names(it)).not.toContain(NAME);
  expect((await writeQualitySheet(REQUEST)).ok).toBe(true);
  const before = await problems(it);
  await it.Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem("Clients").getRange("C3:C4");
    cells.numberFormat = [["General"], ["General"]];
    cells.values = [[50_000], [33_333]];
    await context.sync();
  });
  expect((await press()).kind).toBe("done");
  expect((await problems(it)).length).toBeLessThan(before.length);
  expect(names(it).filter((name) => name.startsWith("Qualité"))).toEqual([NAME]);
}, 60_000);

test("a protected workbook is refused, nothing written", async () => {
  const it = await opened((_, context) => context.workbook.protection.protect());
  const before = it.host.workbook.engine.toBytes();
  expect(await writeQualitySheet(REQUEST)).toMatchObject({
    ok: false,
    refusal: { code: "protectedWorkbook" },
  });
  expect(it.host.workbook.engine.toBytes()).toEqual(before);
}, 30_000);
