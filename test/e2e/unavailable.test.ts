/** The pane where it cannot work says so, and in which language it speaks. */
import type { Browser, Frame, Page } from "playwright-core";
import { axeFindings, cutTexts } from "./support/axe";
import { startChromium } from "./support/chromium";
import { reloadPane } from "./support/pane";
import { openPlayground, shown, type Playground } from "./support/playground";
import { SCREENS } from "./support/screens";
import { startServer } from "./support/server";

/** A day as the locale writes it: « lun. 23 nov. ». */
const DAY = /^\p{L}{3}\.? \d+ \p{L}+\.?$/u;

describe("outside Excel", () => {
  let browser: Browser;
  let page: Page;
  let address: string;
  let stop: () => void;

  beforeAll(async () => {
    ({ address, stop } = await startServer());
    browser = await startChromium();
    page = await browser.newPage({ viewport: { width: 350, height: 700 } });
  }, 60_000);

  afterAll(async () => {
    await browser.close();
    stop();
  });

  test.each([
    ["fr", "Ce volet s’ouvre dans Excel."],
    ["en", "This pane opens in Excel."],
  ])(
    "opened by itself, it says where it belongs (%s)",
    async (language, sentence) => {
      await page.goto(`${address}/pane.html?lang=${language}`);
      await page.getByText(sentence).waitFor({ timeout: 20_000 });
      for (const width of [350, 160]) {
        await page.setViewportSize({ width, height: 700 });
        expect(await axeFindings(page)).toEqual([]);
        expect(await cutTexts(page)).toEqual([]);
      }
    },
    40_000,
  );

  test("without office.js it names the address to allow", async () => {
    await page.route("**/office.js", (route) => route.abort());
    await page.goto(`${address}/pane.html?lang=fr`);
    await page.getByText("Le volet n’arrive pas à joindre Excel.").waitFor({ timeout: 20_000 });
    expect(await page.getByText("appsforoffice.microsoft.com").count()).toBe(1);
  }, 40_000);
});

describe("in another language", () => {
  let playground: Playground;
  let pane: Frame;
  /** What the sheet says once segmented, in lower case: the rep's words, places, our headers of an earlier press. */
  let own: string;

  beforeAll(async () => {
    playground = await openPlayground();
  }, 120_000);

  afterAll(() => playground.close());

  test("English from the first screen to the result", async () => {
    pane = await reloadPane(playground.page, "?lang=en");
    await pane.getByRole("button", { name: "Segment this sheet" }).click();
    await pane.getByRole("heading", { level: 1, name: "Your segments" }).waitFor({ timeout: 60_000 });
  }, 90_000);

  describe("the trial language", () => {
    beforeAll(async () => {
      own = (await shown(playground.page, 0, 307, 45)).flat().join("\n").toLowerCase();
      pane = await reloadPane(playground.page, "?lang=pseudo");
    }, 60_000);

    test.each(SCREENS)(
      "$name says nothing that is neither translated nor the rep's",
      async ({ open, leave }) => {
        await open(pane, playground.page);
        await pane.waitForTimeout(300);
        const texts = await pane.evaluate(() => {
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          const found: string[] = [];
          while (walker.nextNode()) {
            const inside = walker.currentNode.parentElement?.closest("script, style, noscript");
            if (!inside) found.push(walker.currentNode.textContent ?? "");
          }
          return found;
        });
        expect(texts.some((text) => text.includes("·]"))).toBe(true);
        const rest = texts.flatMap((text) => {
          let left = text;
          for (let before = ""; before !== left;) {
            before = left;
            left = left.replace(/\[[^[\]]*·\]/gu, "·");
          }
          return left.split("·").map((part) => part.trim());
        });
        const isOwn = (part: string): boolean =>
          own.includes(part.toLowerCase()) || part === "Portefeuille" || DAY.test(part);
        expect(rest.filter((part) => /\p{L}{3}/u.test(part) && !isOwn(part))).toEqual([]);
        await leave?.(pane, playground.page);
      },
      30_000,
    );
  });
});
