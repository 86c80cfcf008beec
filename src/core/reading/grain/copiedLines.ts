import type { CellValue } from "../../model";
import { mapGroupSteps, mapSteps, type Steps } from "../../steps";
import type { ColumnInput } from "../columns/columnInput";
import type { TypedTable } from "../columns/typedTable";
import { ordersOfSeveralLines } from "./orderGroups";

/** Lines of a journal that are in all their cells as an earlier one, by position. */
export interface CopiedLines {
  /** Those of a document that stands twice in the sheet: they count once. */
  readonly left: ReadonlySet<number>;
  /** Those that may have been sold again: they count. */
  readonly counted: readonly number[];
}

/** Share of the documents that may have lines of their own where a row is a document. */
const FEW = 0.1;

/**
 * Finds the lines that were pasted twice: all those of a document come again, apart from the first ones or where each
 * row is a document. Two equal lines of an order, or of a day without numbers, may be two sales. `isNumbered`: the
 * numbers are surely those of documents; `customers` and `days`: by position.
 */
export function* copiedLines(
  table: TypedTable,
  columns: readonly ColumnInput[],
  customers: ArrayLike<number>,
  days: ArrayLike<number> | null,
  isNumbered: boolean,
): Steps<CopiedLines> {
  const amounts = table.numbers("amount")?.values ?? [];
  const numbers = table.column("orderId") === null ? [] : table.texts("orderId");
  const cells = columns.map(table.cellsOf);
  const documents = yield* ordersOfSeveralLines(numbers, customers);
  yield;
  const alike = yield* mapGroupSteps(
    documents,
    (lines) => lines.length,
    (lines) => copiesIn(lines, amounts, cells),
  );
  const varied = alike.filter(({ different }) => different > 1).length;
  const others = documents.reduce((sum, lines) => sum + lines.length - 1, 0);
  const areRows = varied <= FEW * (numbers.filter((number) => number !== null).length - others);
  const left = new Set<number>();
  const counted: number[] = [];
  for (const { copies, isWhole, isApart } of alike)
    if (isNumbered && isWhole && (isApart || areRows)) for (const at of copies) left.add(at);
    else counted.push(...copies);
  if (days !== null) {
    const sales = yield* mapSteps(table.rows, (_, at) => {
      const isSale = (numbers[at] ?? null) === null && !Number.isNaN(days[at] ?? NaN) && amounts[at];
      return isSale ? `${days[at] ?? ""} ${cents(amounts[at])}` : null;
    });
    const same = yield* ordersOfSeveralLines(sales, customers);
    yield;
    const found = yield* mapGroupSteps(
      same,
      (lines) => lines.length,
      (lines) => copiesIn(lines, amounts, cells).copies,
    );
    for (const copies of found) counted.push(...copies);
  }
  return { left, counted: counted.sort((a, b) => a - b) };
}

const cents = (amount: number | undefined): number => Math.round((amount ?? NaN) * 100);

interface Copies {
  readonly copies: readonly number[];
  /** How many of the lines are not copies. */
  readonly different: number;
  /** True when every line has as many copies. */
  readonly isWhole: boolean;
  /** True when other rows stand between a line and its copy. */
  readonly isApart: boolean;
}

function copiesIn(
  lines: readonly number[],
  amounts: ArrayLike<number>,
  cells: readonly (readonly CellValue[])[],
): Copies {
  const different = new Set(lines.map((at) => cents(amounts[at]))).size;
  if (different === lines.length) return { copies: [], different, isWhole: false, isApart: false };
  const same = new Map<string, number[]>();
  for (const at of lines) {
    const row = JSON.stringify(cells.map((column) => column[at] ?? ""));
    const group = same.get(row);
    if (group === undefined) same.set(row, [at]);
    else group.push(at);
  }
  const groups = [...same.values()];
  const times = lines.length / groups.length;
  return {
    copies: groups.flatMap((group) => group.slice(1)),
    different: groups.length,
    isWhole: times > 1 && groups.every((group) => group.length === times),
    isApart: groups.every(([first = 0, second = 0]) => second - first > 1),
  };
}
