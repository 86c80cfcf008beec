import type { FieldId } from "../../fields";
import type { ColumnMatch } from "../../model";
import type { Options } from "../../options";
import { foldText } from "../../text/fold";
import { columnOfLetters } from "../../a1";
import type { RememberedColumns } from "../readingContext";
import type { ColumnInput } from "./columnInput";

/** What the user decided of the columns. */
export interface UserColumns {
  readonly chosen: ReadonlyMap<
    FieldId,
    { readonly column: ColumnInput; readonly evidence: "user" | "remembered" }
  >;
  /** Fields the user said are on no column. */
  readonly none: ReadonlySet<FieldId>;
  /** A header or letter that is not on the sheet; null when all are. */
  readonly unknown: { readonly field: FieldId; readonly header: string } | null;
}

/** Whether the rep said what a column is, at this press or at one before: its header may deny it. */
export function isNamedByRep(assigned: Pick<ColumnMatch, "evidence"> | undefined): boolean {
  return assigned?.evidence === "user" || assigned?.evidence === "remembered";
}

/** Columns named in the options win over those remembered for the sheet, which win over recognition. */
export function userColumns(
  columns: readonly ColumnInput[],
  options: Options["columns"],
  remembered: RememberedColumns,
  firstColumn: number,
): UserColumns {
  const chosen = new Map<FieldId, { column: ColumnInput; evidence: "user" | "remembered" }>();
  const none = new Set<FieldId>();
  const taken = new Set<ColumnInput>();
  for (const [field, name] of entries(options)) {
    const column = byHeader(columns, name) ?? byLetter(columns, name, firstColumn);
    if (column === undefined) return { chosen, none, unknown: { field, header: name } };
    chosen.set(field, { column, evidence: "user" });
    taken.add(column);
  }
  for (const [field, memory] of entries(remembered)) {
    if (chosen.has(field)) continue;
    if (memory === null) {
      none.add(field);
      continue;
    }
    const same = columns.filter(
      (column) => !taken.has(column) && foldText(column.header) === foldText(memory.header),
    );
    const column = same.find((c) => c.position + firstColumn === memory.column) ?? same[0];
    if (column === undefined) continue;
    chosen.set(field, { column, evidence: "remembered" });
    taken.add(column);
  }
  return { chosen, none, unknown: null };
}

function entries<T>(record: Partial<Readonly<Record<FieldId, T>>>): readonly (readonly [FieldId, T])[] {
  // Object.entries widens keys to string -- the record's keys are field ids by its type
  return (Object.entries(record) as [FieldId, T | undefined][]).flatMap(([field, value]) =>
    value === undefined ? [] : [[field, value] as const],
  );
}

function byHeader(columns: readonly ColumnInput[], name: string): ColumnInput | undefined {
  const folded = foldText(name);
  return (
    columns.find((column) => column.forms.includes(name)) ??
    (folded === ""
      ? undefined
      : columns.find((column) => column.forms.some((form) => foldText(form) === folded)))
  );
}

function byLetter(
  columns: readonly ColumnInput[],
  name: string,
  firstColumn: number,
): ColumnInput | undefined {
  const letter = columnOfLetters(name.trim());
  return letter === null ? undefined : columns.find((column) => column.position + firstColumn === letter);
}
