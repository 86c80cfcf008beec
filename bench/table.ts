import type { Measure } from "./measure";

/** A measure at one size, and how it grew from the size before: 1 = in proportion; null for the first size. */
export interface Line extends Measure {
  readonly size: number;
  readonly growth: number | null;
}

/** Measures at each size, ascending, with the growth of the time over the growth of the size. */
export function growthLines(
  sizes: readonly number[],
  measure: (size: number) => readonly Measure[],
): readonly Line[] {
  let smaller: readonly Line[] = [];
  return sizes.flatMap((size) => {
    smaller = measure(size).map((one): Line => {
      const before = smaller.find(({ name }) => name === one.name);
      const growth = before === undefined ? null : one.ms / before.ms / (size / before.size);
      return { ...one, size, growth };
    });
    return smaller;
  });
}

const HEADINGS = ["what", "size", "ms of processor", "ratio", "target", "time growth / size growth"] as const;

/** Lines as text in columns. */
export function table(lines: readonly Line[]): string {
  const rows = [HEADINGS, ...lines.map(cellsOf)];
  const widths = HEADINGS.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, i) => pad(cell, widths[i] ?? 0, i === 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

function cellsOf({ name, size, ms, ratio, target, growth }: Line): readonly string[] {
  return [
    name,
    String(size),
    ms.toFixed(0),
    ratio.toFixed(2),
    target === null ? "" : `≤ ${target}`,
    growth === null ? "" : growth.toFixed(2),
  ];
}

function pad(cell: string, width: number, toTheRight: boolean): string {
  return toTheRight ? cell.padEnd(width) : cell.padStart(width);
}
