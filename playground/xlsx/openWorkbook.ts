import { fileError, fileProblem } from "./fileError";
import { LIMITS } from "./limits";
import { readPackage, isOle, isZip } from "./package/readPackage";
import { openCsv } from "./openCsv";
import type { OpenedFile } from "./OpenedFile";
import { loadBook } from "./read/loadBook";
import { workbookPath } from "./read/readBook";

export type { OpenedFile } from "./OpenedFile";

/** File endings that are text whatever their first bytes. */
const TEXT = /\.(csv|tsv|txt)$/i;

/**
 * Opens a user's file: .xlsx (also .xlsm, .xltx) or .csv. The engine must have been loaded. Throws a file error whose
 * code (see `fileProblem`) is "corrupt", "encrypted", "unsupported", "empty" or "tooLarge".
 */
export function openWorkbook(bytes: Uint8Array, fileName: string): OpenedFile {
  if (bytes.length === 0) throw fileError("empty");
  if (bytes.length > LIMITS.file) throw fileError("tooLarge");
  try {
    if (TEXT.test(fileName) && !isZip(bytes) && !isOle(bytes)) return openCsv(bytes, fileName);
    const parts = readPackage(bytes);
    const path = workbookPath(parts);
    if (path === null) throw fileError("unsupported");
    return loadBook(parts, path, fileName);
  } catch (error) {
    throw fileError(fileProblem(error) ?? "corrupt");
  }
}
