/** Whole looks of cells of our own sheets, links included, as plain data. */
import type { Area } from "../../core/model";
import { toA1 } from "../grid/address";

/** Looks row by row, of what `setCellProperties` takes; what a fresh cell has is left out. */
export type CellLooks = readonly (readonly Excel.SettableCellProperties[])[];

const WANTED: Excel.CellPropertiesLoadOptions = {
  hyperlink: true,
  format: {
    fill: { color: true, pattern: true },
    font: { bold: true, italic: true, underline: true, strikethrough: true, size: true, color: true },
    // Without weights, an eighth of the answer: lines that we draw are thin.
    borders: { style: true, color: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
  },
};

/** What a cell has once its formats are cleared; the size of letters is the workbook's. */
const FRESH: Readonly<Record<string, unknown>> = {
  bold: false,
  italic: false,
  strikethrough: false,
  underline: "None",
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  wrapText: false,
};

/** Asks for the looks of an area. */
export function askCellLooks(sheet: Excel.Worksheet, area: Area): () => CellLooks {
  const answer = sheet.getRange(toA1(area)).getCellProperties(WANTED);
  return () => answer.value.map((row) => row.map(settable));
}

/** Queues what gives an area looks and links as they were, and no others. Number formats go with the rest. */
export function putCellLooks(sheet: Excel.Worksheet, area: Area, looks: CellLooks): void {
  const range = sheet.getRange(toA1(area));
  range.clear("RemoveHyperlinks");
  range.clear("Formats");
  // A link brings looks of its own: it comes first.
  const has = (name: "hyperlink" | "format"): boolean =>
    looks.some((row) => row.some((cell) => name in cell));
  for (const name of ["hyperlink", "format"] as const) {
    if (!has(name)) continue;
    range.setCellProperties(
      looks.map((row) => row.map((cell) => (name in cell ? { [name]: cell[name] } : {}))),
    );
  }
}

function settable({ hyperlink, format = {} }: Excel.CellProperties): Excel.SettableCellProperties {
  const { fill, font = {}, borders = {}, ...rest } = format;
  const { color, ...letters } = font;
  const lines = Object.entries(borders).filter(
    // -- an object of the borders' collection holds borders
    ([, line]) => line !== null && (line as Excel.CellBorder).style !== "None",
  );
  return {
    ...(hyperlink ? { hyperlink } : {}),
    format: {
      ...unusual(rest),
      font: { ...unusual(letters), ...(color !== undefined && color !== "#000000" && { color }) },
      ...(fill?.color !== undefined && fill.pattern !== "None" && { fill: { color: fill.color } }),
      ...(lines.length > 0 && { borders: Object.fromEntries(lines) }),
    },
  };
}

/** The properties that a fresh cell has not. */
function unusual<T extends object>(properties: T): Partial<T> {
  // -- some of the same properties
  return Object.fromEntries(
    Object.entries(properties).filter(([name, value]) => value !== null && value !== FRESH[name]),
  ) as Partial<T>;
}
