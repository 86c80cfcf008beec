/** A zip archive as other programs write them: stored, with sizes after the data, with 64-bit sizes. Same bytes each time. */
import { deflateSync, strToU8 } from "fflate";

export interface ZipWays {
  readonly stored?: boolean;
  /** Sizes and checksum stand after the data, as writers that stream do. */
  readonly descriptors?: boolean;
  /** Sizes in 64 bits whatever the size, as .NET's streaming writers do. */
  readonly zip64?: boolean;
}

const CRC = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});

function crcOf(bytes: Uint8Array): number {
  let crc = -1;
  for (const byte of bytes) crc = (CRC[(crc ^ byte) & 255] ?? 0) ^ (crc >>> 8);
  return ~crc >>> 0;
}

/** Little-endian numbers, given as [bytes, value]. */
function pack(...fields: readonly (readonly [number, number])[]): number[] {
  return fields.flatMap(([size, value]) =>
    Array.from({ length: size }, (_, i) => (i > 3 ? 0 : (value >>> (8 * i)) & 255)),
  );
}

const UTF8_NAMES = 0x800;
/** 1 January 2026, as DOS writes a day. */
const DAY = (46 << 9) | (1 << 5) | 1;

/** Packs parts, in their order. */
export function zip(parts: Readonly<Record<string, string | Uint8Array>>, ways: ZipWays = {}): Uint8Array {
  const out: number[] = [];
  const directory: number[] = [];
  const entries = Object.entries(parts);
  for (const [path, part] of entries) {
    const plain = typeof part === "string" ? strToU8(part) : part;
    const data = ways.stored ? plain : deflateSync(plain);
    const name = strToU8(path);
    const flags = UTF8_NAMES | (ways.descriptors ? 8 : 0);
    const known = ways.descriptors ? 0 : 1;
    const crc = crcOf(plain);
    const big = ways.zip64 === true;
    const common = pack([2, big ? 45 : 20], [2, flags], [2, ways.stored ? 0 : 8], [2, 0], [2, DAY]);
    const sizes = pack([8, plain.length], [8, data.length]);
    const local = big ? [...pack([2, 1], [2, 16]), ...(known ? sizes : pack([8, 0], [8, 0]))] : [];
    const at = out.length;
    const short = (size: number): number => (big ? 0xffffffff : size);
    out.push(...pack([4, 0x04034b50]), ...common, ...pack([4, crc * known]));
    out.push(...pack([4, short(data.length * known)], [4, short(plain.length * known)]));
    out.push(...pack([2, name.length], [2, local.length]), ...name, ...local, ...data);
    if (ways.descriptors) {
      const width = big ? 8 : 4;
      out.push(...pack([4, 0x08074b50], [4, crc], [width, data.length], [width, plain.length]));
    }
    const extra = big ? [...pack([2, 1], [2, 24]), ...sizes, ...pack([8, at])] : [];
    directory.push(...pack([4, 0x02014b50], [2, 45]), ...common, ...pack([4, crc]));
    directory.push(...pack([4, short(data.length)], [4, short(plain.length)], [2, name.length]));
    directory.push(...pack([2, extra.length], [2, 0], [2, 0], [2, 0], [4, 0], [4, short(at)]));
    directory.push(...name, ...extra);
  }
  const start = out.length;
  out.push(...directory);
  if (ways.zip64) {
    const end = out.length;
    const counts = pack([8, entries.length], [8, entries.length], [8, directory.length], [8, start]);
    out.push(...pack([4, 0x06064b50], [8, 44], [2, 45], [2, 45], [4, 0], [4, 0]), ...counts);
    out.push(...pack([4, 0x07064b50], [4, 0], [8, end], [4, 1]));
  }
  const last = ways.zip64 ? 0xffffffff : start;
  out.push(...pack([4, 0x06054b50], [2, 0], [2, 0], [2, entries.length], [2, entries.length]));
  out.push(...pack([4, directory.length], [4, last], [2, 0]));
  return Uint8Array.from(out);
}
