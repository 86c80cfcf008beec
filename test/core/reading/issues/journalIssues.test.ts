import type { Issue } from "../../../../src/core/model";
import type { IssueCode } from "../../../../src/core/reading/issueCodes";
import { day } from "../support/readRows";
import { told, TODAY, type Row } from "../support/told";

const AMOUNT = { field: "amount", header: "Montant HT", column: "C" };
const DATE = { field: "orderDate", header: "Date", column: "B" };
const issue = (code: IssueCode, severity: Issue["severity"], more: object): object => ({
  code,
  severity,
  revenueAtStake: null,
  ...more,
});
/** A journal of orders: two of each customer, so that rows repeat customers. */
const journal = (...rows: readonly Row[]): readonly Row[] => [
  ["Client", "Date", "Montant HT"],
  ["Morel", day("2025-01-15"), 100],
  ["Morel", TODAY - 9, 20],
  ["Brunet", TODAY - 8, 30],
  ["Brunet", TODAY - 7, 40],
  ...rows,
];

test("credit notes are told with what they take away, to the cent; an order of nothing is none", () => {
  const rows = journal(["Morel", TODAY - 5, -12.34], ["Brunet", TODAY - 4, 0], ["Brunet", TODAY - 3, -7.5]);
  expect(told("creditNotes", [...rows, ["", TODAY - 3, -5]])).toEqual([
    issue("creditNotes", "low", { count: 2, cells: ["C6", "C8"], revenueAtStake: 19.84, values: AMOUNT }),
  ]);
  expect(told("creditNotes", journal())).toEqual([]);
});

test("a total that a list of clients gives below zero is no credit note", () => {
  const list = [
    ["Client", "CA"],
    ["Morel", -12],
    ["Brunet", 30],
  ];
  expect(told("creditNotes", list)).toEqual([]);
});

test("orders without a date are told with the money that belongs to no month", () => {
  const rows = journal(
    ["Morel", "", 10.1],
    ["Brunet", "à voir", -20.25],
    ["Brunet", "", "offert"],
    ["", "", 5],
    ["Morel", TODAY + 1, 7],
  );
  expect(told("undatedOrders", rows)).toEqual([
    issue("undatedOrders", "high", {
      count: 3,
      cells: ["B6", "B7", "B8"],
      revenueAtStake: 30.35,
      values: DATE,
    }),
  ]);
  expect(told("undatedOrders", journal())).toEqual([]);
  expect(told("noOrderDates", rows)).toEqual([]);
});

test("a journal without any date is told once, whatever else it holds", () => {
  const rows = [
    ["N° commande", "Client", "Montant HT"],
    ["F1", "Morel", 100],
    ["F2", "Morel", -20],
    ["F3", "Brunet", 30],
    ["F4", "Brunet", 40],
  ];
  expect(told("noOrderDates", rows)).toEqual([
    issue("noOrderDates", "high", { count: 1, cells: [], values: AMOUNT }),
  ]);
  expect(told("creditNotes", rows)).toMatchObject([{ cells: ["C3"], revenueAtStake: 20 }]);
  for (const code of ["undatedOrders", "shortJournal"] as const) expect(told(code, rows)).toEqual([]);
});

test.each<[string, string, number | null]>([
  ["since March", "2026-03-01", 93],
  ["one day short of twelve months", "2025-06-03", 364],
  ["of twelve months to the day", "2025-06-02", null],
  ["of more than a year", "2025-01-15", null],
])("a journal %s", (_what, first, days) => {
  const rows = [
    ["Client", "Date", "Montant HT"],
    ["Morel", TODAY - 9, 20],
    ["Morel", day(first), 100],
    ["Brunet", TODAY, 30],
    ["Brunet", TODAY - 7, 40],
    ["Brunet", "", 50],
    ["", day("2024-12-31"), 60],
  ];
  const values = { ...AMOUNT, days, first: day(first) };
  expect(told("shortJournal", rows)).toEqual(
    days === null ? [] : [issue("shortJournal", "low", { count: 1, cells: [], values })],
  );
});

test.each<[string, string, number | null]>([
  ["of twelve months to the day", "2025-06-02", 365],
  ["of thirteen months", "2025-05-02", 396],
  ["of two years that begin with quiet days", "2024-06-08", null],
  ["of more than two years", "2023-01-15", null],
])("a journal %s: whether N-1 is compared", (_what, first, days) => {
  const rows = [...journal().toSpliced(1, 1), ["Morel", day(first), 100]];
  const values = { ...AMOUNT, days, first: day(first) };
  expect(told("shortPreviousYear", rows)).toEqual(
    days === null ? [] : [issue("shortPreviousYear", "low", { count: 1, cells: [], values })],
  );
});

test("a journal of less than a year is told once", () => {
  expect(told("shortPreviousYear", journal().toSpliced(1, 1))).toEqual([]);
});

test("a journal whose dates are all unreadable has no first day", () => {
  const rows = journal().map((row, at) => (at === 0 ? row : [row[0] ?? "", "à voir", row[2] ?? ""]));
  expect(told("shortJournal", rows)).toEqual([]);
});

