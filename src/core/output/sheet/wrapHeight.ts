/** Points of one line of 10-point text. */
const LINE = 13.5;

/** Height in points of a row whose texts wrap, from their lengths and their columns' widths in characters. */
export function wrapHeight(texts: readonly (readonly [text: string, width: number])[]): number {
  const lines = texts.map(([text, width]) => linesOf(text, Math.max(1, width - 1)));
  return Math.max(1, ...lines) * LINE + 4;
}

/** Lines that a text takes when it breaks between words. */
function linesOf(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(" ")) {
    if (used > 0 && used + 1 + word.length > width) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? 1 : 0) + word.length;
    while (used > width) {
      lines += 1;
      used -= width;
    }
  }
  return lines;
}
