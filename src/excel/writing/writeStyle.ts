/** Looks of cells: fills, fonts, alignment, borders. */
import type { Area } from "../../core/model";
import type { CellStyle } from "../../core/output/edits";

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

/** The cells of `span`, each with what the styles say of it, a later style over an earlier one; `{}` is left alone. */
export function styledCells(
  span: Area,
  styles: readonly { readonly area: Area; readonly style: CellStyle }[],
): Excel.SettableCellProperties[][] {
  const cells = Array.from({ length: span.lastRow - span.firstRow + 1 }, (): Excel.SettableCellProperties[] =>
    Array.from({ length: span.lastColumn - span.firstColumn + 1 }, () => ({})),
  );
  for (const { area, style } of styles) {
    for (let row = area.firstRow; row <= area.lastRow; row++) {
      const line = cells[row - span.firstRow];
      if (line === undefined) continue;
      for (let column = area.firstColumn; column <= area.lastColumn; column++) {
        const at = column - span.firstColumn;
        line[at] = {
          format: withStyle(line[at]?.format ?? {}, style, row === area.firstRow, row === area.lastRow),
        };
      }
    }
  }
  return cells;
}

function withStyle(
  format: Excel.CellPropertiesFormat,
  style: CellStyle,
  isTop: boolean,
  isBottom: boolean,
): Excel.CellPropertiesFormat {
  const { fill, color, bold, italic, size, horizontal, vertical, wrap, borderAll } = style;
  const top = borderAll ?? (isTop ? style.borderTop : undefined);
  const bottom = borderAll ?? (isBottom ? style.borderBottom : undefined);
  const font = named({ color, bold, italic, size });
  const borders = named({
    top: line(top),
    bottom: line(bottom),
    left: line(borderAll),
    right: line(borderAll),
  });
  return {
    ...format,
    ...named({ horizontalAlignment: horizontal, verticalAlignment: vertical, wrapText: wrap }),
    ...(fill === undefined ? {} : { fill: { color: fill } }),
    ...(Object.keys(font).length === 0 ? {} : { font: { ...format.font, ...font } }),
    ...(Object.keys(borders).length === 0 ? {} : { borders: { ...format.borders, ...borders } }),
  };
}

function line(color: string | undefined): Excel.CellBorder | undefined {
  return color === undefined ? undefined : { style: "Continuous", color };
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** The properties that have a value. */
function named<T extends object>(properties: T): Defined<T> {
  // -- the same properties, without those that have no value
  return Object.fromEntries(
    Object.entries(properties).filter(([, value]) => value !== undefined),
  ) as Defined<T>;
}
