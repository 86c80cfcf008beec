/** CRM exports: Salesforce, HubSpot, Zoho and an English one. The account's own turnover is the trap. */
import { date, SIX, SIX_NAMES, sixFrom, type SheetCase } from "../sheetCase";

const salesforce: SheetCase = {
  name: "Salesforce: Recettes annuelles belong to the account",
  file: {
    sheets: [
      {
        name: "report",
        rows: [
          [
            "Nom du compte",
            "Recettes annuelles",
            "Employés",
            "Code postal de facturation",
            "Ville de facturation",
            "Propriétaire du compte",
            "CA 12 mois",
          ],
          ...SIX.map((revenue, i) => [
            SIX_NAMES[i] ?? "",
            9_000_000 - i,
            20 + i,
            "69003",
            "Lyon",
            "Paul Martin",
            revenue,
          ]),
        ],
      },
    ],
  },
  expected: {
    headerRow: 1,
    grain: "clients",
    columns: {
      name: "A",
      companyTurnover: "B",
      headcount: "C",
      postalCode: "D",
      city: "E",
      rep: "F",
      revenue: "G",
    },
    rowsRead: 6,
    classes: sixFrom(2),
    customers: { 2: { department: "69", revenue: 50_000 } },
  },
};

const besideAmount: SheetCase = {
  name: "HubSpot: Chiffre d'affaires annuel beside our own amount",
  file: {
    sheets: [
      {
        name: "companies",
        rows: [
          [
            "Nom de l'entreprise",
            "Chiffre d'affaires annuel",
            "Nombre d'employés",
            "Propriétaire de l'entreprise",
            "Date de la dernière activité",
            "Montant HT",
          ],
          ...SIX.map((revenue, i) => [
            SIX_NAMES[i] ?? "",
            5_000_000,
            12,
            "Nadia Petit",
            date("2026-05-04"),
            revenue,
          ]),
        ],
      },
    ],
  },
  args: ["--today", "2026-06-01"],
  expected: {
    headerRow: 1,
    grain: "clients",
    columns: { name: "A", companyTurnover: "B", headcount: "C", rep: "D", lastVisit: "E", revenue: "F" },
    rowsRead: 6,
    classes: sixFrom(2),
    customers: { 2: { lastVisit: "2026-05-04", lastOrder: null } },
  },
};

const aloneByHand: SheetCase = {
  name: "Chiffre d'affaires annuel alone in a hand-kept sheet is taken, with a warning",
  file: {
    sheets: [
      {
        name: "Clients",
        rows: [
          ["Client", "Ville", "Chiffre d'affaires annuel"],
          ...SIX.map((revenue, i) => [SIX_NAMES[i] ?? "", "Rennes", revenue]),
        ],
      },
    ],
  },
  expected: {
    headerRow: 1,
    grain: "clients",
    columns: { name: "A", city: "B", revenue: "C" },
    rowsRead: 6,
    issues: { companyTurnoverTaken: true },
    classes: sixFrom(2),
  },
};

const english: SheetCase = {
  name: "An English export",
  file: {
    sheets: [
      {
        name: "Accounts",
        rows: [
          [
            "Customer code",
            "Customer name",
            "Status",
            "Zip code",
            "City",
            "Industry",
            "Revenue last 12 months",
            "Number of orders",
            "Last order date",
            "Last visit",
          ],
          ...SIX.map((revenue, i) => [
            `K${i}`,
            SIX_NAMES[i] ?? "",
            "Customer",
            "75011",
            "Paris",
            "Hotel",
            revenue,
            5,
            date("2026-04-30"),
            date("2026-05-15"),
          ]),
          ["K9", "Le Zinc", "Prospect", "75012", "Paris", "Restaurant", null, null, null, null],
        ],
      },
    ],
  },
  args: ["--today", "2026-06-01", "--lang", "en"],
  expected: {
    headerRow: 1,
    grain: "clients",
    columns: {
      code: "A",
      name: "B",
      status: "C",
      postalCode: "D",
      city: "E",
      sector: "F",
      revenue: "G",
      orders: "H",
      lastOrder: "I",
      lastVisit: "J",
    },
    rowsRead: 7,
    classes: { ...sixFrom(2), 8: "toComplete" },
    customers: { 2: { sector: "CHR", department: "75" }, 8: { population: "prospect" } },
  },
};

export const CRM = [salesforce, besideAmount, aloneByHand, english];
