import { isWholeColumns, isWholeRows, parseArea, splitAddress } from "../../host/engine/a1";
import { CELL_TEXT, readTexts, readValues } from "../../host/engine/readCells";
import type { Area, SheetExtras, Table } from "../../host/workbook";
import { rulerOf } from "../charts/anchor";
import { patchCharts } from "../charts/patchCharts";
import type { ValuesOf } from "../charts/seriesXml";
import { joinSheet, splitSheet } from "../cells/splitSheet";
import { partText, setPartText } from "../package/Package";
import { DAYS_1904 } from "../read/cellBlocks";
import { readColumns } from "../read/sheetLayout";
import { isDateFormat } from "../styles/builtinFormats";
import { patchAutoFilter } from "./patchFilter";
import { rowChange, type RowChanges } from "./CellChange";
import { diffCells, type SheetPair } from "./diffCells";
import { growDimension } from "./growDimension";
import { patchColumns, setDefaultWidth } from "./patchColumns";
import { patchHyperlinks } from "./patchHyperlinks";
import { columnChanges, diffColumns, diffRows } from "./patchLayout";
import { patchMerges } from "./patchMerges";
import { patchPage, patchPageBreaks } from "./patchPage";
import { patchRules, type RuleChange } from "./patchRules";
import { changedTables, patchTables } from "./patchTables";
import { patchValidations } from "./patchValidations";
import { patchView, selectSheet, type SheetView } from "./patchView";
import type { SaveSession } from "./SaveSession";
import { unshareFormulas } from "./unshareFormulas";
import { writeRows, type RowMarkupContext } from "./writeRows";

/** One worksheet to be saved: as opened (or null, for a new one) and as it is. */
export interface SheetToSave {
  readonly path: string;
  readonly pair: SheetPair;
  readonly extras: SheetExtras;
  readonly base: SheetExtras | null;
  readonly rules: RuleChange;
  readonly views: { readonly base: SheetView; readonly now: SheetView };
  /** Whether it is in front; null when that did not change for this sheet. */
  readonly selected: boolean | null;
}

/** Puts what changed on one worksheet into its part. */
export function writeSheet(session: SaveSession, sheet: SheetToSave): void {
  const { path, pair, extras, base } = sheet;
  const text = partText(session.parts, path) ?? "";
  const { shell, rows } = splitSheet(text);
  const part = { parts: session.parts, path, shell };
  const changes = diffCells(pair);
  const columns = diffColumns(pair, widest(changes, base), base, extras);
  diffRows(pair, base, extras, changes);
  textHeaders(changedTables(base?.tables ?? [], extras.tables), pair, changes);
  unshareFormulas(rows, changes);
  if ([...changes.values()].some((row) => [...row.cells.values()].some((cell) => cell.content !== null))) {
    session.contentChanged = true;
  }

  const bands = readColumns(shell);
  const columnStyle = (column: number): number =>
    bands.find((band) => band.first <= column && column <= band.last)?.style ?? 0;
  const mark = shell.name.indexOf(":");
  const restyle: RowMarkupContext["restyle"] = (index, look) =>
    session.styles.restyle(index, look.from, look.to);
  const written = writeRows(rows, changes, {
    prefix: shell.name.slice(0, mark + 1),
    columnStyle,
    restyle,
    fileSerial: (value, style) =>
      session.book.date1904 && isDateFormat(session.styles.numberFormat(style)) ? value - DAYS_1904 : value,
  });

  patchColumns(shell, columnChanges(columns, columnStyle, restyle));
  if (pair.base === null) setDefaultWidth(shell);
  growDimension(shell, changes);
  patchView(shell, sheet.views.base, sheet.views.now);
  if (sheet.selected !== null) selectSheet(shell, sheet.selected);
  patchAutoFilter(shell, base?.autoFilter ?? null, extras.autoFilter);
  patchMerges(shell, base?.merges ?? [], extras.merges);
  patchRules(shell, sheet.rules, session.fileStyles, session.styles);
  patchValidations(shell, base?.validations ?? [], extras.validations ?? []);
  patchHyperlinks(part, base?.hyperlinks ?? {}, extras.hyperlinks);
  patchPage(shell, base?.pageLayout ?? {}, extras.pageLayout);
  patchPageBreaks(shell, base?.horizontalPageBreaks ?? [], extras.horizontalPageBreaks);
  patchTables(part, base?.tables ?? [], extras.tables, headerReader(pair));
  patchCharts(
    part,
    base?.charts ?? [],
    extras.charts,
    rulerOf(pair.now.model, pair.now.index),
    referenceReader(pair),
  );
  const next = joinSheet(shell, written);
  if (next !== joinSheet(splitSheet(text).shell, rows)) setPartText(session.parts, path, next);
}

function widest(changes: RowChanges, base: SheetExtras | null): number {
  let last = Math.max(0, ...(base?.hiddenColumns ?? []));
  for (const row of changes.values()) for (const column of row.cells.keys()) last = Math.max(last, column);
  return last;
}

/** Values of a reference such as "'Plan d''actions'!$B$2:$B$9". */
function referenceReader(pair: SheetPair): ValuesOf {
  const names = pair.now.model.getWorksheetsProperties().map((properties) => properties.name);
  return (reference) => {
    const { sheet, rest } = splitAddress(reference);
    const index = sheet === null ? pair.now.index : names.indexOf(sheet);
    const area = parseArea(rest);
    return index < 0 || area === null || isUnbounded(area) ? [] : readValues(pair.live, index, area).flat();
  };
}

/** Whole columns or rows: too much to keep with a chart. */
function isUnbounded(area: Area): boolean {
  return isWholeColumns(area) || isWholeRows(area);
}

function headerReader(pair: SheetPair): (table: Table) => string[] {
  return (table) => {
    const area = { ...table.area, lastRow: table.area.firstRow };
    return table.showHeaders ? (readTexts(pair.live, pair.now.index, area)[0] ?? []) : [];
  };
}

function isFormula({ now }: SheetPair, row: number, column: number): boolean {
  return now.model.getCellContent(now.index, row, column).startsWith("=");
}

/** Excel repairs a table whose header cells are not text: they are written as the text they show. */
function textHeaders(tables: readonly Table[], pair: SheetPair, changes: RowChanges): void {
  for (const table of tables) {
    if (!table.showHeaders) continue;
    headerReader(pair)(table).forEach((value, offset) => {
      const cells = rowChange(changes, table.area.firstRow).cells;
      const column = table.area.firstColumn + offset;
      const kind = pair.now.model.getCellType(pair.now.index, table.area.firstRow, column);
      if (kind === CELL_TEXT && !isFormula(pair, table.area.firstRow, column)) return;
      const known = cells.get(column);
      const content = { formula: null, value };
      cells.set(column, { content, unshared: null, look: known?.look ?? null });
    });
  }
}
