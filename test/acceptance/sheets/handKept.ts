/** Ten years of hand-keeping: titles above, totals below, blanks inside, a segment typed by hand. */
import { date, SIX, SIX_NAMES, sixFrom, type Cell, type SheetCase } from "../sheetCase";

const euros = (amount: number): string => `${String(amount).replace(/(\d)(\d{3})$/, "$1 $2")},00 €`;

const headerOnRowTen: SheetCase = {
  name: "Header on row 10 under a title and a synthesis, total and footer below",
  file: {
    sheets: [
      {
        name: "Portefeuille",
        rows: [
          ["PORTEFEUILLE CLIENTS 2026"],
          ["Commercial : J. Durand"],
          [],
          ["Synthèse", "Nb clients", "CA total"],
          ["A", 12, 400_000],
          ["B", 20, 90_000],
          [],
          ["Mis à jour le 01/06/2026"],
          [],
          ["Client", "Ville", "CA 12 mois", "Dernière commande"],
          ...SIX.map((revenue, i): Cell[] => [SIX_NAMES[i] ?? "", "Angers", euros(revenue), `1${i}/05/2026`]),
          ["TOTAL GÉNÉRAL", "", euros(100_000), ""],
          [],
          ["Export du 01/06/2026"],
        ],
        merges: ["A1:D1"],
      },
    ],
  },
  args: ["--today", "2026-06-01"],
  expected: {
    headerRow: 10,
    grain: "clients",
    columns: { name: "A", city: "B", revenue: "C", lastOrder: "D" },
    rowsRead: 9,
    setAside: { total: 1, blank: 1, footer: 1 },
    issues: { textAmounts: true },
    classes: sixFrom(11),
    customers: { 11: { revenue: 50_000, lastOrder: "2026-05-10", department: "49" } },
  },
};

const subtotals: SheetCase = {
  name: "Subtotals by town, a nameless sum at the end, a repeated header of a printed list",
  file: {
    sheets: [
      {
        name: "Liste",
        rows: [
          ["Raison sociale", "Ville", "CA HT"],
          [SIX_NAMES[0], "Brest", 50_000],
          [SIX_NAMES[1], "Brest", 30_000],
          ["Sous-total Brest", "", 80_000],
          ["Raison sociale", "Ville", "CA HT"],
          [SIX_NAMES[2], "Quimper", 10_000],
          [SIX_NAMES[3], "Quimper", 5_000],
          [],
          [SIX_NAMES[4], "Quimper", 3_000],
          [SIX_NAMES[5], "Quimper", 2_000],
          ["Sous-total Quimper", "", 20_000],
          ["", "", 100_000],
        ],
      },
    ],
  },
  expected: {
    headerRow: 1,
    grain: "clients",
    columns: { name: "A", city: "B", revenue: "C" },
    rowsRead: 11,
    setAside: { subtotal: 2, repeatedHeader: 1, blank: 1, total: 1 },
    classes: { 2: "A", 3: "A", 6: "B", 7: "B", 9: "C", 10: "C" },
  },
};

const handSegmented: SheetCase = {
  name: "Already segmented by hand: SEG and Secteur (a zone) stay the user's own",
  file: {
    sheets: [
      {
        name: "Clients 2026",
        rows: [
          [
            "CODE SAP",
            "NOM DU COMPTE",
            "SECTEUR",
            "SEG",
            "CA 2024",
            "CA 2025",
            "CA 2026 YTD",
            "Objectif CA",
            "SILENCE",
          ],
          ...SIX.map((revenue, i): Cell[] => [
            900_100 + i,
            SIX_NAMES[i] ?? "",
            i % 2 ? "Nord" : "Sud",
            "VIP",
            revenue / 2,
            revenue,
            revenue * 0.4,
            60_000,
            30 + i,
          ]),
        ],
      },
    ],
  },
  args: ["--today", "2026-06-01"],
  expected: {
    headerRow: 1,
    grain: "clients",
    columns: { code: "A", name: "B", zone: "C", revenue: "F", revenuePrevious: "E", daysSinceOrder: "I" },
    without: ["sector", "forcedSegment"],
    rowsRead: 6,
    classes: sixFrom(2),
    customers: { 2: { zone: "Sud", revenue: 50_000, revenuePrevious: 25_000 }, 3: { zone: "Nord" } },
  },
};

