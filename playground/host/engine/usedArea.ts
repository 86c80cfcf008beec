import type { Model } from "@ironcalc/wasm";
import type { Area } from "../workbook";
import { ledgerOf } from "./ledger";
import { bound, intersect } from "./areas";
import { LAST_ROW } from "./a1";

function cell(row: number, column: number): Area {
  return { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column };
}

interface Cached {
  readonly revision: number;
  readonly area: Area | null;
}

const caches = new WeakMap<Model, Map<string, Cached>>();

/**
 * The smallest rectangle of a sheet that holds everything: with `valuesOnly` only cells with a value or formula,
 * else also cells that merely carry a format. Null for an empty sheet.
 */
export function usedArea(engine: Model, sheet: number, valuesOnly: boolean): Area | null {
  const ledger = ledgerOf(engine);
  const cache = caches.get(engine) ?? new Map<string, Cached>();
  caches.set(engine, cache);
  const key = `${sheet}|${valuesOnly}`;
  const known = cache.get(key);
  if (known?.revision === ledger.revision()) return known.area;
  const area = scan(engine, sheet, valuesOnly, ledger.extent.lastRow());
  cache.set(key, { revision: ledger.revision(), area });
  return area;
}

function scan(engine: Model, sheet: number, valuesOnly: boolean, lastRow: number): Area | null {
  let area: Area | null = null;
  const grow = (row: number, column: number): void => {
    const one = cell(row, column);
    area = area === null ? one : bound(area, one);
  };
  for (let row = 1; row <= LAST_ROW; row += 1) {
    const columns = engine.getColumnsWithData(sheet, row);
    // A spilled array may reach below the last row written: its rows follow without a gap.
    if (columns.length === 0 && row > lastRow) break;
    for (const column of columns) {
      if (area !== null && intersect(area, cell(row, column)) !== null) continue;
      if (valuesOnly && isBlank(engine, sheet, row, column)) continue;
      grow(row, column);
    }
  }
  return area;
}

/** True when the cell holds neither a value nor a formula, whatever its format. */
export function isBlank(engine: Model, sheet: number, row: number, column: number): boolean {
  const content = engine.getCellContent(sheet, row, column);
  // An emptied cell keeps the apostrophe of the text that it held.
  return (content === "" || content === "'") && engine.getCellType(sheet, row, column) === 1;
}
