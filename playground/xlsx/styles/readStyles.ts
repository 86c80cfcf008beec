import type { CellStyle } from "@ironcalc/wasm";
import { attributeOf, childOf, childrenOf, flagOf, numberOf, type XmlElement } from "../xml/element";
import { readAlignment, readBorder, readFill, readFont, type DefaultFont } from "./readFormat";
import { BUILTIN_FORMATS } from "./builtinFormats";

/** The cell formats of a file, as the engine has them. */
export interface FileStyles {
  readonly root: XmlElement;
  /** Number of cell formats. */
  readonly count: number;
  /** Engine style of one cell format; the plain one when there is no such format. */
  readonly style: (index: number) => CellStyle;
  readonly numberFormat: (index: number) => string;
  /** Fill and font of a differential format (conditional formats), by index. */
  readonly differential: (index: number) => XmlElement | null;
}

/** Reads `xl/styles.xml`. `plain` is the engine's own style of an untouched cell. */
export function readStyles(root: XmlElement, plain: CellStyle): FileStyles {
  const formats = new Map(BUILTIN_FORMATS);
  for (const format of childrenOf(childOf(root, "numFmts"))) {
    formats.set(numberOf(format, "numFmtId") ?? -1, attributeOf(format, "formatCode") ?? "general");
  }
  const fonts = childrenOf(childOf(root, "fonts"));
  const fills = childrenOf(childOf(root, "fills"));
  const borders = childrenOf(childOf(root, "borders"));
  const cells = childrenOf(childOf(root, "cellXfs"));
  const differentials = childrenOf(childOf(root, "dxfs"));
  const main: DefaultFont = {
    file: fonts[numberOf(cells[0] ?? null, "fontId") ?? 0] ?? null,
    engine: plain.font,
  };

  const numberFormat = (index: number): string => {
    const format = formats.get(numberOf(cells[index] ?? null, "numFmtId") ?? 0) ?? "general";
    return format.toLowerCase() === "general" ? "general" : format;
  };
  const read = (index: number): CellStyle => {
    const cell = cells[index];
    if (cell === undefined) return plain;
    const alignment = readAlignment(childOf(cell, "alignment"));
    return {
      read_only: false,
      quote_prefix: flagOf(cell, "quotePrefix"),
      num_fmt: numberFormat(index),
      font: readFont(fonts[numberOf(cell, "fontId") ?? 0] ?? null, main),
      fill: readFill(fills[numberOf(cell, "fillId") ?? 0] ?? null),
      border: readBorder(borders[numberOf(cell, "borderId") ?? 0] ?? null),
      ...(alignment === null ? {} : { alignment }),
    };
  };
  const known = new Map<number, CellStyle>();
  const style = (index: number): CellStyle => {
    const found = known.get(index) ?? read(index);
    known.set(index, found);
    return found;
  };
  return {
    root,
    count: cells.length,
    style,
    numberFormat,
    differential: (index) => differentials[index] ?? null,
  };
}
