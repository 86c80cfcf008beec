/** The characters Windows-1252 puts at bytes 0x80–0x9F, in order; a hole stands for itself. */
const CP1252_HIGH = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

const HIGH_BYTES = new Map([...CP1252_HIGH].map((char, i) => [char, 0x80 + i]));

/** What a continuation byte (0x80–0xBF) looks like once read as Windows-1252 or Latin-1. */
const TAIL = "[\\u0080-\\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]";

// Only the lead bytes of Latin letters, quotes, dashes, the euro sign and the byte-order mark:
// a wider net would also catch a sound « CAFÉ » followed by a no-break space.
const SEQUENCE = new RegExp(`[ÃÄÅ]${TAIL}|Â[\\u0080-\\u00BF]|â[€‚\\u0080\\u0082]${TAIL}|ï»¿`, "g");

/** A file misread twice happens; nothing real goes deeper. */
const MAX_PASSES = 2;

/**
 * Text as it was typed, when an export wrote UTF-8 and a tool read it as Windows-1252: `SociÃ©tÃ©` → `Société`.
 * Sound text is returned unchanged.
 */
export function repairMojibake(text: string): string {
  let repaired = text;
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    const next = repaired.replace(SEQUENCE, decode);
    if (next === repaired) return next;
    repaired = next;
  }
  return repaired;
}

function decode(sequence: string): string {
  const [lead = 0, ...tail] = [...sequence].map((char) => HIGH_BYTES.get(char) ?? char.charCodeAt(0));
  // The leads above carry four bits at most, of two bytes or of three.
  return String.fromCharCode(tail.reduce((code, byte) => (code << 6) | (byte & 0x3f), lead & 0x0f));
}
