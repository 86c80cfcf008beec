import type { FieldId } from "../../../../src/core/fields";
import type { CellValue, SheetData } from "../../../../src/core/model";
import {
  typedTable,
  type TableContext,
  type TypedTable,
} from "../../../../src/core/reading/columns/typedTable";
import { assignmentOf, columnOf } from "./columnOf";
import { day, sheetOf } from "./readRows";

/** The columns of a table by field: the header of each, then its cells. */
export type Columns = Partial<Readonly<Record<FieldId, readonly [header: string, ...cells: CellValue[]]>>>;

/** A table whose columns are already given to fields, from its first row below the header on. */
export function tableOf(
  columns: Columns,
  more: Partial<SheetData> = {},
  context: Partial<TableContext> = {},
): TypedTable {
  // -- keys are fields by type
  const entries = Object.entries(columns) as [FieldId, readonly [string, ...CellValue[]]][];
  const height = Math.max(0, ...entries.map(([, [, ...cells]]) => cells.length));
  const rows = Array.from({ length: height }, (_, at) => entries.map(([, column]) => column[at + 1] ?? ""));
  const inputs = entries.map(([field, [header]], position) => {
    const cells = rows.map((row) => row[position] ?? "");
    return [field, columnOf(header, cells, position)] as const;
  });
  const { byField } = assignmentOf(Object.fromEntries(inputs));
  return typedTable(
    sheetOf(rows, more),
    rows.map((_, at) => at),
    byField,
    { otherReadings: [], asOf: day("2026-06-01"), persons: null, ...context },
  );
}
