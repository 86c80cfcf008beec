import type { Area } from "../../../../src/core/model";
import type { CellContent, CellStyle, Edit, SheetTarget } from "../../../../src/core/output/edits";
import { written } from "./written";

/** A sheet as a reader sees it after the edits; cells by address, e.g. "C2". */
export interface Shown {
  /** A value as it is, a formula with its "="; null for a cell that is left alone. */
  readonly cell: (address: string) => CellContent;
  /** What the row shows from left to right, blank cells left out. */
  readonly line: (row: number) => readonly CellContent[];
  readonly lines: (first: number, last: number) => readonly (readonly CellContent[])[];
  /** The first row whose cell in column A is this; 0 when there is none. */
  readonly rowOf: (text: string) => number;
  readonly format: (address: string) => string | null;
  /** Every look put on the cell, the later over the earlier. */
  readonly look: (address: string) => CellStyle;
  /** Points; null where the height is Excel's own. */
  readonly height: (row: number) => number | null;
  readonly last: number;
}

export function shown(edits: readonly Edit[], sheet: SheetTarget): Shown {
  const cells = written(edits, sheet);
  const last = Math.max(0, ...[...cells.keys()].map((at) => Number(at.split(":")[0])));
  const at = (row: number, column: number): CellContent => {
    const content = cells.get(`${row}:${column}`) ?? null;
    return content !== null && typeof content === "object" ? content.formula : content;
  };
  const width = Math.max(0, ...[...cells.keys()].map((key) => Number(key.split(":")[1])));
  const line = (row: number): readonly CellContent[] =>
    Array.from({ length: width }, (_, i) => at(row, i + 1)).filter((cell) => cell !== null && cell !== "");
  return {
    cell: (address) => at(...placeOf(address)),
    line,
    lines: (first, end) => Array.from({ length: end - first + 1 }, (_, i) => line(first + i)),
    rowOf: (text) => Array.from({ length: last }, (_, i) => at(i + 1, 1)).indexOf(text) + 1,
    format: (address) =>
      edits.reduce<string | null>(
        (found, edit) =>
          edit.kind === "numberFormat" && edit.sheet === sheet && holds(edit.area, address)
            ? edit.format
            : found,
        null,
      ),
    look: (address) =>
      edits.reduce<CellStyle>(
        (found, edit) =>
          edit.kind === "style" && edit.sheet === sheet && holds(edit.area, address)
            ? { ...found, ...edit.style }
            : found,
        {},
      ),
    height: (row) =>
      edits.reduce<number | null>(
        (found, edit) =>
          edit.kind === "rowHeight" && edit.sheet === sheet && edit.row === row ? edit.points : found,
        null,
      ),
    last,
  };
}

function holds(area: Area, address: string): boolean {
  const [row, column] = placeOf(address);
  return (
    area.firstRow <= row && row <= area.lastRow && area.firstColumn <= column && column <= area.lastColumn
  );
}

/** "C2" → [2, 3]. */
function placeOf(address: string): readonly [row: number, column: number] {
  const [, letters = "A", digits = "1"] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return [Number(digits), column];
}

/** The edits of one kind on one sheet. */
export function editsOf<K extends Edit["kind"]>(
  edits: readonly Edit[],
  sheet: SheetTarget,
  kind: K,
): readonly Extract<Edit, { kind: K }>[] {
  return edits.filter(
    (edit): edit is Extract<Edit, { kind: K }> => edit.kind === kind && edit.sheet === sheet,
  );
}