describe("an order's total on each of its lines", () => {
  const D = TODAY - 90;
  const lines: readonly Row[] = [
    ["N° commande", "Client", "Date commande", "Article", "Total commande"],
    ["C1", "Morel", D, "Vis", 300.1],
    ["C3", "Brunet", D + 9, "Colle", 80],
    ["C1", "Morel", D, "Clous", 300.1],
    ["C2", "Morel", D + 5, "Vis", 120],
    ["C3", "Brunet", D + 9, "Vis", 80],
    ["C3", "Brunet", D + 9, "Clous", 80],
    ["A1", "Brunet", D + 9, "Vis", -10],
    ["A1", "Brunet", D + 9, "Colle", -10],
  ];
  const values = { field: "amount", header: "Total commande", column: "E" };

  test("the lines that were not added are told in the order of the sheet", () => {
    const [first, second, ...others] = told("orderTotalsRepeated", lines);
    expect([second, others]).toEqual([undefined, []]);
    expect(first).toEqual(
      issue("orderTotalsRepeated", "medium", {
        count: 4,
        cells: ["E4", "E6", "E7", "E9"],
        revenueAtStake: 470.1,
        values,
      }),
    );
  });

  test("a line without an amount was no total; a line of nobody is not told", () => {
    const more = [
      ...lines,
      ["C1", "Morel", D, "Colle", ""],
      ["C9", "", D, "Vis", 5],
      ["C9", "", D, "Clous", 5],
    ];
    expect(told("orderTotalsRepeated", more)).toEqual(told("orderTotalsRepeated", lines));
  });

  test("lines with their own amounts repeat nothing", () => {
    const own = lines.map((row, at) => (at === 0 ? [...row.slice(0, 4), "Montant ligne"] : row));
    expect(told("orderTotalsRepeated", own)).toEqual([]);
  });
});

describe("visits noted among orders", () => {
  const visits = (count: number): readonly Row[] =>
    journal(...Array.from({ length: count }, (_, i): Row => ["Morel", TODAY - 20 - i, ""]));

  test("are told where they are more than the orders", () => {
    const [found] = told("linesWithoutAmount", visits(5));
    expect(found).toMatchObject({ severity: "medium", count: 5, values: AMOUNT });
    expect(found?.cells.slice(0, 2)).toEqual(["C6", "C7"]);
    expect(told("linesWithoutAmount", visits(4))).toEqual([]);
  });

  test("are no visits where each line has its order number", () => {
    const numbered = visits(5).map((row, i) => [...row, i === 0 ? "N° facture" : `F${i}`]);
    expect(told("linesWithoutAmount", numbered)).toEqual([]);
  });
});

describe("orders without an amount", () => {
  const old = day("2023-05-02");
  const numbered = (...rows: readonly Row[]): readonly Row[] => [
    ["Client", "Date", "Montant HT", "N° facture"],
    ["Morel", old, 100, "F1"],
    ["Morel", TODAY - 9, 20, "F2"],
    ["Brunet", TODAY - 8, 30, "F3"],
    ["Brunet", TODAY - 7, 40, "F4"],
    ...rows,
  ];

  test("are told with their cells, blank or unknown; those that cannot be read are told already", () => {
    const rows = numbered(
      ["Brunet", TODAY - 6, "", "F5"],
      ["Morel", TODAY - 5, "n/d", "F6"],
      ["Morel", TODAY - 4, "#N/A", "F7"],
      ["Morel", TODAY - 3, "offert ?", "F8"],
      ["Morel", old, "", "F9"],
      ["Morel", TODAY - 400, "", "F10"],
      ["Morel", "", "", "F11"],
    );
    expect(told("ordersWithoutAmount", rows)).toEqual([
      issue("ordersWithoutAmount", "medium", { count: 3, cells: ["C6", "C7", "C11"], values: AMOUNT }),
    ]);
  });

  test("an order whose amount stands on another of its lines has one; another client's has not", () => {
    const rows = numbered(["Brunet", TODAY - 8, "", "F3"], ["Morel", TODAY - 8, "", "F3"]);
    expect(told("ordersWithoutAmount", rows)).toMatchObject([{ count: 1, cells: ["C7"] }]);
  });

  test("without numbers, a day is an order; a credit note says nothing of its amount", () => {
    const rows = journal(["Brunet", TODAY - 8, ""], ["Brunet", TODAY - 6, ""], ["Brunet", TODAY - 6, -5]);
    expect(told("ordersWithoutAmount", rows)).toMatchObject([{ count: 1, cells: ["C7"] }]);
  });

  test("visits noted among orders are none", () => {
    const visits = Array.from({ length: 5 }, (_, i): Row => ["Morel", TODAY - 20 - i, ""]);
    expect(told("ordersWithoutAmount", journal(...visits))).toEqual([]);
  });
});

describe("lines that a word calls quotes and that count all the same", () => {
  const marked = (header: string, words: Row): readonly Row[] =>
    journal().map((row, i) => [...row, i === 0 ? header : (words[i - 1] ?? "")]);
  const values = { field: "orderStatus", column: "D", words: "Devis" };

  test.each<[string, Row, readonly string[], number]>([
    ["Remarque", ["", " Devis", "", ""], ["D3"], 20],
    ["Type", ["Web", "Devis", "Salon", "Devis"], ["D3", "D5"], 60],
    ["Type", ["Devis", "Devis", "Devis", "Devis"], ["D2", "D3", "D4", "D5"], 190],
  ])("under « %s »: %j", (header, words, cells, revenueAtStake) => {
    expect(told("quotesCounted", marked(header, words))).toEqual([
      issue("quotesCounted", "medium", {
        count: cells.length,
        cells,
        revenueAtStake,
        values: { ...values, header },
      }),
    ]);
  });

  test.each<[string, Row]>([
    ["Type", ["", "Devis", "", ""]],
    ["Produit", ["Devis", "Vis", "Clou", "Vis"]],
    ["Remarque", ["", "devis à revoir", "", ""]],
  ])("not those set aside, nor what was sold, nor a remark: « %s », %j", (header, words) => {
    expect(told("quotesCounted", marked(header, words))).toEqual([]);
  });
});
