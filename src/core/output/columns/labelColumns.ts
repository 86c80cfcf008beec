import type { Area, CellValue } from "../../model";
import { ABC_LABELS } from "../../labels";
import type { SegmentedCustomer } from "../../segments";
import { columnArea, rowArea } from "../../a1";
import type { CellContent, ColorRule, Edit, OwnColumn, OwnColumnKey } from "../edits";
import { INK } from "../palette";
import { consecutiveRuns } from "../../stats/consecutiveRuns";
import { inSteps, ROWS_PER_STEP, type Steps } from "../../steps";
import type { SheetWords } from "../words";
import { KEPT_ROWS } from "../../planning/runRecord";
import { columnCell, type CellContext } from "./columnCell";
import { COLUMN_LOOKS } from "./columnLook";
import { columnRules } from "./columnRules";
import type { FormerLabels } from "./formerLabels";
import type { Placement } from "./placeColumns";
import type { TypedCells } from "./typedLabels";
import { labelPrint, type LabelPrints } from "./writtenLabels";

/** All labels of a row and its reasons in words: as much work as a few rows elsewhere. */
const LABELLED_AT_ONCE = ROWS_PER_STEP / 4;

/** What decides the label cells of one sheet. */
export interface LabelInput {
  readonly placement: Placement;
  /** Columns that this result fills; the others of ours are emptied. */
  readonly wanted: readonly OwnColumnKey[];
  readonly headerRow: number;
  readonly lastRow: number;
  readonly customers: readonly SegmentedCustomer[];
  readonly context: CellContext;
  /** Columns that stood on the sheet before this run: their *Segment forcé* is the user's and is left alone. */
  readonly before: readonly OwnColumn[];
  /** Their labels under another header, which go; null when the header is where it was. */
  readonly former: FormerLabels | null;
  /** What stands in place of a label because the user typed it. */
  readonly typed: TypedCells;
  /** Rows below the data that hold labels of a past run: they go. */
  readonly stale: ReadonlySet<number>;
}

/** Edits, and what they write for each customer. */
export interface LabelEdits {
  readonly edits: readonly Edit[];
  readonly prints: LabelPrints;
}

/** The label columns on the user's sheet: table widened, formats, cells, looks, widths, choices. Colours apart. */
export function* labelColumns(input: LabelInput): Steps<LabelEdits> {
  const { placement, headerRow, lastRow, context } = input;
  const { formats, segments } = context.words;
  const byRow = yield* rowsOf(input.customers);
  const first = headerRow + 1;
  const edits: Edit[] = [];
  const prints = new Map<number, string>();
  if (placement.table !== null) {
    edits.push({
      kind: "resizeTable",
      sheet: "source",
      table: placement.table.name,
      area: placement.table.area,
    });
  }
  const { former } = input;
  if (former !== null) edits.push(...clearedLabels(input.before, former));
  for (const run of runsOf(placement.columns, ({ key }) => numberFormatOf(key, formats))) {
    edits.push({
      kind: "numberFormat",
      sheet: "source",
      area: areaOf(run, first, lastRow),
      format: run.same,
    });
  }
  for (const block of blocksOf(placement.columns)) {
    const rows = [block.map(({ header }): CellContent => header)];
    const end = [...input.stale].reduce((most, row) => Math.max(most, row), lastRow);
    for (let row = first; row <= end; row += LABELLED_AT_ONCE) {
      fillRows(
        rows,
        block,
        { first: row, last: Math.min(end, row + LABELLED_AT_ONCE - 1) },
        byRow,
        input,
        prints,
      );
      yield;
    }
    edits.push({
      kind: "cells",
      sheet: "source",
      row: headerRow,
      column: block[0]?.column ?? 1,
      cells: rows,
    });
  }
  for (const run of runsOf(placement.columns, ({ key }) => COLUMN_LOOKS[key].horizontal)) {
    // What Excel does by itself needs no call: texts to the left, numbers to the right.
    if (run.same !== "Center") continue;
    const style = { horizontal: run.same } as const;
    edits.push({ kind: "style", sheet: "source", area: areaOf(run, first, lastRow), style });
  }
  const isNew = ({ key }: OwnColumn): boolean =>
    former !== null || !input.before.some((own) => own.key === key);
  const added = placement.columns.filter(isNew);
  for (const block of blocksOf(added)) {
    const from = block[0]?.column ?? 1;
    const style = {
      bold: true,
      fill: INK.heading,
      color: INK.headingText,
      horizontal: "Left",
      vertical: "Center",
    } as const;
    if (placement.table === null) {
      edits.push({
        kind: "style",
        sheet: "source",
        area: rowArea(headerRow, from, from + block.length - 1),
        style,
      });
    }
    edits.push({
      kind: "widths",
      sheet: "source",
      column: from,
      widths: block.map(({ key }) => COLUMN_LOOKS[key].width),
    });
  }
  const forced = placement.columns.find(({ key }) => key === "forcedSegment");
  if (forced !== undefined) {
    const values = ABC_LABELS.map((label) => segments[label]);
    edits.push({ kind: "choices", sheet: "source", area: columnArea(forced.column, first, lastRow), values });
  }
  const printed = blocksOf(placement.columns).flat().filter(isPrinted);
  return { edits, prints: { keys: printed.map(({ key }) => key), rows: prints } };
}

