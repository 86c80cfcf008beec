/** What the workbook remembers of the product, as versioned JSON: positions and choices, never a name or an amount. */
import * as v from "valibot";
import { CUSTOMER_FIELDS, JOURNAL_FIELDS } from "../../core/fields";
import type { OwnColumnKey } from "../../core/output/edits";
import { EDITABLE_TEXTS } from "../../core/output/memory";
import { CRITERIA, PLAN_SEGMENTS } from "../../core/labels";
import { LAST_COLUMN, LAST_ROW } from "../../core/a1";

const row = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LAST_ROW));
const column = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LAST_COLUMN));
const area = v.pipe(
  v.object({ firstRow: row, firstColumn: column, lastRow: row, lastColumn: column }),
  v.check((one) => one.firstRow <= one.lastRow && one.firstColumn <= one.lastColumn, "must have a size"),
);
const cuts = v.pipe(
  v.array(v.pipe(v.number(), v.finite())),
  v.check(
    (points) => points.every((point, i) => i === 0 || point >= (points[i - 1] ?? point)),
    "must ascend",
  ),
);
/** Last day that Excel can show, 31/12/9999. */
const LAST_DAY = 2_958_465;

const FIELDS = [...CUSTOMER_FIELDS, ...JOURNAL_FIELDS] as const;
/** Sheets that the product owns. */
export const OWN_SHEETS = ["actionPlan", "dashboard", "customers", "quality", "runs"] as const;
/** A key of a later version is kept: it says at least that the column is ours. */
const columnKey = v.custom<OwnColumnKey>((key) => typeof key === "string" && key !== "");

const HORIZONTAL = ["General", "Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection", "Distributed"] as const; // prettier-ignore
const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;

const rule = v.object({
  area,
  formula: v.string(),
  fill: v.string(),
  color: v.string(),
  bold: v.boolean(),
});

const text = v.string();
/** A chart as it was written: where its numbers stand, its words and colours. */
const chart = v.object({
  name: text,
  type: v.picklist(["column", "bar", "stackedColumn", "pareto", "line", "doughnut"]),
  title: text,
  series: v.array(
    v.object({
      name: text,
      values: area,
      categories: area,
      color: text,
      kind: v.exactOptional(v.picklist(["column", "line"])),
      secondaryAxis: v.exactOptional(v.boolean()),
    }),
  ),
  data: v.picklist(["source", ...OWN_SHEETS]),
  place: area,
  axisFormat: v.exactOptional(text),
  secondaryAxisFormat: v.exactOptional(text),
});

const writtenSheet = v.object({
  sheet: v.picklist(OWN_SHEETS),
  name: v.string(),
  area,
  prints: v.array(v.string()),
});

const writtenPlan = v.object({
  column,
  rows: v.array(
    v.object({
      segment: v.picklist(PLAN_SEGMENTS),
      row,
      interval: v.nullable(v.number()),
      channel: v.string(),
      objective: v.string(),
      actions: v.string(),
      edited: v.optional(v.array(v.picklist(EDITABLE_TEXTS)), []),
    }),
  ),
  capacity: v.nullable(
    v.object({
      column,
      rows: v.tuple([row, row, row]),
      values: v.tuple([v.number(), v.number(), v.number()]),
    }),
  ),
});

