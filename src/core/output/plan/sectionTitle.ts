import { INK } from "../palette";
import type { Page } from "../sheet/page";

/** Title of a section of one of our sheets, and a line under it. The section stays on one printed page. */
export function addSectionTitle(page: Page, title: string, columns: number): void {
  page.gap(10);
  page.mark();
  page.add([title], {
    height: 22,
    style: [
      [1, columns, { borderBottom: INK.title, vertical: "Center" }],
      [1, 1, { bold: true, size: 13, color: INK.title, borderBottom: INK.title, vertical: "Center" }],
    ],
  });
}