/** What the user types in *Segment forcé* is theirs whatever a run found there. */
const isPrinted = ({ key }: OwnColumn): boolean => key !== "forcedSegment";

/** Our labels above the header of today, and the old headers; what the user typed stays. */
function clearedLabels(before: readonly OwnColumn[], { above, headerRow }: FormerLabels): readonly Edit[] {
  const columns = runsOf(before, ({ key }) => key === "forcedSegment");
  return columns.flatMap((run) =>
    consecutiveRuns(run.same ? [headerRow] : above).map(([first, last]): Edit => ({
      kind: "clear",
      sheet: "source",
      area: areaOf(run, first, last),
    })),
  );
}

/** Excel's number format of a label column: labels are texts, so that "3-3-3" or "1-2" never becomes a date. */
export function numberFormatOf(key: OwnColumnKey, formats: SheetWords["formats"]): string {
  const { format } = COLUMN_LOOKS[key];
  if (format === "general") return "General";
  return format === "text" ? "@" : formats[format];
}

/** The colour rules of the label columns on the user's sheet. */
export function labelRules(
  input: LabelInput,
): readonly { readonly area: Area; readonly rules: readonly ColorRule[] }[] {
  return columnRules(
    input.placement.columns,
    { first: input.headerRow + 1, last: input.lastRow },
    input.context.words,
  );
}

function fillRows(
  rows: CellContent[][],
  block: readonly OwnColumn[],
  { first, last }: { readonly first: number; readonly last: number },
  byRow: ReadonlyMap<number, SegmentedCustomer>,
  input: LabelInput,
  prints: Map<number, string>,
): void {
  for (let row = first; row <= last; row += 1) {
    const one = byRow.get(row);
    const labels = block.map((own) => labelOf(own, row, one, input));
    if (one?.customer.row === row && input.customers.length <= KEPT_ROWS) {
      const line = labels.filter((_, i) => isPrinted(block[i] as OwnColumn)).map(labelPrint); // -- as many as columns
      prints.set(row, (prints.get(row) ?? "") + line.join(""));
    }
    rows.push(labels.map((label, i) => contentOf(block[i] as OwnColumn, row, label, input))); // -- the same
  }
}

/** What we would write; a row set aside is emptied. */
function labelOf(
  own: OwnColumn,
  row: number,
  one: SegmentedCustomer | undefined,
  input: LabelInput,
): CellValue {
  if (one === undefined || !input.wanted.includes(own.key)) return "";
  const value = columnCell(own.key, one, input.context);
  const onFirstRowOnly = own.key === "revenue" || own.key === "counted";
  if (!onFirstRowOnly || row === one.customer.row) return value;
  return own.key === "counted" ? 0 : "";
}

/** What is written: our label, unless the user typed something in its place; below the data only what is ours goes. */
function contentOf(own: OwnColumn, row: number, label: CellValue, input: LabelInput): CellContent {
  const typed = input.typed.get(row)?.get(own.key);
  if (typed !== undefined) return typed;
  if (own.key === "forcedSegment" && input.before.some(({ key }) => key === own.key)) return null;
  return row > input.lastRow && !input.stale.has(row) ? null : label;
}

function* rowsOf(customers: readonly SegmentedCustomer[]): Steps<ReadonlyMap<number, SegmentedCustomer>> {
  const byRow = new Map<number, SegmentedCustomer>();
  yield* inSteps(customers.length, (from, to) => {
    for (const one of customers.slice(from, to)) {
      for (const row of one.customer.rows) byRow.set(row, one);
    }
  });
  return byRow;
}

/** Runs of columns that stand side by side, left to right. */
function blocksOf(columns: readonly OwnColumn[]): readonly (readonly OwnColumn[])[] {
  return runsOf(columns, () => null).map(({ columns: block }) => block);
}

interface Run<K> {
  readonly columns: OwnColumn[];
  /** What the columns have in common. */
  readonly same: K;
}

/** Runs of columns that stand side by side and have the same of something: one call to Excel instead of several. */
function runsOf<K>(columns: readonly OwnColumn[], of: (own: OwnColumn) => K): readonly Run<K>[] {
  const found: Run<K>[] = [];
  for (const own of [...columns].sort((a, b) => a.column - b.column)) {
    const same = of(own);
    const last = found.at(-1);
    if (last?.same === same && last.columns.at(-1)?.column === own.column - 1) last.columns.push(own);
    else found.push({ columns: [own], same });
  }
  return found;
}

function areaOf({ columns }: Run<unknown>, firstRow: number, lastRow: number): Area {
  return {
    firstRow,
    firstColumn: columns[0]?.column ?? 1,
    lastRow,
    lastColumn: columns.at(-1)?.column ?? 1,
  };
}
