/** Who the customers are: names made of words of status, bare codes, words that close an account, lost clients. */
import { SIX_NAMES, type SheetCase } from "../sheetCase";

const today = ["--today", "2026-06-01"];
const [FIRST, SECOND, THIRD, FOURTH, FIFTH, SIXTH] = SIX_NAMES;

const numberedNames: SheetCase = {
  name: "Client 1 and Prospect 1 are names, whatever they say of a status",
  file: {
    sheets: [
      {
        name: "Clients",
        rows: [
          ["Client", "CA"],
          ["Client 1", 80],
          ["Client 2", 15],
          ["Client 3", 5],
        ],
      },
    ],
  },
  args: today,
  expected: {
    headerRow: 1,
    grain: "clients",
    columns: { name: "A", revenue: "B" },
    without: ["status"],
    rowsRead: 3,
    // Nothing, 80 % exactly and 95 % exactly before.
    classes: { 2: "A", 3: "B", 4: "C" },
    customers: { 2: { name: "Client 1", population: "client" } },
  },
};

const bareCodes: SheetCase = {
  name: "Codes 1, 2, 3 without a name are customers",
  file: {
    sheets: [
      {
        name: "Ventes",
        rows: [
          ["Code client", "CA (k€)"],
          [1, 8],
          [2, "1,5"],
          [3, 0.5],
        ],
      },
    ],
  },
  args: today,
  expected: {
    headerRow: 1,
    grain: "clients",
    columns: { code: "A", revenue: "B" },
    rowsRead: 3,
    classes: { 2: "A", 3: "B", 4: "C" },
    customers: { 2: { code: "1", name: null, revenue: 8_000 }, 3: { revenue: 1_500 } },
  },
};

const closedWords: SheetCase = {
  name: "Words that close an account, beside a supplier and a prospect",
  file: {
    sheets: [
      {
        name: "Tiers",
        rows: [
          ["Nom", "Nature de tiers", "État", "CA"],
          [FIRST, "Client", "Ouvert", 90],
          [SECOND, "Client", "Clos", 900],
          [THIRD, "Prospect", "Ouvert", null],
          [FOURTH, "Fournisseur", "Ouvert", null],
          [FIFTH, "Client", "Ouvert", 10],
          [SIXTH, "Prospect", "Ouvert", 5], // buys: a client, told
        ],
      },
    ],
  },
  args: today,
  expected: {
    headerRow: 1,
    grain: "clients",
    columns: { name: "A", status: "B", revenue: "D" },
    rowsRead: 6,
    setAside: { notCustomer: 1 },
    issues: { prospectWithRevenue: true },
    // T = 105: 90 starts at 0 %, 10 at 85.7 %, 5 at 95.2 %.
    classes: { 2: "A", 3: null, 4: "toComplete", 6: "B", 7: "C" },
    customers: {
      3: { population: "closed", priority: null, intervalDays: null, nextContact: null },
      4: { population: "prospect", revenue: null },
      7: { population: "client" },
    },
  },
};

const lostClients: SheetCase = {
  name: "Without a status: a lost client is no prospect, words rank a potential",
  file: {
    sheets: [
      {
        name: "Portefeuille",
        rows: [
          ["Nom", "CA N", "CA N-1", "Potentiel"],
          [FIRST, 100, 10, "faible"],
          [SECOND, null, 20, "élevé"],
          [THIRD, 0, 0, "Fort"],
          [FOURTH, null, null, "Moyen"],
          [FIFTH, 0, 50, null],
        ],
      },
    ],
  },
  args: today,
  expected: {
    headerRow: 1,
    grain: "clients",
    columns: { name: "A", revenue: "B", revenuePrevious: "C", potential: "D" },
    without: ["status"],
    rowsRead: 5,
    classes: { 2: "A", 3: "toComplete", 4: "potentialA", 5: "potentialB", 6: "C" },
    customers: {
      3: { population: "client", revenue: null },
      4: { population: "prospect", intervalDays: 7 },
      5: { population: "prospect", intervalDays: 30 },
      6: { population: "client", revenue: 0, alert: { kind: "noRevenue" } },
    },
  },
};

export const IDENTITIES: readonly SheetCase[] = [numberedNames, bareCodes, closedWords, lostClients];
