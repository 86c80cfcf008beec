import type { FieldId } from "../fields";
import type { Day, HeaderChoice, OtherReading } from "../model";
import type { Options } from "../options";
import type { Places } from "./places";

/** What the rep once corrected on this sheet: which column a field is, or null for « this field is on no column ». */
export type RememberedColumns = Partial<
  Record<FieldId, { readonly header: string; readonly column: number } | null>
>;

/** Everything the reading needs beside the cells themselves. */
export interface ReadingContext {
  readonly options: Options;
  /** The machine's day. */
  readonly clock: Day;
  /** The reference date the user gave; null = decided from the clock and the sheet. */
  readonly today: Day | null;
  readonly places: Places;
  readonly remembered: RememberedColumns;
  /** Names of the other sheets that the rep sees. */
  readonly otherSheets?: readonly string[];
  /** Columns for which the rep took the other reading of ambiguous cells; it yields to what the cells prove. */
  readonly otherReadings?: readonly OtherReading[];
  /** The row that the rep took for the header; a table of Excel has its own. */
  readonly header?: HeaderChoice | null;
}
