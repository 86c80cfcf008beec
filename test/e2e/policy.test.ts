/**
 * What the pages may do, in a real browser: run nothing but their own files and office.js, ask the network for nothing
 * else, say nothing of a cell to the console, and go on working when the network is gone.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Frame, Page } from "playwright-core";
import { openFile, paneOf, pressInPane } from "./support/pane";
import { openPlayground, shown, sheetNames, type Playground } from "./support/playground";

let playground: Playground;
const requests: string[] = [];
const spoken: string[] = [];
const violations: string[] = [];

/** Hostile texts where a rep has names, towns, sectors and headers. */
const EVIL = [
  "<img src=x onerror=\"window.hacked='img'\">",
  "</script><script>window.hacked='script'</script>",
  "javascript:window.hacked='url'",
  "\u202Eegnever\u2066",
  '=HYPERLINK("http://evil.example","x")',
];
const CSV = [
  ["Client", "CA 2025", "Ville", "Secteur", "<b onmouseover=\"window.hacked='header'\">Note"],
  ...Array.from({ length: 25 }, (_, i) => [
    `${EVIL[i % EVIL.length] ?? ""} ${i}`,
    String(1000 * (i + 1)),
    i % 2 === 0 ? "Lille" : (EVIL[0] ?? ""),
    EVIL[(i + 1) % EVIL.length] ?? "",
    EVIL[1] ?? "",
  ]),
]
  .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(";"))
  .join("\n");

beforeAll(async () => {
  playground = await openPlayground();
  const { page } = playground;
  page.on("request", (request) => requests.push(request.url()));
  page.on("console", (message) => {
    spoken.push(message.text());
    if (message.text().includes("Content Security Policy")) violations.push(message.text());
  });
}, 120_000);
afterAll(() => playground.close());

const hacked = (frame: Page | Frame): Promise<unknown> => frame.evaluate(() => Reflect.get(window, "hacked"));

/** Opens every tab of the pane, and the list of its customers; what they showed. */
async function allScreens(pane: Frame): Promise<string> {
  const texts: string[] = [];
  for (const step of ["home", "data", "criteria", "segments", "plan"]) {
    await pane.locator(`#tab-${step}`).click();
    await pane.locator("h1").first().waitFor();
    await pane.waitForTimeout(200);
    texts.push(await pane.locator("body").innerText());
  }
  await pane.locator("#tab-segments").click();
  await pane.getByRole("button", { name: /^A\b/ }).first().click();
  await pane.locator("h1").first().waitFor();
  await pane.waitForTimeout(200);
  return [...texts, await pane.locator("body").innerText()].join("\n");
}

test("hostile cells are shown as text in the pane and in the page, and nothing of them runs", async () => {
  const { page } = playground;
  const pane = await openFile(page, "clients.csv", Buffer.from(CSV));
  await pressInPane(pane);
  const text = await allScreens(pane);
  for (const evil of EVIL.slice(0, 3)) expect(text).toContain(evil);
  expect(await pane.locator("img[src=x], script:not([src])").count()).toBe(0);
  expect(await hacked(pane)).toBeUndefined();
  expect(await hacked(page)).toBeUndefined();
}, 120_000);

test("nothing but the pages' own files and office.js was asked for, and no policy was broken", () => {
  const { origin } = new URL(playground.page.url());
  expect(requests.filter((url) => !url.startsWith(`${origin}/`) && !/^(data|blob):/.test(url))).toEqual([]);
  expect(violations).toEqual([]);
});

test("the console holds no cell", () => {
  const said = spoken.join("\n");
  expect(said).not.toMatch(/onerror|hacked|egnever|HYPERLINK|Lille/);
});

test.each([
  ["the page", () => Promise.resolve(playground.page)],
  ["the pane", () => paneOf(playground.page)],
])("an inline script put into %s does not run, nor does text as code", async (_where, frameOf) => {
  const frame = await frameOf();
  const ran = await frame.evaluate(async () => {
    const script = document.createElement("script");
    script.textContent = "window.hacked = 'inline'";
    document.body.append(script);
    const image = document.createElement("div");
    image.innerHTML = "<img src='data:,' onerror=\"window.hacked='handler'\">";
    document.body.append(image);
    await new Promise((resolve) => setTimeout(resolve, 100));
    return Reflect.get(window, "hacked") as unknown;
  });
  expect(ran).toBeUndefined();
  expect(violations.length).toBeGreaterThan(0); // so the listener hears one when there is one
});

test("without a network everything still works: press, screens, quality sheet, sample", async () => {
  const { page } = playground;
  await page.getByRole("button", { name: "Exemple" }).click();
  await page.waitForTimeout(1500); // the parts of the pane that are fetched ahead
  await page.context().setOffline(true);
  try {
    const pane = await paneOf(page);
    await pressInPane(pane);
    await allScreens(pane);
    expect(await sheetNames(page)).toEqual(expect.arrayContaining(["Plan d'actions"]));
    expect((await shown(page, 0, 1, 40))[0]).toContain("Pourquoi");
  } finally {
    await page.context().setOffline(false);
  }
}, 120_000);

test("a file made to harm is told in a sentence, and the workbook on the page stays", async () => {
  const { page } = playground;
  const before = await page.evaluate(() => window.playground.id);
  const folder = mkdtempSync(join(tmpdir(), "policy-"));
  for (const [name, bytes, words] of [
    ["bombe.xlsx", Buffer.alloc(100_000_001), "trop grand"],
    ["abime.xlsx", Buffer.from("PK\u0003\u0004 nothing"), "abîmé"],
  ] as const) {
    writeFileSync(join(folder, name), bytes);
    await page.locator("input[type=file]").setInputFiles(join(folder, name));
    await page.getByText(words).first().waitFor();
  }
  rmSync(folder, { recursive: true });
  expect(await page.evaluate(() => window.playground.id)).toBe(before);
  expect((await shown(page, 0, 1, 2))[0]?.[0]).not.toBe("");
}, 60_000);
