import { partText } from "../package/Package";
import { plainMarkup } from "../xml/plainMarkup";
import { plainText } from "./readCell";

const ITEM = /<(?:[\w.-]+:)?si(?:\s[^>]*)?(?:\/>|>([\s\S]*?)<\/(?:[\w.-]+:)?si\s*>)/g;

/** The texts that cells point to by number. */
export function readSharedStrings(parts: ReadonlyMap<string, Uint8Array>, path: string | null): string[] {
  const text = path === null ? null : partText(parts, path);
  if (text === null) return [];
  return Array.from(plainMarkup(text).matchAll(ITEM), ([, inner = ""]) => plainText(inner));
}
