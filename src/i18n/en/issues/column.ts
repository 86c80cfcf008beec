import type { Issue } from "../../../core/model";

/** “Revenue” (D), or “column D” when it has no header. */
export function columnName(values: Issue["values"]): string {
  return values.header === undefined || values.header === ""
    ? `column ${values.column ?? "?"}`
    : `“${values.header}” (${values.column ?? "?"})`;
}
