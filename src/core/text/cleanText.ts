import { repairMojibake } from "./repairMojibake";

const INVISIBLE =
  /[\u0000-\u0008\u000E-\u001F\u007F\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;
/** A joiner that joins nothing: within a composed emoji or a script that needs it, it is part of what is seen. */
const LONE_JOINER =
  /[\u200C\u200D](?:(?<![^\s\p{ASCII}\p{Script=Latin}][\u200C\u200D])|(?![^\s\p{ASCII}\p{Script=Latin}]))/gu;

/**
 * Text fit to be shown: misread UTF-8 repaired, invisible characters removed (those that turn a line
 * round too), every kind of space (no-break, narrow,
 * line break) made one plain space, ends trimmed. Case, accents and punctuation stay as the user typed them.
 */
export function cleanText(text: string): string {
  return repairMojibake(text).replace(INVISIBLE, "").replace(LONE_JOINER, "").replace(/\s+/g, " ").trim();
}
