import type { CellValue } from "../../model";
import type { ColumnInput } from "../columns/columnInput";
import type { Recognition } from "../columns/recognise";
import type { TypedTable } from "../columns/typedTable";
import { inSteps, type Steps } from "../../steps";
import { foldText } from "../../text/fold";
import type { RegionInput } from "../regionInput";
import { startsLikeSummary } from "../rows/totalRows";
import { isBlank } from "../values/missing";

/** Share of the heads that other rows are: lines below from it, rows that speak against such lines up to it. */
const SOME = 0.1;
const FEWEST_LINES = 2;
/** What stands below an order and is no line of it. */
const NOT_SOLD = /\b(?:tva|vat|reglements?|paiements?|payments?|acomptes?|net a payer)\b/;

/** What was recognised, the lines of orders with what the first of each says. */
export function* withHeads(
  recognition: Recognition,
  { body, setAside, columns }: Pick<RegionInput, "body" | "setAside" | "columns">,
  isSummary: (at: number) => boolean,
): Steps<Recognition> {
  const heads = yield* headsOfLines(recognition.table, columns, isSummary, belowBlanks({ body, setAside }));
  if (heads === null) return recognition;
  const table = recognition.tableWith(heads);
  yield* table.prepare();
  return { ...recognition, table };
}

/** Whether a position stands right below a blank row. */
export function belowBlanks({
  body,
  setAside,
}: Pick<RegionInput, "body" | "setAside">): (at: number) => boolean {
  const blank = new Set(setAside.flatMap(({ row, reason }) => (reason === "blank" ? [row] : [])));
  return (at) => blank.has((body[at] ?? 0) - 1);
}

/**
 * The position of the first line of its order for each position, its own for any other row: journals that write the
 * number, the day and the client on the first line only, all through. A line below has an amount and says what was sold;
 * what it bears of the head is the head's, and its day or its client is blank. Null for any other journal.
 * No order goes on below a sum or a blank row.
 */
function* headsOfLines(
  table: TypedTable,
  columns: readonly ColumnInput[],
  isSummary: (at: number) => boolean,
  isBelowBlank: (at: number) => boolean,
): Steps<Int32Array | null> {
  const amounts = (table.numbers("amount") ?? table.numbers("revenue"))?.values;
  const who = (["name", "code", "email"] as const).filter((field) => table.column(field) !== null);
  const [number, day] = [table.column("orderId"), table.column("orderDate")].map((column) =>
    column === null || table.made("orderDate")?.how === "titles" ? null : table.cellsOf(column),
  );
  const clients = who.filter((field) => field !== "email" || who.length === 1).map(table.cells);
  const key = number ?? null;
  if (amounts === undefined || clients.length === 0 || (key === null && (day ?? null) === null)) return null;
  const isNamed = (at: number): boolean => clients.some((cells) => !isBlank(cells[at]));
  const isDated = (at: number): boolean => day === null || !isBlank(day?.[at]);
  const isNumbered = (at: number): boolean => key !== null && !isBlank(key[at]);
  const parts = [...clients, key, day ?? null].filter((cells) => cells !== null);
  const isOf = (head: number, at: number): boolean =>
    parts.every((cells) => isBlank(cells[at]) || cells[at] === cells[head]);
  const isHead = (at: number): boolean => isNamed(at) && isDated(at) && (isNumbered(at) || day !== null);
  const saysWhat = soldBy(table, columns);
  const heads = Int32Array.from(table.rows.keys());
  let [head, orders, repeated, halves, lines, blocks, sums] = [-1, 0, 0, 0, 0, 0, 0];
  let last = -1;
  let sum = 0;
  const look = (at: number): void => {
    if (isSummary(at) || isBelowBlank(at)) head = -1;
    const amount = amounts[at] ?? NaN;
    if (isSummary(at) || Number.isNaN(amount)) return;
    const isBelow = (key === null ? !isNamed(at) : !isNumbered(at)) && !(isNamed(at) && isDated(at));
    if (isHead(at) && !isBelow) {
      const same = key === null ? parts : [key];
      if (last >= 0 && same.every((cells) => cells[at] === cells[last])) repeated++;
      orders++;
      last = head = at;
      sum = amount;
    } else if (!isBelow || (head >= 0 && !isOf(head, at))) {
      halves++;
      head = -1;
    } else if (head >= 0 && saysWhat(at)) {
      if (heads[at - 1] === at - 1) blocks++;
      if (Math.abs(amount - sum) < 0.005) sums++;
      sum += amount;
      heads[at] = head;
      lines++;
    }
  };
  yield* inSteps(table.size, (from, to) => {
    for (let at = from; at < to; at++) look(at);
  });
  const areLines = lines >= Math.max(FEWEST_LINES, SOME * orders) && sums * 2 <= blocks;
  return areLines && Math.max(repeated, halves) <= SOME * orders ? heads : null;
}

/** Whether a row says what was sold: in words where a column has them, else by a quantity. */
function soldBy(table: TypedTable, columns: readonly ColumnInput[]): (at: number) => boolean {
  const sold = columns.filter(({ match: { other, candidates } }) =>
    other === null ? candidates.length === 0 : other === "product" || other === "note",
  );
  const worded = sold.filter(({ profile }) => profile.texts.size > 0).map(table.cellsOf);
  const counted = sold.filter(({ match }) => match.other === "product").map(table.cellsOf);
  const isSold = (cell: CellValue | undefined): boolean =>
    typeof cell === "string" && !isBlank(cell) && !startsLikeSummary(cell) && !NOT_SOLD.test(foldText(cell));
  const isSaid = (at: number): boolean => {
    const said = worded.map((cells) => cells[at]).filter((cell) => !isBlank(cell));
    return said.length > 0 && said.every(isSold);
  };
  return worded.length > 0 ? isSaid : (at) => counted.some((cells) => !isBlank(cells[at]));
}
