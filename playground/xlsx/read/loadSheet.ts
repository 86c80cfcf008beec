import type { Model } from "@ironcalc/wasm";
import { LAST_COLUMN } from "../../host/engine/a1";
import type { FileCell } from "../cells/FileCell";
import type { SplitSheet } from "../cells/splitSheet";
import type { FileStyles } from "../styles/readStyles";
import type { CellCount } from "./cellCount";
import { gatherRuns } from "./gatherRuns";
import { engineInput } from "./engineInput";
import { styleBand, styleRuns, typeRuns } from "./fillEngine";
import { cellBlocks } from "./cellBlocks";
import { formulaReader, type LoadedFormula } from "./readFormulas";
import { reserveMemory } from "./reserveMemory";
import { layOutColumns, layOutRows, layOutView, readColumns } from "./sheetLayout";
import { surveyRows, type RowSurvey } from "./surveyRows";

/** What was met while a sheet's cells were given to the engine. */
export interface LoadedSheet {
  readonly formulas: readonly LoadedFormula[];
  readonly hiddenRows: number[];
  readonly hiddenColumns: number[];
  /** Last row given to the engine, formats included. */
  readonly lastCellRow: number;
  /** True when a number has more than 15 digits: the host then reads numbers the exact way. */
  readonly longNumbers: boolean;
  /** Cells with a content. */
  readonly cells: number;
  /** Characters of its longest text. */
  readonly longestText: number;
}

/** What the sheets of a workbook share. */
export interface BookContent {
  readonly strings: readonly string[];
  readonly styles: FileStyles;
  readonly date1904: boolean;
  /** Counts cells against the limits. */
  readonly count: CellCount;
}

/** Columns beyond those in use that get the look of their band. */
const BANDS_BEYOND = 30;

/** Puts a worksheet's cells, styles and layout into an empty sheet of the engine, which must not be evaluating. */
export function loadSheet(
  engine: Model,
  sheet: number,
  split: SplitSheet,
  content: BookContent,
): LoadedSheet {
  const { styles, count } = content;
  const survey = surveyRows(split.rows);
  reserveMemory(survey.cells);
  const inherited = styleBands(engine, sheet, split, survey, styles);
  const formulaOf = formulaReader();
  const formulas: LoadedFormula[] = [];
  let lastCellRow = 0;
  let longNumbers = false;
  let longestText = 0;
  let cells = 0;
  for (const block of cellBlocks(split.rows, survey.limit, content)) {
    const inputs = gatherRuns<string>();
    const looks = gatherRuns<number>();
    for (const cell of block) {
      const { row, column, value, style } = cell;
      const formula = formulaOf(cell);
      if (formula !== null) formulas.push(formula);
      const input = formula?.computed === true ? formula.text : engineInput(value);
      const isStyled = style !== inherited(cell);
      if (input !== "" || isStyled) count(input);
      if (input !== "") cells += 1;
      if (input !== "") inputs.add(row, column, input);
      if (isStyled) looks.add(row, column, style, (last, next) => last === next);
      if (input !== "" || isStyled) lastCellRow = row;
      if (value.kind === "number" && Number(value.value.toPrecision(15)) !== value.value) longNumbers = true;
      if (value.kind === "text") longestText = Math.max(longestText, value.value.length);
    }
    typeRuns(engine, sheet, inputs.runs);
    styleRuns(engine, sheet, looks.runs, styles.style);
  }
  const hiddenColumns = layOutColumns(engine, sheet, split.shell, survey.lastColumn);
  layOutView(engine, sheet, split.shell);
  const hiddenRows = layOutRows(engine, sheet, survey.rows);
  return { formulas, hiddenRows, hiddenColumns, lastCellRow, longNumbers, longestText, cells };
}

/** Styles whole columns and rows; answers the style a cell has by its place alone. */
function styleBands(
  engine: Model,
  sheet: number,
  split: SplitSheet,
  survey: RowSurvey,
  styles: FileStyles,
): (cell: FileCell) => number {
  const bands = readColumns(split.shell).filter((band) => band.style > 0);
  for (const band of bands) {
    const last = Math.min(LAST_COLUMN, band.last, survey.lastColumn + BANDS_BEYOND);
    if (last < band.first) continue;
    styleBand(engine, sheet, { axis: "column", first: band.first, last }, styles.style(band.style));
  }
  const rowStyles = new Map<number, number>();
  for (const { row, style } of survey.rows) {
    if (style === null) continue;
    rowStyles.set(row, style);
    styleBand(engine, sheet, { axis: "row", first: row, last: row }, styles.style(style));
  }
  return ({ row, column }) =>
    rowStyles.get(row) ?? bands.find((band) => band.first <= column && column <= band.last)?.style ?? 0;
}
