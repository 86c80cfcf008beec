import type { Frame } from "playwright-core";

/** A screen of the pane and how to reach it by its visible names. */
export interface ScreenPath {
  readonly name: string;
  readonly open: (pane: Frame) => Promise<void>;
}

const tab = (id: string) => async (pane: Frame) => {
  await pane.locator(`#tab-${id}`).click();
  await pane.locator("h1").waitFor();
};

/** Every screen that a sheet of customers opens, each reached from wherever the pane is. */
export const SCREENS: readonly ScreenPath[] = [
  { name: "home", open: tab("home") },
  { name: "data", open: tab("data") },
  {
    name: "criteria",
    open: async (pane) => {
      await tab("criteria")(pane);
      const closed = pane.locator("[aria-expanded=false]");
      while ((await closed.count()) > 0) await closed.first().click();
    },
  },
  { name: "segments", open: tab("segments") },
  { name: "plan", open: tab("plan") },
  {
    name: "customers",
    open: async (pane) => {
      await tab("segments")(pane);
      await pane.locator("main li button").first().click();
      await pane.getByRole("listbox").waitFor();
    },
  },
  {
    name: "customer",
    open: async (pane) => {
      await tab("segments")(pane);
      await pane.locator("main li button").first().click();
      await pane.getByRole("option").nth(3).click();
      await pane.locator("dl").first().waitFor();
    },
  },
];
