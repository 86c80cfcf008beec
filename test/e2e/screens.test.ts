/** Every screen of the pane, in both languages and themes, on a narrow pane and in high contrast. */
import { readFileSync } from "node:fs";
import type { AxeResults, RunOptions } from "axe-core";
import { openPlayground, type Playground } from "./support/playground";
import { SCREENS } from "./support/screens";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

declare global {
  interface Window {
    axe: { run: (root: Document, options: RunOptions) => Promise<AxeResults> };
  }
}

let playground: Playground;

beforeAll(async () => {
  playground = await openPlayground();
}, 90_000);

afterAll(async () => {
  await playground.close();
});

/** Shows the pane anew at a width, in a language and a theme. */
async function show(width: number, language: string, theme: "light" | "dark" | "contrast"): Promise<void> {
  const { page, pane } = playground;
  await page.emulateMedia({
    colorScheme: theme === "light" ? "light" : "dark",
    forcedColors: theme === "contrast" ? "active" : "none",
  });
  await page.locator("iframe.pane").evaluate((frame, size) => {
    if (frame instanceof HTMLElement) frame.style.width = `${size}px`;
  }, width);
  await pane.goto(`${new URL(page.url()).origin}/pane.html?lang=${language}`);
  await pane.locator("h1").waitFor({ timeout: 30_000 });
  await pane.evaluate(AXE);
}

describe.each([
  [350, "fr", "light"],
  [350, "en", "dark"],
  [320, "fr", "contrast"],
  [320, "en", "light"],
  [320, "pseudo", "light"],
] as const)("at %i px in %s, %s", (width, language, theme) => {
  beforeAll(() => show(width, language, theme), 60_000);

  test.each(SCREENS)(
    "$name: axe finds nothing, and nothing is cut",
    async ({ open }) => {
      const { pane } = playground;
      await open(pane);
      // In high contrast the system sets the colours, and axe reads those that it replaced.
      const options = theme === "contrast" ? { rules: { "color-contrast": { enabled: false } } } : {};
      const { violations } = await pane.evaluate((asked) => window.axe.run(document, asked), options);
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`)).toEqual([]);
      const room = await pane.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
      expect(room[0]).toBeLessThanOrEqual(room[1] ?? 0);
    },
    30_000,
  );
});

test("by keyboard alone: the press, the result, a segment, a customer, and back", async () => {
  const { page, pane } = playground;
  await show(350, "fr", "light");
  const heading = (name: string | RegExp) => pane.getByRole("heading", { level: 1, name });
  const headingHasFocus = () =>
    pane.waitForFunction(() => document.activeElement?.tagName === "H1", null, { timeout: 5_000 });
  await pane
    .getByRole("button", { name: "Segmenter cette feuille" })
    .or(pane.getByRole("button", { name: "Segmenter à nouveau" }))
    .focus();
  await page.keyboard.press("Enter");
  await heading("Vos segments").waitFor({ timeout: 30_000 });
  await headingHasFocus();
  await pane.getByRole("button", { name: "Tous les clients" }).focus();
  await page.keyboard.press("Enter");
  await heading("Tous les clients").waitFor();
  await pane.getByRole("listbox").focus();
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await pane.getByRole("heading", { name: "Faits" }).waitFor();
  await headingHasFocus();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  await heading("Tous les clients").waitFor();
}, 60_000);
