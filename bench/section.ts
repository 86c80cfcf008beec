/** What one part of the bench found: a small table, with the same cells for the screen, the page and the JSON file. */
export interface Section {
  readonly title: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** What the reader must know of the method; a sentence. */
  readonly note?: string;
}

export type Cell = string | number | null;

/** Whether a target is met, in a word; "" where none is set. */
export function verdict(value: number | null, target: { atMost?: number; atLeast?: number }): string {
  if (value === null) return "not measured here";
  if (target.atMost !== undefined) return value <= target.atMost ? "met" : "NOT met";
  if (target.atLeast !== undefined) return value >= target.atLeast ? "met" : "NOT met";
  return "";
}

/** A section as text in columns. */
export function asText({ title, headings, rows, note }: Section): string {
  const lines = [headings, ...rows.map((row) => row.map(cellText))];
  const widths = headings.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const body = lines.map((line) =>
    line.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join("  "),
  );
  return [title, ...(note === undefined ? [] : [note]), "", ...body.map((line) => line.trimEnd())].join("\n");
}

/** A section as Markdown. */
export function asMarkdown({ title, headings, rows, note }: Section): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const rule = line(headings.map((_, i) => (i === 0 ? "---" : "---:")));
  const table = [line(headings), rule, ...rows.map((row) => line(row.map(cellText)))];
  return [`### ${title}`, "", ...(note === undefined ? [] : [note, ""]), ...table].join("\n");
}

/** Three figures of a number are enough to compare; a missing one is a dash. */
function cellText(cell: Cell): string {
  if (cell === null) return "—";
  if (typeof cell === "string") return cell;
  if (Number.isInteger(cell) || Math.abs(cell) >= 100)
    return Math.round(cell)
      .toString()
      .replace(/\B(?=(\d{3})+$)/g, "\u202f");
  return cell.toFixed(Math.abs(cell) >= 10 ? 1 : 2);
}
