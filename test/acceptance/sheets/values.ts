/** One decision per column: units, decimal marks, date order, percentages, bands, potential. */
import { date, SIX, SIX_NAMES, sixFrom, type Cell, type SheetCase } from "../sheetCase";

const today = ["--today", "2026-06-01"];

const thousands: SheetCase = {
  name: "CA (k€) scales to euros; HT beats TTC",
  file: {
    sheets: [
      {
        name: "Clients",
        rows: [
          ["Client", "CA TTC (k€)", "CA HT (k€)"],
          ...SIX.map((revenue, i): Cell[] => [SIX_NAMES[i] ?? "", (revenue * 1.2) / 1_000, revenue / 1_000]),
        ],
      },
    ],
  },
  expected: {
    headerRow: 1,
    grain: "clients",
    columns: { name: "A", revenue: "C" },
    rowsRead: 6,
    classes: sixFrom(2),
    customers: { 2: { revenue: 50_000 }, 7: { revenue: 2_000 } },
  },
};

const englishNumbers: SheetCase = {
  name: "1,234.56 throughout the column is read the English way",
  file: {
    sheets: [
      {
        name: "Clients",
        rows: [
          ["Client", "CA HT"],
          ...["50,000.50", "30,000.00", "10,000.25", "5,000.00", "3,000.00", "999.99"].map(
            (text, i): Cell[] => [SIX_NAMES[i] ?? "", text],
          ),
        ],
      },
    ],
  },
  expected: {
    headerRow: 1,
    grain: "clients",
    columns: { name: "A", revenue: "B" },
    rowsRead: 6,
    issues: { textAmounts: true },
    // T = 99 000.74: before = 0, 50.5 %, 80.8 %, 90.9 %, 95.96 %, 98.99 %.
    classes: { 2: "A", 3: "A", 4: "B", 5: "B", 6: "C", 7: "C" },
    customers: { 2: { revenue: 50_000.5 }, 7: { revenue: 999.99 } },
  },
};

const dottedThousands: SheetCase = {
  name: "1.234 alone is a thousand, the French way, and it is told",
  file: {
    sheets: [
      {
        name: "Clients",
        rows: [
          ["Client", "CA HT"],
          ...["50.000", "30.000", "10.000", "5.000", "3.000", "2.000"].map((text, i): Cell[] => [
            SIX_NAMES[i] ?? "",
            text,
          ]),
        ],
      },
    ],
  },
  expected: {
    headerRow: 1,
    grain: "clients",
    columns: { name: "A", revenue: "B" },
    rowsRead: 6,
    issues: { ambiguousThousand: ["B2", "B3", "B4", "B5", "B6", "B7"] },
    classes: sixFrom(2),
    customers: { 2: { revenue: 50_000 } },
  },
};

const monthFirst: SheetCase = {
  name: "A 13 in second place and none in first: month first",
  file: {
    sheets: [
      {
        name: "Clients",
        rows: [
          ["Client", "CA HT", "Nb commandes", "Dernière commande"],
          ...["05/13/2026", "04/02/2026", "03/25/2026", "02/28/2026", "01/12/2026", "01/31/2026"].map(
            (text, i): Cell[] => [SIX_NAMES[i] ?? "", SIX[i] ?? 0, 2, text],
          ),
        ],
      },
    ],
  },
  args: today,
  expected: {
    headerRow: 1,
    grain: "clients",
    columns: { name: "A", revenue: "B", orders: "C", lastOrder: "D" },
    rowsRead: 6,
    classes: sixFrom(2),
    customers: {
      2: { lastOrder: "2026-05-13" },
      3: { lastOrder: "2026-04-02" },
      6: { lastOrder: "2026-01-12" },
    },
  },
};

const manyDates: SheetCase = {
  name: "Dates in five spellings, day first",
  file: {
    sheets: [
      {
        name: "Clients",
        rows: [
          ["Client", "CA HT", "Nb commandes", "Date dernière commande"],
          ...["31/12/2025", "2026-01-15", "05-mars-26", "20260401", "3/4/26"].map((text, i): Cell[] => [
            SIX_NAMES[i] ?? "",
            SIX[i] ?? 0,
            2,
            text,
          ]),
          [SIX_NAMES[5], 2_000, 2, date("2026-05-20")],
        ],
      },
    ],
  },
  args: today,
  expected: {
    headerRow: 1,
    grain: "clients",
    columns: { name: "A", revenue: "B", orders: "C", lastOrder: "D" },
    rowsRead: 6,
    issues: { textDates: true },
    classes: sixFrom(2),
    customers: {
      2: { lastOrder: "2025-12-31" },
      3: { lastOrder: "2026-01-15" },
      4: { lastOrder: "2026-03-05" },
      5: { lastOrder: "2026-04-01" },
      6: { lastOrder: "2026-04-03" },
      7: { lastOrder: "2026-05-20" },
    },
  },
};

const potential: SheetCase = {
  name: "Potential: share of wallet in points, headcount bands, words, a project",
  file: {
    sheets: [
      {
        name: "Clients",
        rows: [
          [
            "Client",
            "CA 12 mois",
            "CA N-1",
            "Potentiel CA",
            "Part client",
            "Tranche d'effectif",
            "Nouveau projet",
          ],
          [SIX_NAMES[0], 50_000, 50_000, 60_000, "80 %", "50 à 99 salariés", "non"],
          [SIX_NAMES[1], 30_000, 30_000, 40_000, "75 %", "20 à 49 salariés", "non"],
          [SIX_NAMES[2], 10_000, 4_000, 90_000, "11 %", "10 à 19 salariés", "oui"],
          [SIX_NAMES[3], 5_000, 5_000, 6_000, "90 %", "1 à 9 salariés", "non"],
          [SIX_NAMES[4], 3_000, 3_000, 9_000, "50 %", "1 à 9 salariés", "oui"],
          [SIX_NAMES[5], 2_000, 2_000, 2_500, "150 %", "1 à 9 salariés", "non"],
        ],
      },
    ],
  },
  args: ["--criteria", "abc,potential"],
  expected: {
    headerRow: 1,
    grain: "clients",
    columns: {
      name: "A",
      revenue: "B",
      revenuePrevious: "C",
      potential: "D",
      shareOfWallet: "E",
      headcount: "F",
      project: "G",
    },
    rowsRead: 6,
    issues: { badShareOfWallet: ["E7"] },
    classes: sixFrom(2),
    customers: {
      // P = 207 500: 90 000 starts at 0 %, 60 000 at 43 %, 40 000 at 72 %: all three A.
      4: {
        potential: {
          level: "high",
          amount: 90_000,
          gap: 80_000,
          class: "A",
          signals: ["wallet", "growthDouble", "project"],
        },
      },
      6: { potential: { level: "medium", amount: 9_000, gap: 6_000, class: "B", signals: ["project"] } },
      2: { potential: { level: "limited", amount: 60_000, gap: 10_000, class: "A", signals: ["headcount"] } },
    },
  },
};

export const VALUES = [thousands, englishNumbers, dottedThousands, monthFirst, manyDates, potential];
