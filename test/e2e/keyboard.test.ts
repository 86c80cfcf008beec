/** Every flow of the pane by keyboard alone: reached with Tab, pressed with Enter or Space, the focus seen and never lost. */
import type { Frame, Page } from "playwright-core";
import { focused, tabTo } from "./support/keyboard";
import { hiddenRows, openFile } from "./support/pane";
import { openPlayground, shown, sheetNames, type Playground } from "./support/playground";

const CUSTOMERS = 40;
const CSV = [
  "Code;Nom;Code postal;Ville;CA 2025;Nombre de commandes;Dernière commande;Dernière visite",
  ...Array.from({ length: CUSTOMERS }, (_, i) =>
    [
      `C${100 + i}`,
      `Client ${i}`,
      i % 2 === 0 ? "59000" : "29200",
      i % 2 === 0 ? "Lille" : "Brest",
      (i + 1) ** 3,
      1 + (i % 9),
      `${String(1 + (i % 28)).padStart(2, "0")}/0${1 + (i % 9)}/2026`,
      `${String(1 + (i % 28)).padStart(2, "0")}/0${1 + ((i + 4) % 9)}/2026`,
    ].join(";"),
  ),
].join("\n");

let playground: Playground;
let page: Page;
let pane: Frame;

beforeAll(async () => {
  playground = await openPlayground();
  ({ page } = playground);
  await page.emulateMedia({ reducedMotion: "reduce" });
  pane = await openFile(page, "Clients.csv", Buffer.from(CSV));
  // As F6 does in Excel: the keyboard is given to the pane, and nothing in it has the focus yet.
  await page.locator("iframe.pane").focus();
}, 120_000);

afterAll(() => playground.close());

const tab = (name: string | RegExp) => tabTo(page, pane, name);
const back = (name: string | RegExp) => tabTo(page, pane, name, "Shift+Tab");
async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}
const heading = (name: string | RegExp) => pane.getByRole("heading", { level: 1, name }).waitFor();
/** Waits until a control has the focus: the pane puts it where the flow goes on. */
const focusOn = (selector: string) =>
  pane.waitForFunction(
    (wanted) => document.hasFocus() && document.activeElement?.matches(wanted) === true,
    selector,
  );
const said = (text: string | RegExp) => pane.getByText(text).last().waitFor();

test("Accueil: the one button is reached and pressed, and the result has the focus", async () => {
  await tab("Accueil");
  await tab("Vérifier les données");
  await tab("Segmenter cette feuille");
  await press("Enter");
  await heading("Vos segments");
  await focusOn("h1");
  expect((await shown(page, 0, 1, 25))[0]).toContain("Pourquoi");
}, 60_000);

test("the steps: arrows go from one to the next, Home and End to the ends", async () => {
  await back("Segments");
  for (const [key, title] of [
    ["ArrowRight", "Votre plan"],
    ["ArrowLeft", "Vos segments"],
    ["ArrowLeft", "Vos critères"],
    ["ArrowLeft", "Vos données"],
    ["End", "Votre plan"],
    ["Home", "Clients"],
    ["ArrowRight", "Vos données"],
  ] as const) {
    await press(key);
    await heading(title);
    expect(await pane.evaluate(() => document.activeElement?.getAttribute("aria-selected"))).toBe("true");
  }
}, 30_000);

test("Données: to a cell, a correction, a column taken for something else and back", async () => {
  await tab(/^Voir G2$/);
  await press("Enter");
  await page.waitForFunction(() => {
    const { row, column } = window.playground.host.workbook.engine.getSelectedView();
    return row === 2 && column === 7;
  });
  await back("Données");
  await tab("Convertir en dates");
  await press("Enter");
  await said(/cellules corrigées/);
  await focusOn("h1, button");
  await tab("Champ de la colonne B, Nom");
  const choice = pane.getByLabel("Champ de la colonne B, Nom");
  await press("ArrowDown");
  await said("Choisi par vous");
  expect(["", "name"]).not.toContain(await choice.inputValue());
  await focusOn("select");
  await press("ArrowUp");
  await pane.waitForFunction(
    (select) => select instanceof HTMLSelectElement && select.value === "name",
    await choice.elementHandle(),
  );
  await focusOn("select");
}, 60_000);

test("Critères: settings open, a limit moves with the arrows, a criterion is switched with Space", async () => {
  await back("Données");
  await press("ArrowRight");
  await heading("Vos critères");
  await tab("Réglages ABC (Pareto)");
  await press("Enter");
  await tab("Limite de A");
  const effect = pane.getByRole("table", { name: "Effet des limites" });
  const before = (await effect.textContent()) ?? "";
  await press(...Array.from({ length: 6 }, () => "ArrowLeft"));
  await effect.filter({ hasNotText: before }).waitFor();
  await press(...Array.from({ length: 6 }, () => "ArrowRight"));
  await effect.filter({ hasText: before }).waitFor();
  await tab("Utiliser le critère RFM");
  const rfm = pane.getByRole("switch", { name: "Utiliser le critère RFM" });
  await press("Space");
  expect(await rfm.isChecked()).toBe(false);
  await press("Space");
  expect(await rfm.isChecked()).toBe(true);
}, 30_000);

