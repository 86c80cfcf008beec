/** Looks of cells: fills, fonts, alignment, borders, widths. */
import type { CellStyle } from "../core/output/edits";
import { widthInPoints } from "./units";

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
const INSIDE = ["InsideHorizontal", "InsideVertical"] as const;

/** Gives a range the properties that the style names, and leaves the others. */
export function applyStyle(range: Excel.Range, style: CellStyle): void {
  const { format } = range;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.color !== undefined) format.font.color = style.color;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.size !== undefined) format.font.size = style.size;
  if (style.horizontal !== undefined) format.horizontalAlignment = style.horizontal;
  if (style.vertical !== undefined) format.verticalAlignment = style.vertical;
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.borderTop !== undefined) border(range, "EdgeTop", style.borderTop);
  if (style.borderBottom !== undefined) border(range, "EdgeBottom", style.borderBottom);
  if (style.borderAll !== undefined) {
    for (const edge of [...EDGES, ...INSIDE]) border(range, edge, style.borderAll);
  }
}

function border(range: Excel.Range, edge: (typeof EDGES | typeof INSIDE)[number], color: string): void {
  const line = range.format.borders.getItem(edge);
  line.style = "Continuous";
  line.color = color;
}

/** Widths in characters of neighbouring columns, from a 1-based column on. */
export function applyWidths(sheet: Excel.Worksheet, column: number, widths: readonly number[]): void {
  widths.forEach((characters, i) => {
    sheet.getCell(0, column - 1 + i).format.columnWidth = widthInPoints(characters);
  });
}
