/** Changes what a zip's directory says of one part, and nothing else. */
const ENTRY = 0x02014b50;

interface Claim {
  /** Bytes unpacked. */
  readonly size?: number;
  /** Where the part's data begins. */
  readonly offset?: number;
  /** Bytes packed. */
  readonly packed?: number;
}

/** A copy of the file whose directory claims this of the named part. */
export function lyingZip(file: Uint8Array, name: string, claim: Claim): Uint8Array {
  const bytes = file.slice();
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < bytes.length - 46; at += 1) {
    if (view.getUint32(at, true) !== ENTRY) continue;
    const length = view.getUint16(at + 28, true);
    if (new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length)) !== name) continue;
    if (claim.packed !== undefined) view.setUint32(at + 20, claim.packed, true);
    if (claim.size !== undefined) view.setUint32(at + 24, claim.size, true);
    if (claim.offset !== undefined) view.setUint32(at + 42, claim.offset, true);
    return bytes;
  }
  throw new Error(`no part ${name}`);
}

/** A copy of the file with a part's name replaced everywhere by one of the same length. */
export function renamed(file: Uint8Array, from: string, to: string): Uint8Array {
  const latin = (text: string): number[] => [...text].map((sign) => sign.charCodeAt(0));
  const [before, after] = [latin(from), latin(to)];
  const bytes = file.slice();
  for (let at = 0; at < bytes.length; at += 1) {
    if (before.every((byte, index) => bytes[at + index] === byte)) bytes.set(after, at);
  }
  return bytes;
}
