/** A column that nothing decides: read the French way, the other way by one press, and back; kept in the workbook. */
import type { Frame } from "playwright-core";
import { axeFindings } from "./support/axe";
import { goTo, openFile, pressInPane, reloadPane } from "./support/pane";
import { openPlayground, type Playground } from "./support/playground";

const CSV = [
  "Client;CA 2025;Dernière commande",
  "Morel;1.234 €;03/04/2026",
  "Brunet;2.500 €;05/01/2026",
  "Dupont;1.750 €;02/03/2026",
  "Boyer;1.125 €;04/02/2026",
].join("\n");

let playground: Playground;
let pane: Frame;

beforeAll(async () => {
  playground = await openPlayground();
  pane = await openFile(playground.page, "clients.csv", Buffer.from(CSV));
}, 120_000);

afterAll(() => playground.close());

const button = (name: string) => pane.getByRole("button", { name });

test("the other reading is one press away, the result follows, and axe finds nothing", async () => {
  await goTo(pane, "data");
  await button("Lire 1.234 € comme 1,234").click();
  await button("Lire 1.234 € comme 1\u202f234").waitFor();
  await pane.getByText("Vous avez choisi l’autre lecture\u202f: 1.234 € est lu 1,234.").waitFor();
  await pane.getByText("point décimal (choisi par vous)").waitFor();
  await button("Lire le mois avant le jour").click();
  await button("Lire le jour avant le mois").waitFor();
  expect(await axeFindings(pane)).toEqual([]);
}, 60_000);

test("a press keeps it, the pane opened again too, and the French reading comes back by one press", async () => {
  await goTo(pane, "home");
  await pressInPane(pane);
  expect(await pane.getByText("6\u202f609").count()).toBe(0);
  pane = await reloadPane(playground.page);
  await goTo(pane, "data");
  await button("Lire 1.234 € comme 1\u202f234").click();
  await button("Lire 1.234 € comme 1,234").waitFor();
  await pane.getByText("virgule décimale (par défaut)").waitFor();
}, 60_000);
