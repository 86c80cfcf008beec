/** What a rep does in the pane once the sheet is segmented: plan, filters, interruptions, opening again. */
import { readFile } from "node:fs/promises";
import type { Frame, Page } from "playwright-core";
import { goTo, hiddenRows, openFile, pressInPane, reloadPane, workbookNow } from "./support/pane";
import { openPlayground, sheetNames, shown, type Playground } from "./support/playground";

const ROWS = 307;
let playground: Playground;
let page: Page;
let pane: Frame;

beforeAll(async () => {
  playground = await openPlayground();
  ({ page, pane } = playground);
}, 120_000);

afterAll(() => playground.close());

/** The row of segment A in the table of the plan sheet. */
const rowOfA = async (): Promise<readonly string[]> => {
  const sheet = (await sheetNames(page)).indexOf("Plan d'actions");
  return (await shown(page, sheet, 20, 12)).find(([segment]) => segment === "A") ?? [];
};

describe("a run that does not go through", () => {
  test("cancelled before the writing stage, it leaves the workbook as it was", async () => {
    const before = await workbookNow(page);
    await page.evaluate(() => window.playground.host.faults.editCell());
    await pane.getByRole("button", { name: "Segmenter cette feuille" }).click();
    await pane.getByRole("button", { name: "Annuler" }).click();
    await page.evaluate(() => window.playground.host.faults.releaseCell());
    await pane.getByText("Segmentation annulée. Le classeur n’a pas changé.").last().waitFor();
    expect(await workbookNow(page)).toBe(before);
  }, 60_000);

  test("on a protected sheet it shows the result, says why it is not written, and writes nothing", async () => {
    await page.evaluate(() => {
      const [sheet] = window.playground.host.workbook.extras.sheets;
      if (sheet) sheet.protected = true;
    });
    const before = await workbookNow(page);
    await pressInPane(pane);
    await pane.getByText("est protégée.").last().waitFor();
    expect(await pane.getByText("Ôtez la protection").count()).toBeGreaterThan(0);
    expect(await pane.locator("main li button", { hasText: /^A/ }).count()).toBeGreaterThan(0);
    expect(await workbookNow(page)).toBe(before);
    await page.evaluate(() => {
      const [sheet] = window.playground.host.workbook.extras.sheets;
      if (sheet) sheet.protected = false;
    });
  }, 60_000);

  test("pressed on the ribbon, the pane shows what was written", async () => {
    pane = await reloadPane(page);
    await page.getByRole("button", { name: "Segmenter cette feuille" }).click();
    await pane.getByRole("heading", { level: 1, name: "Vos segments" }).waitFor({ timeout: 60_000 });
    await pane.getByText(/colonnes écrites/).waitFor();
    const cells = await shown(page, 0, ROWS, 45);
    const at = cells[0]?.indexOf("Segment") ?? -1;
    const a = cells.filter((row) => row[at] === "A").length;
    expect(
      await pane
        .locator("main li button", { hasText: /^A(?! p)/ })
        .first()
        .textContent(),
    ).toContain(`${a} ·`);
  }, 90_000);
});

test("what was written is one press away: its columns, its sheets", async () => {
  const isSelected = (sheet: number, column: number) =>
    page.waitForFunction(
      ([wanted, at]) => {
        const view = window.playground.host.workbook.engine.getSelectedView();
        return view.sheet === wanted && view.row === 1 && view.column === at;
      },
      [sheet, column] as const,
    );
  const at = (await shown(page, 0, 1, 45))[0]?.indexOf("Segment") ?? -1;
  for (const name of ["Plan d'actions", "Tableau de bord"]) {
    await pane.getByRole("button", { name: `«\u202f${name}\u202f»` }).click();
    await isSelected((await sheetNames(page)).indexOf(name), 1);
  }
  await pane.getByRole("button", { name: /colonnes écrites$/ }).click();
  await isSelected(0, at + 1);
}, 30_000);

test("the dashboard writes its amounts in French", async () => {
  const sheet = (await sheetNames(page)).indexOf("Tableau de bord");
  const [tiles = []] = (await shown(page, sheet, 5, 20)).slice(4);
  expect(tiles.some((tile) => /^\d{1,3}(\u202f\d{3})+\s€$/u.test(tile))).toBe(true);
  expect(tiles.join("|")).not.toContain(",");
});

