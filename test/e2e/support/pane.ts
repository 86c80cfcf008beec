import type { Frame, Page } from "playwright-core";

/** The frame of the pane that is open beside the grid. */
export async function paneOf(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector("iframe.pane", { state: "attached" })).contentFrame();
  if (!frame) throw new Error("the pane has no frame");
  return frame;
}

/** Waits until the pane has read the sheet, or said why it cannot. */
export async function paneReady(pane: Frame): Promise<Frame> {
  await pane.locator("h1").first().waitFor({ timeout: 60_000 });
  return pane;
}

/** Closes and opens the pane's page, as Excel does when the rep opens it again. */
export async function reloadPane(page: Page, query = ""): Promise<Frame> {
  const pane = await paneOf(page);
  await pane.goto(`${new URL(page.url()).origin}/pane.html${query}`);
  return paneReady(pane);
}

/** Opens a file of the rep's in the page; the pane that comes with it. */
export async function openFile(page: Page, name: string, buffer: Buffer): Promise<Frame> {
  const before = await page.evaluate(() => window.playground.id);
  await page
    .locator("input[type=file]")
    .setInputFiles({ name, mimeType: "application/octet-stream", buffer });
  await page.waitForFunction((id) => window.playground.id !== id, before);
  await page.waitForTimeout(300); // the old frame goes
  return paneReady(await paneOf(page));
}

/** Goes to a step by its tab. */
export async function goTo(
  pane: Frame,
  step: "home" | "data" | "criteria" | "segments" | "plan",
): Promise<void> {
  await pane.locator(`#tab-${step}`).click();
  await pane.locator("h1").waitFor();
}

/** Presses the one button, and waits for the result. */
export async function pressInPane(pane: Frame): Promise<void> {
  await pane.getByRole("button", { name: /^Segmenter (cette feuille|à nouveau)$/ }).click();
  await pane.getByRole("heading", { level: 1, name: "Vos segments" }).waitFor({ timeout: 60_000 });
}

/** What the rep has selected: sheet (0-based), first row and column (1-based). */
export function selection(page: Page): Promise<{ sheet: number; row: number; column: number }> {
  return page.evaluate(() => {
    const { sheet, row, column } = window.playground.host.workbook.engine.getSelectedView();
    return { sheet, row, column };
  });
}

/** Rows of the first sheet that its filter hides, 1-based. */
export function hiddenRows(page: Page): Promise<readonly number[]> {
  return page.evaluate(() => window.playground.host.workbook.extras.sheets[0]?.hiddenRows ?? []);
}

/** The names of the sheets, the cells of the first one and what the add-in remembers: what a rep calls the workbook. */
export function workbookNow(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { engine, extras } = window.playground.host.workbook;
    const sheets = engine.getWorksheetsProperties().map(({ name }) => name);
    const cells = Array.from({ length: 307 }, (_, row) =>
      Array.from({ length: 45 }, (__, column) => engine.getCellContent(0, row + 1, column + 1)),
    );
    return JSON.stringify([sheets, cells, extras.settings, extras.customXmlParts]);
  });
}
