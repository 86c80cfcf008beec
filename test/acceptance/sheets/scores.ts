/** RFM to the number: cut points, ties, who is never scored, and what an order journal counts. */
import { date, SIX_NAMES, type SheetCase } from "../sheetCase";

const today = ["--today", "2026-06-01"];
const [FIRST, SECOND, THIRD, FOURTH, FIFTH, SIXTH] = SIX_NAMES;
const HEADERS = ["Nom", "CA", "Nb commandes", "Dernière commande"];
const read = {
  headerRow: 1,
  grain: "clients",
  columns: { name: "A", revenue: "B", orders: "C", lastOrder: "D" },
} as const;

const thirds: SheetCase = {
  name: "Thirds of six clients, and one who never ordered outside the base",
  file: {
    sheets: [
      {
        name: "RFM",
        rows: [
          HEADERS,
          [FIRST, 600, 6, date("2026-05-22")], // 10 days, 100 € an order
          [SECOND, 1_000, 5, date("2026-05-12")], // 20, 200 €
          [THIRD, 1_200, 4, date("2026-05-02")], // 30, 300 €
          [FOURTH, 1_200, 3, date("2026-04-22")], // 40, 400 €
          [FIFTH, 1_000, 2, date("2026-04-12")], // 50, 500 €
          [SIXTH, 600, 1, date("2026-04-02")], // 60, 600 €
          ["Vitrerie Blanc", null, 0, null],
        ],
      },
    ],
  },
  args: today,
  expected: {
    ...read,
    rowsRead: 7,
    // T = 5 600: both 1 200 from 0 %, both 1 000 from 42.9 %, both 600 from 78.6 %.
    classes: { 2: "A", 3: "A", 4: "A", 5: "A", 6: "A", 7: "A", 8: "toComplete" },
    customers: {
      // Cuts: 26.7 and 43.3 days, 2.7 and 4.3 orders, 267 and 433 €.
      2: { rfm: { score: "3-3-1", profile: "loyal" }, priority: { points: 63, rank: "P2" } },
      4: { rfm: { score: "2-2-2", profile: "toDevelop" }, priority: { points: 60, rank: "P2" } },
      7: { rfm: { score: "1-1-3", profile: "asleep" } },
      8: { rfm: { score: "1-1-1", profile: "reactivateOrDrop" }, intervalDays: null },
    },
  },
};

const oldOrder: SheetCase = {
  name: "0 orders with an old date: R from the date, F in the base, M scores 1 outside it",
  file: {
    sheets: [
      {
        name: "RFM",
        rows: [
          HEADERS,
          [FIRST, 0, 0, date("2025-01-17")], // 500 days
          [SECOND, 600, 5, date("2026-05-02")], // 30 days, 120 €
          [THIRD, 600, 4, date("2026-05-01")], // 31 days, 150 €
          [FOURTH, 100, 1, date("2025-08-05")], // 300 days, 100 €
          [FIFTH, 600, 5, null], // orders without a date: no R
        ],
      },
    ],
  },
  args: today,
  expected: {
    ...read,
    rowsRead: 5,
    // T = 1 900: 100 starts at 94.7 %.
    classes: { 2: "C", 3: "A", 4: "A", 5: "B", 6: "A" },
    customers: {
      // Days 30 31 300 500: cuts 31 and 300. Orders 0 1 4 5 5: 2 and 4.67. Euros 100 120 120 150: 120 and 120.
      2: { rfm: { score: "1-1-1" } },
      3: { rfm: { score: "3-3-1" } },
      4: { rfm: { score: "3-2-3" } },
      5: { rfm: { score: "2-1-1" } },
      6: { rfm: { r: null, f: 3, score: null, profile: null } },
    },
  },
};

const equal: SheetCase = {
  name: "Equal clients cannot be told apart: the middle score",
  file: {
    sheets: [
      {
        name: "RFM",
        rows: [
          HEADERS,
          [FIRST, 600, 6, date("2026-05-02")],
          [SECOND, 600, 6, date("2026-05-02")],
          [THIRD, 600, 6, date("2026-05-02")],
        ],
      },
    ],
  },
  args: today,
  expected: {
    ...read,
    rowsRead: 3,
    classes: { 2: "A", 3: "A", 4: "A" },
    customers: {
      2: { rfm: { score: "2-2-2", profile: "toDevelop" }, priority: { points: 60, rank: "P2" } },
      4: { rfm: { score: "2-2-2" } },
    },
  },
};

const creditNotes: SheetCase = {
  name: "A journal's credit notes are no orders and date nothing",
  file: {
    sheets: [
      {
        name: "Factures",
        rows: [
          ["N° facture", "Client", "Date facture", "Montant TTC", "Montant HT"],
          ["F1", "Client 1", date("2026-03-01"), 120, 100],
          ["A1", "Client 1", date("2026-05-01"), -120, -100],
          ["F2", "Client 2", date("2026-04-01"), 12, 10],
          ["A2", "Client 3", date("2026-04-01"), -12, -10],
          ["F3", "Client 4", date("2025-05-01"), 60, 50], // the 12 months before
          [null, null, null, null, null],
          ["Total", null, null, 60, 50],
          ["Édité le 01/06/2026", null, null, null, null],
        ],
      },
    ],
  },
  args: today,
  expected: {
    headerRow: 1,
    grain: "orders",
    columns: { orderId: "A", name: "B", orderDate: "C", amount: "E" },
    rowsRead: 8,
    setAside: { blank: 1, total: 1, footer: 1 },
    classes: { 2: "C", 4: "A", 5: "C", 6: "C" },
    customers: {
      2: { rows: [2, 3], revenue: 0, orders: 1, lastOrder: "2026-03-01" },
      5: { revenue: -10, orders: 0, lastOrder: null, alert: { kind: "noRevenue" } },
      6: { revenue: 0, revenuePrevious: 50, orders: 0, lastOrder: "2025-05-01", rfm: { f: 1, m: 1 } },
    },
  },
};

export const SCORES: readonly SheetCase[] = [thirds, oldOrder, equal, creditNotes];
