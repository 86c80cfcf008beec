import { unzipSync } from "fflate";
import { findPart, type Parts } from "./Package";

/**
 * Why a file cannot be opened: "encrypted" needs a password, "unsupported" is another format (old .xls, .xlsb, .ods,
 * a text document), "corrupt" is damaged, "empty" holds nothing at all.
 */
export type FileProblem = "corrupt" | "encrypted" | "unsupported" | "empty";

const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((value, index) => bytes[index] === value);
}

export function isZip(bytes: Uint8Array): boolean {
  return startsWith(bytes, ZIP);
}

export function isOle(bytes: Uint8Array): boolean {
  return startsWith(bytes, OLE);
}

/** A password-protected workbook is an OLE file with a stream of this name (UTF-16); an old .xls has none. */
export function isEncrypted(bytes: Uint8Array): boolean {
  const name = [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const [first = 0] = name;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (name.every((value, offset) => bytes[at + offset] === value)) return true;
  }
  return false;
}

/** Unpacks a file; a word says why it cannot be read as an .xlsx. */
export function readPackage(bytes: Uint8Array): Parts | FileProblem {
  if (bytes.length === 0) return "empty";
  if (isOle(bytes)) return isEncrypted(bytes) ? "encrypted" : "unsupported";
  if (!isZip(bytes)) return "corrupt";
  let parts: Parts;
  try {
    parts = new Map(Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith("/")));
  } catch {
    return "corrupt";
  }
  if (findPart(parts, "[Content_Types].xml") === null || findPart(parts, "_rels/.rels") === null) {
    return findPart(parts, "mimetype") === null ? "corrupt" : "unsupported";
  }
  return parts;
}
