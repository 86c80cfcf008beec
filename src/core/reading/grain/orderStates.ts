import type { CellValue } from "../../model";
import type { ColumnInput } from "../columns/columnInput";
import type { TypedTable } from "../columns/typedTable";
import { isBlank } from "../values/missing";
import { isCancelledOrder, isPaidBackWord } from "../values/statusWords";
import { cancellationsOf } from "./cancellations";
import { namesStates, type KindAt, type KindsTelling } from "./documents";
import { pipelineOf } from "./pipeline";
import { isPaidBack, type Refunds } from "./refunds";

/** The columns that tell where an order stands: one of them may be paid where another says *Annulé*. */
export function stateColumns(table: TypedTable, columns: readonly ColumnInput[]): readonly ColumnInput[] {
  const main = table.column("orderStatus") ?? table.column("status");
  const others = columns.filter((column) => column !== main && namesStates(column));
  return main === null ? others : [main, ...others];
}

/**
 * For each position, whether a word says the order was cancelled, or the deal lost, or it was paid back in full. Lines
 * below the first of an order may leave its state blank: they follow it. `customers`: by position.
 */
export function cancelledLines(
  table: TypedTable,
  columns: readonly ColumnInput[],
  kinds: KindsTelling,
  refunds: Refunds | null,
  customers: ArrayLike<number>,
): (at: number) => boolean {
  const amounts = table.numbers("amount")?.values ?? [];
  const cancellations = cancellationsOf(table, columns);
  const states = [
    ...stateColumns(table, columns).map(table.cellsOf),
    ...cancellations.filter(({ saysNo }) => saysNo).map(({ cells }) => cells),
  ];
  const said = new Set(states.flatMap((cells) => [...new Set(cells)]));
  const saying = (says: (text: string) => boolean): ReadonlySet<CellValue> =>
    new Set([...said].filter((cell) => typeof cell === "string" && says(cell)));
  const [cancelled, paidBack] = [saying(isCancelledOrder), saying(isPaidBackWord)];
  const isOf = (words: ReadonlySet<CellValue>, at: number): boolean =>
    states.some((cells) => words.has(cells[at] ?? ""));
  const isPaid = paidBackSales(table, (at) => isOf(paidBack, at), kinds("credit"), customers);
  const pipeline = pipelineOf(table);
  const isLost = (at: number): boolean =>
    isOf(cancelled, at) ||
    cancellations.some((column) => column.cancelled.has(column.cells[at] ?? "")) ||
    isPaid(at) ||
    pipeline?.isLost(at) === true ||
    isPaidBack(refunds, amounts, at);
  const areTold = cancelled.size + paidBack.size > 0 || cancellations.length > 0;
  return areTold ? withLinesBelow(table, states, isLost) : isLost;
}

/**
 * Of the lines that were paid back, those of sales. Said of a credit note it was settled: it lowers the revenue, unless
 * the sale that it gives back, or another line of its own document, is a paid back one too and counts no more.
 */
function paidBackSales(
  table: TypedTable,
  isPaidBackAt: (at: number) => boolean,
  kindAt: KindAt,
  customers: ArrayLike<number>,
): (at: number) => boolean {
  const amounts = table.numbers("amount")?.values ?? [];
  const numbers = table.texts("orderId");
  const isCredit = (at: number): boolean => (amounts[at] ?? NaN) < 0 || kindAt(at) === "credit";
  const saleOf = (at: number): string =>
    `${customers[at] ?? -1} ${Math.round(Math.abs(amounts[at] ?? NaN) * 100)}`;
  const documentOf = (at: number): string => `no ${numbers[at] ?? at}`;
  const sales = new Set<string>();
  for (let at = 0; at < table.size; at++)
    if (isPaidBackAt(at) && !isCredit(at)) sales.add(saleOf(at)).add(documentOf(at));
  return (at) => isPaidBackAt(at) && (!isCredit(at) || sales.has(saleOf(at)) || sales.has(documentOf(at)));
}

/** What holds of the first line of an order holds of its other lines, whose states (without any, whose client) are blank. */
export function withLinesBelow(
  table: TypedTable,
  states: readonly (readonly CellValue[])[],
  holds: (at: number) => boolean,
): (at: number) => boolean {
  const numbers = table.texts("orderId");
  const orders = new Set(numbers.filter((number, at) => number !== null && holds(at)));
  const heads = states.length > 0 ? states : [table.cells("name"), table.cells("code")];
  const isUntold = (at: number): boolean => heads.every((cells) => isBlank(cells[at]));
  return (at) => holds(at) || (isUntold(at) && (holds(table.headOf(at)) || orders.has(numbers[at] ?? null)));
}
