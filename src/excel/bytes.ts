/** Excel on the web refuses a request or an answer above 5 MB: blocks are sized by their bytes, well below that. */

/** Budget of one block; office.js adds its own words around it. */
export const BLOCK_BYTES = 3_000_000;
/** How often a block that was refused all the same is halved before giving up. */
export const HALVINGS = 6;

/** Bytes of a value as JSON in UTF-8, as the request carries it. */
export function bytesOf(value: unknown): number {
  const text = JSON.stringify(value) ?? "";
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    // Half of a surrogate pair, four bytes together; JSON escapes a lone half.
    const half = unit >= 0xd800 && unit <= 0xdfff;
    if (unit > 0x7f) bytes += unit > 0x7ff && !half ? 2 : 1;
  }
  return bytes;
}
