/** Populations, duplicates, reps, encodings. */
import { date, SIX, SIX_NAMES, sixFrom, type Cell, type SheetCase } from "../sheetCase";

const prospectsOnly: SheetCase = {
  name: "A sheet of prospects needs no revenue column",
  file: {
    sheets: [
      {
        name: "Prospection",
        rows: [
          ["Entreprise", "Ville", "Potentiel du prospect"],
          ...SIX.map((amount, i): Cell[] => [SIX_NAMES[i] ?? "", "Metz", amount]),
        ],
      },
    ],
  },
  expected: {
    headerRow: 1,
    grain: "clients",
    columns: { name: "A", city: "B", potential: "C" },
    without: ["revenue"],
    rowsRead: 6,
    classes: {
      2: "potentialA",
      3: "potentialA",
      4: "potentialB",
      5: "potentialB",
      6: "potentialC",
      7: "potentialC",
    },
    customers: { 2: { population: "prospect", revenue: null, department: "57" } },
  },
};

const statuses: SheetCase = {
  name: "Status words: client, prospect, closed, blank, and a prospect who has bought",
  file: {
    sheets: [
      {
        name: "Comptes",
        rows: [
          ["Société", "Statut", "CA HT", "Potentiel"],
          [SIX_NAMES[0], "Client", 80_000, null],
          [SIX_NAMES[1], "Prospect", null, 10_000],
          [SIX_NAMES[2], "Fermé", 9_000, null],
          [SIX_NAMES[3], "", 15_000, null],
          [SIX_NAMES[4], "Prospect", 5_000, 8_000],
          [SIX_NAMES[5], "Prospect", null, null],
        ],
      },
    ],
  },
  expected: {
    headerRow: 1,
    grain: "clients",
    columns: { name: "A", status: "B", revenue: "C", potential: "D" },
    rowsRead: 6,
    issues: { prospectWithRevenue: true },
    // T = 100 000 without the closed account: 0 %, 80 % (on the line), 95 % (on the line).
    classes: { 2: "A", 3: "potentialA", 4: null, 5: "B", 6: "C", 7: "toComplete" },
    customers: { 4: { population: "closed" }, 6: { population: "client" } },
  },
};

const lostClient: SheetCase = {
  name: "Without a status column: no revenue, no order, a potential makes a prospect; N-1 a lost client",
  file: {
    sheets: [
      {
        name: "Clients",
        rows: [
          ["Client", "CA 12 mois", "CA N-1", "Nb commandes", "Potentiel CA"],
          [SIX_NAMES[0], 80_000, 70_000, 10, 90_000],
          [SIX_NAMES[1], 0, 12_000, 0, 20_000],
          [SIX_NAMES[2], null, null, null, 15_000],
          [SIX_NAMES[3], 20_000, 0, 3, 20_000],
        ],
      },
    ],
  },
  expected: {
    headerRow: 1,
    grain: "clients",
    columns: { name: "A", revenue: "B", revenuePrevious: "C", orders: "D", potential: "E" },
    rowsRead: 4,
    classes: { 2: "A", 3: "C", 4: "potentialA", 5: "B" },
    customers: { 3: { population: "client", revenue: 0 }, 4: { population: "prospect" } },
  },
};

const duplicates: SheetCase = {
  name: "Duplicates are told, and both stay",
  file: {
    sheets: [
      {
        name: "Clients",
        rows: [
          ["Code client", "Nom", "Code postal", "CA HT"],
          ["C1", "SARL Morel", "35000", 50_000],
          ["C2", "Garage Lenoir", "35000", 30_000],
          ["C2", "Garage Lenoir bis", "35200", 10_000],
          ["C4", "MOREL", "35000", 5_000],
          ["C5", "Morel", "29000", 3_000],
          ["C6", "Atelier Brunet", "35000", 2_000],
        ],
      },
    ],
  },
  expected: {
    headerRow: 1,
    grain: "clients",
    columns: { code: "A", name: "B", postalCode: "C", revenue: "D" },
    rowsRead: 6,
    issues: { duplicateCode: true, duplicateName: true },
    classes: sixFrom(2),
  },
};

