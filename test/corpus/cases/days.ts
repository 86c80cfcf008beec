/** Days: serials, texts, months, days that are none, and the scores that follow. */
import { date, sixFrom, type Cell } from "../../acceptance/sheetCase";
import { NAME_AMOUNT, clients, dirt, six } from "../writers/clients";
import type { CorpusCase } from "../corpusCase";

const RECENT = [
  date("2026-05-10"),
  date("2026-04-10"),
  date("2026-03-10"),
  date("2026-02-10"),
  date("2026-01-10"),
];

export const DAYS_READ: readonly CorpusCase[] = [
  dirt(
    "serials 0, 60 and 1, a year 2099, a day to come",
    six(
      "Dernière commande",
      (i) => [0, 60, date("2099-12-31"), date("2026-06-02"), date("2026-05-31"), 1][i] ?? null,
    ),
    clients({ ...NAME_AMOUNT, lastOrder: "C" }, 6, {
      classes: sixFrom(2),
      customers: {
        2: { lastOrder: null },
        3: { lastOrder: null },
        4: { lastOrder: null },
        6: { lastOrder: "2026-05-31" },
      },
    }),
  ),
  dirt(
    "03/04/2026 where nothing tells: day first, and it is told",
    six("Dernière commande", (i) => `0${i + 1}/04/2026`),
    clients({ ...NAME_AMOUNT, lastOrder: "C" }, 6, {
      classes: sixFrom(2),
      issues: { ambiguousDayMonth: true },
      customers: { 4: { lastOrder: "2026-04-03" } },
    }),
  ),
  dirt(
    "a day above 12 in both places: day first, the odd cell named",
    six(
      "Dernière commande",
      (i) => ["13/04/2026", "25/03/2026", "04/25/2026", "14/02/2026", "15/01/2026", "16/01/2026"][i] ?? null,
    ),
    clients({ ...NAME_AMOUNT, lastOrder: "C" }, 6, {
      classes: sixFrom(2),
      issues: { oddDates: ["C4"] },
      customers: { 2: { lastOrder: "2026-04-13" }, 5: { lastOrder: "2026-02-14" } },
    }),
  ),
  dirt(
    "days that do not exist are unknown, the row stays",
    six(
      "Dernière commande",
      (i) => ["31/02/2026", "00/00/0000", "14/01/2026", "13/01/2026", "15/01/2026", "16/01/2026"][i] ?? null,
    ),
    clients({ ...NAME_AMOUNT, lastOrder: "C" }, 6, {
      classes: sixFrom(2),
      customers: {
        2: { lastOrder: null, revenue: 50_000 },
        3: { lastOrder: null },
        6: { lastOrder: "2026-01-15" },
      },
    }),
  ),
  dirt(
    "months without a day",
    six(
      "Dernière commande",
      (i) => ["déc. 2025", "janvier 2026", "03/2026", "avr-26", "15/01/2026", "16/01/2026"][i] ?? null,
    ),
    clients({ ...NAME_AMOUNT, lastOrder: "C" }, 6, { classes: sixFrom(2), issues: { monthOnlyDates: true } }),
  ),
  dirt(
    "an old sheet is read at its own newest day",
    six("Dernière commande", (i) => date(`2024-0${i + 1}-10`)),
    clients({ ...NAME_AMOUNT, lastOrder: "C" }, 6, {
      today: "2024-06-10",
      classes: sixFrom(2),
      issues: { staleDates: true },
    }),
    { args: [] },
  ),
  dirt(
    "real days and text days in one column",
    six("Dernière commande", (i) => (i < 5 ? (RECENT[i] ?? null) : "13/01/2026")),
    clients({ ...NAME_AMOUNT, lastOrder: "C" }, 6, {
      classes: sixFrom(2),
      customers: { 2: { lastOrder: "2026-05-10" }, 7: { lastOrder: "2026-01-13" } },
    }),
  ),
  dirt(
    "most clients ordered once: F by thirds of values, not by position",
    [
      ["Client", "CA 12 mois", "Nb commandes", "Dernière commande"],
      ...[1, 1, 1, 1, 1, 1, 1, 1, 5, 9].map((orders, i): Cell[] => [
        `Maison ${i + 1}`,
        1_000,
        orders,
        date(`2026-05-${10 + i}`),
      ]),
    ],
    // Both cuts of the orders are 1: one order scores 1, more than one scores 3.
    clients({ ...NAME_AMOUNT, orders: "C", lastOrder: "D" }, 10, {
      customers: { 2: { rfm: { f: 1 } }, 9: { rfm: { f: 1 } }, 10: { rfm: { f: 3 } }, 11: { rfm: { f: 3 } } },
    }),
  ),
  dirt(
    "never ordered is 1-1-1; a blank date beside orders is not scored",
    [
      ["Client", "CA 12 mois", "Nb commandes", "Dernière commande"],
      ["Boulangerie Morel", 50_000, 10, date("2026-05-20")],
      ["Garage Lenoir", 30_000, 6, date("2026-03-20")],
      ["Hôtel du Parc", 15_000, 3, date("2026-01-20")],
      ["Pharmacie Centrale", 0, 0, null],
      ["Fleurs & Co", 5_000, 4, null],
    ],
    clients({ ...NAME_AMOUNT, orders: "C", lastOrder: "D" }, 5, {
      classes: { 2: "A", 3: "A", 4: "B", 5: "C", 6: "C" },
      customers: { 5: { rfm: { score: "1-1-1" } } },
    }),
  ),
];
