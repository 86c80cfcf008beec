import { strFromU8, strToU8 } from "fflate";
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

/** Text of a part, UTF-8 or UTF-16 by its byte order mark; null when the part is missing. */
export function partText(parts: ReadonlyMap<string, Uint8Array>, path: string): string | null {
  const name = findPart(parts, path);
  const bytes = name === null ? undefined : parts.get(name);
  if (bytes === undefined) return null;
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return strFromU8(bytes).replace(/^\uFEFF/, "");
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

export function setPartText(parts: Parts, path: string, text: string): void {
  parts.set(findPart(parts, path) ?? path, strToU8(text));
}

export function setPartTree(parts: Parts, path: string, root: XmlElement): void {
  setPartText(parts, path, writeXml(root));
}

/** A path that no part has yet: "xl/tables/table3.xml" for ("xl/tables/table", ".xml"). */
export function freePath(parts: ReadonlyMap<string, Uint8Array>, stem: string, extension: string): string {
  let number = 1;
  while (findPart(parts, `${stem}${number}${extension}`) !== null) number += 1;
  return `${stem}${number}${extension}`;
}
