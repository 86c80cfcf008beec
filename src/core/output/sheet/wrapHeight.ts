/** Points of one line of 10-point text. */
const LINE = 13.5;

/** Characters of 10-point text that fit a width of one: widths count digits of 11 points. */
const CHARACTERS = 1.2;

/** Height in points of a row whose texts wrap, from their lengths and their columns' widths in characters. */
export function wrapHeight(texts: readonly (readonly [text: string, width: number])[]): number {
  const lines = texts.map(
    ([text, width]) => splitLines(text, Math.max(1, Math.floor((width - 1) * CHARACTERS))).length,
  );
  return Math.max(1, ...lines) * LINE + 4;
}

/** A text broken between words into lines of at most `width` characters; a longer word is broken too. */
export function splitLines(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = "";
    }
    line = line === "" ? word : `${line} ${word}`;
    while (line.length > width) {
      lines.push(line.slice(0, width));
      line = line.slice(width);
    }
  }
  return [...lines, line];
}
