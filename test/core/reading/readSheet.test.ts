import type { CellValue, Reading, SheetData } from "../../../src/core/model";
import { DEFAULT_OPTIONS } from "../../../src/core/options";
import type { ReadingContext } from "../../../src/core/reading/readingContext";
import { day, readRows, tryRows } from "./support/readRows";

type Row = readonly CellValue[];
const PLACE = { name: "Clients Nord", firstRow: 5, firstColumn: 3 };
const where = { sheet: "Clients Nord", headerRow: 5, headerFrom: "found" };

test.each<[string, readonly Row[], Partial<ReadingContext>, object]>([
  ["nothing at all", [], {}, { code: "emptySheet", values: { sheet: "Clients Nord" } }],
  [
    "figures alone",
    [
      [1, 2],
      [3, 4],
    ],
    {},
    { code: "noHeader", values: { sheet: "Clients Nord" } },
  ],
  [
    "a header alone",
    [["Client", "", "CA"]],
    {},
    { code: "noCustomers", values: { ...where, headers: "Client, CA" } },
  ],
  [
    "a column that is not there",
    [
      ["Client", "CA"],
      ["Morel", 5],
    ],
    { options: { ...DEFAULT_OPTIONS, columns: { revenue: "CA net" } } },
    { code: "unknownColumn", values: { sheet: "Clients Nord", field: "revenue", header: "CA net" } },
  ],
  [
    "no amount",
    [
      ["Client", "", "Bilan"],
      ["Morel", "x", 5],
      ["Brunet", "y", 7],
    ],
    {},
    {
      code: "noAmount",
      values: { ...where, headers: "Client, Bilan" },
      columns: [
        { column: 3, header: "Client", samples: ["Morel", "Brunet"], field: "name" },
        { column: 5, header: "Bilan", samples: ["5", "7"], field: null },
      ],
    },
  ],
  [
    "nobody's amounts",
    [
      ["Client", "CA"],
      ["", 5],
      ["", 7],
    ],
    {},
    {
      code: "noCustomers",
      values: { ...where, headers: "Client, CA" },
      columns: [
        { column: 3, header: "Client", samples: [], field: "name" },
        { column: 4, header: "CA", samples: ["5", "7"], field: "revenue" },
      ],
    },
  ],
])("a sheet with %s is refused, and told why", (_what, rows, context, refusal) => {
  expect(tryRows(rows, context, PLACE)).toEqual({ ok: false, refusal });
});

test("of a wide sheet that is refused the first twenty headers are named", () => {
  const titles = Array.from({ length: 25 }, (_, at) => `Notes ${at + 1}`);
  const refused = tryRows([["Client", ...titles]]);
  expect(refused).toMatchObject({
    refusal: { code: "noCustomers", values: { headers: ["Client", ...titles.slice(0, 19)].join(", ") } },
  });
});

test.each<[string, string, CellValue]>([
  ["an amount", "CA", 10],
  ["the amount of an order", "Montant HT", 10],
  ["a potential", "Potentiel", 10],
])("%s is enough to read a list of customers", (_what, header, cell) => {
  expect(
    tryRows([
      ["Client", header],
      ["Morel", cell],
      ["Brunet", 5],
    ]),
  ).toMatchObject({ ok: true });
});

const populations = ({ customers }: Reading) => customers.map(({ population }) => population);
test.each<[string, readonly CellValue[], readonly string[]]>([
  ["in euros", [1000, 0, "", 500], ["prospect", "client", "client", "prospect"]],
  ["in classes", ["A", "", "C", "B"], ["prospect", "client", "prospect", "prospect"]],
  ["in stars", ["★★", "", "★", "★"], ["prospect", "client", "prospect", "prospect"]],
])("who has bought nothing and has a potential %s is a prospect", (_what, cells, expected) => {
  const rows = cells.map((cell, at) => [`Morel ${"ABCD"[at] ?? ""}`, "", cell]);
  expect(populations(readRows([["Client", "CA", "Potentiel"], ...rows, ["Zinc", 5, ""]]))).toEqual([
    ...expected,
    "client",
  ]);
});

