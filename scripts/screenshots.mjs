/**
 * Takes the pictures of the README anew: the built playground in French, on a 13-inch screen.
 *
 *   npm run build && npm run screenshots
 */
import { mkdirSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { ensureChromium } from "./chromium.mjs";
import { serve } from "./serve.mjs";

const FOLDER = fileURLToPath(new URL("../assets/screenshots/", import.meta.url));
const SIZE = { width: 1366, height: 768 };
/** Columns of the sample's owner: the labels start right of them. */
const OWN_COLUMNS = 19;
/** Time that the grid and the pane take to settle, in milliseconds. */
const SETTLING_MS = 900;

mkdirSync(FOLDER, { recursive: true });
const server = await serve(0);
const browser = await chromium.launch({ executablePath: ensureChromium(), args: ["--no-sandbox"] });
const page = await browser.newPage({ viewport: SIZE });
await page.goto(server.address);
const frame = await page.waitForSelector("iframe.pane", { state: "attached" });
const pane = await frame.contentFrame();

/** Saves what the page shows under that name. */
async function take(name) {
  await page.waitForTimeout(SETTLING_MS);
  const path = `${FOLDER}${name}.png`;
  await page.screenshot({ path });
  console.log(`${name}.png  ${Math.round(statSync(path).size / 1024)} kB`);
}

/** Brings a sheet to the front from a column on; the selection waits in a row where it hides nothing. */
async function show(sheet, row, column = 1) {
  await page.evaluate(
    ([name, selected, left]) => {
      const { engine } = globalThis.playground.host.workbook;
      const index = engine.getWorksheetsProperties().findIndex((one) => one.name === name);
      engine.setSelectedSheet(index);
      engine.setSelectedCell(selected, left);
      engine.setTopLeftVisibleCell(1, left);
    },
    [sheet, row, column],
  );
  // The grid draws what the engine was told with its next event.
  await page.locator(".grid canvas").first().dispatchEvent("wheel", { deltaY: 0 });
  await page.evaluate(() => globalThis.playground.host.pane.show(false));
  await page.evaluate(() => globalThis.playground.host.pane.show(true));
}

await pane
  .getByText(/reconnus/)
  .first()
  .waitFor({ timeout: 60_000 });
await take("avant");
await pane.getByRole("button", { name: "Segmenter cette feuille" }).click();
await pane.getByRole("heading", { level: 1, name: "Vos segments" }).waitFor({ timeout: 60_000 });
await show("Portefeuille", 1, OWN_COLUMNS + 1);
await take("segments");
await show("Plan d'actions", 6);
await pane.locator("#tab-plan").click();
await take("plan");
await show("Tableau de bord", 3);
await pane.locator("#tab-segments").click();
await take("tableau-de-bord");

await browser.close();
server.close();
