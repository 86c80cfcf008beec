/** Cells of a file as an independent library reads them. */
import { readXlsx } from "hucre/xlsx";

/** No case has cells further down; some have styles down to Excel's last row. */
const MOST_ROWS = 2_000;

/** Sheets by name, each a map of "row,column" (0-based) to what the cell holds: value, formula, number format. */
export async function cellsOf(
  bytes: Uint8Array,
  only?: readonly string[],
): Promise<Map<string, Map<string, string>>> {
  const sheets = only === undefined ? {} : { sheets: [...only] };
  const book = await readXlsx(bytes, { readStyles: true, maxRows: MOST_ROWS, ...sheets });
  return new Map(
    book.sheets.map(({ name, rows, cells }) => {
      const found = new Map<string, string>();
      rows.forEach((row, r) =>
        row.forEach((value, c) => {
          const cell = cells?.get(`${r},${c}`);
          if (value === null && cell?.formula === undefined) return;
          found.set(`${r},${c}`, JSON.stringify([value, cell?.formula ?? null, cell?.style?.numFmt ?? null]));
        }),
      );
      return [name, found];
    }),
  );
}
