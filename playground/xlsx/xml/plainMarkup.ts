import { escapeText } from "./escape";

const ASIDE = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>/g;

/**
 * Markup with nothing but elements and text in it: comments and instructions are left out, literal sections spelled
 * as text. For the readers that look for tags in text. The markup must be sound (see `checkXml`).
 */
export function plainMarkup(text: string): string {
  if (!text.includes("<!") && !text.includes("<?")) return text;
  return text.replace(ASIDE, (_, literal: string | undefined) => escapeText(literal ?? ""));
}