describe("Plan", () => {
  const interval = () => pane.getByLabel("Intervalle du segment A, en jours", { exact: true });
  const required = async () => (await pane.getByText(/visites? demandées?/).textContent()) ?? "";

  test("the gauge follows an interval, and the capacity offers intervals that fit", async () => {
    await goTo(pane, "plan");
    const proposed = Number(await interval().inputValue());
    const before = await required();
    await interval().fill("2");
    await interval().press("Enter");
    await pane.getByText("Le plan dépasse").first().waitFor();
    expect(await required()).not.toBe(before);
    await pane.getByRole("button", { name: "Ajuster à ma capacité" }).click();
    await pane.getByText("Le plan tient").first().waitFor();
    expect(Number(await interval().inputValue())).toBeGreaterThan(2);
    expect(proposed).toBeGreaterThan(0);
  }, 30_000);

  test("a customer opened from the week leads back to the plan", async () => {
    await goTo(pane, "plan");
    const week = pane.getByRole("region", { name: "À faire cette semaine" });
    await week.getByRole("listitem").first().getByRole("button").click();
    await pane.getByRole("button", { name: "Retour" }).click();
    await pane.getByRole("heading", { level: 1, name: "Votre plan" }).waitFor();
  }, 30_000);

  test("an interval of the rep lands in the plan sheet with the next press, and is kept", async () => {
    await interval().fill("23");
    await interval().press("Enter");
    expect(await rowOfA()).not.toContain("23");
    await pressInPane(pane);
    expect(await rowOfA()).toContain("23");
    pane = await reloadPane(page);
    await goTo(pane, "plan");
    expect(await interval().inputValue()).toBe("23");
  }, 60_000);
});

describe("Filtres", () => {
  const openFilters = async (): Promise<void> => {
    await goTo(pane, "segments");
    await pane.getByRole("button", { name: "Filtrer la feuille" }).click();
    await pane.getByRole("heading", { level: 1, name: "Filtrer la feuille" }).waitFor();
  };
  const shownCount = async (): Promise<number> => {
    const said = await pane
      .getByText(/La feuille montre \d+ lignes?/)
      .last()
      .textContent();
    return Number(said?.match(/\d+/)?.[0]);
  };

  test("high potential can be asked for once potential is a criterion", async () => {
    await goTo(pane, "criteria");
    await pane.getByRole("switch", { name: "Utiliser le critère Potentiel" }).click();
    await pane.waitForTimeout(1_000); // the sheet is computed again
    await openFilters();
    await pane.getByRole("button", { name: "Fort potentiel" }).waitFor();
  }, 30_000);

  test.each([/^A en zone/, "B à revoir ce mois-ci", "En retard", "Fort potentiel"])(
    "%s, in one press, hides the other rows of the sheet",
    async (name) => {
      await openFilters();
      await pane.locator("main button", { hasText: name }).first().click();
      await pane
        .getByText(/La feuille montre \d+ lignes?/)
        .last()
        .waitFor();
      const hidden = await hiddenRows(page);
      const visible = ROWS - 1 - hidden.length;
      expect(visible).toBeGreaterThanOrEqual(await shownCount());
      expect(hidden.length).toBeGreaterThan(100);
    },
    30_000,
  );

  test("cleared, every row shows again", async () => {
    await pane.getByRole("button", { name: "Tout effacer" }).click();
    await pane.getByText("La feuille montre à nouveau tous les clients.").last().waitFor();
    expect(await hiddenRows(page)).toEqual([]);
  }, 30_000);

  test("a named view is kept in the workbook and shown again after the pane was closed", async () => {
    await pane
      .getByRole("group", { name: "Segment", exact: true })
      .getByRole("button", { name: "A", exact: true })
      .click();
    await pane.getByLabel("Nom de la vue").fill("Mes A");
    await pane.getByRole("button", { name: "Enregistrer", exact: true }).click();
    await pane.getByRole("button", { name: "Mes A", exact: true }).waitFor();
    pane = await reloadPane(page);
    await openFilters();
    await pane.getByRole("button", { name: "Mes A", exact: true }).click();
    await pane
      .getByText(/La feuille montre \d+ lignes?/)
      .last()
      .waitFor();
    expect((await hiddenRows(page)).length).toBeGreaterThan(100);
    await pane.getByRole("button", { name: "Tout effacer" }).click();
    await pane.getByText("La feuille montre à nouveau tous les clients.").last().waitFor();
  }, 30_000);
});

describe("closing and opening again", () => {
  test("hidden and shown, the pane is where it was", async () => {
    await goTo(pane, "plan");
    await page.getByRole("button", { name: "Fermer le volet" }).click();
    await page.getByRole("button", { name: "Ouvrir le volet" }).click();
    expect(await pane.getByRole("heading", { level: 1, name: "Votre plan" }).isVisible()).toBe(true);
  }, 30_000);

  test("saved and opened again, the workbook remembers the plan, the view and the run", async () => {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Enregistrer en .xlsx" }).click(),
    ]);
    pane = await openFile(page, "Portefeuille.xlsx", await readFile(await download.path()));
    await pane.getByText(/^Segmentée au/).waitFor();
    await goTo(pane, "plan");
    expect(await pane.getByLabel("Intervalle du segment A, en jours", { exact: true }).inputValue()).toBe(
      "23",
    );
    await goTo(pane, "segments");
    await pane.getByRole("button", { name: "Filtrer la feuille" }).click();
    await pane.getByRole("button", { name: "Mes A", exact: true }).waitFor();
  }, 60_000);

  test("no error is left behind, and nothing was asked of another server", () => {
    expect(playground.errors).toEqual([]);
    expect(playground.foreign).toEqual([]);
  });
});
