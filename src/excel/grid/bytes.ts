/** Excel on the web refuses a request or an answer above 5 MB: blocks are sized by their bytes, well below that. */

/** Budget of one block; office.js adds its own words around it. */
export const BLOCK_BYTES = 3_000_000;
/** How often a block that was refused all the same is halved before giving up. */
export const HALVINGS = 6;

/** Bytes of a value as JSON in UTF-8, as the request carries it. Measured without making the text: sheets are large. */
export function bytesOf(value: unknown): number {
  if (typeof value === "string") return textBytes(value);
  if (typeof value === "number") return Number.isFinite(value) ? String(value).length : 4;
  if (typeof value === "boolean") return value ? 4 : 5;
  if (Array.isArray(value)) {
    let bytes = 1 + Math.max(1, value.length); // brackets and commas
    for (const item of value) bytes += bytesOf(item);
    return bytes;
  }
  if (typeof value !== "object" || value === null) return 4;
  let bytes = 1;
  for (const [key, inner] of Object.entries(value)) {
    if (inner !== undefined) bytes += textBytes(key) + 2 + bytesOf(inner); // colon and comma
  }
  return Math.max(2, bytes);
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/** What JSON writes with a backslash and one letter: \b \t \n \f \r. */
const SHORT_ESCAPES = new Set([8, 9, 10, 12, 13]);
/** What else it escapes: \u and four digits. */
const ESCAPED_BYTES = 6;

function textBytes(text: string): number {
  let bytes = 2;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x20) bytes += SHORT_ESCAPES.has(unit) ? 2 : ESCAPED_BYTES;
    else if (unit < 0x80) bytes += unit === QUOTE || unit === BACKSLASH ? 2 : 1;
    else if (unit < 0x800) bytes += 2;
    else if (unit < 0xd800 || unit > 0xdfff) bytes += 3;
    else if (unit < 0xdc00 && isLowHalf(text.charCodeAt(i + 1))) {
      bytes += 4;
      i++;
    } else bytes += ESCAPED_BYTES;
  }
  return bytes;
}

function isLowHalf(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
