/** The header is not where the sheet's look puts it: the rep gives its row, from a read sheet and from a refused one. */
import type { Frame } from "playwright-core";
import { axeFindings } from "./support/axe";
import { goTo, openFile, pressInPane, reloadPane } from "./support/pane";
import { openPlayground, type Playground } from "./support/playground";

/** A filled model stands above the list. */
const MODEL = [
  "Client;CA 2025;Ville",
  "EXEMPLE SA;1000;Paris",
  "Modèle SARL;2000;Lyon",
  "Nom client;Total CA;Localité",
  "Morel;5200;Nantes",
  "Brunet;1800;Rennes",
].join("\n");

/** Its titles say nothing to us; the line above them is taken for a header, and names no amount. */
const REFUSED = [
  "Client;Ville;Secteur",
  "Tiers;Cité;Montant",
  "Morel;Nantes;5200",
  "Brunet;Rennes;1800",
].join("\n");

let playground: Playground;
let pane: Frame;

beforeAll(async () => {
  playground = await openPlayground();
}, 120_000);

afterAll(() => playground.close());

const button = (name: string) => pane.getByRole("button", { name });
const row = () => pane.getByLabel("Numéro de la ligne d’en-tête");

async function expectAccessible(): Promise<void> {
  expect(await axeFindings(pane)).toEqual([]);
}

test("the row is typed, taken, kept by the press and by the pane opened again, and given back", async () => {
  pane = await openFile(playground.page, "modele.csv", Buffer.from(MODEL));
  await goTo(pane, "data");
  await pane.getByText("1 · reconnue").waitFor();
  await button("Autre ligne d’en-tête").click();
  await row().fill("4");
  await expectAccessible();
  await button("Lire avec cette ligne").click();
  await pane.getByText("4 · choisie par vous").waitFor();
  await pane.getByText("2 lignes lues, 2 utilisées.").waitFor();
  await pressInPane(pane);
  pane = await reloadPane(playground.page);
  await goTo(pane, "data");
  await pane.getByText("4 · choisie par vous").waitFor();
  await button("Autre ligne d’en-tête").click();
  await row().fill("400");
  await button("Lire avec cette ligne").click();
  await pane.getByText("La ligne 400 de").last().waitFor();
  await button("Laisser le complément la trouver").click();
  await pane.getByText("1 · reconnue").waitFor();
}, 90_000);

test("a sheet refused for want of an amount is read once the rep says which column holds it", async () => {
  const csv = ["Client;Ville;Bilan", "Morel;Nantes;5200", "Brunet;Rennes;1800"].join("\n");
  pane = await openFile(playground.page, "bilan.csv", Buffer.from(csv));
  await pane.getByText("Aucune colonne de montant reconnue.").waitFor();
  const bilan = pane.getByLabel(/^Champ de la colonne C, /);
  await expectAccessible();
  await bilan.selectOption({ label: "CA des 12 derniers mois" });
  await pane.getByText("2 clients").first().waitFor();
  await pressInPane(pane);
}, 60_000);

test("a refused sheet offers the same, and is read", async () => {
  pane = await openFile(playground.page, "refuse.csv", Buffer.from(REFUSED));
  await pane.getByText("Aucune colonne de montant reconnue.").waitFor();
  await row().fill("2");
  await row().press("Enter");
  await pane.getByText("2 clients").first().waitFor();
}, 60_000);
