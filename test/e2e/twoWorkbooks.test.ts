/** Two workbooks in one browser, and a browser that keeps nothing: what a pane knows is in its workbook. */
import type { Browser, BrowserContext, Frame, Page } from "playwright-core";
import { startChromium } from "./support/chromium";
import { goTo, hiddenRows, openFile, paneOf, paneReady, pressInPane, reloadPane } from "./support/pane";
import { startServer } from "./support/server";

let address: string;
let stop: () => void;
let browser: Browser;

beforeAll(async () => {
  ({ address, stop } = await startServer());
  browser = await startChromium();
}, 60_000);

afterAll(async () => {
  await browser.close();
  stop();
});

const sheetOf = (town: string, postalCode: string): Buffer =>
  Buffer.from(
    [
      "Nom;Ville;Code postal;CA;Nombre de commandes;Dernière commande",
      ...Array.from(
        { length: 24 },
        (_, i) => `${town} ${i};${town};${postalCode};${(i + 1) ** 3};${1 + (i % 7)};0${1 + (i % 9)}/05/2026`,
      ),
    ].join("\n"),
  );

/** A workbook in a window of its own. */
async function open(context: BrowserContext, town: string, postalCode: string) {
  const page = await context.newPage();
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  await page.goto(address);
  await paneReady(await paneOf(page));
  const pane = await openFile(page, `${town}.csv`, sheetOf(town, postalCode));
  await pane.getByText("24 clients reconnus").waitFor();
  return { page, pane, errors };
}

const interval = (pane: Frame) => pane.getByLabel("Intervalle du segment A, en jours", { exact: true });
const setInterval = async (pane: Frame, days: string): Promise<void> => {
  await goTo(pane, "plan");
  await interval(pane).fill(days);
  await interval(pane).press("Enter");
};
const openFilters = async (pane: Frame): Promise<void> => {
  await goTo(pane, "segments");
  await pane.getByRole("button", { name: "Filtrer la feuille" }).click();
  await pane.getByRole("heading", { level: 1, name: "Filtrer la feuille" }).waitFor();
};
const saveView = async (pane: Frame, segment: string, name: string): Promise<void> => {
  await openFilters(pane);
  const group = pane.getByRole("group", { name: "Segment", exact: true });
  await group.getByRole("button", { name: segment, exact: true }).click();
  await pane.getByLabel("Nom de la vue").fill(name);
  await pane.getByRole("button", { name: "Enregistrer", exact: true }).click();
  await pane.getByRole("button", { name, exact: true }).waitFor();
};
const isUsed = async (pane: Frame): Promise<boolean> => {
  await goTo(pane, "criteria");
  return pane.getByRole("switch", { name: "Utiliser le critère RFM" }).isChecked();
};

test("two panes of one browser share nothing: plan, criteria, views, filter, run", async () => {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const north = await open(context, "Lille", "59000");
  const south = await open(context, "Nice", "06000");
  const proposed = await goTo(south.pane, "plan").then(() => interval(south.pane).inputValue());

  await setInterval(north.pane, "23");
  await isUsed(north.pane);
  await north.pane.getByRole("switch", { name: "Utiliser le critère RFM" }).click();
  await pressInPane(north.pane);
  await saveView(north.pane, "A", "Mes A du Nord");

  south.pane = await reloadPane(south.page);
  expect(await south.pane.getByRole("button", { name: "Segmenter cette feuille" }).count()).toBe(1);
  await goTo(south.pane, "plan");
  expect(await interval(south.pane).inputValue()).toBe(proposed);
  expect(await isUsed(south.pane)).toBe(true);
  await setInterval(south.pane, "41");
  await pressInPane(south.pane);
  await saveView(south.pane, "B", "Mes B du Sud");
  await south.pane.getByRole("button", { name: "Mes B du Sud", exact: true }).click();
  await south.pane
    .getByText(/La feuille montre/)
    .last()
    .waitFor();
  expect((await hiddenRows(south.page)).length).toBeGreaterThan(0);
  expect(await hiddenRows(north.page)).toEqual([]);

  for (const [one, days, usesRfm, view, other] of [
    [north, "23", false, "Mes A du Nord", "Mes B du Sud"],
    [south, "41", true, "Mes B du Sud", "Mes A du Nord"],
  ] as const) {
    const pane = await reloadPane(one.page);
    await pane.getByText(/^Segmentée au/).waitFor();
    await goTo(pane, "plan");
    expect(await interval(pane).inputValue()).toBe(days);
    expect(await isUsed(pane)).toBe(usesRfm);
    await openFilters(pane);
    expect(await pane.getByRole("button", { name: view, exact: true }).count()).toBe(1);
    expect(await pane.getByRole("button", { name: other, exact: true }).count()).toBe(0);
    expect(one.errors).toEqual([]);
  }
  await context.close();
}, 120_000);

test("where the browser keeps nothing, the pane works, and the workbook remembers", async () => {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  await context.addInitScript(() => {
    const get = (): never => {
      throw new DOMException("The operation is insecure.", "SecurityError");
    };
    for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"])
      Object.defineProperty(window, name, { configurable: true, get });
  });
  const { page, errors, ...opened } = await open(context, "Lyon", "69003");
  const isBlocked = (where: Page | Frame) =>
    where.evaluate(() => {
      try {
        return window.localStorage.length < 0;
      } catch {
        return true;
      }
    });
  expect(await isBlocked(opened.pane)).toBe(true);
  await setInterval(opened.pane, "17");
  await pressInPane(opened.pane);
  await saveView(opened.pane, "A", "Mes A");
  const pane = await reloadPane(page);
  await goTo(pane, "plan");
  expect(await interval(pane).inputValue()).toBe("17");
  await openFilters(pane);
  expect(await pane.getByRole("button", { name: "Mes A", exact: true }).count()).toBe(1);
  expect(errors).toEqual([]);
  await context.close();
}, 120_000);
