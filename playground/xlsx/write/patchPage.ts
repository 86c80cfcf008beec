import type { SheetExtras } from "../../host/workbook";
import { writeHeadersFooters } from "../extras/headerFooter";
import { PAPERS } from "../extras/papers";
import { makeLike, numberOf, removeChild, setAttributes, type XmlElement } from "../xml/element";
import { setChild, WORKSHEET_ORDER } from "./insertInOrder";
import { ensureChild } from "./patchView";

type Layout = SheetExtras["pageLayout"];

const POINTS_PER_INCH = 72;
const LAST_COLUMN_INDEX = 16_383;
const SIDES = ["left", "right", "top", "bottom", "header", "footer"] as const;
/** Inches, where neither file nor add-in said anything. */
const USUAL_MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 } as const;

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
}

/** Puts what changed about the page into the sheet. Print area and titles are names of the workbook. */
export function patchPage(shell: XmlElement, from: Layout, to: Layout): void {
  const changed = (...names: readonly string[]): boolean =>
    names.some((name) => !isSame(from[name], to[name]));
  const flag = (name: string): number | null => (to[name] === true ? 1 : null);
  if (changed("centerHorizontally", "centerVertically", "printGridlines", "printHeadings")) {
    setAttributes(ensureChild(shell, "printOptions", WORKSHEET_ORDER), {
      horizontalCentered: flag("centerHorizontally"),
      verticalCentered: flag("centerVertically"),
      gridLines: flag("printGridlines"),
      headings: flag("printHeadings"),
    });
  }
  if (changed("headersFooters", "headersFootersState")) {
    const element = writeHeadersFooters(shell, to["headersFooters"], to["headersFootersState"]);
    setChild(shell, "headerFooter", element, WORKSHEET_ORDER);
  }
  if (changed(...SIDES.map((side) => `${side}Margin`))) patchMargins(shell, to);
  if (changed("orientation", "paperSize", "zoom", "blackAndWhite", "draftMode")) {
    const setup = ensureChild(shell, "pageSetup", WORKSHEET_ORDER);
    const paper = [...PAPERS].find(([, name]) => name === to["paperSize"])?.[0];
    const orientation = typeof to["orientation"] === "string" ? to["orientation"].toLowerCase() : null;
    // The printer's own settings would win over what was set here.
    setAttributes(setup, { "r:id": null, orientation, paperSize: paper ?? undefined });
    if (changed("blackAndWhite")) setAttributes(setup, { blackAndWhite: flag("blackAndWhite") });
    if (changed("draftMode")) setAttributes(setup, { draft: flag("draftMode") });
    if (changed("zoom")) patchZoom(shell, setup, to["zoom"]);
  }
}

function patchMargins(shell: XmlElement, layout: Layout): void {
  const margins = ensureChild(shell, "pageMargins", WORKSHEET_ORDER);
  for (const side of SIDES) {
    const points = layout[`${side}Margin`];
    const inches = typeof points === "number" ? points / POINTS_PER_INCH : numberOf(margins, side);
    setAttributes(margins, { [side]: inches ?? USUAL_MARGINS[side] });
  }
}

function patchZoom(shell: XmlElement, setup: XmlElement, zoom: unknown): void {
  const get = (name: string): number | null => {
    const value: unknown = typeof zoom === "object" && zoom !== null ? Reflect.get(zoom, name) : null;
    return typeof value === "number" ? value : null;
  };
  const [wide, tall, scale] = [get("horizontalFitToPages"), get("verticalFitToPages"), get("scale")];
  const fits = wide !== null || tall !== null;
  const properties = ensureChild(shell, "sheetPr", WORKSHEET_ORDER);
  setChild(properties, "pageSetUpPr", fits ? makeLike(shell, "pageSetUpPr", { fitToPage: 1 }) : null, [
    "tabColor",
    "outlinePr",
    "pageSetUpPr",
  ]);
  setAttributes(setup, {
    // 0 pages: as many as it takes.
    fitToWidth: fits ? (wide ?? 0) : null,
    fitToHeight: fits ? (tall ?? 0) : null,
    scale: fits ? null : scale,
  });
  if (properties.attributes.size === 0 && properties.children.length === 0) removeChild(shell, properties);
}

/** Page breaks above these rows (1-based). */
export function patchPageBreaks(shell: XmlElement, from: readonly number[], to: readonly number[]): void {
  if (isSame(from, to)) return;
  const rows = [...new Set(to)].filter((row) => row > 1).sort((a, b) => a - b);
  const breaks = rows.map((row) => makeLike(shell, "brk", { id: row - 1, max: LAST_COLUMN_INDEX, man: 1 }));
  const element = makeLike(shell, "rowBreaks", { count: rows.length, manualBreakCount: rows.length }, breaks);
  setChild(shell, "rowBreaks", rows.length === 0 ? null : element, WORKSHEET_ORDER);
}
