import type { Model } from "@ironcalc/wasm";
import type { WorkbookExtras } from "../../host/workbook";
import type { OpenedFile } from "../OpenedFile";
import type { Parts } from "../package/Package";
import type { FileBook } from "../read/readBook";
import type { FileStyles } from "../styles/readStyles";
import type { StyleWriter } from "../styles/styleWriter";

/** Everything the steps of one save share. */
export interface SaveSession {
  /** The parts of the new file: the user's own until a step replaces one. */
  readonly parts: Parts;
  readonly opened: OpenedFile;
  readonly book: FileBook;
  readonly fileStyles: FileStyles;
  readonly styles: StyleWriter;
  /** English copies of the engine as it was opened and as it is; steps may ruin them. */
  readonly base: Model;
  readonly now: Model;
  readonly extras: WorkbookExtras;
  readonly lastRow: number;
  /** Set once a cell's content changed: cached orders of calculation are then stale. */
  contentChanged: boolean;
}
