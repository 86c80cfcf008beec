import { readFileSync } from "node:fs";
import type { AxeResults, RunOptions } from "axe-core";
import type { Frame, Page } from "playwright-core";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

declare global {
  interface Window {
    axe: { run: (root: Document, options: RunOptions) => Promise<AxeResults> };
  }
}

/** What axe finds wrong in a page, targets under 24 px included: rule and element. */
export async function axeFindings(pane: Frame | Page): Promise<readonly string[]> {
  // What is scrolled under a bar that stays in place is not a small target.
  await pane.evaluate(() => document.querySelector("footer")?.style.setProperty("position", "static"));
  if (!(await pane.evaluate(() => "axe" in window))) await pane.evaluate(AXE);
  const { violations } = await pane.evaluate(() =>
    window.axe.run(document, { rules: { "target-size": { enabled: true } } }),
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

/** Texts that their box, list or field cuts, and the page itself when it is wider than its window; an ellipsis is meant. */
export async function cutTexts(pane: Frame | Page): Promise<readonly string[]> {
  return [...(await cutInBoxes(pane)), ...(await cutInFields(pane))];
}

/** Zoomed in, a closed list is narrower than its longest choices: it shows them when it opens. */
const NARROWEST_FOR_FIELDS = 261;

/** What a closed list, a field or its hint has no room for. */
function cutInFields(pane: Frame | Page): Promise<readonly string[]> {
  return pane.evaluate((narrowest) => {
    const ruler = document.createElement("canvas").getContext("2d");
    if (ruler === null || window.innerWidth < narrowest) return [];
    const fields = document.body.querySelectorAll<HTMLSelectElement | HTMLInputElement>("select, input");
    return [...fields].flatMap((field) => {
      const isList = "selectedOptions" in field;
      const text = (isList ? field.selectedOptions[0]?.text : field.value || field.placeholder) ?? "";
      const { font, paddingLeft, paddingRight } = getComputedStyle(field);
      ruler.font = font;
      const room = field.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
      return field.clientWidth > 1 && ruler.measureText(text).width > room + 1 ? [text] : [];
    });
  }, NARROWEST_FOR_FIELDS);
}

function cutInBoxes(pane: Frame | Page): Promise<readonly string[]> {
  return pane.evaluate(() => {
    const found: string[] = [];
    const { scrollWidth } = document.documentElement;
    if (scrollWidth > window.innerWidth) found.push(`the page is ${scrollWidth} px wide`);
    for (const element of document.body.querySelectorAll("*")) {
      const style = getComputedStyle(element);
      const { width, right, left } = element.getBoundingClientRect();
      const hasText = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== "",
      );
      if (!hasText || width <= 1 || style.visibility === "hidden") continue;
      const isCut = style.overflowX !== "visible" && element.scrollWidth > element.clientWidth + 1;
      const isOutside = right > window.innerWidth + 1 || left < -1;
      if ((isCut && style.textOverflow !== "ellipsis") || isOutside)
        found.push(element.textContent?.slice(0, 80) ?? "");
    }
    return found;
  });
}
