import type { FieldId } from "../../core/fields";
import type { RememberedColumns } from "../../core/reading/readingContext";
import type { ColumnRow } from "./columnRows";

/** What to remember when the rep says that a column is `field`, or null for a column not to use. */
export function columnChoice(row: ColumnRow, field: FieldId | null): RememberedColumns {
  const left = row.field === null || row.field === field ? {} : { [row.field]: null };
  return field === null ? left : { ...left, [field]: { header: row.header, column: row.column } };
}
