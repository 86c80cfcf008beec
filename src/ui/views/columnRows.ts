import type { FieldId } from "../../core/fields";
import type { ColumnDecision, ColumnMatch, Reading, SeenColumn } from "../../core/model";

/** A column of the sheet with what it was taken for; `field` is null for a column that is not used. */
export interface ColumnRow {
  readonly column: number;
  readonly header: string;
  readonly sample: string | null;
  readonly field: FieldId | null;
  readonly trust: "sure" | "likely" | "toCheck" | "byYou" | null;
  /** What had to be decided to read its values. */
  readonly decisions: readonly ColumnDecision[];
}

/** Confidence from which a column needs no check, and below which it asks for one. */
const SURE = 0.85;
const LIKELY = 0.65;

/** The columns of a sheet that was refused, in sheet order; those not recognised first: the missing one is among them. */
export function seenRows(columns: readonly SeenColumn[]): readonly ColumnRow[] {
  const inOrder = [
    ...columns.filter(({ field }) => field === null),
    ...columns.filter(({ field }) => field !== null),
  ];
  return inOrder.map(({ column, header, samples, field }) => ({
    column,
    header,
    sample: firstSample(samples),
    field,
    trust: null,
    decisions: [],
  }));
}

/** The recognised columns and the others, each in sheet order. */
export function columnRows(reading: Reading): {
  readonly used: readonly ColumnRow[];
  readonly others: readonly ColumnRow[];
} {
  const used = reading.columns.map((match): ColumnRow => ({
    column: match.column,
    header: match.header,
    sample: firstSample(match.samples),
    field: match.field,
    trust: trustOf(match),
    decisions: match.decisions ?? [],
  }));
  const others = reading.otherColumns.map(({ column, header, samples }): ColumnRow => ({
    column,
    header,
    sample: firstSample(samples),
    field: null,
    trust: null,
    decisions: [],
  }));
  const inOrder = (a: ColumnRow, b: ColumnRow): number => a.column - b.column;
  return { used: used.toSorted(inOrder), others: others.toSorted(inOrder) };
}

function firstSample(samples: readonly string[]): string | null {
  return samples.find((sample) => sample.trim() !== "") ?? null;
}

function trustOf({ field, evidence, confidence }: ColumnMatch): ColumnRow["trust"] {
  // Our own column, remembered by itself: nobody chose it.
  if (field === "forcedSegment") return "sure";
  if (evidence === "user" || evidence === "remembered") return "byYou";
  if (confidence >= SURE) return "sure";
  return confidence >= LIKELY ? "likely" : "toCheck";
}
