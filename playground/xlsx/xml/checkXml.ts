/** Deepest nesting and most attributes of one element that any Office file has, with room. */
const DEEPEST = 256;
const MOST_ATTRIBUTES = 1_000;

const [LESS, GREATER, SLASH, BANG, QUESTION, EQUALS] = [..."<>/!?="].map((sign) => sign.charCodeAt(0));
const [DOUBLE, SINGLE] = [..."\"'"].map((sign) => sign.charCodeAt(0));

/**
 * Throws unless the markup is sound: every element, comment and quote is closed, in the right order; nothing is nested
 * or attributed beyond measure; there is no document type, so no entity either. One pass over the bytes (UTF-8), however
 * they were made: the readers that follow then need no more than one pass either.
 */
export function checkXml(bytes: Uint8Array): void {
  const starts: number[] = [];
  const ends: number[] = [];
  let at = bytes.indexOf(LESS ?? 0);
  while (at >= 0) {
    const sign = bytes[at + 1];
    let after: number;
    if (sign === BANG) after = afterDeclaration(bytes, at);
    else if (sign === QUESTION) after = afterMark(bytes, at + 2, "?>");
    else if (sign === SLASH) {
      const end = nameEnd(bytes, at + 2);
      const [from, to] = [starts.pop(), ends.pop()];
      if (from === undefined || to === undefined || !same(bytes, from, to, at + 2, end)) throw malformed(at);
      after = afterByte(bytes, GREATER, end);
    } else {
      const end = nameEnd(bytes, at + 1);
      after = afterTag(bytes, end);
      if (bytes[after - 2] !== SLASH) {
        starts.push(at + 1);
        ends.push(end);
        if (starts.length > DEEPEST) throw malformed(at);
      }
    }
    at = bytes.indexOf(LESS ?? 0, after);
  }
  if (starts.length > 0) throw malformed(bytes.length);
}

function malformed(at: number): Error {
  return new Error(`malformed XML at ${at}`);
}

/** A comment or a literal section; a document type is refused. */
function afterDeclaration(bytes: Uint8Array, at: number): number {
  if (startsWith(bytes, at, "<!--")) return afterMark(bytes, at + 4, "-->");
  if (startsWith(bytes, at, "<![CDATA[")) return afterMark(bytes, at + 9, "]]>");
  throw malformed(at);
}

function startsWith(bytes: Uint8Array, at: number, text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    if (bytes[at + index] !== text.charCodeAt(index)) return false;
  }
  return true;
}

function afterMark(bytes: Uint8Array, from: number, mark: string): number {
  const last = mark.charCodeAt(mark.length - 1);
  for (let at = bytes.indexOf(last, from); at >= 0; at = bytes.indexOf(last, at + 1)) {
    const start = at - mark.length + 1;
    if (start >= from && startsWith(bytes, start, mark)) return at + 1;
  }
  throw malformed(from);
}

function afterByte(bytes: Uint8Array, byte: number | undefined, from: number): number {
  const at = bytes.indexOf(byte ?? 0, from);
  if (at < 0) throw malformed(from);
  return at + 1;
}

/** Behind the ">" of a start tag. Quotes may hide one; nothing may hide a "<". */
function afterTag(bytes: Uint8Array, from: number): number {
  let attributes = 0;
  for (let at = from; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === GREATER) return at + 1;
    if (byte === LESS) break;
    if (byte === EQUALS) attributes += 1;
    if (attributes > MOST_ATTRIBUTES) break;
    if (byte === DOUBLE || byte === SINGLE) at = afterByte(bytes, byte, at + 1) - 1;
  }
  throw malformed(from);
}

/** A name ends at white space, "/" or ">". */
function nameEnd(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length) {
    const byte = bytes[at] ?? 0;
    if (byte <= 32 || byte === SLASH || byte === GREATER) break;
    if (byte === LESS) throw malformed(at);
    at += 1;
  }
  if (at === from) throw malformed(from);
  return at;
}

function same(bytes: Uint8Array, from: number, to: number, otherFrom: number, otherTo: number): boolean {
  if (to - from !== otherTo - otherFrom) return false;
  for (let index = 0; index < to - from; index += 1) {
    if (bytes[from + index] !== bytes[otherFrom + index]) return false;
  }
  return true;
}