const TODAY = day("2026-06-01");
const JOURNAL: readonly Row[] = [
  ["N° facture", "Client", "Date", "Type", "Statut", "Montant HT"],
  ["F1", "Morel", TODAY, "Facture", "Payée", 10],
  ["F2", "Morel", TODAY - 8, "Facture", "Annulée", 20],
  ["F3", "Brunet", TODAY - 7, "Devis", "Payée", 30],
  ["F4", "Brunet", TODAY + 1, "Facture", "Payée", 40],
  ["F5", "Brunet", "", "Facture", "Payée", 5],
  ["F6", "Brunet", TODAY - 4, "Facture", "Payée", 6],
];

test("in a journal, cancelled orders, quotes and orders to come are no revenue; the rest is", () => {
  const { customers, setAside } = readRows(JOURNAL, { today: TODAY });
  expect(setAside).toEqual([
    { row: 3, reason: "cancelled" },
    { row: 4, reason: "quote" },
    { row: 5, reason: "future" },
  ]);
  expect(customers.map(({ name, rows, revenue }) => [name, rows, revenue])).toEqual([
    ["Morel", [2], 10],
    ["Brunet", [6, 7], 6],
  ]);
});

test("in a list of clients nothing is cancelled, quoted or to come", () => {
  const rows: readonly Row[] = [
    ["Client", "Type", "Statut", "Dernière commande", "CA"],
    ["Morel", "Devis", "Annulée", TODAY + 9, 10],
    ["Brunet", "Facture", "Livrée", TODAY - 9, 20],
    ["Zinc", "Facture", "Livrée", TODAY - 9, 30],
  ];
  expect(readRows(rows, { today: TODAY }).setAside).toEqual([]);
});

test("the status of an order closes no account: in a journal « Fournisseur » sets no line aside", () => {
  const rows: readonly Row[] = [
    ["Client", "Date", "Statut", "Montant HT"],
    ["Morel", TODAY - 5, "Fournisseur", 10],
    ["Morel", TODAY - 4, "Client", 20],
    ["Brunet", TODAY - 4, "Client", 30],
    ["Brunet", TODAY - 3, "Client", 40],
  ];
  const journal = readRows(rows, { today: TODAY });
  expect(journal.setAside).toEqual([]);
  const list = readRows(
    rows.map(([name = "", , status = "", amount = ""], at) => [
      `${name}${at === 0 ? "" : ` ${at}`}`,
      status,
      amount,
    ]),
  );
  expect(list.setAside).toEqual([{ row: 2, reason: "notCustomer" }]);
});

test("a journal of order totals repeated on each line counts them once an order", () => {
  const rows: readonly Row[] = [
    ["N° commande", "Client", "Date", "Article", "Total commande"],
    ["C1", "Morel", TODAY - 9, "Vis", 300],
    ["C1", "Morel", TODAY - 9, "Clous", 300],
    ["C2", "Brunet", TODAY - 8, "Vis", 120],
    ["C2", "Brunet", TODAY - 8, "Clous", 120],
    ["C3", "Brunet", TODAY - 7, "Colle", 80],
  ];
  const reading = readRows(rows, { today: TODAY });
  expect(reading.grainReason.code).toBe("orderTotalsRepeated");
  expect(reading.customers.map(({ revenue }) => revenue)).toEqual([300, 200]);
});

test("rows, headers and cells are those of the sheet, wherever its table stands", () => {
  const sheet: Partial<SheetData> = { firstRow: 11, firstColumn: 2 };
  const rows = [["Suivi"], ["Client", "CA"], ["Morel", "abc"], ["Total", 5], ["Brunet", 5]];
  const reading = readRows(rows, {}, sheet);
  expect(reading.headerRow).toBe(12);
  expect(reading.customers.map(({ row }) => row)).toEqual([13, 15]);
  expect(reading.issues.map(({ code, cells }) => [code, cells])).toEqual([
    ["unreadableAmount", ["C13"]],
    ["totalsSetAside", ["C14"]],
  ]);
});
