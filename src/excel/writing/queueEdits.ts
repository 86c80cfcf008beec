/** Edits of one request, queued as few calls as Excel allows: small formats of one sheet share a call. */
import type { Area } from "../../core/model";
import type { Edit } from "../../core/output/edits";
import { toA1 } from "../grid/address";
import { applyEdit } from "./applyEdit";
import { SMALL_CELLS } from "./blocks";
import { worksheetOf, type Desk } from "../desk";
import { setHeights } from "./heights";
import { applyStyle, styledCells } from "./writeStyle";

type Of<K extends Edit["kind"]> = Extract<Edit, { kind: K }>;

/** Cells that one shared call spans at most. */
const SHARED_CELLS = 20_000;

/** Queues the edits in their order. */
export function queueEdits(desk: Desk, edits: readonly Edit[]): void {
  for (const group of groupsOf(edits)) {
    const [first] = group;
    if (first === undefined) continue;
    if (first.kind === "style") queueStyles(desk, ofKind(group, "style"));
    else if (first.kind === "numberFormat" && group.length > 1)
      queueFormats(desk, ofKind(group, "numberFormat"));
    else if (first.kind === "rowHeight") queueHeights(desk, ofKind(group, "rowHeight"));
    else for (const edit of group) applyEdit(desk, edit);
  }
}

function ofKind<K extends Edit["kind"]>(edits: readonly Edit[], kind: K): Of<K>[] {
  return edits.filter((edit): edit is Of<K> => edit.kind === kind);
}

/** Runs of edits that one call may hold: same kind, same sheet, and formats of few cells. */
function groupsOf(edits: readonly Edit[]): readonly (readonly Edit[])[] {
  const groups: { readonly edits: Edit[]; readonly key: string | null; span: Area | null }[] = [];
  for (const edit of edits) {
    const area = sharedArea(edit);
    const key = area === null ? null : `${edit.kind} ${edit.sheet}`;
    const last = groups.at(-1);
    const span = area === null ? null : last?.span ? around(last.span, area) : area;
    if (
      last !== undefined &&
      key !== null &&
      last.key === key &&
      span !== null &&
      cellsOf(span) <= SHARED_CELLS
    ) {
      last.edits.push(edit);
      last.span = span;
    } else groups.push({ edits: [edit], key, span: area });
  }
  return groups.map((group) => group.edits);
}

/** The area of an edit that may share its call with others; null when it stands alone. */
function sharedArea(edit: Edit): Area | null {
  if (edit.kind === "rowHeight")
    return { firstRow: edit.row, firstColumn: 1, lastRow: edit.row, lastColumn: 1 };
  if (edit.kind !== "style" && edit.kind !== "numberFormat") return null;
  return cellsOf(edit.area) <= SMALL_CELLS ? edit.area : null;
}

function cellsOf({ firstRow, lastRow, firstColumn, lastColumn }: Area): number {
  return (lastRow - firstRow + 1) * (lastColumn - firstColumn + 1);
}

function around(a: Area, b: Area): Area {
  return {
    firstRow: Math.min(a.firstRow, b.firstRow),
    firstColumn: Math.min(a.firstColumn, b.firstColumn),
    lastRow: Math.max(a.lastRow, b.lastRow),
    lastColumn: Math.max(a.lastColumn, b.lastColumn),
  };
}

function queueStyles(desk: Desk, edits: readonly Of<"style">[]): void {
  const [first] = edits;
  if (first === undefined) return;
  const sheet = worksheetOf(desk, first.sheet);
  const span = edits.map(({ area }) => area).reduce(around);
  const range = sheet.getRange(toA1(span));
  if (cellsOf(first.area) > SMALL_CELLS) applyStyle(range, first.style);
  else range.setCellProperties(styledCells(span, edits));
}

/** Null leaves a cell its format. */
function queueFormats(desk: Desk, edits: readonly Of<"numberFormat">[]): void {
  const [first] = edits;
  if (first === undefined) return;
  const span = edits.map(({ area }) => area).reduce(around);
  const { firstRow, firstColumn } = span;
  const formats = Array.from({ length: span.lastRow - firstRow + 1 }, (): (string | null)[] =>
    Array.from({ length: span.lastColumn - firstColumn + 1 }, () => null),
  );
  for (const { area, format } of edits) {
    for (let row = area.firstRow; row <= area.lastRow; row++) {
      formats[row - firstRow]?.fill(
        format,
        area.firstColumn - firstColumn,
        area.lastColumn - firstColumn + 1,
      );
    }
  }
  worksheetOf(desk, first.sheet).getRange(toA1(span)).numberFormat = formats;
}

function queueHeights(desk: Desk, edits: readonly Of<"rowHeight">[]): void {
  const [first] = edits;
  if (first === undefined) return;
  const heights = Object.fromEntries(edits.map((edit) => [edit.row, edit.points]));
  setHeights(worksheetOf(desk, first.sheet), heights);
}
