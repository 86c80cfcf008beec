/** Asks how a sheet of ours looks before a run refills it: the cells' contents are asked with the edits that write them. */
import type { Area } from "../../core/model";
import type { Edit, OwnSheet } from "../../core/output/edits";
import { areaOfCells } from "../grid/areaOfCells";
import { toA1 } from "../grid/address";
import { askCellLooks } from "./cellLooks";
import { gridOf, type Former } from "./former";
import { askHeights, type Heights } from "../writing/heights";
import { FORMAT_ROWS } from "../writing/blocks";
import { askFrame } from "../writing/sheetFrame";

/**
 * Cells of all our sheets whose looks are asked one by one: plan and dashboard of an ordinary portfolio, a third of an
 * answer that Excel on the web gives (half of it, where Excel tells eight borders a cell).
 */
const LOOK_CELLS = 3_300;
/** Cells that are left for each longer sheet: its header, and rows like all the others. */
const FEW_CELLS = 100;
/** Bytes of one of them in the answer. */
const LOOK_BYTES = 450;

/** Rows of an area that are told one by one; the others are like the first of them. */
interface Parts {
  readonly exact: Area;
  readonly rest: Area | null;
}

/** How a sheet looked, in the two parts in which it is put back. */
interface OwnLooks {
  readonly looks: () => readonly Former[];
  readonly heights: () => readonly Former[];
}

/**
 * How many cells of each sheet of ours that is there tell their looks one by one: small sheets whole, long lists as far
 * as it goes, and their rows are all alike. Nobody sees the sheet of past runs.
 */
export function toldCells(there: Iterable<OwnSheet>, edits: readonly Edit[]): ReadonlyMap<OwnSheet, number> {
  const sizes = [...there].flatMap((own): [OwnSheet, number][] => {
    const area = own === "runs" ? null : touched(edits.filter(({ sheet }) => sheet === own));
    return area === null ? [] : [[own, cellsIn(area)]];
  });
  sizes.sort(([, a], [, b]) => a - b);
  let left = LOOK_CELLS;
  return new Map(
    sizes.map(([own, size], i) => {
      const cells = Math.min(size, left - FEW_CELLS * (sizes.length - 1 - i));
      left -= cells;
      return [own, cells];
    }),
  );
}

/** Bytes of the looks of these sheets in the answer. */
export function looksBytes(there: Iterable<OwnSheet>, edits: readonly Edit[]): number {
  return [...toldCells(there, edits).values()].reduce((sum, cells) => sum + cells, 0) * LOOK_BYTES;
}

/** Asks for looks of so many cells, heights and the frame, as far as the edits of a run touch them. */
export function askOwnSheet(
  sheet: Excel.Worksheet,
  id: string,
  edits: readonly Edit[],
  cells: number,
): OwnLooks {
  const area = touched(edits);
  const frame = edits.some(({ kind }) => FRAME.has(kind)) ? askFrame(sheet) : null;
  const heights = askHeightsDownTo(sheet, edits);
  const looks = area === null ? () => [] : askArea(sheet, id, partsOf(area, cells));
  return {
    heights: () => (heights === null ? [] : [{ kind: "heights", sheet: id, heights: heights() }]),
    looks: () => [
      ...looks(),
      ...(frame === null ? [] : [{ kind: "frame" as const, sheet: id, frame: frame() }]),
    ],
  };
}

/** Heights of the rows from the top down to the last one whose height the edits change. */
function askHeightsDownTo(sheet: Excel.Worksheet, edits: readonly Edit[]): (() => Heights) | null {
  const last = edits.reduce((most, edit) => {
    if (edit.kind === "rowHeight") return Math.max(most, edit.row);
    return edit.kind === "usualHeights" ? Math.max(most, edit.lastRow) : most;
  }, 0);
  return last === 0 ? null : askHeights(sheet, 1, last);
}

const FRAME: ReadonlySet<Edit["kind"]> = new Set(["view", "freeze", "pageLayout"] as const);

/** The cells whose looks a run changes. */
function touched(edits: readonly Edit[]): Area | null {
  const areas = edits.flatMap((edit): Area[] => {
    if (edit.kind === "clear" || edit.kind === "style" || edit.kind === "numberFormat") return [edit.area];
    return edit.kind === "cells" ? [areaOfCells(edit)] : [];
  });
  const isCleared = edits.some((edit) => edit.kind === "clear" && edit.contentsOnly !== true);
  if (!isCleared || areas.length === 0) return null;
  return areas.reduce((a, b) => ({
    firstRow: Math.min(a.firstRow, b.firstRow),
    firstColumn: Math.min(a.firstColumn, b.firstColumn),
    lastRow: Math.max(a.lastRow, b.lastRow),
    lastColumn: Math.max(a.lastColumn, b.lastColumn),
  }));
}

function cellsIn({ firstRow, lastRow, firstColumn, lastColumn }: Area): number {
  return (lastRow - firstRow + 1) * (lastColumn - firstColumn + 1);
}

function partsOf(area: Area, cells: number): Parts {
  const rows = Math.max(1, Math.floor(cells / (area.lastColumn - area.firstColumn + 1)));
  const lastRow = area.firstRow + rows - 1;
  if (lastRow >= area.lastRow) return { exact: area, rest: null };
  return { exact: { ...area, lastRow }, rest: { ...area, firstRow: lastRow + 1 } };
}

function askArea(sheet: Excel.Worksheet, id: string, { exact, rest }: Parts): () => readonly Former[] {
  // Number formats are short: those of the other rows are told, too.
  const told = { ...exact, lastRow: Math.max(exact.lastRow, Math.min(lastRowOf(exact, rest), FORMAT_ROWS)) };
  const range = sheet.getRange(toA1(told));
  range.load("numberFormat");
  const looks = askCellLooks(sheet, exact);
  return () => {
    const formats: readonly (readonly unknown[])[] = range.numberFormat;
    const found = looks();
    const below = rest === null ? [] : likeLastRow(id, rest, formats.at(-1) ?? [], found.at(-1) ?? []);
    return [
      // What stands last is put back first: clearing looks takes number formats too.
      { kind: "formats", sheet: id, area: told, formats: gridOf(formats) },
      ...below,
      { kind: "cellLooks", sheet: id, area: exact, looks: found },
    ];
  };
}

function lastRowOf(exact: Area, rest: Area | null): number {
  return rest?.lastRow ?? exact.lastRow;
}

/** The rows of a long list look like the last one that was told. */
function likeLastRow(
  sheet: string,
  rest: Area,
  formats: readonly unknown[],
  looks: readonly Excel.SettableCellProperties[],
): readonly Former[] {
  return looks.flatMap(({ format = {} }, i): Former[] => {
    const column = rest.firstColumn + i;
    const area = { ...rest, firstColumn: column, lastColumn: column };
    const { font = {}, fill, horizontalAlignment, verticalAlignment, wrapText } = format;
    const { bold = false, italic = false, color = "#000000" } = font;
    const look = {
      horizontalAlignment: horizontalAlignment ?? "General",
      verticalAlignment: verticalAlignment ?? "Bottom",
      wrapText: wrapText ?? false,
      font: { bold, italic, color },
    } as const;
    return [
      { kind: "formats", sheet, area, formats: { every: formats[i] } },
      { kind: "look", sheet, area, look, fill: fill?.color ?? "" },
    ];
  });
}
