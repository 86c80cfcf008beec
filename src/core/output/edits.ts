/**
 * What to write, as data. The core decides the edits; the adapter applies them kind by kind (`excel/writing/blocks.ts`),
 * those of one kind in the order given, in one sync where the payload allows it. Rows and columns are 1-based sheet coordinates. Nothing else of the workbook is touched.
 */
import type { Area, CellValue } from "../model";

/** Sheets that the product owns. `runs` (the memory of past runs) is very hidden. */
export type OwnSheet = "actionPlan" | "dashboard" | "customers" | "quality" | "runs";
/** The sheet that was read, or one of ours. */
export type SheetTarget = "source" | OwnSheet;

/** A formula of ours, in English A1 notation, with the leading "=". User text never becomes one. */
export interface Formula {
  readonly formula: string;
}

/** Content of one written cell: literal text and numbers, a formula of ours, or null = leave the cell alone. */
export type CellContent = CellValue | Formula | null;

export interface CellStyle {
  /** "#RRGGBB" */
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly horizontal?: "Left" | "Center" | "Right";
  readonly vertical?: "Top" | "Center" | "Bottom";
  readonly wrap?: boolean;
  readonly borderBottom?: string;
  readonly borderTop?: string;
  /** Every edge and inside line of the area. */
  readonly borderAll?: string;
}

/** A colour rule of ours: a formula relative to the area's first cell, without touching the user's own rules. */
export interface ColorRule {
  readonly formula: string;
  readonly fill: string;
  readonly color: string;
  readonly bold?: boolean;
}

export interface ChartSpec {
  /** Stable id: a second run updates the chart of this name. */
  readonly name: string;
  readonly type: "column" | "bar" | "stackedColumn" | "pareto" | "line" | "doughnut";
  readonly title: string;
  readonly series: readonly {
    readonly name: string;
    readonly values: Area;
    readonly categories: Area;
    readonly color: string;
    readonly kind?: "column" | "line";
    readonly secondaryAxis?: boolean;
  }[];
  /** The sheet whose cells feed it, and the cells it covers on the sheet it stands on. */
  readonly data: SheetTarget;
  readonly place: Area;
  readonly axisFormat?: string;
  readonly secondaryAxisFormat?: string;
}

export interface PageLayout {
  readonly orientation: "portrait" | "landscape";
  readonly printArea: Area;
  readonly titleRows?: readonly [number, number];
  readonly fitToWidth: boolean;
  readonly breaksBefore: readonly number[];
  readonly footer?: string;
}

export type Edit =
  /** Creates the sheet when the workbook does not have ours yet (never renames, moves or deletes one). */
  | {
      readonly kind: "ensureSheet";
      readonly sheet: OwnSheet;
      readonly name: string;
      readonly hidden?: boolean;
    }
  /** Empties cells that the product wrote before (contents and formats). */
  | {
      readonly kind: "clear";
      readonly sheet: SheetTarget;
      readonly area: Area;
      readonly contentsOnly?: boolean;
    }
  /** Widens an Excel table over new columns on its right (or rows below). */
  | { readonly kind: "resizeTable"; readonly sheet: SheetTarget; readonly table: string; readonly area: Area }
  | {
      readonly kind: "addTable";
      readonly sheet: OwnSheet;
      readonly name: string;
      readonly area: Area;
      readonly style: string;
    }
  | {
      readonly kind: "cells";
      readonly sheet: SheetTarget;
      readonly row: number;
      readonly column: number;
      readonly cells: readonly (readonly CellContent[])[];
    }
  | {
      readonly kind: "numberFormat";
      readonly sheet: SheetTarget;
      readonly area: Area;
      readonly format: string;
    }
  | { readonly kind: "style"; readonly sheet: SheetTarget; readonly area: Area; readonly style: CellStyle }
  /** Replaces the product's own rules on that sheet, and only those, by these. */
  | {
      readonly kind: "colorRules";
      readonly sheet: SheetTarget;
      readonly rules: readonly { readonly area: Area; readonly rules: readonly ColorRule[] }[];
    }
  /** Widths in characters of the default font. */
  | {
      readonly kind: "widths";
      readonly sheet: SheetTarget;
      readonly column: number;
      readonly widths: readonly number[];
    }
  /** Rows up to this one forget the heights that a past run gave them: Excel fits them to what is written next. */
  | { readonly kind: "usualHeights"; readonly sheet: OwnSheet; readonly lastRow: number }
  | { readonly kind: "rowHeight"; readonly sheet: SheetTarget; readonly row: number; readonly points: number }
  | { readonly kind: "freeze"; readonly sheet: OwnSheet; readonly rows: number; readonly columns: number }
  | {
      readonly kind: "view";
      readonly sheet: OwnSheet;
      readonly gridlines: boolean;
      readonly tabColor: string;
    }
  | { readonly kind: "pageLayout"; readonly sheet: OwnSheet; readonly layout: PageLayout }
  | { readonly kind: "chart"; readonly sheet: OwnSheet; readonly chart: ChartSpec }
  /** A link inside the workbook, e.g. from an issue to its cell. */
  | {
      readonly kind: "link";
      readonly sheet: OwnSheet;
      readonly row: number;
      readonly column: number;
      readonly to: { readonly sheet: SheetTarget; readonly cell: string };
      readonly text: string;
    }
  /** A drop-down list on cells of ours (forced segment, editable plan). */
  | {
      readonly kind: "choices";
      readonly sheet: SheetTarget;
      readonly area: Area;
      readonly values: readonly string[];
    };

/** A column of ours on the source sheet: `key` is remembered, the header is in the user's language. */
export interface OwnColumn {
  readonly key: OwnColumnKey;
  readonly header: string;
  /** 1-based sheet column. */
  readonly column: number;
}

export type OwnColumnKey =
  | "segment"
  | "forcedSegment"
  | "rfm"
  | "profile"
  | "zone"
  | "sector"
  | "potential"
  | "crossed"
  | "priority"
  | "points"
  | "lastContactState"
  | "nextContact"
  | "channel"
  | "alert"
  /** Revenue in euros as understood, when the sheet's own column is not plain numbers in euros. */
  | "revenue"
  /** 1 on the first row of a customer, 0 on its other rows, when customers span several rows. */
  | "counted"
  | "why";
