import type { CellValue } from "../../model";
import type { ColumnInput } from "../columns/columnInput";
import type { TypedTable } from "../columns/typedTable";
import type { Steps } from "../../steps";
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
export function* cancelledLines(
  table: TypedTable,
  columns: readonly ColumnInput[],
  kinds: KindsTelling,
  refunds: Refunds | null,
  customers: ArrayLike<number>,
): Steps<(at: number) => boolean> {
  const amounts = table.numbers("amount")?.values ?? [];
  const cancellations = cancellationsOf(table, columns);
  yield;
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
  yield;
  const bills: Bills = { table, kindAt: kinds("credit"), customers };
  yield;
  const isPaid = paidBackSales(bills, (at) => isOf(paidBack, at));
  yield;
  const pipeline = pipelineOf(table);
  const isCancelled = (at: number): boolean =>
    isOf(cancelled, at) || cancellations.some((column) => column.cancelled.has(column.cells[at] ?? ""));
  const givingBack = creditsOf(bills, isCancelled);
  yield;
  const isLost = (at: number): boolean =>
    isCancelled(at) ||
    givingBack.has(at) ||
    isPaid(at) ||
    pipeline?.isLost(at) === true ||
    isPaidBack(refunds, amounts, at);
  const areTold = cancelled.size + paidBack.size > 0 || cancellations.length > 0;
  return areTold ? withLinesBelow(table, states, isLost) : isLost;
}

/** The documents of a journal and whose they are, by position. */
interface Bills {
  readonly table: TypedTable;
  readonly kindAt: KindAt;
  readonly customers: ArrayLike<number>;
}

function isCredit({ table, kindAt }: Bills, at: number): boolean {
  return (table.numbers("amount")?.values[at] ?? NaN) < 0 || kindAt(at) === "credit";
}

/** One text for a sale of a customer and for the credit note that gives it back to the cent. */
function saleOf({ table, customers }: Bills, at: number): string {
  const cents = Math.round(Math.abs(table.numbers("amount")?.values[at] ?? NaN) * 100);
  return `${customers[at] ?? -1} ${cents}`;
}

/** Credit notes that give back a sale marked as cancelled, one each, none before its sale: it counts no more already. */
function creditsOf(bills: Bills, isCancelled: (at: number) => boolean): ReadonlySet<number> {
  const { size } = bills.table;
  const cancelled = new Map<string, number[]>();
  for (let at = 0; at < size; at++) {
    if (!isCancelled(at) || isCredit(bills, at)) continue;
    const sale = saleOf(bills, at);
    const alike = cancelled.get(sale);
    if (alike === undefined) cancelled.set(sale, [at]);
    else alike.push(at);
  }
  if (cancelled.size === 0) return new Set();
  const credits = new Map<string, number[]>();
  for (let at = 0; at < size; at++) {
    if (isCancelled(at) || !isCredit(bills, at)) continue;
    const sale = saleOf(bills, at);
    const alike = credits.get(sale);
    if (alike !== undefined) alike.push(at);
    else if (cancelled.has(sale)) credits.set(sale, [at]);
  }
  return new Set([...credits].flatMap(([sale, notes]) => givenBack(bills, cancelled.get(sale) ?? [], notes)));
}

/** Of credit notes those that find a sale to give back: day by day, whatever the order of the rows. O(n log n). */
function givenBack({ table }: Bills, sales: readonly number[], notes: readonly number[]): readonly number[] {
  const days = table.dates("orderDate")?.days;
  // A sale of an unknown day may be any note's, and a note of an unknown day any sale's.
  const dayOf = (at: number, unknown: number): number => {
    const day = days?.[at] ?? NaN;
    return Number.isNaN(day) ? unknown : day;
  };
  const sold = sales.map((at) => dayOf(at, -Infinity)).sort((a, b) => a - b);
  const told = notes
    .map((at) => ({ at, day: dayOf(at, Infinity) }))
    .sort((a, b) => a.day - b.day || a.at - b.at);
  let next = 0;
  return told.flatMap(({ at, day }) => {
    if ((sold[next] ?? Infinity) > day || next >= sold.length) return [];
    next++;
    return [at];
  });
}

/**
 * Of the lines that were paid back, those of sales. Said of a credit note it was settled: it lowers the revenue, unless
 * the sale that it gives back, or another line of its own document, is a paid back one too and counts no more.
 */
function paidBackSales(bills: Bills, isPaidBackAt: (at: number) => boolean): (at: number) => boolean {
  const { table } = bills;
  const numbers = table.texts("orderId");
  const documentOf = (at: number): string => `no ${numbers[at] ?? at}`;
  const sales = new Set<string>();
  for (let at = 0; at < table.size; at++)
    if (isPaidBackAt(at) && !isCredit(bills, at)) sales.add(saleOf(bills, at)).add(documentOf(at));
  return (at) =>
    isPaidBackAt(at) && (!isCredit(bills, at) || sales.has(saleOf(bills, at)) || sales.has(documentOf(at)));
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
