import type { CellStyle, HorizontalAlignment, VerticalAlignment } from "@ironcalc/wasm";
import type { Desk } from "../../desk";
import { flag, number, oneOf } from "../../protocol/decoders";
import { invalidArgument } from "../../protocol/failure";
import { defineType, method, type ObjectType, type Property } from "../../protocol/objectType";
import { autofitColumns, autofitRows } from "./autofit";
import { rangeBorderCollectionType } from "./borders";
import { rangeFillType } from "./fill";
import { rangeFontType } from "./font";
import { uniform } from "./style";
import { setStyle, type FormatTarget } from "./target";
import type { SheetExtras } from "../../workbook";
import { ENGINE_WIDTH, POINTS_PER_PIXEL, usualHeight } from "./units";

const HORIZONTAL = {
  General: "general",
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
} as const satisfies Readonly<Record<string, HorizontalAlignment>>;

const VERTICAL = {
  Top: "top",
  Center: "center",
  Bottom: "bottom",
  Justify: "justify",
  Distributed: "distributed",
} as const satisfies Readonly<Record<string, VerticalAlignment>>;

const horizontalWord = oneOf(
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
);
const verticalWord = oneOf("Top", "Center", "Bottom", "Justify", "Distributed");

function wordOf(words: Readonly<Record<string, string>>, value: string | null): string | null {
  return value === null ? null : (Object.entries(words).find(([, engine]) => engine === value)?.[0] ?? null);
}

function shared<V>(pick: (style: CellStyle) => V) {
  return (target: FormatTarget, desk: Desk): V | null =>
    uniform(desk, desk.sheet(target.sheetId).index, target.areas, pick);
}

/** Widths or heights of all columns or rows of the areas: null when they differ. */
function size(axis: "Column" | "Row"): Property<FormatTarget> {
  return {
    get: ({ sheetId, areas }, desk) => {
      const { index } = desk.sheet(sheetId);
      const sizes = new Set<number>();
      for (const area of areas) {
        for (let at = area[`first${axis}`]; at <= area[`last${axis}`] && sizes.size < 2; at += 1) {
          sizes.add(
            axis === "Column" ? desk.engine.getColumnWidth(index, at) : desk.engine.getRowHeight(index, at),
          );
        }
      }
      const [only] = sizes;
      return sizes.size === 1 && only !== undefined ? only * POINTS_PER_PIXEL : null;
    },
    set: ({ sheetId, areas }, value, desk) => {
      const { index } = desk.allowEdit(sheetId);
      const pixels = number(value) / POINTS_PER_PIXEL;
      if (pixels < 0) throw invalidArgument();
      for (const area of areas) {
        if (axis === "Column") desk.engine.setColumnsWidth(index, area.firstColumn, area.lastColumn, pixels);
        else desk.engine.setRowsHeight(index, area.firstRow, area.lastRow, pixels);
      }
    },
  };
}

/** Pixels of a column whose width nobody chose. */
function standardWidth({ standardWidth: pixels = ENGINE_WIDTH }: SheetExtras): number {
  return pixels;
}

/** Excel.RangeFormat */
export const rangeFormatType: ObjectType<FormatTarget> = defineType<FormatTarget>(() => ({
  name: "RangeFormat",
  properties: {
    columnWidth: size("Column"),
    rowHeight: size("Row"),
    useStandardWidth: {
      get: ({ sheetId, areas }, desk) => {
        const { index, extras } = desk.sheet(sheetId);
        const usual = areas.flatMap(({ firstColumn, lastColumn }) =>
          Array.from(
            { length: lastColumn - firstColumn + 1 },
            (_, i) => desk.engine.getColumnWidth(index, firstColumn + i) === standardWidth(extras),
          ),
        );
        return usual.every((one) => one === usual[0]) ? (usual[0] ?? null) : null;
      },
      set: ({ sheetId, areas }, value, desk) => {
        const { index, extras } = desk.allowEdit(sheetId);
        if (!flag(value)) return;
        for (const { firstColumn, lastColumn } of areas)
          desk.engine.setColumnsWidth(index, firstColumn, lastColumn, standardWidth(extras));
      },
    },
    useStandardHeight: {
      get: ({ sheetId, areas }, desk) => {
        const { index } = desk.sheet(sheetId);
        const usual = usualHeight(desk.engine, index);
        const found = areas.flatMap(({ firstRow, lastRow }) =>
          Array.from(
            { length: lastRow - firstRow + 1 },
            (_, i) => desk.engine.getRowHeight(index, firstRow + i) === usual,
          ),
        );
        return found.every((one) => one === found[0]) ? (found[0] ?? null) : null;
      },
      set: ({ sheetId, areas }, value, desk) => {
        const { index } = desk.allowEdit(sheetId);
        if (!flag(value)) return;
        const usual = usualHeight(desk.engine, index);
        for (const { firstRow, lastRow } of areas) desk.engine.setRowsHeight(index, firstRow, lastRow, usual);
      },
    },
    wrapText: {
      get: shared((style) => style.alignment?.wrap_text ?? false),
      set: (target, value, desk) => setStyle(target, "alignment.wrap_text", String(flag(value)), desk),
    },
    horizontalAlignment: {
      get: (target, desk) =>
        wordOf(HORIZONTAL, shared((style) => style.alignment?.horizontal ?? "general")(target, desk)),
      set: (target, value, desk) =>
        setStyle(target, "alignment.horizontal", HORIZONTAL[horizontalWord(value)], desk),
    },
    verticalAlignment: {
      get: (target, desk) =>
        wordOf(VERTICAL, shared((style) => style.alignment?.vertical ?? "bottom")(target, desk)),
      set: (target, value, desk) =>
        setStyle(target, "alignment.vertical", VERTICAL[verticalWord(value)], desk),
    },
  },
  navigation: {
    fill: (target) => rangeFillType.of(target),
    font: (target) => rangeFontType.of(target),
    borders: (target) => rangeBorderCollectionType.of(target),
  },
  methods: {
    autofitColumns: method([], (target, _args, desk) => autofitColumns(target, desk)),
    autofitRows: method([], (target, _args, desk) => autofitRows(target, desk)),
  },
}));
