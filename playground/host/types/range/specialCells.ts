import type { Desk } from "../../desk";
import { bound, intersect } from "../../engine/areas";
import { CELL_BOOLEAN, CELL_ERROR, CELL_TEXT } from "../../engine/readCells";
import { isBlank, usedArea } from "../../engine/usedArea";
import { notSimulated } from "../../protocol/failure";
import type { Area } from "../../workbook";
import type { RangeTarget } from "./target";

/** Kinds of cells that `getSpecialCells` may ask for: Excel.SpecialCellType. */
export type SpecialCells =
  | "ConditionalFormats"
  | "DataValidations"
  | "Blanks"
  | "Constants"
  | "Formulas"
  | "SameConditionalFormat"
  | "SameDataValidation"
  | "Visible";

type Test = (row: number, column: number) => boolean;

/** Cells of one kind inside a range, as rectangles: runs along a row, joined downwards when equally wide. */
export function specialCells(
  desk: Desk,
  { sheetId, area }: RangeTarget,
  cells: SpecialCells,
  values: string,
): Area[] {
  const sheet = desk.sheet(sheetId);
  if (cells === "DataValidations")
    return (sheet.extras.validations ?? []).flatMap((validation) => intersect(validation.area, area) ?? []);
  const used = usedArea(desk.engine, sheet.index, false);
  const inner = cells === "Visible" ? area : used === null ? null : intersect(area, used);
  if (inner === null) return [];
  const { engine } = desk;
  const isFormula: Test = (row, column) => /^=./.test(engine.getCellContent(sheet.index, row, column));
  const wanted = (row: number, column: number): boolean => {
    const kind = engine.getCellType(sheet.index, row, column);
    if (kind === CELL_ERROR) return values === "All" || values.startsWith("Errors");
    if (kind === CELL_BOOLEAN) return values === "All" || values.includes("Logical");
    if (kind === CELL_TEXT) return values === "All" || values.includes("Text");
    return values === "All" || values.includes("Number");
  };
  const blank: Test = (row, column) => isBlank(engine, sheet.index, row, column);
  switch (cells) {
    case "Blanks":
      return rectangles(inner, blank);
    case "Constants":
      return rectangles(
        inner,
        (row, column) => !blank(row, column) && !isFormula(row, column) && wanted(row, column),
      );
    case "Formulas":
      return rectangles(inner, (row, column) => isFormula(row, column) && wanted(row, column));
    case "Visible": {
      const rows = new Set(sheet.extras.hiddenRows);
      const columns = new Set(sheet.extras.hiddenColumns);
      const shown =
        used === null
          ? inner
          : (intersect(
              inner,
              bound(used, { ...inner, lastRow: inner.firstRow, lastColumn: inner.firstColumn }),
            ) ?? inner);
      return rectangles(shown, (row, column) => !rows.has(row) && !columns.has(column));
    }
    default:
      throw notSimulated(`Range.getSpecialCells() with ${cells}`);
  }
}

function rectangles(area: Area, test: Test): Area[] {
  const found: Area[] = [];
  let above: Area[] = [];
  for (let row = area.firstRow; row <= area.lastRow; row += 1) {
    const runs: Area[] = [];
    for (let column = area.firstColumn; column <= area.lastColumn; column += 1) {
      if (!test(row, column)) continue;
      const run = runs.at(-1);
      if (run?.lastColumn === column - 1) run.lastColumn = column;
      else runs.push({ firstRow: row, lastRow: row, firstColumn: column, lastColumn: column });
    }
    above = runs.map((run) => {
      const upper = above.find(
        (known) => known.firstColumn === run.firstColumn && known.lastColumn === run.lastColumn,
      );
      if (upper === undefined) {
        found.push(run);
        return run;
      }
      upper.lastRow = row;
      return upper;
    });
  }
  return found;
}