test("Segments: a segment, its list, a customer with its row, and back each time", async () => {
  await back("Critères");
  await press("ArrowRight");
  await heading("Vos segments");
  await tab(/^AClients/);
  await press("Enter");
  await heading("Segment A");
  await focusOn("h1");
  await tab("Nom, code ou ville");
  await page.keyboard.type("Client 3");
  await tab("Clients");
  await press("End", "Home", "ArrowDown", "Space");
  await pane.getByRole("heading", { name: "Étiquettes" }).waitFor();
  await focusOn("h1");
  await tab(/^Voir la ligne \d+/);
  const row = Number((await focused(pane))?.match(/\d+/)?.[0]);
  await press("Enter");
  await page.waitForFunction(
    (wanted) => window.playground.host.workbook.engine.getSelectedView().row === wanted,
    row,
  );
  await back("Retour");
  await press("Enter");
  await heading("Segment A");
  await back("Retour");
  await press("Space");
  await heading("Vos segments");
  await tab(/client.*, récence 3, fréquence \d/);
  await press("Enter");
  await heading(/^R3 · F\d$/);
  await back("Retour");
  await press("Enter");
}, 60_000);

test("Filtres: one press, a combination, a view kept, opened and deleted, all cleared", async () => {
  await heading("Vos segments");
  await tab("Filtrer la feuille");
  await press("Enter");
  await heading("Filtrer la feuille");
  await tab(/^A en zone/);
  await press("Enter");
  await said(/La feuille montre/);
  expect((await hiddenRows(page)).length).toBeGreaterThan(0);
  await tab("Tout effacer");
  await press("Enter");
  await said("La feuille montre à nouveau tous les clients.");
  expect(await hiddenRows(page)).toEqual([]);
  await back("B");
  await press("Space");
  await tab("Afficher dans la feuille");
  await press("Enter");
  await said(/La feuille montre/);
  await tab("Nom de la vue");
  await page.keyboard.type("Mes B");
  await press("Enter");
  await pane.getByRole("button", { name: "Mes B", exact: true }).waitFor();
  await back("Mes B");
  await press("Enter");
  await tab("Supprimer la vue Mes B");
  await press("Enter");
  await pane.getByRole("button", { name: "Mes B", exact: true }).waitFor({ state: "detached" });
  await focusOn("h1");
  await tab("Tout effacer");
  await press("Enter");
  await back("Retour");
  await press("Enter");
  await heading("Vos segments");
}, 60_000);

test("Plan: an interval with the arrows, a channel with Space, an objective, and what no longer fits made to fit", async () => {
  await back("Segments");
  await press("ArrowRight");
  await heading("Votre plan");
  await tab("Intervalle du segment A, en jours");
  const interval = pane.getByLabel("Intervalle du segment A, en jours", { exact: true });
  const proposed = Number(await interval.inputValue());
  await press("ArrowUp");
  expect(await interval.inputValue()).toBe(String(proposed + 1));
  await tab("Objectif du segment A");
  await press("ArrowDown");
  expect(await pane.getByLabel("Objectif du segment A").inputValue()).toBe("develop");
  await tab("Téléphone");
  const phone = pane
    .getByRole("group", { name: "Canaux du segment A" })
    .getByRole("button", { name: "Téléphone" });
  const wasOn = await phone.getAttribute("aria-pressed");
  await press("Space");
  expect(await phone.getAttribute("aria-pressed")).not.toBe(wasOn);
  await back("Intervalle du segment A, en jours");
  await press("Control+a");
  await page.keyboard.type("1");
  await press("Enter");
  await said(/^Le plan dépasse/);
  await back("Ajuster à ma capacité");
  await press("Enter");
  await said(/^Le plan tient/);
  await focusOn("h1");
}, 60_000);

test("Restaurer: Escape and Garder close the question and give the focus back to its button; yes restores", async () => {
  await back("Plan");
  await press("ArrowLeft");
  await heading("Vos segments");
  const open = "Restaurer la feuille…";
  for (const answer of ["Escape", "Enter"]) {
    await tab(open);
    await press("Enter");
    await said("Vos propres cellules ne changent pas.");
    expect(await focused(pane)).toBe("Garder");
    await press(answer);
    await pane.getByRole("button", { name: open }).waitFor();
    expect(await focused(pane)).toBe(open);
    await press("Shift+Tab");
  }
  await tab(open);
  await press("Enter");
  await tab("Restaurer");
  await press("Enter");
  await said(/est revenue à son état d’avant/);
  await focusOn("h1, button");
  expect(await sheetNames(page)).toEqual(["Clients"]);
}, 60_000);

test("a run is cancelled with the keyboard, one that fails is tried again, and the example is inserted", async () => {
  await heading("Clients");
  await page.evaluate(() => window.playground.host.faults.editCell());
  await tab(/^Segmenter/);
  await press("Enter");
  await heading("Segmentation en cours");
  await focusOn("h1");
  await tab("Annuler");
  await press("Enter");
  await page.evaluate(() => window.playground.host.faults.releaseCell());
  await said("Segmentation annulée. Le classeur n’a pas changé.");
  await focusOn("h1");
  await tab(/^Segmenter/);
  await page.evaluate(() => window.playground.host.faults.throttle(100));
  await press("Enter");
  await heading("Segmentation impossible");
  await focusOn("h1");
  await page.evaluate(() => window.playground.host.faults.clear());
  await tab("Fermer");
  await press("Enter");
  await heading("Clients");
  await focusOn("h1");
  await tab("Essayer avec un exemple");
  await press("Enter");
  await said(/clients et prospects reconnus/);
  expect(await sheetNames(page)).toHaveLength(2);
  expect(playground.errors).toEqual([]);
}, 90_000);
