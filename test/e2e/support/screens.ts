import type { Frame, Page } from "playwright-core";

/** A screen of the pane and how to reach it by its visible names. */
export interface ScreenPath {
  readonly name: string;
  readonly open: (pane: Frame, page: Page) => Promise<void>;
  /** Brings the pane back to its steps, from a screen without tabs. */
  readonly leave?: (pane: Frame, page: Page) => Promise<void>;
}

const tab = (id: string) => async (pane: Frame) => {
  await pane.locator(`#tab-${id}`).click();
  await pane.locator("h1").waitFor();
};

const faults = (page: Page, make: "editCell" | "throttle" | "clear"): Promise<void> =>
  page.evaluate((fault) => {
    const all = window.playground.host.faults;
    if (fault === "throttle") all.throttle(100);
    else all[fault]();
  }, make);

/** Presses the one button, in any language. */
async function start(pane: Frame): Promise<void> {
  await tab("segments")(pane);
  await pane.locator("footer button").click();
}

/** Every screen that a sheet of customers opens, each reached from wherever the pane is. */
export const SCREENS: readonly ScreenPath[] = [
  { name: "home", open: tab("home") },
  {
    name: "data",
    open: async (pane) => {
      await tab("data")(pane);
      await openAll(pane);
    },
  },
  {
    name: "criteria",
    open: async (pane) => {
      await tab("criteria")(pane);
      await openAll(pane);
    },
  },
  {
    name: "criteria with a wrong cut point",
    open: async (pane) => {
      await tab("criteria")(pane);
      await openAll(pane);
      await pane.locator("fieldset input").first().fill("9999");
      await pane.locator("fieldset [role=alert] p").first().waitFor();
    },
  },
  { name: "segments", open: tab("segments") },
  {
    name: "plan",
    open: async (pane) => {
      await tab("plan")(pane);
      await openAll(pane);
    },
  },
  {
    name: "customers",
    open: async (pane) => {
      await tab("segments")(pane);
      await pane.locator("main li button").first().click();
      await pane.getByRole("listbox").waitFor();
    },
  },
  {
    name: "customers, none found",
    open: async (pane) => {
      await tab("segments")(pane);
      await pane.locator("main li button").first().click();
      await pane.getByRole("searchbox").fill("zzzz");
      await pane.getByRole("listbox").waitFor({ state: "detached" });
    },
  },
  {
    name: "customer",
    open: async (pane) => {
      await tab("segments")(pane);
      await pane.locator("main li button").first().click();
      await pane.getByRole("option").nth(0).click();
      await pane.locator("dl").first().waitFor();
    },
  },
  {
    name: "filters",
    open: async (pane) => {
      await tab("segments")(pane);
      await pane.locator("main section > div > button").nth(1).click();
      await pane.locator("main form").waitFor();
      await pane.locator("main button[aria-pressed]").first().click();
    },
  },
  {
    name: "run",
    open: async (pane, page) => {
      await faults(page, "editCell");
      await start(pane);
      await pane.locator("main ol").waitFor();
    },
    leave: async (pane, page) => {
      await pane.locator("main button").click();
      await faults(page, "clear");
      await pane.getByRole("tablist").waitFor();
    },
  },
  {
    name: "failed",
    open: async (pane, page) => {
      await faults(page, "throttle");
      await start(pane);
      await pane.locator("main strong").first().waitFor({ timeout: 20_000 });
    },
    leave: async (pane, page) => {
      await faults(page, "clear");
      await pane.locator("main button").last().click();
      await pane.getByRole("tablist").waitFor();
    },
  },
];

/** Opens every part that is closed. */
async function openAll(pane: Frame): Promise<void> {
  const closed = pane.locator("main [aria-expanded=false]");
  while ((await closed.count()) > 0) await closed.first().click();
}
