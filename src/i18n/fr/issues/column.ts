import type { Issue } from "../../../core/model";

/** « CA HT » (D), or « la colonne D » when it has no header. */
export function columnName(values: Issue["values"]): string {
  return values.header === undefined || values.header === ""
    ? `la colonne ${values.column ?? "?"}`
    : `«\u202f${values.header}\u202f» (${values.column ?? "?"})`;
}
