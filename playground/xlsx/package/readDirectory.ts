import { strFromU8 } from "fflate";
import { fileError } from "../fileError";
import { LIMITS } from "../limits";

/** One packed file as the zip's directory declares it. Nothing of it is believed until it is unpacked. */
export interface ZipEntry {
  readonly name: string;
  /** 0 = stored, 8 = deflated. */
  readonly method: number;
  readonly checksum: number;
  readonly packed: number;
  readonly size: number;
  /** Where its own header begins. */
  readonly offset: number;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const ENTRY = 0x02014b50;
const UNKNOWN_32 = 0xffffffff;
/** A step up in a path, with either slash: no part of a workbook is spelled so. */
const CLIMBS = /(^|[\\/])\.\.([\\/]|$)|\0/;

/**
 * Reads a zip's directory, before anything is unpacked. Throws a file error: "tooLarge" when it declares more or larger
 * parts than a workbook may have, "corrupt" when two parts have one name or share bytes, or a name climbs out. Throws a
 * RangeError when it leads beyond the file.
 */
export function readDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { start, count } = findEntries(view);
  if (count > LIMITS.parts) throw fileError("tooLarge");
  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  let at = start;
  let packed = 0;
  let size = 0;
  for (let index = 0; index < count; index += 1) {
    const { entry, next } = readEntry(bytes, view, at);
    const key = entry.name.toLowerCase();
    packed += entry.packed;
    size += entry.size;
    if (entry.size > LIMITS.part || size > LIMITS.unpacked) throw fileError("tooLarge");
    if (entry.size > LIMITS.smallPart && entry.size > entry.packed * LIMITS.ratio)
      throw fileError("tooLarge");
    if (names.has(key) || CLIMBS.test(entry.name) || packed > bytes.length) throw fileError("corrupt");
    names.add(key);
    entries.push(entry);
    at = next;
  }
  return entries;
}

/** Where the directory begins and how many entries it has, by the record at the end of the file. */
function findEntries(view: DataView): { readonly start: number; readonly count: number } {
  const last = view.byteLength - 22;
  let end = last;
  while (view.getUint32(end, true) !== END) {
    end -= 1;
    if (last - end > 0xffff) throw fileError("corrupt");
  }
  const locator = end - 20;
  if (locator >= 0 && view.getUint32(locator, true) === LOCATOR_64) {
    const large = longAt(view, locator + 8);
    if (view.getUint32(large, true) !== END_64) throw fileError("corrupt");
    return { count: longAt(view, large + 32), start: longAt(view, large + 48) };
  }
  return { count: view.getUint16(end + 10, true), start: view.getUint32(end + 16, true) };
}

function longAt(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}

function readEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
): { readonly entry: ZipEntry; readonly next: number } {
  if (view.getUint32(at, true) !== ENTRY) throw fileError("corrupt");
  const isUtf8 = (view.getUint16(at + 8, true) & 0x800) !== 0;
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  // The large sizes and places stand in an extra field, in this order, each only when its short one is unknown.
  let large = largeField(view, nameEnd, extraEnd);
  const long = (short: number): number => {
    if (short !== UNKNOWN_32 || large === null) return short;
    large += 8;
    return longAt(view, large - 8);
  };
  const size = long(view.getUint32(at + 24, true));
  const packed = long(view.getUint32(at + 20, true));
  const offset = long(view.getUint32(at + 42, true));
  const entry: ZipEntry = {
    name: strFromU8(bytes.subarray(at + 46, nameEnd), !isUtf8),
    method: view.getUint16(at + 10, true),
    checksum: view.getUint32(at + 16, true),
    packed,
    size,
    offset,
  };
  return { entry, next: extraEnd + view.getUint16(at + 32, true) };
}

function largeField(view: DataView, from: number, to: number): number | null {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === 1) return at + 4;
  }
  return null;
}
