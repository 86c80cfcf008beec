import type { CellStyle, Dxf } from "@ironcalc/wasm";
import { writeDifferential } from "../conditional/differential";
import { insertInOrder, STYLES_ORDER } from "../write/insertInOrder";
import {
  attributeOf,
  childOf,
  childrenOf,
  cloneElement,
  makeLike,
  numberOf,
  setAttributes,
  type XmlElement,
} from "../xml/element";
import { writeElement } from "../xml/writeXml";
import { BUILTIN_FORMATS, builtinId } from "./builtinFormats";
import { patchAlignment, patchBorder, patchFont, writeFill } from "./patchFormat";

/** Adds formats to the file's style part; what is there stays, so that indexes keep their meaning. */
export interface StyleWriter {
  /** The cell format that differs from format `index` just as `to` differs from `from`; what the engine does not know stays. */
  readonly restyle: (index: number, from: CellStyle, to: CellStyle) => number;
  /** Index of a differential format. */
  readonly differential: (dxf: Dxf) => number;
  readonly isChanged: () => boolean;
  /** Number format of a cell format, new ones included. */
  readonly numberFormat: (index: number) => string;
}

/** First id of number formats that a file declares. */
const FIRST_FORMAT = 164;

/** Adds formats to `xl/styles.xml` without touching those it has. */
export function createStyleWriter(root: XmlElement): StyleWriter {
  let changed = false;
  const known = new Map<string, number>();

  const collection = (name: string): XmlElement => {
    const found = childOf(root, name);
    if (found !== null) return found;
    const made = makeLike(root, name, { count: 0 });
    insertInOrder(root, made, STYLES_ORDER);
    return made;
  };
  const append = (name: string, element: XmlElement): number => {
    const list = collection(name);
    const key = `${name} ${writeElement(element)}`;
    const same = known.get(key);
    if (same !== undefined) return same;
    const index = childrenOf(list).length;
    list.children.push(element);
    setAttributes(list, { count: index + 1 });
    known.set(key, index);
    changed = true;
    return index;
  };
  const part = (list: string, cell: XmlElement, id: string): XmlElement => {
    const element = childrenOf(collection(list))[numberOf(cell, id) ?? 0];
    return element === undefined ? makeLike(root, list.slice(0, -1)) : cloneElement(element);
  };
  const formatId = (format: string): number => {
    const builtin = builtinId(format);
    if (builtin !== null) return builtin;
    const list = collection("numFmts");
    const same = childrenOf(list).find((element) => attributeOf(element, "formatCode") === format);
    const id = numberOf(same ?? null, "numFmtId");
    if (id !== null) return id;
    const next =
      1 +
      Math.max(FIRST_FORMAT - 1, ...childrenOf(list).map((element) => numberOf(element, "numFmtId") ?? 0));
    append("numFmts", makeLike(root, "numFmt", { numFmtId: next, formatCode: format }));
    return next;
  };

  const make = (index: number, from: CellStyle, to: CellStyle): number => {
    const original = childrenOf(collection("cellXfs"))[index];
    const cell =
      original === undefined
        ? makeLike(root, "xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 })
        : cloneElement(original);
    const before = writeElement(cell);
    if (differ(from.font, to.font)) {
      const font = patchFont(part("fonts", cell, "fontId"), from.font, to.font);
      setAttributes(cell, { fontId: append("fonts", font), applyFont: 1 });
    }
    if (differ(from.fill, to.fill)) {
      const fillId = to.fill.color === undefined ? 0 : append("fills", writeFill(root, to.fill.color));
      setAttributes(cell, { fillId, applyFill: 1 });
    }
    if (differ(from.border, to.border)) {
      const border = patchBorder(part("borders", cell, "borderId"), from.border, to.border);
      setAttributes(cell, { borderId: append("borders", border), applyBorder: 1 });
    }
    if (from.num_fmt !== to.num_fmt) {
      setAttributes(cell, { numFmtId: formatId(to.num_fmt), applyNumberFormat: 1 });
    }
    if (differ(from.alignment, to.alignment)) patchAlignment(cell, from.alignment, to.alignment);
    if (from.quote_prefix !== to.quote_prefix)
      setAttributes(cell, { quotePrefix: to.quote_prefix ? 1 : null });
    return writeElement(cell) === before && original !== undefined ? index : append("cellXfs", cell);
  };

  const made = new Map<string, number>();
  const restyle = (index: number, from: CellStyle, to: CellStyle): number => {
    const key = `${index} ${JSON.stringify(from)} ${JSON.stringify(to)}`;
    const found = made.get(key) ?? make(index, from, to);
    made.set(key, found);
    return found;
  };
  return {
    restyle,
    differential: (dxf) => append("dxfs", writeDifferential(root, dxf)),
    isChanged: () => changed,
    numberFormat: (index) => {
      const id = numberOf(childrenOf(collection("cellXfs"))[index] ?? null, "numFmtId") ?? 0;
      const own = childrenOf(childOf(root, "numFmts")).find(
        (element) => numberOf(element, "numFmtId") === id,
      );
      return attributeOf(own ?? null, "formatCode") ?? BUILTIN_FORMATS.get(id) ?? "general";
    },
  };
}

function differ(a: unknown, b: unknown): boolean {
  return JSON.stringify(a ?? null) !== JSON.stringify(b ?? null);
}
