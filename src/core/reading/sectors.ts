import { oneSpelling } from "../text/oneSpelling";
import type { SectorReading } from "./sector";
import { sectorOf } from "./sector";

type Cell = string | number | boolean | null;

/** A row's trade: a group of ours, or the sheet's own label in one spelling; null when the cell says nothing. */
export interface SectorCell {
  readonly group: string | null;
  readonly by: "naf" | "word" | "label" | null;
}

const SILENT: SectorCell = { group: null, by: null };

/** Reads a whole column of trades, a cell for a cell. Labels of no known trade are kept, one spelling per label. */
export function readSectors(values: readonly Cell[]): readonly SectorCell[] {
  const readings = readEach(values);
  const labels: string[] = [];
  for (const value of values) {
    const reading = readings.get(value);
    if (reading?.group === null && reading.label !== null) labels.push(reading.label);
  }
  const spelling = oneSpelling(labels);
  const cells = new Map([...readings].map(([value, reading]) => [value, cell(reading, spelling)]));
  return values.map((value) => cells.get(value) ?? SILENT);
}

function readEach(values: readonly Cell[]): ReadonlyMap<Cell, SectorReading> {
  return new Map([...new Set(values)].map((value) => [value, sectorOf(value)]));
}

function cell(reading: SectorReading, spelling: ReadonlyMap<string, string>): SectorCell {
  if (reading.group !== null) return reading;
  const label = reading.label === null ? undefined : spelling.get(reading.label);
  return label === undefined ? SILENT : { group: label, by: "label" };
}
