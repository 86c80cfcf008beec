import type { CopiedLines } from "../grain/copiedLines";
import type { JournalLines } from "../grain/journalFacts";
import type { Finding } from "./issueCollector";
import { cellsAt, columnValues, type ReadingFacts } from "./readingFacts";

/** Lines that are in all their cells as another one: those that count once, and those that count each. */
export function copies(
  facts: ReadingFacts,
  { amounts }: JournalLines,
  copied: CopiedLines | null,
): readonly Finding[] {
  const column = facts.table.column("amount");
  if (copied === null || column === null) return [];
  const told = (
    code: "copiedLines" | "identicalLines",
    severity: Finding["severity"],
    positions: readonly number[],
  ): Finding => {
    const cents = positions.reduce(
      (sum, at) =>
        sum + (facts.customerAt(at) === null ? 0 : Math.abs(Math.round((amounts[at] ?? NaN) * 100) || 0)),
      0,
    );
    const values = columnValues(facts, "amount", column);
    return { code, severity, ...cellsAt(facts, column, positions), revenueAtStake: cents / 100, values };
  };
  return [
    told(
      "copiedLines",
      "medium",
      [...copied.left].sort((a, b) => a - b),
    ),
    told("identicalLines", "low", copied.counted),
  ];
}
