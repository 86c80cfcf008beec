import type { CellValue } from "../../model";
import { textPrint } from "../sheet/rowPrint";
import type { OwnColumnKey } from "../edits";

/** What a run wrote in our columns, as short prints: enough to tell later what the user typed over it. */
export interface LabelPrints {
  /** Columns of the prints, in their order. */
  readonly keys: readonly OwnColumnKey[];
  /** The prints of a customer's labels, one after the other, by the customer's (first) row. */
  readonly rows: ReadonlyMap<number, string>;
}

/** The same as a past run left it. */
export interface WrittenLabels {
  /** Columns of the prints; one of a later version is none of ours. */
  readonly keys: readonly string[];
  /** By customer (`runKeys`), whatever its row: the prints, and the revenue then (null = unknown). */
  readonly customers: ReadonlyMap<string, { readonly prints: string; readonly revenue: number | null }>;
}

/** Letters of a print: one changed label in 46,656 goes unseen. */
const LENGTH = 3;
const RANGE = 36 ** LENGTH;

/** The print of one label. */
export function labelPrint(cell: CellValue): string {
  return (textPrint([cell]) % RANGE).toString(36).padStart(LENGTH, "0");
}

/** The print of the label at a place in its line. */
export function printAt(line: string, at: number): string {
  return line.slice(at * LENGTH, (at + 1) * LENGTH);
}
