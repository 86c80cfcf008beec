import { inSteps, type Steps } from "../../steps";
import type { ColumnInput } from "../columns/columnInput";
import type { TypedTable } from "../columns/typedTable";
import { canonicalHeader } from "../headers/canonicalHeader";
import { numberColumnSteps } from "../values/numberColumn";

/** What was paid back of the lines of a journal. */
export interface Refunds {
  readonly column: ColumnInput;
  /** Euros by position, 0 to the amount of the line. */
  readonly values: Float64Array;
}

const REFUNDED = /\b(?:refund(?:ed)?|rembourse\w*)\b/;
/** *Application fee refunded*, *Date de remboursement*, *Converted amount refunded*. */
const OF_ELSE = /\b(?:fees?|frais|commissions?|ta[xv]es?|tva|date|motif|reason|converted|statut|status|no)\b/;

/** Reads *Amount Refunded* beside the amounts of a journal; null without such a column of numbers. */
export function* refundsOf(table: TypedTable, columns: readonly ColumnInput[]): Steps<Refunds | null> {
  const amounts = table.numbers("amount")?.values;
  const column = columns.find(({ header, profile }) => {
    const words = canonicalHeader(header);
    return REFUNDED.test(words) && !OF_ELSE.test(words) && profile.numeric * 2 > profile.filled;
  });
  if (column === undefined || amounts === undefined || column === table.column("amount")) return null;
  const unit = column.match.traits.unit ?? 1;
  const { values: read } = yield* numberColumnSteps(table.cellsOf(column), { unit, otherReading: false });
  const values = new Float64Array(read.length);
  yield* inSteps(read.length, (from, to) => {
    for (let at = from; at < to; at++) {
      const amount = amounts[at] ?? NaN;
      if (amount > 0) values[at] = Math.min(Math.abs(read[at] ?? NaN) || 0, amount);
    }
  });
  return { column, values };
}

/** True of a line that was paid back in full, to the cent. */
export function isPaidBack(refunds: Refunds | null, amounts: ArrayLike<number>, at: number): boolean {
  const refund = refunds?.values[at] ?? 0;
  return refund > 0 && Math.round(refund * 100) >= Math.round((amounts[at] ?? NaN) * 100);
}
