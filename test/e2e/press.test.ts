import { readFile } from "node:fs/promises";
import { startEngine } from "../../playground/host/engine/startEngine";
import { openWorkbook } from "../../playground/xlsx/openWorkbook";
import {
  contents,
  fillOf,
  openPlayground,
  ruleCount,
  sheetNames,
  shown,
  type Playground,
} from "./support/playground";

/** The sample: 306 rows under the header, 19 columns of the user's. */
const ROWS = 307;
const USER_COLUMNS = 19;
const ALL_COLUMNS = 40;
const LABELS = ["A", "B", "C", "A potentiel", "B potentiel", "C potentiel", "À compléter"];

let playground: Playground;
let before: string[][];
let segmentColumn: number;

const headers = async (): Promise<string[]> => (await shown(playground.page, 0, 1, ALL_COLUMNS))[0] ?? [];
const labels = async (): Promise<string[]> =>
  (await shown(playground.page, 0, ROWS, ALL_COLUMNS)).slice(1).map((row) => row[segmentColumn] ?? "");

async function press(): Promise<void> {
  const { page } = playground;
  const revision = await page.evaluate(() => window.playground.host.counts.syncs);
  await page.getByRole("button", { name: "Segmenter cette feuille" }).click();
  await page.waitForFunction((syncs) => window.playground.host.counts.syncs > syncs, revision);
  await page
    .getByRole("button", { name: "Segmenter cette feuille", disabled: false })
    .waitFor({ timeout: 60_000 });
  await page.waitForTimeout(500);
}

beforeAll(async () => {
  playground = await openPlayground();
  before = await contents(playground.page, 0, ROWS, ALL_COLUMNS);
}, 120_000);

afterAll(() => playground.close());

describe("one press in a real browser, with the bundle that ships", () => {
  test("writes label columns right of the data and the action plan", async () => {
    await playground.pane.getByRole("button", { name: "Segmenter cette feuille" }).click();
    await playground.pane.getByText("Vos segments").first().waitFor({ timeout: 60_000 });
    const names = await headers();
    segmentColumn = names.indexOf("Segment");
    expect(segmentColumn).toBe(USER_COLUMNS);
    expect(names.filter(Boolean).at(-1)).toBe("Pourquoi");
    expect(await sheetNames(playground.page)).toEqual(
      expect.arrayContaining(["Portefeuille", "Plan d'actions"]),
    );
  }, 90_000);

  test("leaves every cell of the user as it was", async () => {
    const after = await contents(playground.page, 0, ROWS, USER_COLUMNS);
    expect(after).toEqual(before.map((row) => row.slice(0, USER_COLUMNS)));
  });

  test("labels each customer, colours each class differently, and leaves the total row alone", async () => {
    const found = await labels();
    expect(new Set(found.filter(Boolean))).toEqual(new Set(LABELS));
    expect(found.at(-1)).toBe(""); // the total row
    const colours = await Promise.all(
      ["A", "B", "C"].map((label) => fillOf(playground.page, 0, found.indexOf(label) + 2, segmentColumn + 1)),
    );
    expect(new Set(colours).size).toBe(3);
    for (const colour of colours) expect(colour).toMatch(/^#[0-9a-f]{6}$/i);
  });

  test("counts in the plan with formulas that give what the sheet says", async () => {
    const sheet = (await sheetNames(playground.page)).indexOf("Plan d'actions");
    const [texts, formulas, found] = await Promise.all([
      shown(playground.page, sheet, 40, 12),
      contents(playground.page, sheet, 40, 12),
      labels(),
    ]);
    const row = texts.findIndex(
      (cells) =>
        cells.includes("A") &&
        cells.some((cell) => cell === String(found.filter((label) => label === "A").length)),
    );
    expect(row).toBeGreaterThan(0);
    expect(formulas[row]?.some((cell) => cell.startsWith("=NB.SI"))).toBe(true);
    expect(texts.flat().filter((cell) => /^#(REF|NOM|VALEUR|DIV|N\/A|NAME|VALUE)/.test(cell))).toEqual([]);
  });

  test("pressed again, from the ribbon, doubles nothing", async () => {
    const first = {
      headers: await headers(),
      labels: await labels(),
      sheets: await sheetNames(playground.page),
      rules: await ruleCount(playground.page, 0),
    };
    await press();
    expect({
      headers: await headers(),
      labels: await labels(),
      sheets: await sheetNames(playground.page),
      rules: await ruleCount(playground.page, 0),
    }).toEqual(first);
  }, 90_000);

  test("is saved as an .xlsx that opens with everything in it", async () => {
    const [download] = await Promise.all([
      playground.page.waitForEvent("download"),
      playground.page.getByRole("button", { name: "Enregistrer en .xlsx" }).click(),
    ]);
    startEngine();
    const { workbook } = openWorkbook(
      new Uint8Array(await readFile(await download.path())),
      "Portefeuille.xlsx",
    );
    const { engine } = workbook;
    const found = await labels();
    expect(found.map((_, index) => engine.getFormattedCellValue(0, index + 2, segmentColumn + 1))).toEqual(
      found,
    );
    expect(engine.getWorksheetsProperties().map(({ name }) => name)).toEqual(
      expect.arrayContaining(await sheetNames(playground.page)),
    );
    expect(engine.getConditionalFormattingList(0)).toHaveLength(await ruleCount(playground.page, 0));
  }, 60_000);

  test("each press is undone by one step", async () => {
    const undo = (): Promise<boolean> => playground.page.evaluate(() => window.playground.host.undo());
    expect([await undo(), await undo(), await undo()]).toEqual([true, true, false]);
    expect(await contents(playground.page, 0, ROWS, ALL_COLUMNS)).toEqual(before);
    expect(await sheetNames(playground.page)).toEqual(["Portefeuille"]);
  });

  test("asks nothing of any other server, and no error is left behind", () => {
    expect(playground.foreign).toEqual([]);
    expect(playground.errors).toEqual([]);
  });
});
