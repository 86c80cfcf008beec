import type { CellStyle } from "../edits";
import type { Page } from "../sheet/page";
import { splitLines } from "../sheet/wrapHeight";

/** Characters of running text that fit the width of the plan. */
const WIDTH = 165;

/** A text over the whole width, on as many rows as it takes: it never runs off the printed page. */
export function addParagraph(page: Page, text: string, style: CellStyle): void {
  for (const line of splitLines(text, WIDTH)) page.add([line], { style: [[1, 1, style]] });
}
