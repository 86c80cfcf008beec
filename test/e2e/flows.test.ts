/** What a rep does in the pane, step by step, on the sample: data, criteria, segments. */
import type { Frame, Locator, Page } from "playwright-core";
import { goTo, openFile, pressInPane, reloadPane, selection, workbookNow } from "./support/pane";
import { contents, openPlayground, sheetNames, shown, type Playground } from "./support/playground";

const COLUMNS = 45;
const ROWS = 307;
const USER_COLUMNS = 19;
let playground: Playground;
let page: Page;
let pane: Frame;

beforeAll(async () => {
  playground = await openPlayground();
  ({ page, pane } = playground);
}, 120_000);

afterAll(() => playground.close());

const fieldOf = (letter: string) => pane.getByLabel(`Champ de la colonne ${letter},`, { exact: false });
const column = async (header: string): Promise<readonly string[]> => {
  const cells = await shown(page, 0, ROWS, COLUMNS);
  const at = cells[0]?.indexOf(header) ?? -1;
  return at < 0 ? [] : cells.slice(1).map((row) => row[at] ?? "");
};
const countIn = async (segment: string): Promise<string> =>
  (await pane
    .locator("main li", { hasText: new RegExp(`^${segment}Clients`) })
    .first()
    .textContent()) ?? "";

/** Waits until a place says something else: what a keystroke changes is shown a moment later. */
const otherThan = (place: Locator, text: string | null): Promise<void> =>
  place.filter({ hasNotText: text ?? "" }).waitFor({ timeout: 5_000 });

describe("Données", () => {
  test("an issue's cell is shown in the sheet", async () => {
    await goTo(pane, "data");
    const go = pane.getByRole("button", { name: /^Voir [A-Z]+\d+$/ }).first();
    const cell = (await go.textContent())?.replace("Voir ", "") ?? "";
    await go.click();
    const [letters = "", digits = ""] = cell.match(/[A-Z]+|\d+/g) ?? [];
    const number = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    await page.waitForFunction(
      ([row, col]) => {
        const at = window.playground.host.workbook.engine.getSelectedView();
        return at.row === row && at.column === col;
      },
      [Number(digits), number] as const,
    );
  }, 30_000);

  test("a correction changes those cells alone, its problem goes, and one undo brings them back", async () => {
    await goTo(pane, "data");
    const before = await contents(page, 0, ROWS, USER_COLUMNS);
    const go = pane.getByRole("button", { name: "Compléter les codes postaux" });
    expect(await go.count()).toBe(1);
    await go.click();
    const said =
      (await pane
        .getByText(/cellules? corrigées?\./)
        .last()
        .textContent()) ?? "";
    await go.waitFor({ state: "detached" });
    const after = await contents(page, 0, ROWS, USER_COLUMNS);
    const changed = after.flatMap((row, r) => row.flatMap((cell, c) => (cell === before[r]?.[c] ? [] : [c])));
    expect(changed.length).toBe(Number.parseInt(said, 10));
    expect(new Set(changed).size).toBe(1);
    expect(await page.evaluate(() => window.playground.host.undo())).toBe(true);
    expect(await contents(page, 0, ROWS, USER_COLUMNS)).toEqual(before);
  }, 30_000);

  test("the sheet of problems comes on request, and leads to their cells", async () => {
    expect(await sheetNames(page)).not.toContain("Qualité des données");
    await pane.getByRole("button", { name: "Créer la feuille «\u202fQualité des données\u202f»" }).click();
    await pane.getByText("La feuille «\u202fQualité des données\u202f» est à jour.").last().waitFor();
    const sheet = (await sheetNames(page)).indexOf("Qualité des données");
    expect(await selection(page)).toMatchObject({ sheet });
    const links = await page.evaluate(
      (index) => Object.values(window.playground.host.workbook.extras.sheets[index]?.hyperlinks ?? {}),
      sheet,
    );
    expect(links.length).toBeGreaterThan(0);
    for (const { documentReference } of links)
      expect(documentReference).toMatch(/^'?Portefeuille'?![A-Z]+\d+$/);
    await page.evaluate(() => window.playground.host.workbook.engine.setSelectedSheet(0));
  }, 30_000);

  test("a wrong column is corrected by its list, recomputed, and remembered by the workbook", async () => {
    await goTo(pane, "segments");
    const before = await countIn("A");
    await goTo(pane, "data");
    await fieldOf("H").selectOption("revenue");
    await pane.getByText("Choisi par vous").first().waitFor();
    await goTo(pane, "segments");
    expect(await countIn("A")).not.toBe(before);
    pane = await reloadPane(page);
    await goTo(pane, "data");
    expect(await fieldOf("H").inputValue()).toBe("revenue");
    // The column that lost its field is among the others, from where it is taken back.
    await pane.getByRole("button", { name: /autres? colonnes?/ }).click();
    expect(await fieldOf("G").inputValue()).toBe("");
    await fieldOf("G").selectOption("revenue");
    await fieldOf("H").selectOption("revenuePrevious");
    await pane.waitForTimeout(800);
    await goTo(pane, "segments");
    expect(await countIn("A")).toBe(before);
  }, 60_000);
});

