import { strFromU8, strToU8 } from "fflate";
import { checkXml } from "../xml/checkXml";
import type { XmlElement } from "../xml/element";
import { parseXml } from "../xml/parseXml";
import { writeXml } from "../xml/writeXml";

/** The parts of an Office file by path ("xl/workbook.xml"): bytes as read, until one is replaced. */
export type Parts = Map<string, Uint8Array>;

/** Finds a part as Office does: a leading slash and the case of letters do not count. */
export function findPart(parts: ReadonlyMap<string, Uint8Array>, path: string): string | null {
  const plain = path.replace(/^\//, "");
  if (parts.has(plain)) return plain;
  const wanted = plain.toLowerCase();
  for (const name of parts.keys()) if (name.toLowerCase() === wanted) return name;
  return null;
}

/** Parts already found well formed. */
const checked = new WeakSet<Uint8Array>();

/** Text of an XML part, UTF-8 or UTF-16 by its byte order mark; null when the part is missing. Throws when malformed. */
export function partText(parts: ReadonlyMap<string, Uint8Array>, path: string): string | null {
  const name = findPart(parts, path);
  const bytes = name === null ? undefined : parts.get(name);
  if (bytes === undefined) return null;
  const wide = wideEncoding(bytes);
  const text = wide === null ? strFromU8(bytes).replace(/^\uFEFF/, "") : new TextDecoder(wide).decode(bytes);
  if (!checked.has(bytes)) {
    checkXml(wide === null ? bytes : strToU8(text));
    checked.add(bytes);
  }
  return text;
}

function wideEncoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
}

/** A part as a tree; null when the part is missing. Throws when it is not well formed. */
export function partTree(parts: ReadonlyMap<string, Uint8Array>, path: string): XmlElement | null {
  const text = partText(parts, path);
  return text === null ? null : parseXml(text);
}

/** A part the file cannot do without. */
export function neededTree(parts: ReadonlyMap<string, Uint8Array>, path: string): XmlElement {
  const tree = partTree(parts, path);
  if (tree === null) throw new Error(`missing part: ${path}`);
  return tree;
}

/** Puts a part as UTF-8, over the one of that path in whatever case, else as a new one. */
export function setPartText(parts: Parts, path: string, text: string): void {
  parts.set(findPart(parts, path) ?? path, strToU8(text));
}

/** Puts a part written from its tree, as `setPartText` does. */
export function setPartTree(parts: Parts, path: string, root: XmlElement): void {
  setPartText(parts, path, writeXml(root));
}

/** A path that no part has yet: "xl/tables/table3.xml" for ("xl/tables/table", ".xml"). */
export function freePath(parts: ReadonlyMap<string, Uint8Array>, stem: string, extension: string): string {
  let number = 1;
  while (findPart(parts, `${stem}${number}${extension}`) !== null) number += 1;
  return `${stem}${number}${extension}`;
}
