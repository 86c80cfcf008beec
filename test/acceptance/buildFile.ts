/** Builds the real file of a case: an .xlsx with tables, merges and real dates, or the bytes of a .csv. */
import { writeXlsx } from "hucre/xlsx";
import type { CaseSheet, Cell, SheetCase } from "./sheetCase";

const DAY = 86_400_000;

/** Excel's serial number of an ISO day. */
export function serial(iso: string): number {
  return Math.round((Date.parse(`${iso}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / DAY);
}

const plain = (cell: Cell): string | number | boolean | null =>
  cell !== null && typeof cell === "object" ? serial(cell.iso) : cell;

function dateStyles(sheet: CaseSheet): Map<string, { style: { numFmt: string } }> {
  const cells = new Map<string, { style: { numFmt: string } }>();
  sheet.rows.forEach((row, r) =>
    row.forEach((cell, c) => {
      if (cell !== null && typeof cell === "object")
        cells.set(`${r},${c}`, { style: { numFmt: "dd/mm/yyyy" } });
    }),
  );
  return cells;
}

function rangeOf(address: string): { startRow: number; startCol: number; endRow: number; endCol: number } {
  const [, c1 = "A", r1 = "1", c2 = "A", r2 = "1"] = /^([A-Z])(\d+):([A-Z])(\d+)$/.exec(address) ?? [];
  return {
    startRow: Number(r1) - 1,
    startCol: c1.charCodeAt(0) - 65,
    endRow: Number(r2) - 1,
    endCol: c2.charCodeAt(0) - 65,
  };
}

/** Bytes and name of the file that the rep would have. */
export async function buildFile({
  file,
}: Pick<SheetCase, "file">): Promise<{ bytes: Uint8Array; fileName: string }> {
  if ("csv" in file) return { bytes: file.csv, fileName: file.fileName };
  const bytes = await writeXlsx({
    sheets: file.sheets.map((sheet) => ({
      name: sheet.name,
      rows: sheet.rows.map((row) => row.map(plain)),
      cells: dateStyles(sheet),
      ...(sheet.merges ? { merges: sheet.merges.map(rangeOf) } : {}),
      ...(sheet.table
        ? {
            tables: [
              {
                name: "Suivi_clients",
                range: sheet.table.range,
                showTotalRow: sheet.table.totals ?? false,
                columns: (sheet.rows[0] ?? []).map((header) => ({ name: String(plain(header)) })),
              },
            ],
          }
        : {}),
    })),
  });
  return { bytes, fileName: "Clients.xlsx" };
}
