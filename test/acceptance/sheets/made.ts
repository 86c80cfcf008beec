/** What no column holds: amounts of lines, revenue by month, days of months. */
import { date, SIX, SIX_NAMES, sixFrom, type SheetCase } from "../sheetCase";

const today = ["--today", "2026-06-01"];
const [FIRST, SECOND] = SIX_NAMES;

const lines: SheetCase = {
  name: "Lines with a quantity and a unit price, less a discount",
  file: {
    sheets: [
      {
        name: "Lignes",
        rows: [
          ["Date", "N° facture", "Client", "Article", "Quantité", "PU HT", "Remise %"],
          [date("2026-05-02"), "F1", FIRST, "Café", 40, 10, null],
          [date("2026-05-02"), "F1", FIRST, "Thé", 10, 20, 50],
          [date("2026-04-02"), "F2", FIRST, "Café", 30, 10, null],
          [date("2026-03-02"), "F3", SECOND, "Café", 20, 10, null],
          ["Total", null, null, null, 100, null, null],
        ],
      },
    ],
  },
  args: today,
  expected: {
    headerRow: 1,
    grain: "orderLines",
    columns: { orderDate: "A", orderId: "B", name: "C", amount: "F" },
    rowsRead: 5,
    setAside: { total: 1 },
    issues: { amountsMultiplied: ["F1", "E1", "G1"] },
    // T = 1 000: 800 starts at 0 %, 200 stands on the 80 % line.
    classes: { 2: "A", 5: "B" },
    customers: { 2: { orders: 2, revenue: 800 }, 5: { orders: 1, revenue: 200 } },
  },
};

const MONTHS = Array.from({ length: 12 }, (_, i) => date(`2025-${String(i + 1).padStart(2, "0")}-01`));

const months: SheetCase = {
  name: "A column a month, whose headers are days to Excel, and no total",
  file: {
    sheets: [
      {
        name: "CA mensuel",
        rows: [
          ["Client", "Ville", ...MONTHS],
          ...SIX.map((revenue, i) => [
            SIX_NAMES[i] ?? "",
            "Lille",
            ...MONTHS.map((_, month) => (month === 0 ? revenue - 110 : month === 7 ? null : 11)),
          ]),
        ],
      },
    ],
  },
  args: today,
  expected: {
    headerRow: 1,
    grain: "clients",
    columns: { name: "A", city: "B", revenue: "C" },
    rowsRead: 6,
    issues: { monthsSummed: true },
    classes: sixFrom(2),
    customers: { 2: { revenue: 50_000 }, 7: { revenue: 2_000 } },
  },
};

const monthly: SheetCase = {
  name: "A journal of months: year and month in two columns",
  file: {
    sheets: [
      {
        name: "Mensuel",
        rows: [
          ["Année", "Mois", "Client", "CA"],
          [2025, "mai", FIRST, 900],
          [2026, "mars", FIRST, 500],
          [2026, "avr.", FIRST, 300],
          [2026, "mai", FIRST, 0],
          [2026, "avr.", SECOND, 200],
          [2026, "mai", SECOND, 0],
        ],
      },
    ],
  },
  args: today,
  expected: {
    headerRow: 1,
    grain: "orders",
    columns: { orderDate: "B", name: "C", amount: "D" },
    rowsRead: 6,
    issues: { monthsAsDates: ["B1", "A1"] },
    classes: { 2: "A", 6: "B" },
    customers: {
      2: { revenue: 800, revenuePrevious: 900, orders: 2, lastOrder: "2026-04-01" },
      6: { revenue: 200, orders: 1, lastOrder: "2026-04-01" },
    },
  },
};

export const MADE = [lines, months, monthly];
