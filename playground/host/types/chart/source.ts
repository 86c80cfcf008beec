import type { Desk } from "../../desk";
import { areaText, quoteSheet } from "../../engine/a1";
import { columnCount, rowCount } from "../../engine/areas";
import { CELL_NUMBER, type CellValue } from "../../engine/readCells";
import type { Area, ChartSeries } from "../../workbook";
import type { RangeTarget } from "../range/target";

/** How Excel splits a range into series: along columns or rows, with names and categories where it finds text. */
export function seriesFrom(
  desk: Desk,
  { sheetId, area }: RangeTarget,
  by: "Auto" | "Columns" | "Rows",
): ChartSeries[] {
  const { index, name } = desk.sheet(sheetId);
  const columns = by === "Columns" || (by === "Auto" && rowCount(area) >= columnCount(area));
  const values = readShown(desk, index, area);
  const lines: CellValue[][] = columns
    ? (values[0] ?? []).map((_value, column) => values.map((row) => row[column] ?? ""))
    : values;
  const isText = (value: CellValue | undefined): boolean => typeof value === "string" && value !== "";
  const hasCategories =
    lines.length > 1 && (lines[0]?.slice(1).some(isText) === true || lines[0]?.[0] === "");
  const body = hasCategories ? lines.slice(1) : lines;
  const hasNames = body.some((line) => isText(line[0])) && body.some((line) => line.length > 1);
  const from = hasNames ? 1 : 0;
  const ref = (line: number, first: number, last: number): string => {
    const part: Area = columns
      ? {
          firstRow: area.firstRow + first,
          lastRow: area.firstRow + last,
          firstColumn: area.firstColumn + line,
          lastColumn: area.firstColumn + line,
        }
      : {
          firstColumn: area.firstColumn + first,
          lastColumn: area.firstColumn + last,
          firstRow: area.firstRow + line,
          lastRow: area.firstRow + line,
        };
    return `${quoteSheet(name)}!${areaText(part, true)}`;
  };
  const end = (lines[0]?.length ?? 1) - 1;
  return body.map((line, at) => {
    const place = at + (hasCategories ? 1 : 0);
    return {
      name: hasNames ? String(line[0] ?? "") : `Series${at + 1}`,
      ...(hasNames ? { nameRef: ref(place, 0, 0) } : {}),
      valuesRef: ref(place, from, end),
      ...(hasCategories ? { categoriesRef: ref(0, from, end) } : {}),
    };
  });
}

/** What a header or category shows; a number is a number whatever it is worth. */
function readShown({ engine }: Desk, sheet: number, area: Area): CellValue[][] {
  return Array.from({ length: rowCount(area) }, (_row, r) =>
    Array.from({ length: columnCount(area) }, (_cell, c) => {
      const [row, column] = [area.firstRow + r, area.firstColumn + c];
      const shown = engine.getFormattedCellValue(sheet, row, column);
      return engine.getCellType(sheet, row, column) === CELL_NUMBER && shown !== "" ? Number.NaN : shown;
    }),
  );
}
