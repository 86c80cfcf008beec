import type { Browser, Frame, Page } from "playwright-core";
import type { PageSession } from "../../../playground/page/session";
import { startChromium } from "./chromium";
import { startServer } from "./server";

declare global {
  interface Window {
    playground: PageSession;
  }
}

/** The playground in a real browser, with the sample open and the pane ready. */
export interface Playground {
  readonly page: Page;
  readonly pane: Frame;
  /** Addresses asked of anything but this server: must stay empty. */
  readonly foreign: readonly string[];
  /** Errors and console errors of the page and the pane. */
  readonly errors: readonly string[];
  readonly close: () => Promise<void>;
}

async function paneOf(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector("iframe.pane", { state: "attached" })).contentFrame();
  if (!frame) throw new Error("the pane has no frame");
  return frame;
}

/** Opens the playground; `size` is that of a 13-inch laptop. */
export async function openPlayground(size = { width: 1366, height: 768 }): Promise<Playground> {
  const server = await startServer();
  const browser: Browser = await startChromium();
  const page = await browser.newPage({ viewport: size });
  const foreign: string[] = [];
  const errors: string[] = [];
  page.on("request", (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(server.address))
      foreign.push(request.url());
  });
  page.on("pageerror", (error) => errors.push(error.message));
  await page.goto(server.address);
  const pane = await paneOf(page);
  await pane.getByRole("button", { name: "Segmenter cette feuille" }).waitFor({ timeout: 60_000 });
  return {
    page,
    pane,
    foreign,
    errors,
    close: async () => {
      await browser.close();
      server.stop();
    },
  };
}

/** What a rectangle of a sheet holds, as typed (formulas in French), row by row. */
export function contents(page: Page, sheet: number, rows: number, columns: number): Promise<string[][]> {
  return page.evaluate(
    ([index, height, width]) => {
      const { engine } = window.playground.host.workbook;
      return Array.from({ length: height }, (_, r) =>
        Array.from({ length: width }, (__, c) => {
          const content = engine.getCellContent(index, r + 1, c + 1);
          // The engine keeps the sign of text on a cell that was emptied: it holds nothing and reads as blank.
          return content === "'" ? "" : content;
        }),
      );
    },
    [sheet, rows, columns] as const,
  );
}

/** What a rectangle of a sheet shows, row by row. */
export function shown(page: Page, sheet: number, rows: number, columns: number): Promise<string[][]> {
  return page.evaluate(
    ([index, height, width]) => {
      const { engine } = window.playground.host.workbook;
      return Array.from({ length: height }, (_, r) =>
        Array.from({ length: width }, (__, c) => engine.getFormattedCellValue(index, r + 1, c + 1)),
      );
    },
    [sheet, rows, columns] as const,
  );
}

/** Names of the sheets that the user sees, in order. */
export function sheetNames(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    window.playground.host.workbook.engine
      .getWorksheetsProperties()
      .filter(({ state }) => state === "visible")
      .map(({ name }) => name),
  );
}

/** Fill colour of a cell, conditional formats included. */
export function fillOf(page: Page, sheet: number, row: number, column: number): Promise<string> {
  return page.evaluate(
    ([index, r, c]) => {
      const { engine } = window.playground.host.workbook;
      return engine.resolveColor(engine.getCellStyle(index, r, c).style.fill.color);
    },
    [sheet, row, column] as const,
  );
}

/** How many conditional formats a sheet has. */
export function ruleCount(page: Page, sheet: number): Promise<number> {
  return page.evaluate(
    (index) => window.playground.host.workbook.engine.getConditionalFormattingList(index).length,
    sheet,
  );
}
