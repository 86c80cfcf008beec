import type { CellValue, Issue, Reading, SheetData } from "../../model";
import { orderIssues, type Finding } from "../../reading/issues/issueCollector";
import { runKeys } from "../../planning/runKeys";
import type { Steps } from "../../steps";
import type { OwnColumn, OwnColumnKey } from "../edits";
import { cellAddress } from "../../a1";
import type { SheetWords } from "../words";
import { cellAt } from "./cellAt";
import { labelledRows, type LabelledRow } from "./labelledRows";
import { userForcedColumn } from "./userForced";
import type { WrittenLabels } from "./writtenLabels";

/** What cells of ours are to hold instead of our label, by row of the sheet; null = what stands there. */
export type TypedCells = ReadonlyMap<number, ReadonlyMap<OwnColumnKey, CellValue | null>>;

/** What the user typed in our columns. */
export interface TypedLabels {
  readonly cells: TypedCells;
  readonly issues: readonly Issue[];
}

export const NOTHING_TYPED: TypedLabels = { cells: new Map(), issues: [] };

/** The plan's formulas rest on these: what is typed in them cannot stay. */
const FIGURES: ReadonlySet<OwnColumnKey> = new Set(["revenue", "counted"]);

/**
 * What the user typed in our columns since the last run, and what becomes of it: a label typed over stays, one typed
 * over a segment is a wish and goes to *Segment forcé*; both follow their customer when the customers moved and our
 * columns did not. What has no place any more is told with its words. Nothing of it is given to another customer.
 */
export function* typedLabels(
  reading: Reading,
  source: SheetData,
  known: readonly OwnColumn[],
  written: WrittenLabels | null,
  words: readonly SheetWords[],
): Steps<TypedLabels> {
  if (written === null || known.length === 0) return NOTHING_TYPED;
  const labelled = yield* labelledRows(reading, source, known, written, words);
  const rows = labelled.filter(({ typed }) => typed.length > 0);
  if (rows.length === 0) return NOTHING_TYPED;
  const keys = yield* runKeys(reading.customers);
  const rowOf = new Map(keys.map((key, i) => [key, reading.customers[i]?.row ?? 0]));
  const desk = new Desk(source, known);
  const stays = ({ owner, customer }: LabelledRow): boolean => owner === customer;
  for (const row of rows.filter(stays)) desk.keep(row);
  const others = rows.filter((row) => !stays(row));
  for (const row of others) desk.free(row);
  for (const row of others) {
    const to = row.owner === null ? undefined : rowOf.get(row.owner);
    if (to === undefined) desk.lose(row);
    else desk.move(row, to);
  }
  return { cells: desk.cells, issues: desk.issues() };
}

/** Decides cell by cell. */
class Desk {
  readonly cells = new Map<number, Map<OwnColumnKey, CellValue | null>>();
  private readonly forced: OwnColumn | null;
  private readonly found = { kept: [], wished: [], moved: [] } as Record<
    "kept" | "wished" | "moved",
    string[]
  >;
  private readonly lost: { readonly cell: string; readonly text: string }[] = [];

  constructor(
    private readonly source: SheetData,
    known: readonly OwnColumn[],
  ) {
    this.forced = known.find(({ key }) => key === "forcedSegment") ?? null;
  }

  /** Words in the row of their customer. */
  keep({ row, typed }: LabelledRow): void {
    for (const { own, cell } of typed) {
      const at = cellAddress(row, own.column);
      if (own.key === "segment") this.wish(row, cell, at);
      else if (own.key === "forcedSegment") continue;
      else if (FIGURES.has(own.key)) this.lost.push({ cell: at, text: String(cell) });
      else {
        this.set(row, own.key, null);
        this.found.kept.push(at);
      }
    }
  }

  /** Words in a row that is another customer's now: a wish does not stay there. */
  free({ row, typed }: LabelledRow): void {
    if (typed.some(({ own }) => own.key === "forcedSegment")) this.set(row, "forcedSegment", "");
  }