const dirtyCells: SheetCase = {
  name: "Errors, dashes, blanks and negatives: unknown is not zero",
  file: {
    sheets: [
      {
        name: "Feuil1",
        rows: [
          ["Client", "CA 12 mois", "Nb commandes", "Date dernière commande"],
          [SIX_NAMES[0], 80_000, 12, date("2026-05-01")],
          [SIX_NAMES[1], "#N/A", 4, date("2026-04-01")],
          [SIX_NAMES[2], "-", 3, date("2026-03-01")],
          [SIX_NAMES[3], 0, 2, date("2025-12-01")],
          [SIX_NAMES[4], "(1 200)", 1, date("2026-02-01")],
          [SIX_NAMES[5], 20_000, 5, "00/00/0000"],
          ['=HYPERLINK("x")', 15_000, 5, date("2026-05-02")],
        ],
      },
    ],
  },
  args: ["--today", "2026-06-01"],
  expected: {
    headerRow: 1,
    grain: "clients",
    columns: { name: "A", revenue: "B", orders: "C", lastOrder: "D" },
    rowsRead: 7,
    issues: { errorCells: ["B3"] },
    // T = 115 000: 80 000 starts at 0 %, 20 000 at 69.6 %, 15 000 at 87 %.
    classes: { 2: "A", 3: "toComplete", 4: "toComplete", 5: "C", 6: "C", 7: "A", 8: "B" },
    customers: { 3: { revenue: null }, 6: { revenue: -1_200 }, 7: { lastOrder: null } },
  },
};

const twoLineHeader: SheetCase = {
  name: "A header on two lines with merged cells",
  file: {
    sheets: [
      {
        name: "Base",
        rows: [
          ["Client", null, "Chiffre d'affaires", null, "Visites", null],
          ["Code", "Nom", "CA N-1", "CA N", "Dernière visite", "Nb visites"],
          ...SIX.map((revenue, i): Cell[] => [
            `C${i}`,
            SIX_NAMES[i] ?? "",
            1_000,
            revenue,
            date("2026-05-20"),
            3,
          ]),
        ],
        merges: ["A1:B1", "C1:D1", "E1:F1"],
      },
    ],
  },
  args: ["--today", "2026-06-01"],
  expected: {
    headerRow: 2,
    grain: "clients",
    columns: { code: "A", name: "B", revenuePrevious: "C", revenue: "D", lastVisit: "E", visitsDone: "F" },
    rowsRead: 6,
    classes: sixFrom(3),
  },
};

const twoBlocks: SheetCase = {
  name: "A small block beside the list: the list is read",
  file: {
    sheets: [
      {
        name: "Clients",
        rows: [
          ["Client", "Ville", "CA HT", null, null, "Objectif", "Montant"],
          ...SIX.map((revenue, i): Cell[] => [
            SIX_NAMES[i] ?? "",
            "Tours",
            revenue,
            null,
            null,
            i < 2 ? "T" : null,
            i < 2 ? 100 : null,
          ]),
        ],
      },
    ],
  },
  expected: {
    headerRow: 1,
    grain: "clients",
    columns: { name: "A", city: "B", revenue: "C" },
    rowsRead: 6,
    classes: sixFrom(2),
  },
};

const table: SheetCase = {
  name: "An Excel table with its totals row",
  file: {
    sheets: [
      {
        name: "Suivi",
        rows: [
          ["Code client", "Nom", "CA HT"],
          ...SIX.map((revenue, i): Cell[] => [`C${i}`, SIX_NAMES[i] ?? "", revenue]),
          ["Total", null, 100_000],
        ],
        table: { range: "A1:C8", totals: true },
      },
    ],
  },
  expected: {
    headerRow: 1,
    grain: "clients",
    columns: { code: "A", name: "B", revenue: "C" },
    rowsRead: 7,
    setAside: { total: 1 },
    classes: sixFrom(2),
  },
};

const summaryBeside: SheetCase = {
  name: "A summary by rep that touches the list is told, and not read",
  file: {
    sheets: [
      {
        name: "Portefeuille",
        rows: [
          ["Client", "Région", "CA HT 2025", "Région", "CA par région"],
          ...SIX.map((amount, i): Cell[] => [
            SIX_NAMES[i] ?? "",
            i % 2 === 0 ? "Nord" : "Sud",
            amount,
            ["Nord", "Sud"][i] ?? null,
            [63_000, 37_000][i] ?? null,
          ]),
        ],
      },
    ],
  },
  args: ["--today", "2026-06-01"],
  expected: {
    headerRow: 1,
    grain: "clients",
    columns: { name: "A", zone: "B", revenue: "C" },
    rowsRead: 6,
    issues: { otherBlocks: ["D1"] },
    classes: sixFrom(2),
    customers: { 2: { zone: "Nord" } },
  },
};

export const HAND_KEPT = [
  summaryBeside,
  headerOnRowTen,
  subtotals,
  handSegmented,
  dirtyCells,
  twoLineHeader,
  twoBlocks,
  table,
];