describe("Critères", () => {
  test("moving the A limit shows counts and shares at once, and writes nothing", async () => {
    const untouched = await workbookNow(page);
    await goTo(pane, "criteria");
    await pane.getByRole("button", { name: "Réglages ABC (Pareto)" }).click();
    const effect = pane.getByRole("table", { name: "Effet des limites" });
    const before = await effect.textContent();
    await pane.getByLabel("Limite de A").fill("60");
    await otherThan(effect, before);
    expect(await workbookNow(page)).toBe(untouched);
  }, 30_000);

  test("cut points typed by hand show what they give; wrong ones are told and change nothing", async () => {
    await pane.getByRole("button", { name: "Réglages RFM" }).click();
    const [first, second] = [1, 2].map((at) => pane.getByLabel(`Récence (jours), seuil ${at} sur 2`));
    const effect = pane.getByRole("table", { name: "Effet des seuils RFM" });
    const before = await effect.textContent();
    await second?.fill("60");
    await pane.getByText("fixés par vous").waitFor();
    await otherThan(effect, before);
    const typed = await effect.textContent();
    await first?.fill("75");
    for (const part of ["Le seuil 60 suit 75 et il est plus petit.", "Pourquoi", "Que faire"])
      await pane.getByRole("alert").getByText(part).waitFor();
    expect(await effect.textContent()).toBe(typed);
    await first?.fill("30");
    await pane.getByRole("alert").getByText("Pourquoi").waitFor({ state: "detached" });
    await otherThan(effect, typed);
  }, 30_000);

  test("a criterion chosen or left changes the columns; the press writes what was shown", async () => {
    const potential = pane.getByRole("switch", { name: "Utiliser le critère Potentiel" });
    const wasOn = await potential.isChecked();
    await potential.click();
    const row = await pane
      .getByRole("table", { name: "Effet des limites" })
      .locator("tr")
      .nth(1)
      .textContent();
    await pressInPane(pane);
    const labels = await column("Segment");
    const a = labels.filter((label) => label === "A").length;
    expect(a).toBeGreaterThan(0);
    expect(row).toContain(String(a));
    expect((await column("Niveau de potentiel")).length > 0).toBe(!wasOn);
  }, 60_000);

  test("after the press the focus is on the heading of the result", async () => {
    await pane.waitForFunction(() => document.hasFocus() && document.activeElement?.tagName === "H1");
  }, 10_000);

  test("both are remembered when the pane is opened again", async () => {
    const wasOn = (await column("Niveau de potentiel")).length > 0;
    pane = await reloadPane(page);
    await goTo(pane, "criteria");
    const potential = pane.getByRole("switch", { name: "Utiliser le critère Potentiel" });
    expect(await potential.isChecked()).toBe(wasOn);
    await pane.getByRole("button", { name: "Réglages ABC (Pareto)" }).click();
    expect(await pane.getByLabel("Limite de A").inputValue()).toBe("60");
  }, 30_000);

  test("typed cut points are kept by the workbook until the rep goes back to the computed ones", async () => {
    await pane.getByRole("button", { name: "Réglages RFM" }).click();
    const fields = [1, 2].map((at) => pane.getByLabel(`Récence (jours), seuil ${at} sur 2`).inputValue());
    expect(await Promise.all(fields)).toEqual(["30", "60"]);
    await pane.getByRole("button", { name: "Récence (jours)\u202f: revenir aux seuils calculés" }).click();
    await pane.getByText("fixés par vous").waitFor({ state: "detached" });
    expect(await pane.getByLabel("Récence (jours), seuil 2 sur 2").inputValue()).not.toBe("60");
  }, 30_000);
});

