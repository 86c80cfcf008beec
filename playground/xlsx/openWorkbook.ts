import { readPackage, isOle, isZip } from "./package/readPackage";
import { openCsv } from "./openCsv";
import type { OpenResult } from "./OpenedFile";
import { loadBook } from "./read/loadBook";
import { workbookPath } from "./read/readBook";

/** File endings that are text whatever their first bytes. */
const TEXT = /\.(csv|tsv|txt)$/i;

/**
 * Opens a user's file: .xlsx (also .xlsm, .xltx) or .csv. The engine must have been loaded. A file that cannot be
 * opened is answered by a code: "corrupt", "encrypted", "unsupported" or "empty".
 */
export function openWorkbook(bytes: Uint8Array, fileName: string): OpenResult {
  if (bytes.length === 0) return { ok: false, code: "empty" };
  if (TEXT.test(fileName) && !isZip(bytes) && !isOle(bytes)) return openCsv(bytes, fileName);
  const parts = readPackage(bytes);
  if (typeof parts === "string") return { ok: false, code: parts };
  try {
    const path = workbookPath(parts);
    if (path === null) return { ok: false, code: "unsupported" };
    return { ok: true, file: loadBook(parts, path, fileName) };
  } catch {
    return { ok: false, code: "corrupt" };
  }
}
