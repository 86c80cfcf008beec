/**
 * A customer sheet as reps really have it, and what one press must make of it: built as a real file, read by the
 * real command, judged on its JSON.
 */
import type { FieldId } from "../../src/core/fields";
import type { Grain, SetAsideReason } from "../../src/core/model";
import type { AbcLabel } from "../../src/core/labels";

/** A real date cell (an Excel serial number with a date format), given as ISO text. */
export interface DateCell {
  readonly iso: string;
}
export const date = (iso: string): DateCell => ({ iso });

export type Cell = string | number | boolean | null | DateCell;

export interface CaseSheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  /** Range of an Excel table, e.g. "A1:D8"; the last row is a totals row when `totals`. */
  readonly table?: { readonly range: string; readonly totals?: boolean };
  readonly merges?: readonly string[];
}

export interface SheetCase {
  readonly name: string;
  /** One worksheet of an .xlsx, or the bytes of a .csv. */
  readonly file:
    { readonly sheets: readonly CaseSheet[] } | { readonly csv: Uint8Array; readonly fileName: string };
  readonly args?: readonly string[];
  readonly expected: {
    readonly sheet?: string;
    readonly headerRow: number;
    readonly grain: Grain;
    readonly today?: string;
    readonly columns: Readonly<Partial<Record<FieldId, string>>>;
    /** Fields that must not be recognised. */
    readonly without?: readonly FieldId[];
    readonly rowsRead: number;
    readonly setAside?: Readonly<Partial<Record<SetAsideReason, number>>>;
    /** Issue codes that must be told, with the cells they name when given. */
    readonly issues?: Readonly<Record<string, readonly string[] | true>>;
    /** ABC label by first row of the customer. */
    readonly classes: Readonly<Record<number, AbcLabel | null>>;
    /** Any other field of customers, by row: a subset that must match. */
    readonly customers?: Readonly<Record<number, Readonly<Record<string, unknown>>>>;
  };
}

/** Six revenues whose classes are known by hand: 50 % and 80 % before → A A, B stands on the line, then B C C. */
export const SIX = [50_000, 30_000, 10_000, 5_000, 3_000, 2_000] as const;
export const SIX_CLASSES = ["A", "A", "B", "B", "C", "C"] as const;

/** Classes of the six when they stand on consecutive rows from `first`. */
export function sixFrom(first: number): Record<number, AbcLabel> {
  return Object.fromEntries(SIX_CLASSES.map((label, index) => [first + index, label]));
}

export const SIX_NAMES = [
  "Boulangerie Morel",
  "Garage Lenoir",
  "Hôtel du Parc",
  "Pharmacie Centrale",
  "Fleurs & Co",
  "Atelier Brunet",
] as const;
