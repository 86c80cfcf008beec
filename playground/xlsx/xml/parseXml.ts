import { fileError } from "../fileError";
import { LIMITS } from "../limits";
import type { XmlElement } from "./element";
import { unescapeXml } from "./escape";

const MARKUP =
  /<(?:!--[\s\S]*?-->|\?[\s\S]*?\?>|!\[CDATA\[([\s\S]*?)\]\]>|(\/?)([^\s/>!?]+)((?:\s+[^\s=/>]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>)/g;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Attributes of a start tag, in their order. */
export function parseAttributes(text: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = "", double, single] of text.matchAll(ATTRIBUTE)) {
    attributes.set(name, unescapeXml(double ?? single ?? ""));
  }
  return attributes;
}

/**
 * Reads a whole XML part into a tree that writes back the same: prefixes, order and white space are kept, comments
 * and processing instructions are not. Throws when the text is not well formed. No entity is ever fetched: a part
 * with a document type is refused, and so is one of more elements than `LIMITS` allows.
 */
export function parseXml(text: string): XmlElement {
  const top: XmlElement = { name: "", attributes: new Map(), children: [] };
  const open: XmlElement[] = [top];
  let end = 0;
  let elements = 0;
  for (const match of text.matchAll(MARKUP)) {
    const parent = open[open.length - 1] ?? top;
    if (match.index > end) parent.children.push(plainText(text.slice(end, match.index)));
    end = match.index + match[0].length;
    const [, literal, slash, name, attributes, closed] = match;
    if (literal !== undefined) parent.children.push(literal);
    if (name === undefined) continue;
    if (slash === "/") {
      if (open.length < 2 || parent.name !== name)
        throw new Error(`malformed XML: </${name}> at ${match.index}`);
      open.pop();
      continue;
    }
    elements += 1;
    if (elements > LIMITS.elements) throw fileError("tooLarge");
    const element: XmlElement = { name, attributes: parseAttributes(attributes ?? ""), children: [] };
    parent.children.push(element);
    if (closed !== "/") open.push(element);
  }
  const [root, ...rest] = top.children.filter((node) => typeof node !== "string");
  const stray = top.children.some((node) => typeof node === "string" && /[^\s\uFEFF]/.test(node));
  if (open.length !== 1 || root === undefined || rest.length > 0 || stray || /\S/.test(text.slice(end))) {
    throw new Error("malformed XML");
  }
  return root;
}

/** What stands between tags: a "<" in it is a tag that could not be made out. */
function plainText(text: string): string {
  if (text.includes("<")) throw new Error("malformed XML");
  return unescapeXml(text);
}
