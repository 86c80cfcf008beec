/** Workbook files for the command's tests, made and read by a library of their own. */
import { readXlsx } from "hucre/xlsx";
import { writeXlsx as write } from "hucre/xlsx";

type Cell = string | number | boolean | null;

/** Bytes of an .xlsx with one sheet. */
export async function writeXlsx(
  name: string,
  rows: readonly (readonly (string | number)[])[],
): Promise<Uint8Array> {
  return write({
    sheets: [{ name, rows: rows.map((row) => row.map((cell) => (cell === "" ? null : cell))) }],
  });
}

/** Cells of a sheet; a blank one is "". */
export async function parseSheet(bytes: Uint8Array, name: string): Promise<readonly (readonly Cell[])[]> {
  const workbook = await readXlsx(bytes);
  const sheet = workbook.sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  const width = Math.max(...sheet.rows.map((row) => row.length));
  return sheet.rows.map((row) =>
    Array.from({ length: width }, (_, i): Cell => {
      const cell = row[i] ?? null;
      return cell === null ? "" : (cell as Cell); // -- no dates in these files
    }),
  );
}
