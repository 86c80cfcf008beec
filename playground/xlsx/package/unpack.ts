import { inflateSync } from "fflate";
import { fileError } from "../fileError";
import { checksum } from "./checksum";
import { readDirectory, type ZipEntry } from "./readDirectory";

const LOCAL = 0x04034b50;

/**
 * Unpacks a zip into its files by name, folders left out. No file gets more room than the directory declared for it,
 * and one that is not what its checksum says is refused: a cell changed by damage would else pass for the user's.
 */
export function unpack(bytes: Uint8Array): Map<string, Uint8Array> {
  const files = readDirectory(bytes)
    .map((entry) => ({ ...entry, name: entry.name.replaceAll("\\", "/") })) // as some Windows writers name them
    .filter(({ name }) => !name.endsWith("/"));
  return new Map(files.map((entry) => [entry.name, unpackOne(bytes, entry)]));
}

function unpackOne(
  bytes: Uint8Array,
  { method, offset, packed, size, checksum: told }: ZipEntry,
): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(offset, true) !== LOCAL) throw fileError("corrupt");
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const body = bytes.subarray(start, start + packed);
  if (body.length !== packed || (method !== 0 && method !== 8)) throw fileError("corrupt");
  const file = method === 0 ? body.slice() : inflateSync(body, { out: new Uint8Array(size) });
  if (file.length !== size || checksum(file) !== told) throw fileError("corrupt");
  return file;
}
