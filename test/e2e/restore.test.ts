import { axeFindings } from "./support/axe";
import { contents, openPlayground, ruleCount, sheetNames, type Playground } from "./support/playground";

const ROWS = 310;
const COLUMNS = 45;

let playground: Playground;

beforeAll(async () => {
  playground = await openPlayground();
}, 120_000);
afterAll(() => playground.close());

test("a press, then Restaurer: the grid is what it was", async () => {
  const { page, pane } = playground;
  const state = async () => ({
    cells: await contents(page, 0, ROWS, COLUMNS),
    sheets: await sheetNames(page),
    rules: await ruleCount(page, 0),
    settings: await page.evaluate(() => Object.keys(window.playground.host.workbook.extras.settings)),
  });
  const before = await state();
  await pane.getByRole("button", { name: "Segmenter cette feuille" }).click();
  await pane.getByText("Vos segments").first().waitFor({ timeout: 60_000 });
  expect(await state()).not.toEqual(before);

  await pane.getByRole("button", { name: "Restaurer la feuille…" }).click();
  await pane.getByText("Vos propres cellules ne changent pas.").waitFor();
  expect(await axeFindings(pane)).toEqual([]);
  await pane.getByRole("button", { name: "Garder" }).click();
  await pane.getByRole("button", { name: "Restaurer la feuille…" }).click();
  await pane.getByRole("button", { name: "Restaurer", exact: true }).click();
  await pane.getByText("est revenue à son état d’avant").first().waitFor({ timeout: 60_000 });
  expect(await state()).toEqual(before);
  expect(await pane.getByRole("button", { name: "Restaurer la feuille…" }).count()).toBe(0);
  expect(playground.errors).toEqual([]);
}, 120_000);
