/** What stood where a write goes, as plain data: enough to put it back, at once or later in the session. */
import type { Area } from "../../core/model";
import { toA1 } from "../grid/address";
import { putCellLooks, type CellLooks } from "./cellLooks";
import type { Desk } from "../desk";
import { putHeights, type Heights } from "../writing/heights";
import { fitTable } from "../writing/writeTable";
import { tableKey, type TablesNow } from "./tablesNow";
import { putFrame, type SheetFrame } from "../writing/sheetFrame";
import { setWidths, type Width } from "../writing/widths";

/** Cells of an area that are all the same, or row by row. */
export type Grid = { readonly every: unknown } | { readonly rows: readonly (readonly unknown[])[] };

/** Something as it stood before. `sheet` is a worksheet's id. */
export type Former = { readonly sheet: string } & (
  | { readonly kind: "cells"; readonly area: Area; readonly formulas: Grid }
  | { readonly kind: "formats"; readonly area: Area; readonly formats: Grid }
  | { readonly kind: "table"; readonly table: string; readonly area: Area }
  /** A property that differed inside the area is not there: it is left. */
  | {
      readonly kind: "look";
      readonly area: Area;
      readonly look: Excel.Interfaces.RangeFormatUpdateData;
      /** "" = no fill; null = not the same everywhere. */
      readonly fill: string | null;
    }
  | { readonly kind: "widths"; readonly column: number; readonly widths: readonly Width[] }
  /** On sheets of ours. */
  | { readonly kind: "cellLooks"; readonly area: Area; readonly looks: CellLooks }
  | { readonly kind: "heights"; readonly heights: Heights }
  | { readonly kind: "frame"; readonly frame: SheetFrame }
  | {
      readonly kind: "choices";
      readonly area: Area;
      /** Null = anything could be typed. */
      readonly choices: Excel.Interfaces.DataValidationUpdateData | null;
    }
);

/** A grid in the smallest form. */
export function gridOf(rows: readonly (readonly unknown[])[]): Grid {
  const first = rows[0]?.[0];
  return rows.every((row) => row.every((cell) => cell === first)) ? { every: first } : { rows };
}

/** In the order of putting back: tables first (the headers of a table cannot be emptied), then the last written first. */
export function inPuttingOrder(formers: readonly Former[]): readonly Former[] {
  const isTable = ({ kind }: Former): boolean => kind === "table";
  const latest = [...formers].reverse();
  return [...latest.filter(isTable), ...latest.filter((one) => !isTable(one))];
}

/** Queues what puts things back; `tables`: where the tables among them stand now. */
export function putBack(worksheet: Desk["sheet"], formers: readonly Former[], tables: TablesNow): void {
  for (const former of inPuttingOrder(formers)) putOneBack(worksheet(former.sheet), former, tables);
}

function putOneBack(sheet: Excel.Worksheet, former: Former, tables: TablesNow): void {
  switch (former.kind) {
    case "cells":
      sheet.getRange(toA1(former.area)).formulas = written(former.formulas);
      return;
    case "formats":
      sheet.getRange(toA1(former.area)).numberFormat = written(former.formats);
      return;
    case "table":
      fitTable(sheet, former.table, former.area, tables.get(tableKey(former.sheet, former.table)) ?? null);
      return;
    case "look": {
      const { format } = sheet.getRange(toA1(former.area));
      format.set(former.look);
      if (former.fill === "") format.fill.clear();
      else if (former.fill !== null) format.fill.color = former.fill;
      return;
    }
    case "widths":
      setWidths(sheet, former.column, former.widths);
      return;
    case "cellLooks":
      putCellLooks(sheet, former.area, former.looks);
      return;
    case "heights":
      putHeights(sheet, former.heights);
      return;
    case "frame":
      putFrame(sheet, former.frame);
      return;
    case "choices": {
      const { dataValidation } = sheet.getRange(toA1(former.area));
      if (former.choices === null) dataValidation.clear();
      else dataValidation.set(former.choices);
    }
  }
}

/** Excel repeats a single value over a range; its types only know arrays. */
function written(grid: Grid): unknown[][] {
  // -- a scalar is documented for values, formulas and numberFormat
  return ("every" in grid ? grid.every : grid.rows) as unknown[][];
}
