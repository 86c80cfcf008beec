import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Frame, Page } from "playwright-core";
import { startChromium } from "./support/chromium";
import { shown, sheetNames } from "./support/playground";
import { startServer } from "./support/server";
import { serveAsWeb, SITE } from "./support/web";

let browser: Browser;
let page: Page;
let pane: Frame;
let stop: () => void;
const asked: string[] = [];
let html = "";

beforeAll(async () => {
  const server = await startServer();
  stop = server.stop;
  browser = await startChromium();
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  await serveAsWeb(context, server.address);
  page = await context.newPage();
  page.on("request", (request) => asked.push(request.url()));
  page.on("response", async (response) => {
    if (response.url().endsWith("/addin/taskpane.html")) html = await response.text();
  });
  await page.goto(SITE);
  const frame = await (await page.waitForSelector("iframe.pane", { state: "attached" })).contentFrame();
  if (!frame) throw new Error("the pane has no frame");
  pane = frame;
  await pane.getByRole("button", { name: "Segmenter cette feuille" }).waitFor({ timeout: 60_000 });
}, 120_000);

afterAll(async () => {
  await browser.close();
  stop();
});

describe("the production page, unchanged, in a web Excel that speaks by messages", () => {
  test("is the file that npm run build made", () => {
    expect(html).toBe(readFileSync(join(__dirname, "../../dist/taskpane.html"), "utf8"));
    expect(html).toContain("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
  });

  test("segments the sheet from the pane", async () => {
    await pane.getByRole("button", { name: "Segmenter cette feuille" }).click();
    await pane.getByText("Vos segments").first().waitFor({ timeout: 60_000 });
    const [headers = []] = await shown(page, 0, 1, 40);
    expect(headers).toContain("Segment");
    expect(await sheetNames(page)).toContain("Plan d'actions");
  }, 90_000);

  test("asks for nothing but its own files and office.js", () => {
    const allowed = [SITE, "https://appsforoffice.microsoft.com/lib/1/hosted/", "data:", "blob:"];
    expect(asked.filter((url) => !allowed.some((start) => url.startsWith(start)))).toEqual([]);
  });
});
