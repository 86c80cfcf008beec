/** Names, towns, sectors and headers written from right to left, or that turn the text after them: ours stays in order. */
import type { Frame } from "playwright-core";
import { openFile, pressInPane } from "./support/pane";
import { openPlayground, type Playground } from "./support/playground";
import { SCREENS } from "./support/screens";

const TURN = "\u202E";
const NAMES = [
  `${TURN}MARTIN`,
  "שלום בע״מ 42",
  "شركة النور 7",
  "Dupont \u2067X",
  "Boyer",
  `${TURN}abc\u202C def`,
];
const TOWNS = ["Lille", `${TURN}Brest`, "תל אביב", "Lyon"];
const CODES = ["59000", "29200", "", "69003"];
const SECTORS = ["CHR", `${TURN}GMS`, "مطاعم"];
const CSV = [
  `Nom;Ville;Code postal;CA 2025;Secteur;Nombre de commandes;Dernière commande;${TURN}Note`,
  ...Array.from({ length: 24 }, (_, i) =>
    [
      `${NAMES[i % NAMES.length] ?? ""} ${i}`,
      TOWNS[i % TOWNS.length],
      CODES[i % CODES.length],
      900 * (i + 1),
      SECTORS[i % SECTORS.length],
      i + 1,
      `${String(1 + i).padStart(2, "0")}/05/2026`,
      `${TURN}note ${i}`,
    ].join(";"),
  ),
].join("\n");

let playground: Playground;
let pane: Frame;

beforeAll(async () => {
  playground = await openPlayground();
  pane = await openFile(playground.page, `Clients ${TURN}x.csv`, Buffer.from(CSV));
  await pressInPane(pane);
}, 120_000);

afterAll(() => playground.close());

/** Texts of which some sign stands left of the one before it on its line, isolated parts left out. */
function reordered(): Promise<readonly string[]> {
  return pane.evaluate(() => {
    const walker = document.createTreeWalker(
      document.querySelector("#pane") ?? document,
      NodeFilter.SHOW_TEXT,
    );
    const found: string[] = [];
    const range = document.createRange();
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const text = node.textContent ?? "";
      let depth = 0;
      let last = { left: -Infinity, bottom: 0 };
      for (let at = 0; at < text.length; at += 1) {
        const sign = text[at] ?? "";
        if (sign === "\u2068") depth += 1;
        if (sign === "\u2069") depth -= 1;
        if (depth > 0 || !/[\p{L}\p{N}]/u.test(sign)) continue;
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const { left, top, bottom, width } = range.getBoundingClientRect();
        if (width === 0) continue;
        if (top < last.bottom - 2 && left < last.left) {
          found.push(text);
          break;
        }
        last = { left, bottom };
      }
    }
    return found;
  });
}

test("the check sees a text that was turned", async () => {
  await pane.evaluate((turn) => {
    const line = document.createElement("p");
    line.id = "turned";
    line.textContent = `${turn}Martin · ligne 12`;
    document.querySelector("#pane")?.append(line);
  }, TURN);
  expect(await reordered()).toEqual([`${TURN}Martin · ligne 12`]);
  await pane.evaluate(() => document.querySelector("#turned")?.remove());
});

test.each(SCREENS.filter(({ leave }) => leave === undefined))(
  "$name: every word of ours reads in its order",
  async ({ open }) => {
    await open(pane, playground.page);
    expect(await reordered()).toEqual([]);
  },
  30_000,
);

test("a name keeps its own direction to itself, and none turns what follows", async () => {
  await SCREENS.find(({ name }) => name === "customers")?.open(pane, playground.page);
  const lines = await pane.getByRole("option").allTextContents();
  expect(lines.some((line) => /\u2068שלום בע״מ 42 \d+\u2069/u.test(line))).toBe(true);
  expect(lines.some((line) => /^MARTIN \d+/u.test(line))).toBe(true);
  expect(lines.join("")).not.toContain(TURN);
});
