/** A second press after the orders of a champion stopped: its alert, and who moved to another segment. */
import { axeFindings, cutTexts } from "./support/axe";
import { goTo, openFile, pressInPane } from "./support/pane";
import { openPlayground, shown, type Playground } from "./support/playground";

const COUNT = 9;
const REVENUE_COLUMN = 3;
const DATE_COLUMN = 5;
const DAY_MS = 86_400_000;
/** The day so many days ago, as a rep types it. */
const dayAgo = (days: number): string => new Date(Date.now() - days * DAY_MS).toLocaleDateString("fr-FR");
/** Nine clients; the first one ordered yesterday, often, for large orders: 3-3-3. */
const CSV = [
  "Code;Client;CA 12 mois;Nb commandes;Dernière commande",
  ...Array.from({ length: COUNT }, (_, i) => {
    const orders = 20 - 2 * i;
    return `C${100 + i}x;Client ${i};${orders * (5_000 - 100 * i)};${orders};${dayAgo(1 + 20 * i)}`;
  }),
].join("\n");

let playground: Playground;

beforeAll(async () => {
  playground = await openPlayground();
}, 120_000);

afterAll(() => playground.close());

test("the fall is an alert that leads to its customer and its reason; the moves are counted", async () => {
  const { page } = playground;
  const pane = await openFile(page, "Clients.csv", Buffer.from(CSV));
  await pressInPane(pane);
  expect(await pane.getByRole("heading", { name: "Évolution des segments" }).count()).toBe(0);

  await page.evaluate(
    ([rows, dateColumn, revenueColumn, old, recent]) => {
      const { engine } = window.playground.host.workbook;
      for (let row = 3; row <= rows; row++) engine.setUserInput(0, row, dateColumn, recent);
      engine.setUserInput(0, 2, dateColumn, old);
      engine.setUserInput(0, rows, revenueColumn, "90000"); // the last client was the smallest
    },
    [COUNT + 1, DATE_COLUMN, REVENUE_COLUMN, dayAgo(190), dayAgo(2)] as const,
  );
  await goTo(pane, "home");
  await pressInPane(pane);

  const fall = pane.getByRole("button", { name: /^En baisse · 3-3-3 → 1-3-3/ });
  await fall.waitFor();
  expect(await fall.textContent()).toContain("1 client");
  const moves = pane.getByRole("table", { name: "Évolution des segments" });
  const rows = await moves
    .locator("tr")
    .evaluateAll((lines) =>
      lines.map((line) => [...line.querySelectorAll("th, td")].map((cell) => cell.textContent ?? "")),
    );
  const [head = [], ...lines] = rows;
  const count = (from: string, to: string): number =>
    Number(lines.find(([label]) => label === from)?.[head.indexOf(to)] ?? 0);
  expect(count("C", "A")).toBe(1);
  expect(await pane.getByText(/Depuis le \d\d\/\d\d\/\d{4}\u202f: en ligne/).count()).toBe(1);

  await page.setViewportSize({ width: 1366, height: 1600 });
  expect(await axeFindings(pane)).toEqual([]);
  expect(await cutTexts(pane)).toEqual([]);

  await fall.click();
  await pane.getByRole("heading", { level: 1, name: "En baisse" }).waitFor();
  await pane.getByRole("option", { name: /Client 0/ }).click();
  await pane
    .getByText(/3-3-3 → 1-3-3.*190/)
    .first()
    .waitFor();
  const [headers = [], champion = []] = await shown(page, 0, 2, 30);
  expect(champion[headers.indexOf("Alerte")]).toBe("En baisse\u202f: 3-3-3 → 1-3-3");
  expect(playground.errors).toEqual([]);
}, 120_000);