const perRep: SheetCase = {
  name: "One row per client and rep: the client counts once and is labelled on each row",
  file: {
    sheets: [
      {
        name: "Affectations",
        rows: [
          ["Code client", "Nom du client", "Commercial", "CA 12 mois"],
          ["C1", SIX_NAMES[0], "Durand", 8_000],
          ["C1", SIX_NAMES[0], "Petit", 8_000],
          ["C2", SIX_NAMES[1], "Durand", 1_500],
          ["C3", SIX_NAMES[2], "Petit", 500],
          ["C3", SIX_NAMES[2], "Durand", 500],
        ],
      },
    ],
  },
  expected: {
    headerRow: 1,
    grain: "clientPerRep",
    columns: { code: "A", name: "B", rep: "C", revenue: "D" },
    rowsRead: 5,
    classes: { 2: "A", 4: "B", 5: "C" },
    customers: { 2: { rows: [2, 3], revenue: 8_000 }, 5: { rows: [5, 6] } },
  },
};

/** Text as Windows-1252 bytes; every character used here is below U+0100 or the euro sign. */
function windows1252(text: string): Uint8Array {
  return Uint8Array.from(
    [...text].map((character) => (character === "€" ? 0x80 : (character.codePointAt(0) ?? 0))),
  );
}

const csv1252: SheetCase = {
  name: "A semicolon CSV in Windows-1252, amounts with a decimal comma",
  file: {
    fileName: "Clients été.csv",
    csv: windows1252(
      [
        "Société;Code postal;Ville;CA HT (€);Dernière commande",
        ...SIX.map(
          (revenue, i) => `${SIX_NAMES[i] ?? ""};01000;Bourg-en-Bresse;${revenue},00 €;1${i}/05/2026`,
        ),
      ].join("\r\n"),
    ),
  },
  args: ["--today", "2026-06-01"],
  expected: {
    sheet: "Clients été",
    headerRow: 1,
    grain: "clients",
    columns: { name: "A", postalCode: "B", city: "C", revenue: "D", lastOrder: "E" },
    rowsRead: 6,
    classes: sixFrom(2),
    customers: { 4: { name: "Hôtel du Parc", department: "01", lastOrder: "2026-05-12" } },
  },
};

const mojibake: SheetCase = {
  name: "Headers misread by another program: SociÃ©tÃ©, DerniÃ¨re commande",
  file: {
    sheets: [
      {
        name: "Import",
        rows: [
          ["SociÃ©tÃ©", "Code poastal", "Chiffre dâ€™affaires HT", "Nb cdes", "Date derniÃ¨re commande"],
          ...SIX.map((revenue, i): Cell[] => [SIX_NAMES[i] ?? "", "06000", revenue, 4, date("2026-05-05")]),
        ],
      },
    ],
  },
  args: ["--today", "2026-06-01"],
  expected: {
    headerRow: 1,
    grain: "clients",
    columns: { name: "A", postalCode: "B", revenue: "C", orders: "D", lastOrder: "E" },
    rowsRead: 6,
    classes: sixFrom(2),
  },
};

const places: SheetCase = {
  name: "Places: lost zeros, Corsica, overseas, CEDEX, abroad, exceptions, towns alone",
  file: {
    sheets: [
      {
        name: "Clients",
        rows: [
          ["Client", "Code postal", "Ville", "CA HT"],
          ["Un", 1000, "", 50_000],
          ["Deux", "20704", "Ajaccio CEDEX 9", 30_000],
          ["Trois", "97133", "", 10_000],
          ["Quatre", "69431", "LYON CEDEX 03", 5_000],
          ["Cinq", "F-75001", "", 3_000],
          ["Six", "20200", "Bastia", 2_000],
          ["Sept", "", "St-Étienne", 1_500],
          ["Huit", "L-1855", "", 1_000],
          ["Neuf", "98000", "Monaco", 900],
          ["Dix", "94390", "Orly aérogare", 800],
          ["Onze", "2A", "", 700],
          ["Douze", "99999", "", 600],
          ["Treize", "97499", "", 500],
        ],
      },
    ],
  },
  expected: {
    headerRow: 1,
    grain: "clients",
    columns: { name: "A", postalCode: "B", city: "C", revenue: "D" },
    rowsRead: 13,
    issues: { lostPostalZero: ["B2", "B6"], foreignPostalCode: ["B9"], badPostalCode: ["B13"] },
    classes: {},
    customers: {
      2: { department: "01" },
      3: { department: "2A" },
      4: { department: "977" },
      5: { department: "69" },
      6: { department: "75" },
      7: { department: "2B" },
      8: { department: "42" },
      9: { department: null, zone: "Étranger" },
      10: { zone: "Monaco" },
      11: { department: "91" },
      12: { department: "2A" },
      13: { department: null, zone: null },
      14: { department: "974" },
    },
  },
};

export const PEOPLE = [prospectsOnly, statuses, lostClient, duplicates, perRep, csv1252, mojibake, places];
