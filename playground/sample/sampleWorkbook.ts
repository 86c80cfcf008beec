import { writeXlsx } from "hucre/xlsx";
import type { SampleSheet } from "./portfolio";

/** A sample sheet as the bytes of an .xlsx: number formats of the cells, bold headers, a frozen header row. */
export async function sampleWorkbook({ name, rows, formats, headerRow }: SampleSheet): Promise<Uint8Array> {
  const cells = new Map<string, { style: { numFmt?: string; font?: { bold: boolean } } }>();
  rows.forEach((row, r) =>
    row.forEach((_, c) => {
      const format = formats[c] ?? "General";
      if (r + 1 === headerRow) cells.set(`${r},${c}`, { style: { font: { bold: true } } });
      else if (r >= headerRow && format !== "General") cells.set(`${r},${c}`, { style: { numFmt: format } });
    }),
  );
  const widths = formats.map((_, c) => ({
    width: Math.min(32, Math.max(...rows.map((row) => String(row[c] ?? "").length)) + 2),
  }));
  return writeXlsx({
    sheets: [
      { name, rows: rows.map((row) => [...row]), cells, columns: widths, freezePane: { rows: headerRow } },
    ],
  });
}
