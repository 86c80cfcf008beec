import type { Result } from "../../model";
import type { Steps } from "../../steps";
import type { Edit, OwnColumn } from "../edits";
import type { OutputInput } from "../input";
import type { WrittenSheet } from "../memory";
import type { LabelRefs } from "../sheet/labelRefs";
import type { SheetWords } from "../words";
import { cellAt } from "./cellAt";
import { chooseColumns, shownColumn } from "./chooseColumns";
import { formerLabels } from "./formerLabels";
import { labelColumns, labelRules, type LabelInput } from "./labelColumns";
import { liveColumn } from "./liveColumn";
import { placeColumns } from "./placeColumns";
import { isLabel } from "./provenColumns";
import { isCountable, userForcedColumn } from "./userForced";
import type { LabelPrints } from "./writtenLabels";

/** The labels as written, wherever they stand: on the user's sheet, or on *Clients* for a journal. */
export interface Labels {
  readonly edits: readonly Edit[];
  /** Columns on the user's sheet. */
  readonly columns: readonly OwnColumn[];
  readonly refs: LabelRefs;
  readonly written: readonly WrittenSheet[];
  /** What they say of each customer. */
  readonly prints: LabelPrints;
}

/** The label columns on the user's own sheet, beside the data. */
export function* sourceLabels(input: OutputInput): Steps<Result<Labels>> {
  const { segmentation, source, memory, words } = input;
  const { reading, customers } = segmentation;
  const { region, headerRow } = reading;
  const known = memory?.columns ?? [];
  const forced = userForcedColumn(reading, known);
  const chosen = yield* chooseColumns(segmentation, source, words);
  // A second *Segment forcé* beside the user's own would be read in its place from then on.
  const wanted = chosen.filter((key) => key !== "forcedSegment" || forced === null);
  const rows = { header: headerRow, last: region.lastRow };
  const former = formerLabels(known, rows, source, words);
  // Under another header our columns may hold what the user typed: they are left as they are then, and others placed.
  const before = former === null || former.areFree ? known : [];
  yield;
  const placed = placeColumns(wanted, before, { ...region, firstRow: headerRow }, source, words);
  if (!placed.ok) return placed;
  const placement = placed.value;
  const lastRow = Math.max(region.lastRow, placement.table?.area.lastRow ?? 0);
  const labels: LabelInput = {
    placement,
    wanted,
    headerRow,
    lastRow,
    customers,
    context: input,
    before,
    former: former?.areFree === true ? former : null,
    typed: former === null ? input.typed : new Map(),
    stale: new Set(former === null ? staleRows(known, lastRow, source, words) : []),
  };
  const { edits, prints } = yield* labelColumns(labels);
  return {
    ok: true,
    value: {
      edits: [...edits, { kind: "colorRules", sheet: "source", rules: labelRules(labels) }],
      columns: placement.columns,
      refs: yield* refsOf(input, placement.columns, lastRow, forced),
      written: [],
      prints,
    },
  };
}

/** Rows below the data where labels of ours are left: the sheet held more customers at the last run. */
function staleRows(
  known: readonly OwnColumn[],
  lastRow: number,
  source: OutputInput["source"],
  words: SheetWords,
): readonly number[] {
  if (known.length === 0) return [];
  const rows = source.firstRow + source.values.length - 1 - lastRow;
  const below = Array.from({ length: Math.max(0, rows) }, (_, i) => lastRow + 1 + i);
  return below.filter((row) =>
    known.some(({ key, column }) => isLabel(key, cellAt(source, row, column), [words])),
  );
}

function* refsOf(
  { segmentation, source, words }: OutputInput,
  columns: readonly OwnColumn[],
  lastRow: number,
  forced: number | null,
): Steps<LabelRefs> {
  const { reading } = segmentation;
  const places = new Map(columns.map(({ key, column }) => [key, column]));
  for (const key of ["zone", "sector"] as const) {
    const shown = yield* shownColumn(segmentation, source, words, key);
    if (shown !== null) places.set(key, shown);
  }
  const typed = forced ?? places.get("forcedSegment") ?? null;
  if (typed !== null) {
    if (yield* isCountable(segmentation, source, words, typed)) places.set("forcedSegment", typed);
    else places.delete("forcedSegment");
  }
  const plain = liveColumn(segmentation, source, "revenue", (one) => one.customer.revenue);
  return {
    sheet: reading.sheet,
    firstRow: reading.headerRow + 1,
    lastRow,
    columns: places,
    revenue: plain ?? places.get("revenue") ?? null,
    counted: places.get("counted") ?? null,
  };
}
