/** A sheet large enough to wait for: the pane tells each stage, and *Annuler* before the writing leaves no trace. */
import type { Frame, Page } from "playwright-core";
import { openFile, workbookNow } from "./support/pane";
import { openPlayground, sheetNames, type Playground } from "./support/playground";

const ROWS = 3000;
const STAGES = ["Lecture", "Reconnaissance", "Calcul", "Écriture"];

let playground: Playground;
let page: Page;
let pane: Frame;

function csv(): Buffer {
  const lines = Array.from({ length: ROWS }, (_, i) =>
    [
      `C${10_000 + i}`,
      `Établissements ${i}`,
      (i * 7919) % 90_000,
      i % 20,
      `${1 + (i % 28)}/0${1 + (i % 9)}/2025`,
      59_000 + (i % 400),
    ].join(";"),
  );
  return Buffer.from(
    `\uFEFFCode client;Raison sociale;CA 2025;Nb commandes;Dernière commande;Code postal\n${lines.join("\n")}`,
  );
}

/** Keeps what the pane says of each stage, and presses *Annuler* when it comes to one (null = never). */
async function follow(cancelAt: string | null): Promise<void> {
  await pane.evaluate((at) => {
    const said: string[] = [];
    Object.assign(window, { said });
    new MutationObserver(() => {
      const now = document.querySelector("li[aria-current=step]")?.getAttribute("aria-label") ?? "";
      if (now !== "" && said.at(-1) !== now) said.push(now);
      const button = [...document.querySelectorAll("button")].find((one) => one.textContent === "Annuler");
      if (at !== null && now.startsWith(at)) button?.click();
    }).observe(document.body, { subtree: true, childList: true, attributes: true });
  }, cancelAt);
  await pane.getByRole("button", { name: "Segmenter cette feuille" }).click();
}

const said = (): Promise<readonly string[]> =>
  pane.evaluate(() => {
    const kept: unknown = Reflect.get(window, "said");
    return Array.isArray(kept) ? kept.map(String) : [];
  });

beforeAll(async () => {
  playground = await openPlayground();
  ({ page } = playground);
  pane = await openFile(page, "grand.csv", csv());
}, 120_000);
afterAll(() => playground.close());

test("cancelled while it computes: the workbook is as it was", async () => {
  const before = await workbookNow(page);
  await follow("Calcul");
  await pane
    .getByText("Segmentation annulée. Le classeur n’a pas changé.")
    .first()
    .waitFor({ timeout: 60_000 });
  expect(await workbookNow(page)).toBe(before);
  expect((await said()).some((one) => one.startsWith("Écriture"))).toBe(false);
}, 120_000);

test("to its end: every stage is told, one after the other", async () => {
  pane = await openFile(page, "grand.csv", csv());
  await follow(null);
  await pane.getByRole("heading", { level: 1, name: "Vos segments" }).waitFor({ timeout: 100_000 });
  const told = await said();
  const order = told.map((one) => STAGES.findIndex((stage) => one.startsWith(stage)));
  expect([...new Set(order)]).toEqual([0, 1, 2, 3]);
  expect(order).toEqual([...order].sort());
  expect(await sheetNames(page)).toContain("Plan d'actions");
  expect(playground.errors).toEqual([]);
}, 150_000);
