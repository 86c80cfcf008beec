import { isElement, type XmlElement } from "./element";
import { escapeAttribute, escapeText } from "./escape";

/** How Excel begins its parts. */
export const XML_HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

/** One element as text, without the XML header. */
export function writeElement(element: XmlElement): string {
  let attributes = "";
  for (const [name, value] of element.attributes) attributes += ` ${name}="${escapeAttribute(value)}"`;
  if (element.children.length === 0) return `<${element.name}${attributes}/>`;
  const inner = element.children
    .map((node) => (isElement(node) ? writeElement(node) : escapeText(node)))
    .join("");
  return `<${element.name}${attributes}>${inner}</${element.name}>`;
}

/** A whole XML part. */
export function writeXml(root: XmlElement): string {
  return XML_HEADER + writeElement(root);
}
