import type { CellValue } from "../../model";
import type { ColumnInput } from "../columns/columnInput";
import type { TypedTable } from "../columns/typedTable";
import { canonicalHeader } from "../headers/canonicalHeader";
import { foldText } from "../../text/fold";
import { holdsRemarks } from "./documents";
import { readDateText } from "../values/dates";
import { isUnknown } from "../values/missing";
import { isCancelledOrder, isOrderStatusWord } from "../values/statusWords";
import { readYesNo } from "../values/words";

const CANCELLED = /\b(?:annul(?:ee?s?|ations?)|cancel(?:l?ed|lations?))\b/;
/** Fees, terms and counts of cancellations cancel nothing. */
const OF_ELSE = /\b(?:frais|fees?|conditions?|terms|politique|policy|delai|assurance|taux|rate|nb)\b/;
/** Words beside which the header still asks whether, or when, the order was cancelled. */
const PLAIN =
  /\b(?:est|is|commande|order|facture|invoice|vente|piece|document|ligne|line|date|at|on|statut|status|etat)\b/g;
/** A remark that speaks of a cancellation: of which, and of what became of it, a reader can tell only. */
const SPEAKS = /\b(?:annul(?:ee?s?|ations?|ant|er)|cancel(?:l?ed|lations?))\b/;
/** A serial number from which days of sales are written, 1 January 1950. */
const FIRST_DAY = 18264;

/** A column that says which orders were cancelled (*Annulée*: Oui, Non, x), or when (*Annulé le*), or remarks that speak of it. */
export interface Cancellations {
  readonly column: ColumnInput;
  readonly cells: readonly CellValue[];
  /** Cells by which the order was cancelled. */
  readonly cancelled: ReadonlySet<CellValue>;
  /** Cells that say something else than yes, no or a day. */
  readonly unread: ReadonlySet<CellValue>;
  /** True where other orders are said not to be cancelled: a blank says nothing. */
  readonly saysNo: boolean;
}

/** The columns of a journal whose headers, or whose remarks, speak of cancellations. */
export function cancellationsOf(
  table: TypedTable,
  columns: readonly ColumnInput[],
): readonly Cancellations[] {
  return columns.flatMap((column) => {
    if (holdsRemarks(column)) return remarksOf(column, table.cellsOf(column));
    const words = canonicalHeader(column.header);
    if (!CANCELLED.test(words) || OF_ELSE.test(words)) return [];
    const isPlain = words.replace(CANCELLED, "").replace(PLAIN, "").trim() === "";
    const cells = table.cellsOf(column);
    const said = [...new Set(cells)].filter((cell) => !isUnknown(cell));
    const readAs = (meaning: boolean | null): Set<CellValue> =>
      new Set(said.filter((cell) => (isPlain ? readCancelled(cell) : null) === meaning));
    return [{ column, cells, cancelled: readAs(true), unread: readAs(null), saysNo: readAs(false).size > 0 }];
  });
}

/** Remarks that speak of cancellations: told, for a sentence may say anything of them. */
function remarksOf(column: ColumnInput, cells: readonly CellValue[]): readonly Cancellations[] {
  const unread = new Set([...new Set(cells)].filter((cell) => SPEAKS.test(foldText(String(cell)))));
  return unread.size === 0 ? [] : [{ column, cells, cancelled: new Set(), unread, saysNo: false }];
}

/** Whether a cell says that the order was cancelled, by yes or no, a word or a day; null where it says something else. */
function readCancelled(cell: CellValue): boolean | null {
  const answer = readYesNo(cell);
  if (answer !== null) return answer;
  if (typeof cell !== "string") return Number(cell) >= FIRST_DAY || null;
  const day = readDateText(cell);
  if (day !== null) return day.kind !== "none";
  return isCancelledOrder(cell) || (isOrderStatusWord(cell) ? false : null);
}
