import { fileError, fileProblem } from "../fileError";
import { findPart, type Parts } from "./Package";
import { unpack } from "./unpack";

const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((value, index) => bytes[index] === value);
}

/** Whether the bytes begin as a zip does, as every .xlsx. */
export function isZip(bytes: Uint8Array): boolean {
  return startsWith(bytes, ZIP);
}

/** Whether the bytes begin as an OLE container does: an encrypted .xlsx, or an old .xls. */
export function isOle(bytes: Uint8Array): boolean {
  return startsWith(bytes, OLE);
}

/** A password-protected workbook is an OLE file with a stream of this name (UTF-16); an old .xls has none. */
function isEncrypted(bytes: Uint8Array): boolean {
  const name = [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const [first = 0] = name;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (name.every((value, offset) => bytes[at + offset] === value)) return true;
  }
  return false;
}

/** Unpacks a file. Throws a file error that says why it cannot be read as an .xlsx. */
export function readPackage(bytes: Uint8Array): Parts {
  if (isOle(bytes)) throw fileError(isEncrypted(bytes) ? "encrypted" : "unsupported");
  if (!isZip(bytes)) throw fileError("corrupt");
  let parts: Parts;
  try {
    parts = unpack(bytes);
  } catch (error) {
    throw fileError(fileProblem(error) ?? "corrupt");
  }
  if (findPart(parts, "[Content_Types].xml") === null || findPart(parts, "_rels/.rels") === null) {
    throw fileError(findPart(parts, "mimetype") === null ? "corrupt" : "unsupported");
  }
  return parts;
}