  /** They follow their customer. */
  move({ row, typed }: LabelledRow, to: number): void {
    for (const { own, cell } of typed) {
      const from = cellAddress(row, own.column);
      if (own.key === "segment") {
        this.wish(to, cell, from);
        continue;
      }
      const stands =
        own.key === "forcedSegment" ? this.forcedAt(to) : (this.cells.get(to)?.get(own.key) ?? "");
      if (stands !== "" || FIGURES.has(own.key)) {
        if (stands !== cell) this.lost.push({ cell: from, text: String(cell) });
        continue;
      }
      this.set(to, own.key, cell);
      this.found.moved.push(cellAddress(to, own.column));
    }
  }

  /** Their customer is not there any more. */
  lose({ row, typed }: LabelledRow): void {
    for (const { own, cell } of typed) {
      this.lost.push({ cell: cellAddress(row, own.column), text: String(cell) });
    }
  }

  issues(): readonly Issue[] {
    const { kept, wished, moved } = this.found;
    const words = this.lost.slice(0, 5).map(({ cell, text }) => `${text.slice(0, 40)} (${cell})`);
    const lost: Finding = {
      code: "typedLabelsLost",
      severity: "medium",
      cells: this.lost.map(({ cell }) => cell),
      values: { words: words.join(", ") },
    };
    return orderIssues([
      lost,
      { code: "typedLabelsMoved", severity: "medium", cells: moved },
      { code: "typedSegments", severity: "low", cells: wished },
      { code: "typedLabels", severity: "low", cells: kept },
    ]);
  }

  /** A segment typed over ours goes to *Segment forcé*, unless that says something already. */
  private wish(row: number, cell: CellValue, from: string): void {
    const stands = this.forced === null ? null : this.forcedAt(row);
    if (stands === "") {
      this.set(row, "forcedSegment", cell);
      this.found.wished.push(from);
    } else if (stands !== cell) this.lost.push({ cell: from, text: String(cell) });
  }

  private forcedAt(row: number): CellValue | null {
    if (this.forced === null) return "";
    return this.cells.get(row)?.get("forcedSegment") ?? cellAt(this.source, row, this.forced.column);
  }

  private set(row: number, key: OwnColumnKey, content: CellValue | null): void {
    const line = this.cells.get(row) ?? new Map<OwnColumnKey, CellValue | null>();
    this.cells.set(row, line.set(key, content));
  }
}

/** The sheet with our *Segment forcé* as it will stand; the very same one when nothing changes there. */
export function withTypedForced(
  source: SheetData,
  known: readonly OwnColumn[],
  cells: TypedCells,
): SheetData {
  const forced = known.find(({ key }) => key === "forcedSegment");
  const isChanged = [...cells.values()].some((line) => line.has("forcedSegment"));
  if (forced === undefined || !isChanged) return source;
  const values = source.values.map((line, i) => {
    const text = cells.get(source.firstRow + i)?.get("forcedSegment");
    return text === undefined || text === null ? line : line.with(forced.column - source.firstColumn, text);
  });
  return { ...source, values };
}

/** The reading with the forced segments as they will stand. Any other reading is given back as it is. */
export function withTypedWishes(
  reading: Reading,
  source: SheetData,
  known: readonly OwnColumn[],
  { cells, issues }: TypedLabels,
): Reading {
  const told = issues.length === 0 ? reading : { ...reading, issues: [...issues, ...reading.issues] };
  const forced = known.find(({ key }) => key === "forcedSegment");
  const after = withTypedForced(source, known, cells);
  if (forced === undefined || after === source) return told;
  const theirs = userForcedColumn(reading, known);
  const says = (column: number, row: number): string => String(cellAt(after, row, column)).trim();
  return {
    ...told,
    customers: reading.customers.map((customer) => {
      const { rows } = customer;
      if (!rows.some((row) => cells.get(row)?.has("forcedSegment"))) return customer;
      if (theirs !== null && rows.some((row) => says(theirs, row) !== "")) return customer;
      const typed = rows.map((row) => says(forced.column, row)).find((text) => text !== "");
      return { ...customer, forcedSegment: typed ?? null };
    }),
  };
}
