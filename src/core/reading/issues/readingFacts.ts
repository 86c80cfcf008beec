import type { FieldId } from "../../fields";
import type { Customer, Reading, SheetData } from "../../model";
import { cellAddress, columnLetter } from "../cellAddress";
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
  column: ColumnInput | null,
  positions: Iterable<number>,
): Pick<Finding, "cells"> & { readonly count: number } {
  const cells: string[] = [];
  let count = 0;
  if (column === null) return { cells, count };
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
  return { field, header: column.header, column: columnLetter(column.position + sheet.firstColumn) };
}

/** Euros of revenue of the customers at some positions, each once. */
export function revenueAt(facts: ReadingFacts, positions: Iterable<number>): number {
  const seen = new Set<Customer>();
  let cents = 0;
  for (const at of positions) {
    const customer = facts.customerAt(at);
    if (customer === null || seen.has(customer)) continue;
    seen.add(customer);
    cents += Math.round(Math.abs(customer.revenue ?? 0) * 100);
  }
  return cents / 100;
}
