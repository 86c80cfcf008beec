import type { FieldId } from "../../fields";
import type { Customer, Reading, SheetData } from "../../model";
import { cellAddress, columnLetters } from "../../a1";
import type { ColumnInput } from "../columns/columnInput";
import type { Recognition } from "../columns/recognise";
import type { TypedTable } from "../columns/typedTable";
import type { GrainChoice } from "../grain/detectGrain";
import type { Finding } from "./issueCollector";

/** Everything the quality report looks at once the customers are known. */
export interface ReadingFacts {
  readonly sheet: SheetData;
  readonly table: TypedTable;
  readonly columns: readonly ColumnInput[];
  readonly recognition: Recognition;
  readonly grain: GrainChoice;
  readonly customers: readonly Customer[];
  /** Customer of a position; null for a row set aside. */
  readonly customerAt: (at: number) => Customer | null;
  readonly potentialUnit: Reading["notes"]["potentialUnit"];
  /** What « days since the last order » rests on. */
  readonly recencyFrom: Reading["notes"]["recencyFrom"];
  readonly today: number;
  /** 1-based sheet row of the header. */
  readonly headerRow: number;
}

const LISTED_CELLS = 100;

/** Cells of a column at some positions, rows set aside left out: their addresses (the first 100) and their number. */
export function cellsAt(
  facts: ReadingFacts,
  column: ColumnInput,
  positions: Iterable<number>,
): Pick<Finding, "cells"> & { readonly count: number } {
  const cells: string[] = [];
  let count = 0;
  for (const at of positions) {
    if (facts.customerAt(at) === null) continue;
    count++;
    if (cells.length < LISTED_CELLS) cells.push(addressAt(facts, column, at));
  }
  return { cells, count };
}

/** A1 address of a position in a column. */
export function addressAt({ sheet, table }: ReadingFacts, column: ColumnInput, at: number): string {
  return cellAddress((table.rows[at] ?? 0) + sheet.firstRow, column.position + sheet.firstColumn);
}

/** Letters and words of a column, for a sentence about it. */
export function columnValues(
  { sheet }: ReadingFacts,
  field: FieldId,
  column: ColumnInput,
): Readonly<Record<string, string | number>> {
  return { field, header: column.header, column: columnLetters(column.position + sheet.firstColumn) };
}

/** Euros of revenue at some positions of a list, where each row is a customer. */
export function revenueAt({ customerAt }: ReadingFacts, positions: readonly number[]): number {
  const cents = positions.reduce((sum, at) => sum + Math.round((customerAt(at)?.revenue ?? 0) * 100), 0);
  return cents / 100;
}
