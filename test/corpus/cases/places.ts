/** Places, populations, and what a row stands for. */
import { date, SIX_NAMES, sixFrom, type Cell } from "../../acceptance/sheetCase";
import { NAME_AMOUNT, clients, dirt, six } from "../writers/clients";
import type { CorpusCase } from "../corpusCase";
import { TODAY } from "./dialects";

const places: readonly CorpusCase[] = [
  dirt(
    "postal codes as numbers and texts, zeros lost, prefixes, Corsica, overseas, none",
    [
      ["Client", "Code postal", "CA 12 mois"],
      ...([75001, "1000", "F-69000", "2A004", "97400", "75008.0", "59000 LILLE", null] as const).map(
        (code, i): Cell[] => [SIX_NAMES[i] ?? `Maison ${i + 1}`, code, 1_000 - i],
      ),
    ],
    clients({ name: "A", postalCode: "B", revenue: "C" }, 8, {
      customers: {
        2: { department: "75" },
        3: { department: "01" },
        4: { department: "69" },
        5: { department: "2A" },
        6: { department: "974" },
        7: { department: "75" },
        8: { department: "59" },
        9: { department: null },
      },
    }),
  ),
  dirt(
    "« Secteur » that holds towns is a zone",
    six("Secteur", (i) => ["Lille", "Lyon", "Brest", "Lille", "Lyon", "Nantes"][i] ?? ""),
    clients({ ...NAME_AMOUNT, zone: "C" }, 6, {
      classes: sixFrom(2),
      without: ["sector"],
      customers: { 2: { zone: "Lille" } },
    }),
  ),
  dirt(
    "NAF codes in four spellings",
    six("Code NAF", (i) => ["56.10A", "5610A", "56.10 A", "5610a", "47.11F", "4120A"][i] ?? ""),
    clients({ ...NAME_AMOUNT, sector: "C" }, 6, {
      classes: sixFrom(2),
      customers: {
        2: { sector: "CHR" },
        3: { sector: "CHR" },
        4: { sector: "CHR" },
        5: { sector: "CHR" },
        6: { sector: "Commerce" },
        7: { sector: "BTP" },
      },
    }),
  ),
];

const populations: readonly CorpusCase[] = [
  dirt(
    "closed accounts carry no label and no share",
    [
      ["Client", "Statut", "CA 12 mois"],
      ["Boulangerie Morel", "Client", 80_000],
      ["Garage Lenoir", "Fermé", 900_000],
      ["Hôtel du Parc", "Client", 20_000],
      ["Fleurs & Co", "Prospect", null],
    ],
    clients({ name: "A", status: "B", revenue: "C" }, 4, {
      classes: { 2: "A", 3: null, 4: "B", 5: "toComplete" },
      customers: { 3: { population: "closed" }, 5: { population: "prospect" } },
    }),
  ),
  dirt(
    "percentages as 0.1, 10 and 10 % over a whole column",
    six("Part client", (i) => ["10 %", "20 %", "80 %", "50 %", "25 %", "100 %"][i] ?? ""),
    clients({ ...NAME_AMOUNT, shareOfWallet: "C" }, 6, {
      classes: sixFrom(2),
      customers: { 2: { potential: { amount: 500_000 } }, 7: { potential: { amount: 2_000 } } },
    }),
    { args: [...TODAY, "--criteria", "abc,potential"] },
  ),
];

const journals: readonly CorpusCase[] = [
  dirt(
    "a journal without order numbers: distinct days are the orders",
    [
      ["Client", "Date", "Montant HT"],
      ["Boulangerie Morel", date("2026-05-10"), 300],
      ["Boulangerie Morel", date("2026-05-10"), 200],
      ["Boulangerie Morel", date("2026-04-10"), 300],
      ["Garage Lenoir", date("2026-03-01"), 150],
      ["Garage Lenoir", date("2026-02-01"), 50],
    ],
    // T = 1 000: 800 first, 200 on the line.
    {
      headerRow: 1,
      grain: "orders",
      columns: { name: "A", orderDate: "B", amount: "C" },
      rowsRead: 5,
      classes: { 2: "A", 5: "B" },
      customers: { 2: { revenue: 800, orders: 2, lastOrder: "2026-05-10" }, 5: { revenue: 200, orders: 2 } },
    },
  ),
  dirt(
    "the name once above its orders: the blanks below belong to it",
    [
      ["Client", "Date commande", "N° commande", "Montant HT"],
      ["Boulangerie Morel", date("2026-05-10"), "F1", 500],
      [null, date("2026-04-10"), "F2", 300],
      ["Garage Lenoir", date("2026-03-01"), "F3", 150],
      [null, date("2026-02-01"), "F4", 50],
      ["Hôtel du Parc", date("2026-01-10"), "F5", 0],
      [null, date("2026-01-11"), "F6", 0],
    ],
    {
      headerRow: 1,
      grain: "orders",
      columns: { name: "A", orderDate: "B", orderId: "C", amount: "D" },
      rowsRead: 6,
      issues: { filledDownNames: ["A3", "A5", "A7"] },
      classes: { 2: "A", 4: "B" },
      customers: { 2: { revenue: 800 }, 4: { revenue: 200, orders: 2 } },
    },
  ),
];

export const PLACES = [...places, ...populations, ...journals];
