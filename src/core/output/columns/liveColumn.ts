import type { FieldId } from "../../fields";
import type { SheetData } from "../../model";
import type { Segmentation, SegmentedCustomer } from "../../segments";
import { cellAt } from "./cellAt";

/**
 * The sheet's own column of a field, when formulas may count on it: one row a customer, and each cell either the
 * plain number that was understood or blank when nothing was. Text amounts, thousands of euros, customers on several
 * rows make it null: our own column is written instead.
 */
export function liveColumn(
  { reading, customers }: Segmentation,
  source: SheetData,
  field: FieldId,
  valueOf: (one: SegmentedCustomer) => number | null,
): number | null {
  const column = reading.columns.find((match) => match.field === field)?.column;
  if (column === undefined || reading.grain !== "clients") return null;
  const agrees = customers.every((one) => {
    const cell = cellAt(source, one.customer.row, column);
    const value = valueOf(one);
    return cell === "" ? value === null || value === 0 : cell === value;
  });
  return agrees ? column : null;
}
