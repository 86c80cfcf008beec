import { readCell } from "../cells/readCell";
import { scanCells, scanRows } from "../cells/scanRows";
import type { FileCell } from "../cells/FileCell";
import { formulaReader } from "../read/readFormulas";
import { rowChange, type RowChanges } from "./CellChange";

/**
 * A shared formula stands in its first cell; when that one is overwritten, the followers would be lost. They are
 * written out as formulas of their own, with the value they have.
 */
export function unshareFormulas(rows: string, changes: RowChanges): void {
  if (!/\st\s*=\s*["']shared["']/.test(rows)) return;
  const cells: FileCell[] = [];
  for (const row of scanRows(rows)) {
    if (!row.cells.includes("shared")) continue;
    for (const cell of scanCells(row)) if (cell.inner.includes("shared")) cells.push(readCell(cell, []));
  }
  const isChanged = (cell: FileCell): boolean => {
    const content = changes.get(cell.row)?.cells.get(cell.column)?.content;
    return content !== undefined && content !== null && content.formula !== "same";
  };
  const lost = new Set(
    cells.filter((cell) => cell.formula?.text !== "" && isChanged(cell)).map((cell) => cell.formula?.shared),
  );
  if (lost.size === 0) return;
  const formulaOf = formulaReader();
  const texts = new Map(cells.map((cell) => [cell, formulaOf(cell)?.text.slice(1)]));
  for (const cell of cells) {
    const text = texts.get(cell);
    if (text === undefined || !lost.has(cell.formula?.shared) || isChanged(cell)) continue;
    const known = changes.get(cell.row)?.cells.get(cell.column);
    const look = known?.look ?? null;
    // A follower whose value changed as well is written anew; the others keep the value they have.
    const value = known?.content?.value;
    const change =
      value === undefined
        ? { content: null, unshared: text, look }
        : { content: { formula: text, value }, unshared: null, look };
    rowChange(changes, cell.row).cells.set(cell.column, change);
  }
}