describe("Segments", () => {
  test("a segment opens its customers, a search finds one, a press shows its row", async () => {
    await goTo(pane, "segments");
    await pane.locator("main li button", { hasText: /^A/ }).first().click();
    await pane.getByRole("heading", { name: "Segment A" }).waitFor();
    const name = (await pane.getByRole("option").nth(1).locator("span").first().textContent()) ?? "";
    await pane.getByRole("searchbox").fill(name);
    await pane.getByRole("status").filter({ hasText: "1 client" }).waitFor();
    await pane.getByRole("option").first().click();
    await pane.getByRole("heading", { level: 1, name }).waitFor();
    for (const title of ["Étiquettes", "Distance à la classe suivante", "Pourquoi", "Faits"])
      expect(await pane.getByRole("heading", { name: title }).count()).toBe(1);
    const show = pane.getByRole("button", { name: /^Voir la ligne \d+/ });
    const row = Number(((await show.textContent()) ?? "").match(/\d+/)?.[0]);
    await show.click();
    expect(await shown(page, 0, ROWS, 2).then((cells) => cells[row - 1]?.[1])).toBe(name);
    expect(await selection(page)).toMatchObject({ sheet: 0, row });
  }, 30_000);

  test("a row that the rep selects in the sheet shows its customer", async () => {
    await page.evaluate(() => {
      window.playground.host.workbook.engine.setTopLeftVisibleCell(1, 1);
      window.playground.host.workbook.engine.setSelectedCell(1, 1);
    });
    await page
      .locator(".grid canvas")
      .first()
      .click({ position: { x: 120, y: 28 + 24 * 3 + 12 }, force: true }); // the outline of the selection may lie above
    const { row } = await selection(page);
    const name = (await shown(page, 0, ROWS, 2))[row - 1]?.[1] ?? "";
    await pane.getByRole("heading", { level: 1, name }).waitFor({ timeout: 10_000 });
  }, 30_000);
});

describe("Accueil", () => {
  const empty = Buffer.from("Code client;Nom\r\n");

  test("a sheet without revenue says what, why and what to do", async () => {
    pane = await openFile(
      page,
      "Contacts.csv",
      Buffer.from("Date;Note\r\n01/02/2024;appel\r\n02/02/2024;visite\r\n"),
    );
    await pane.getByText("Que faire").first().waitFor({ timeout: 20_000 });
    expect(await pane.getByText("Pourquoi").count()).toBeGreaterThan(0);
  }, 60_000);

  test("an empty sheet says what, why and what to do", async () => {
    pane = await openFile(page, "Vide.csv", empty);
    await page.evaluate(() => {
      for (const column of [1, 2]) window.playground.host.workbook.engine.setUserInput(0, 1, column, "");
    });
    pane = await reloadPane(page);
    await pane.getByText("La feuille est vide.").waitFor();
    for (const part of ["Pourquoi", "Que faire"])
      expect(await pane.getByText(part, { exact: true }).count()).toBe(1);
  }, 60_000);

  test("where names repeat, the filter says that it cannot show those customers alone", async () => {
    const lines = ["Nom;Ville;CA"];
    for (let i = 0; i < 12; i += 1) lines.push(`Client ${i};Lille;${(i + 1) * 100}`);
    lines.push("Dupont;Lille;90000", "Dupont;Brest;10");
    pane = await openFile(page, "Homonymes.csv", Buffer.from(lines.join("\r\n")));
    await pressInPane(pane);
    await pane.getByRole("button", { name: "Filtrer la feuille" }).click();
    await pane
      .getByRole("group", { name: "Segment", exact: true })
      .getByRole("button", { name: "A", exact: true })
      .click();
    await pane.getByRole("button", { name: "Afficher dans la feuille" }).click();
    await pane.getByText("Le filtre ne peut pas montrer exactement ces clients.").last().waitFor();
  }, 60_000);

  test("the example is inserted beside what is there, and the pane sees it", async () => {
    pane = await openFile(page, "Vide.csv", empty);
    await pane.getByRole("button", { name: "Essayer avec un exemple" }).click();
    await pane.getByText(/clients et prospects reconnus/).waitFor({ timeout: 30_000 });
    expect(await sheetNames(page)).toHaveLength(2);
    await pressInPane(pane);
    expect(await sheetNames(page)).toContain("Plan d'actions");
  }, 90_000);

  test("no error is left behind, and nothing was asked of another server", () => {
    expect(playground.errors).toEqual([]);
    expect(playground.foreign).toEqual([]);
  });
});
