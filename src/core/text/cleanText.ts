import { repairMojibake } from "./repairMojibake";

const INVISIBLE = /[\u0000-\u0008\u000E-\u001F\u007F\u00AD\u200B-\u200F\u2060\uFEFF]/g;

/**
 * Text fit to be shown: misread UTF-8 repaired, invisible characters removed, every kind of space (no-break, narrow,
 * line break) made one plain space, ends trimmed. Case, accents and punctuation stay as the user typed them.
 */
export function cleanText(text: string): string {
  return repairMojibake(text).replace(INVISIBLE, "").replace(/\s+/g, " ").trim();
}
