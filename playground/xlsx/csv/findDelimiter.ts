import { parseCsv } from "hucre/csv";

/** The comma last: one decimal a line cuts a file of tabs nearly as evenly as its tabs do. */
const DELIMITERS = [";", "\t", "|", ","] as const;
/** Lines looked at. */
const SAMPLE = 50;

/**
 * The character between the fields, by evidence: the one that cuts most of the first lines into the same number of
 * fields, two or more. At equal evidence the semicolon wins, as French exports use it (a comma is then a decimal).
 */
export function findDelimiter(text: string): string {
  const sample = text.slice(0, 200_000);
  let best: { readonly delimiter: string; readonly score: number } = { delimiter: ";", score: 0 };
  for (const delimiter of DELIMITERS) {
    const widths = parseCsv(sample, { delimiter, maxRows: SAMPLE })
      .filter((row) => row.some((value) => value !== "" && value !== null))
      .map((row) => row.length);
    const counts = new Map<number, number>();
    for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
    const agreeing = Math.max(0, ...counts.values());
    const score = agreeing / Math.max(1, widths.length);
    if (score > best.score + 0.05) best = { delimiter, score };
  }
  return best.delimiter;
}