/** Rows below the header row, which is 0. */
const depth = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LAST_ROW));
const color = v.pipe(v.string(), v.regex(/^(#[0-9A-F]{6})?$/i));

/** How the cells of a column looked before it was ours, where that was not plain. */
const before = v.object({
  /** Points; null = the usual width. */
  width: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(2_000))),
  formats: v.array(v.object({ from: depth, to: depth, format: v.string() })),
  looks: v.array(
    v.object({
      from: depth,
      to: depth,
      fill: v.nullable(color),
      look: v.object({
        horizontalAlignment: v.exactOptional(v.picklist(HORIZONTAL)),
        verticalAlignment: v.exactOptional(v.picklist(VERTICAL)),
        font: v.exactOptional(
          v.object({
            bold: v.exactOptional(v.boolean()),
            italic: v.exactOptional(v.boolean()),
            color: v.exactOptional(color),
          }),
        ),
      }),
    }),
  ),
  choices: v.array(v.object({ from: depth, to: depth, choices: v.record(v.string(), v.unknown()) })),
});

const sheetMemory = v.object({
  id: v.string(),
  name: v.string(),
  headerRow: row,
  columns: v.array(
    v.object({
      key: columnKey,
      header: v.string(),
      column,
      /** Which of its cells a run gave a look of ours. */
      styled: v.optional(v.array(v.picklist(["header", "body"]))),
      before: v.optional(before),
    }),
  ),
  rules: v.array(rule),
  /** Which record of the past runs tells what its labels were (`labelsMark`). */
  labels: v.exactOptional(v.string()),
  /** Columns that the user corrected: the field, its header and place; null = on no column. */
  corrected: v.array(v.tuple([v.picklist(FIELDS), v.nullable(v.object({ header: v.string(), column }))])),
});

const sheetReadings = v.object({
  id: v.string(),
  name: v.string(),
  columns: v.array(v.object({ field: v.picklist(FIELDS), header: v.string() })),
  /** The row taken for the header, and what its first filled cell showed. */
  header: v.optional(v.nullable(v.object({ row, text: v.string() })), null),
});

/** Parts of the memory, each parsed by itself: a damaged one costs its own content only. */
export const MEMORY_PARTS = {
  language: v.nullable(v.picklist(["fr", "en"])),
  criteria: v.nullable(v.array(v.picklist(CRITERIA))),
  /** Saved options as JSON; the app checks them value by value. */
  options: v.nullable(v.record(v.string(), v.unknown())),
  rfm: v.nullable(
    v.pipe(
      v.object({
        bins: v.picklist([3, 4, 5]),
        monetary: v.picklist(["average", "total"]),
        cuts: v.object({ recency: cuts, frequency: cuts, monetary: cuts }),
        since: v.nullable(v.string()),
      }),
      v.check(
        ({ bins, cuts: all }) =>
          Object.values(all).every((one) => one.length === 0 || one.length === bins - 1),
        "must have one cut point fewer than bins",
      ),
    ),
  ),
  /** Reference day of the last written run, and the sheet it was written on (its id). */
  lastRun: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LAST_DAY))),
  lastSheet: v.nullable(v.string()),
  ownSheets: v.array(
    v.object({
      sheet: v.picklist(OWN_SHEETS),
      id: v.string(),
      name: v.string(),
      rules: v.array(rule),
      charts: v.optional(v.array(chart), []),
    }),
  ),
  sheets: v.array(sheetMemory),
  /** How the user reads a sheet: columns whose ambiguous cells are read the other way, the row of the header. */
  readings: v.array(sheetReadings),
  /** Filters that the user named, as the pane keeps them. */
  views: v.array(v.record(v.string(), v.unknown())),
  /** What the last run wrote on our own sheets. */
  output: v.nullable(v.object({ sheets: v.array(writtenSheet), plan: v.nullable(writtenPlan) })),
} as const;

/** Readonly all the way down. */
type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;

/** Name of a part of the memory, read and checked on its own. */
export type MemoryPart = keyof typeof MEMORY_PARTS;
/** The memory of one workbook. */
export type Memory = { readonly [P in MemoryPart]: Frozen<v.InferOutput<(typeof MEMORY_PARTS)[P]>> };
/** What was written on one of the user's sheets. */
export type SheetMemory = Frozen<v.InferOutput<typeof sheetMemory>>;
/** A column of ours on one of the user's sheets. */
export type ColumnMemory = SheetMemory["columns"][number];
/** How a column looked before it was ours. */
export type ColumnBefore = NonNullable<ColumnMemory["before"]>;
/** How the user reads one of the sheets. */
export type SheetReadings = Frozen<v.InferOutput<typeof sheetReadings>>;
/** A colour rule of ours: where it was put, its formula and its look. */
export type OwnRule = Frozen<v.InferOutput<typeof rule>>;

/** The memory of a workbook that the product never touched. */
export const EMPTY_MEMORY: Memory = {
  language: null,
  criteria: null,
  options: null,
  rfm: null,
  lastRun: null,
  lastSheet: null,
  ownSheets: [],
  sheets: [],
  readings: [],
  views: [],
  output: null,
};
