import type { FieldId } from "../../../../src/core/fields";
import type { CellValue } from "../../../../src/core/model";
import type { Assigned, Assignment } from "../../../../src/core/reading/columns/assignColumns";
import type { ColumnInput } from "../../../../src/core/reading/columns/columnInput";
import { profileColumn } from "../../../../src/core/reading/columns/profile";
import { matchHeader } from "../../../../src/core/reading/headers/matchHeader";

/** A column with its header and what stands below. */
export function columnOf(header: string, cells: readonly CellValue[] = [], position = 0): ColumnInput {
  return {
    position,
    header,
    forms: [header],
    match: matchHeader(header),
    profile: profileColumn(cells, []),
  };
}

/** Columns already given to fields, the surest way. */
export function assignmentOf(columns: Partial<Record<FieldId, ColumnInput>>): Assignment {
  const byField = new Map<FieldId, Assigned>();
  for (const [field, column] of Object.entries(columns) as [FieldId, ColumnInput][])
    // -- keys are fields by type
    byField.set(field, { field, column, confidence: 1, evidence: "header" });
  return { byField, used: new Set(Object.values(columns)) };
}
