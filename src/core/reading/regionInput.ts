import type { SheetData } from "../model";
import type { ColumnInput } from "./columns/columnInput";
import type { UserColumns } from "./columns/userColumns";
import type { ReadingContext } from "./readingContext";
import type { Region } from "./region/findRegion";
import type { Grid } from "./region/grid";
import type { DayTitles } from "./rows/dayTitles";
import type { StructuralRows } from "./rows/structuralRows";

/** A region whose rows and columns are known. */
export interface RegionInput {
  readonly sheet: SheetData;
  readonly grid: Grid;
  readonly region: Region;
  readonly body: readonly number[];
  readonly setAside: StructuralRows["setAside"];
  /** Rows of the body that only give the day of those below. */
  readonly titles: DayTitles | null;
  readonly columns: readonly ColumnInput[];
  readonly user: UserColumns;
  readonly context: ReadingContext;
}
