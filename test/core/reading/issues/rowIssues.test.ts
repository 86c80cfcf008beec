import type { Issue } from "../../../../src/core/model";
import type { IssueCode } from "../../../../src/core/reading/issueCodes";
import { day } from "../support/readRows";
import { customers, told, TODAY, type Row } from "../support/told";

const issue = (
  code: IssueCode,
  severity: Issue["severity"],
  cells: readonly string[],
  more: object = {},
) => ({
  code,
  severity,
  count: cells.length,
  cells,
  revenueAtStake: null,
  values: {},
  ...more,
});

const LIST: readonly Row[] = [
  ["Société", "Statut", "CA"],
  ["Morel", "Client", 100],
  ["Brunet", "Client", 50],
  ["Sous-total", "", 150],
  ["Roy", "Fournisseur", 20.25],
  ["Zinc", "Client", -30],
  ["", "", -7.5],
  ["", "Client", 8.1],
  ["Lenoir", "Fournisseur", "à voir"],
  ["Total", "", 165.85],
];

test.each<[IssueCode, readonly object[]]>([
  // A total is no revenue of anybody: nothing is at stake.
  ["totalsSetAside", [issue("totalsSetAside", "low", ["C4", "C10"])]],
  ["noIdentityRows", [issue("noIdentityRows", "medium", ["C7", "C8"], { revenueAtStake: 15.6 })]],
  ["notCustomerRows", [issue("notCustomerRows", "medium", ["C5", "C9"], { revenueAtStake: 20.25 })]],
  ["cancelledOrders", []],
  ["hiddenRows", []],
  ["otherBlocks", []],
])("rows of a list set aside: %s", (code, expected) => {
  expect(told(code, LIST)).toEqual(expected);
});

const JOURNAL: readonly Row[] = [
  ["N° facture", "Client", "Date", "Type", "Statut", "Montant HT"],
  ["F1", "Morel", TODAY - 9, "Facture", "Payée", 10],
  ["F2", "Morel", TODAY - 8, "Facture", "Annulée", 20.2],
  ["F3", "Brunet", TODAY - 7, "Devis", "Payée", 30],
  ["F4", "Brunet", TODAY + 6, "Facture", "Payée", 40],
  ["F5", "Brunet", TODAY - 5, "Facture", "Annulée", 5.05],
  ["F6", "Brunet", TODAY - 4, "Facture", "Payée", 6],
];

test.each<[IssueCode, readonly object[]]>([
  ["cancelledOrders", [issue("cancelledOrders", "low", ["F3", "F6"], { revenueAtStake: 25.25 })]],
  ["quoteRows", [issue("quoteRows", "low", ["F4"], { revenueAtStake: 30 })]],
  ["futureOrders", [issue("futureOrders", "low", ["F5"], { revenueAtStake: 40 })]],
  ["totalsSetAside", []],
])("rows of a journal set aside: %s", (code, expected) => {
  expect(told(code, JOURNAL)).toEqual(expected);
});

test("without an amount, rows set aside are told in the first column and nothing is at stake", () => {
  const rows = [
    ["Client", "Potentiel"],
    ["Morel", 1000],
    ["Brunet", 2000],
    ["", 12],
  ];
  expect(told("noIdentityRows", rows, {}, { firstRow: 3, firstColumn: 2 })).toEqual([
    issue("noIdentityRows", "medium", ["B6"]),
  ]);
});

test("of many rows set aside the first hundred are listed, and all are counted", () => {
  const nobody = Array.from({ length: 104 }, (_, at): Row => ["", "", at + 0.5]);
  const [found] = told("noIdentityRows", [...LIST.slice(0, 3), ...nobody]);
  expect([found?.count, found?.cells.length, found?.cells.at(-1)]).toEqual([104, 100, "C103"]);
});

test("hidden rows are read, which is told", () => {
  expect(told("hiddenRows", LIST, {}, { hasHiddenRows: true })).toEqual([
    { ...issue("hiddenRows", "low", []), count: 1 },
  ]);
});

test("hidden rows are told by the customers in them, where it is known which they are", () => {
  const hidden = { hasHiddenRows: true, firstRow: 3, firstColumn: 2, hiddenRows: [1, 4, 6, 8, 12] };
  expect(told("hiddenRows", LIST, {}, hidden)).toEqual([
    issue("hiddenRows", "low", ["B4", "B8"], { values: { rows: 2 } }),
  ]);
  expect(told("hiddenRows", LIST, {}, { ...hidden, hiddenRows: [1, 6, 12] })).toEqual([]);
});

test("another list of customers beside or below is told where it begins", () => {
  const rows: readonly Row[] = [
    ["Client", "Ville", "CA", "", "Nom", "CA"],
    ["Morel", "Lille", 5, "", "Zinc", 1],
    ["Brunet", "Lens", 6, "", "Étain", 2],
    ["Boyer", "Douai", 7, "", "", ""],
    [],
    ["Entreprise", "Région", "Potentiel", "", "", ""],
    ["Roy", "Bretagne", 8, "", "", ""],
  ];
  const sheet = { firstRow: 3, firstColumn: 2 };
  expect(told("otherBlocks", rows.slice(0, 4), {}, sheet)).toEqual([issue("otherBlocks", "medium", ["F3"])]);
  expect(told("otherBlocks", rows, {}, sheet)).toMatchObject([{ count: 2, cells: ["B8", "F3"] }]);
});

test.each<[string, string, Row]>([
  ["name", "Client", ["Morel", "", "", "Brunet", ""]],
  ["code", "Code client", ["C1", "", "", "C2", ""]],
])("a %s written once for several orders holds for each, and is told", (field, header, cells) => {
  const rows = [[header, "Date", "Montant HT"], ...cells.map((cell, at) => [cell, TODAY - 9 + at, at + 1])];
  expect(told("filledDownNames", rows)).toEqual([
    issue("filledDownNames", "low", ["A3", "A4", "A6"], { values: { field, header, column: "A" } }),
  ]);
});

const VISITED = customers(["CA", "Nb commandes", "Dernière visite"], [1, 3, TODAY - 5], [2, 4, TODAY - 9]);
test("days counted from visits for want of orders are told", () => {
  expect(told("recencyFromVisits", VISITED)).toEqual([
    {
      ...issue("recencyFromVisits", "medium", []),
      count: 1,
      values: { field: "lastVisit", header: "Dernière visite", column: "D" },
    },
  ]);
  const ordered = customers(
    ["CA", "Nb commandes", "Dernière visite", "Dernière commande"],
    [1, 3, TODAY - 5, TODAY - 6],
  );
  expect(told("recencyFromVisits", ordered)).toEqual([]);
  const uncounted = customers(["CA", "Dernière visite"], [1, TODAY - 5], [2, TODAY - 9]);
  expect(told("recencyFromVisits", uncounted)).toEqual([]); // no recency is scored
});

test("a sheet that has not been kept for months is read as of its last day, which is told", () => {
  const last = day("2025-10-03");
  const rows = customers(["CA", "Dernière commande"], [1, last], [2, last - 90]);
  expect(told("staleDates", rows, { today: null })).toEqual([
    { ...issue("staleDates", "medium", []), count: 1, values: { today: last } },
  ]);
  expect(told("staleDates", rows)).toEqual([]);
});
