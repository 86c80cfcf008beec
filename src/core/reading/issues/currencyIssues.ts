import type { ColumnInput } from "../columns/columnInput";
import { isJournal } from "../grain/isJournal";
import { canonicalHeader } from "../headers/canonicalHeader";
import type { Finding } from "./issueCollector";
import { cellsAt, columnValues } from "./readingFacts";
import type { ReadingFacts } from "./readingFacts";

const CURRENCY = /^(?:devise|monnaie|currency|currency code|code devise)$/;
const SYMBOL = /[$£]|chf/i;

/**
 * Amounts in another currency than most, which were added as they are: by a column that names it, else by the sign in
 * the cell.
 */
export function currencyIssues(facts: ReadingFacts): readonly Finding[] {
  const field = isJournal(facts.grain.grain) ? "amount" : "revenue";
  const amount = facts.table.column(field);
  if (amount === null) return [];
  const cells = currenciesOf(facts, amount);
  const counts = new Map<string, number>();
  for (const [at, cell] of cells.entries())
    if (cell !== "" && facts.customerAt(at) !== null) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  const [main, ...others] = [...counts].sort((a, b) => b[1] - a[1]).map(([currency]) => currency);
  if (main === undefined || others.length === 0) return [];
  const amounts = facts.table.numbers(field)?.values ?? [];
  const different = [...cells.keys()].filter(
    (at) => cells[at] !== "" && cells[at] !== main && facts.customerAt(at) !== null,
  );
  const cents = different.reduce((sum, at) => sum + Math.abs(Math.round((amounts[at] ?? NaN) * 100) || 0), 0);
  return [
    {
      code: "severalCurrencies",
      severity: "high",
      ...cellsAt(facts, amount, different),
      revenueAtStake: cents / 100,
      values: { ...columnValues(facts, field, amount), main, others: others.slice(0, 5).join(", ") },
    },
  ];
}

/** The currency of each position, "" where nothing tells it. */
function currenciesOf({ table, columns }: ReadingFacts, amount: ColumnInput): readonly string[] {
  const column = columns.find(({ header }) => CURRENCY.test(canonicalHeader(header)));
  if (column !== undefined) return table.cellsOf(column).map((cell) => String(cell).trim().toUpperCase());
  if (![...amount.profile.texts.keys()].some((text) => SYMBOL.test(text))) return [];
  return table
    .cellsOf(amount)
    .map((cell) =>
      cell === "" ? "" : (typeof cell === "string" && SYMBOL.exec(cell)?.[0].toUpperCase()) || "€",
    );
}
