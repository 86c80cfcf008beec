/** Every screen of the pane, in both languages and themes, on a narrow pane, zoomed in and in high contrast. */
import { axeFindings, cutTexts } from "./support/axe";
import { openPlayground, type Playground } from "./support/playground";
import { SCREENS } from "./support/screens";

type Theme = "light" | "dark" | "contrast";

let playground: Playground;

beforeAll(async () => {
  playground = await openPlayground();
}, 90_000);

afterAll(async () => {
  await playground.close();
});

/** Shows the pane anew at a width, in a language and a theme. */
async function show(width: number, language: string, theme: Theme): Promise<void> {
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
}

/** How light the background of the pane is, 0 to 255. */
const lightness = (): Promise<number> =>
  playground.pane.evaluate(() => {
    const shown = document.querySelector("#pane > *");
    const [red = "0"] = (shown && getComputedStyle(shown).backgroundColor.match(/\d+/)) ?? [];
    return Number(red);
  });

describe.each([
  [350, "fr", "light"],
  [320, "en", "dark"],
  [320, "fr", "contrast"],
  [320, "pseudo", "light"],
  [175, "fr", "dark"], // 350 px at 200 %
  [160, "en", "light"], // 320 px at 200 %
] as const)("at %i px in %s, %s", (width, language, theme) => {
  beforeAll(() => show(width, language, theme), 60_000);

  test("the pane has the theme asked for", async () => {
    const light = await lightness();
    expect(light > 128).toBe(theme === "light");
  });

  test.each(SCREENS)(
    "$name: axe finds nothing, and nothing is cut",
    async ({ open, leave }) => {
      const { page, pane } = playground;
      await open(pane, page);
      // The trial language has the layout of long words, and nothing else of its own.
      if (language !== "pseudo") expect(await axeFindings(pane)).toEqual([]);
      expect(await cutTexts(pane)).toEqual([]);
      await leave?.(pane, page);
    },
    30_000,
  );
});

test("in high contrast too, what axe is asked would be found", async () => {
  const { pane } = playground;
  await show(350, "fr", "contrast");
  await pane.evaluate(() => {
    const line = document.createElement("p");
    line.textContent = "texte";
    line.style.cssText = "forced-color-adjust: none; color: #777; background: #888";
    document.querySelector("#pane main")?.append(line);
  });
  expect(await axeFindings(pane)).toEqual([expect.stringMatching(/^color-contrast: .*texte/)]);
}, 40_000);

test("a theme that changes in Excel changes the open pane, which stays where it is", async () => {
  const { page, pane } = playground;
  await show(350, "fr", "light");
  await pane.locator("#tab-plan").click();
  await pane.getByRole("heading", { level: 1, name: "Votre plan" }).waitFor();
  for (const colorScheme of ["dark", "light"] as const) {
    await page.emulateMedia({ colorScheme });
    await pane.waitForFunction(
      (dark) => (document.documentElement.style.colorScheme === "dark") === dark,
      colorScheme === "dark",
    );
    expect((await lightness()) < 128).toBe(colorScheme === "dark");
  }
  expect(await pane.getByRole("heading", { level: 1, name: "Votre plan" }).isVisible()).toBe(true);
}, 40_000);

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
