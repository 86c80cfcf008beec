/** Lists of customers as a case gives them, cell by cell. */
import { SIX, SIX_NAMES, type Cell, type SheetCase } from "../../acceptance/sheetCase";
import { TODAY } from "../cases/dialects";
import type { CorpusCase } from "../corpusCase";
import { book, escape, rowsXml, sheetXml } from "./ooxml";

export type Rows = readonly (readonly Cell[])[];
type Expected = SheetCase["expected"];

/** `#N/A`, `#DIV/0!`… as real error cells; any other text as it is. */
const ERRORS = /^#[A-Z/0!?]+$/;
const text = (value: string) =>
  ERRORS.test(value)
    ? ([' t="e"', `<v>${value}</v>`] as const)
    : ([
        ' t="inlineStr"',
        `<is><t xml:space="preserve">${escape(value).replaceAll("\r", "_x000D_")}</t></is>`,
      ] as const);

export const sheet = (rows: Rows, first = 1): string => sheetXml(rowsXml(rows, { text }, first));

export function dirt(
  name: string,
  rows: Rows,
  expected: CorpusCase["expected"],
  more: Partial<CorpusCase> = {},
): CorpusCase {
  return { name, fileName: "Clients.xlsx", bytes: () => book(sheet(rows)), args: TODAY, expected, ...more };
}

/** A list of clients: what is expected of most, `more` over it. */
export const clients = (
  columns: Expected["columns"],
  rowsRead: number,
  more: Partial<Expected> = {},
): Expected => ({
  headerRow: 1,
  grain: "clients",
  columns,
  rowsRead,
  classes: {},
  ...more,
});
export const NAME_AMOUNT = { name: "A", revenue: "B" } as const;

/** Name and revenue, one row a value; the names of the six, then « Client 7 »… */
export const amounts = (values: readonly Cell[]): Rows => [
  ["Client", "CA 12 mois"],
  ...values.map((value, i): Cell[] => [SIX_NAMES[i] ?? `Maison ${i + 1}`, value]),
];
export const six = (header: string, cell: (i: number) => Cell): Rows => [
  ["Client", "CA 12 mois", header],
  ...SIX.map((revenue, i): Cell[] => [SIX_NAMES[i] ?? "", revenue, cell(i)]),
];
