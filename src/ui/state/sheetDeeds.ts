import type { CorrectionKind, OtherReading, Result } from "../../core/model";
import type { RememberedColumns } from "../../core/reading/readingContext";
import type { Segmentation } from "../../core/segments";
import type { AppPort, NamedView, PaneRequest, SheetCells } from "../appPort";
import type { Draft, Notice, PaneEvent, Screen } from "./paneState";

/** What the rep can do beside the long job. Nothing here rejects: a failure becomes a notice. */
export interface SheetDeeds {
  readonly go: (screen: Screen) => void;
  readonly change: (change: Partial<Draft>) => void;
  readonly dismiss: () => void;
  readonly insertSample: () => Promise<void>;
  readonly show: (place: SheetCells) => Promise<void>;
  readonly assignColumns: (sheet: string, choices: RememberedColumns) => Promise<void>;
  readonly readOtherwise: (sheet: string, column: OtherReading, isOther: boolean) => Promise<void>;
  /** Takes a row for the header of a sheet; null = it is found again. */
  readonly chooseHeader: (sheet: string, row: number | null) => Promise<void>;
  readonly correct: (sheet: string, kind: CorrectionKind) => Promise<void>;
  /** Makes the sheet of the data's problems and shows it. */
  readonly writeQuality: (request: Omit<PaneRequest, "write">) => Promise<void>;
  readonly filter: (segmentation: Segmentation, rows: readonly number[]) => Promise<void>;
  readonly clearFilters: (sheet: string) => Promise<void>;
  /** Takes a press, or everything of ours, back from a sheet. */
  readonly restore: (sheet: string, scope: "press" | "all") => Promise<void>;
  readonly saveViews: (views: readonly NamedView[]) => Promise<void>;
}

/** The deeds of a pane bound to one app. */
export function sheetDeeds(port: AppPort, dispatch: (event: PaneEvent) => void): SheetDeeds {
  const say = (notice: Notice): void => dispatch({ kind: "noticed", notice });

  async function attempt<T>(deed: Promise<Result<T>>, done: (value: T) => void): Promise<void> {
    try {
      const result = await deed;
      if (result.ok) done(result.value);
      else say({ kind: "problem", problem: { kind: "refusal", refusal: result.refusal } });
    } catch (error) {
      say({ kind: "problem", problem: { kind: "unexpected", detail: String(error) } });
    }
  }

  return {
    go: (screen) => dispatch({ kind: "went", screen }),
    change: (change) => dispatch({ kind: "drafted", change }),
    dismiss: () => dispatch({ kind: "dismissed" }),
    insertSample: () => attempt(port.insertSample(), () => dispatch({ kind: "sheetLeft" })),
    show: (place) => attempt(port.sheet.show(place), () => {}),
    assignColumns: (sheet, choices) =>
      attempt(port.columns.remember(sheet, choices), () => dispatch({ kind: "lookAsked" })),
    readOtherwise: (sheet, column, isOther) =>
      attempt(port.columns.readOtherwise(sheet, column, isOther), () => dispatch({ kind: "lookAsked" })),
    chooseHeader: (sheet, row) =>
      attempt(port.columns.readFrom(sheet, row), () => dispatch({ kind: "lookAsked" })),
    correct: (sheet, kind) =>
      attempt(port.corrections.apply(sheet, kind), ({ cells }) => {
        say({ kind: "corrected", cells });
        dispatch({ kind: "lookAsked" });
      }),
    writeQuality: (request) =>
      attempt(port.quality.write(request), ({ sheet }) => {
        say({ kind: "qualityWritten", sheet });
        void attempt(port.sheet.show({ sheet, cells: "A1" }), () => {});
      }),
    filter: (segmentation, rows) =>
      attempt(port.filters.apply(segmentation, rows), ({ shown }) => say({ kind: "filtered", shown })),
    clearFilters: (sheet) => attempt(port.filters.clear(sheet), () => say({ kind: "unfiltered" })),
    restore: (sheet, scope) =>
      attempt(port.restore.apply(sheet, scope), () => {
        dispatch({ kind: "sheetLeft" });
        say({ kind: "restored", sheet });
        void port.recall().then(
          (remembered) => dispatch({ kind: "recalled", remembered }),
          () => {},
        );
      }),
    saveViews: (views) =>
      attempt(port.filters.saveViews(views), () => dispatch({ kind: "viewsSaved", views })),
  };
}
