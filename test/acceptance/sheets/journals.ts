/** What a row stands for: orders, order lines, totals repeated on each line, one row per client and rep. */
import { date, SIX_NAMES, type Cell, type SheetCase } from "../sheetCase";

const today = ["--today", "2026-06-01"];
const [FIRST, SECOND, THIRD] = SIX_NAMES;

const orders: SheetCase = {
  name: "An order journal: 12 months, the 12 before, a credit note, a cancelled and a future order",
  file: {
    sheets: [
      {
        name: "Commandes",
        rows: [
          ["N° facture", "Code client", "Client", "Date facture", "Montant HT", "État"],
          ["F1", "C1", FIRST, date("2026-05-10"), 6_000, "Validée"],
          ["F2", "C1", FIRST, date("2025-06-02"), 3_000, "Validée"],
          ["F3", "C1", FIRST, date("2025-06-01"), 2_000, "Validée"], // the same day last year: N-1
          ["A1", "C1", FIRST, date("2026-05-12"), -1_000, "Avoir"],
          ["F4", "C2", SECOND, date("2026-01-15"), 1_000, "Validée"],
          ["F5", "C2", SECOND, date("2026-02-15"), 500, "Annulée"],
          ["F6", "C2", SECOND, date("2026-07-15"), 700, "Validée"],
          ["F7", "C3", THIRD, date("2023-03-01"), 900, "Validée"], // dates the last order only
        ],
      },
    ],
  },
  args: today,
  expected: {
    headerRow: 1,
    grain: "orders",
    columns: { orderId: "A", code: "B", name: "C", orderDate: "D", amount: "E", orderStatus: "F" },
    rowsRead: 8,
    setAside: { cancelled: 1, future: 1 },
    // T = 9 000: 8 000 starts at 0 %, 1 000 at 88.9 %.
    classes: { 2: "A", 6: "B", 9: "C" },
    customers: {
      2: { rows: [2, 3, 4, 5], revenue: 8_000, revenuePrevious: 2_000, orders: 2, lastOrder: "2026-05-10" },
      6: { revenue: 1_000, revenuePrevious: 0, orders: 1, lastOrder: "2026-01-15" },
      9: { revenue: 0, orders: 0, lastOrder: "2023-03-01" },
    },
  },
};

const lines: SheetCase = {
  name: "Order lines: an order counts once whatever its lines",
  file: {
    sheets: [
      {
        name: "Lignes",
        rows: [
          ["N° Cde", "Nom client", "Date commande", "Article", "Total HT"],
          ["1001", FIRST, date("2026-05-02"), "Café", 400],
          ["1001", FIRST, date("2026-05-02"), "Thé", 100],
          ["1001", FIRST, date("2026-05-02"), "Sucre", 50],
          ["1002", FIRST, date("2026-04-02"), "Café", 450],
          ["1003", SECOND, date("2026-03-02"), "Café", 200],
          ["1003", SECOND, date("2026-03-02"), "Thé", 50],
        ],
      },
    ],
  },
  args: today,
  expected: {
    headerRow: 1,
    grain: "orderLines",
    columns: { orderId: "A", name: "B", orderDate: "C", amount: "E" },
    rowsRead: 6,
    // T = 1 250: 1 000 starts at 0 %, 250 stands on the 80 % line.
    classes: { 2: "A", 6: "B" },
    customers: { 2: { orders: 2, revenue: 1_000, averageOrder: 500 }, 6: { orders: 1, revenue: 250 } },
  },
};

const repeated: SheetCase = {
  name: "Client totals repeated on each line are not summed",
  file: {
    sheets: [
      {
        name: "Contacts",
        rows: [
          ["Code client", "Raison sociale", "Contact", "Téléphone", "CA 12 mois"],
          ...["Anne", "Luc", "Zoé"].map((who): Cell[] => ["C1", FIRST, who, "01 99 00 00 01", 8_000]),
          ...["Marc", "Léa"].map((who): Cell[] => ["C2", SECOND, who, "01 99 00 00 02", 1_500]),
          ["C3", THIRD, "Ida", "01 99 00 00 03", 500],
        ],
      },
    ],
  },
  expected: {
    headerRow: 1,
    grain: "clientTotalsRepeated",
    columns: { code: "A", name: "B", phone: "D", revenue: "E" },
    rowsRead: 6,
    // T = 10 000: 0 %, 80 % (on the line), 95 % (on the line).
    classes: { 2: "A", 5: "B", 7: "C" },
    customers: { 2: { rows: [2, 3, 4], revenue: 8_000 }, 5: { rows: [5, 6], revenue: 1_500 } },
  },
};

const rfmPackage: SheetCase = {
  name: "A shop's orders in the shape of R's rfm data: customer_id, order_date, revenue",
  file: {
    fileName: "orders.csv",
    csv: new TextEncoder().encode(
      [
        '"customer_id","order_date","revenue","first_name","last_name","email"',
        '"Brion Stark",2026-12-20,32,"Brion","Stark","brion@exemple.fr"',
        '"Ethyl Botsford",2026-05-02,36,"Ethyl","Botsford","ethyl@exemple.fr"',
        '"Brion Stark",2026-03-06,116,"Brion","Stark","brion@exemple.fr"',
        '"Edw Frami",2025-03-15,99,"Edw","Frami","edw@exemple.fr"',
      ].join("\n"),
    ),
  },
  args: ["--today", "2026-12-31"],
  expected: {
    sheet: "orders",
    headerRow: 1,
    grain: "orders",
    columns: { orderDate: "B", amount: "C" },
    rowsRead: 4,
    // T = 184: 148 starts at 0 %, 36 at 80.4 %.
    classes: { 2: "A", 3: "B", 5: "C" },
    customers: { 2: { orders: 2, revenue: 148, averageOrder: 74 }, 5: { revenue: 0, revenuePrevious: 99 } },
  },
};

const orderTotals: SheetCase = {
  name: "The order's total on each of its lines counts once an order",
  file: {
    sheets: [
      {
        name: "Lignes",
        rows: [
          [
            "N° facture",
            "Client",
            "Date facture",
            "Désignation",
            "Montant HT facture",
            "Montant TTC facture",
          ],
          ["F1", FIRST, date("2026-03-02"), "Café", 600, 720],
          ["F1", FIRST, date("2026-03-02"), "Sucre", 600, 720],
          ["F2", FIRST, date("2026-04-02"), "Café", 240, 288],
          ["F3", SECOND, date("2026-04-10"), "Thé", 160, 192],
          ["F3", SECOND, date("2026-04-10"), "Café", 160, 192],
          ["F3", SECOND, date("2026-04-10"), "Lait", 160, 192],
        ],
      },
    ],
  },
  args: today,
  expected: {
    headerRow: 1,
    grain: "orderLines",
    columns: { orderId: "A", name: "B", orderDate: "C", amount: "E" },
    rowsRead: 6,
    issues: { orderTotalsRepeated: true },
    // T = 1 000: 840 starts at 0 %, 160 at 84 %.
    classes: { 2: "A", 5: "B" },
    customers: { 2: { revenue: 840, orders: 2 }, 5: { revenue: 160, orders: 1 } },
  },
};

export const JOURNALS = [orders, lines, repeated, rfmPackage, orderTotals];
