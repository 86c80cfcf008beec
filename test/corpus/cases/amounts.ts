/** Amounts in every spelling, unknown ones, and those on a line between two classes. */
import { SIX, SIX_NAMES, sixFrom, type Cell } from "../../acceptance/sheetCase";
import { NAME_AMOUNT, amounts, clients, dirt } from "../writers/clients";
import type { CorpusCase } from "../corpusCase";

export const AMOUNTS: readonly CorpusCase[] = [
  dirt(
    "amounts as text in eight spellings",
    amounts([
      "50 000,00 €",
      "30\u00A0000,00",
      "10\u202F000",
      "5.000,00",
      "3 000 EUR",
      "2 k€",
      "(1 200)",
      "300-",
    ]),
    // T = 100 000; the two credits stand last.
    clients(NAME_AMOUNT, 8, {
      classes: { ...sixFrom(2), 8: "C", 9: "C" },
      issues: { textAmounts: true, negativeRevenue: ["B8", "B9"] },
      customers: {
        5: { revenue: 5_000 },
        7: { revenue: 2_000 },
        8: { revenue: -1_200 },
        9: { revenue: -300 },
      },
    }),
  ),
  dirt(
    "signs, apostrophes and millions: -1 200 €, 1'234,50, 1,2 M€",
    amounts(["1,2 M€", "300'000,50", "-1 200 €", "−300", "€ 50 000"]),
    // T = 1 550 000.5: before = 0; 77.4 %; 96.8 %.
    clients(NAME_AMOUNT, 5, {
      classes: { 2: "A", 3: "A", 4: "C", 5: "C", 6: "C" },
      customers: {
        2: { revenue: 1_200_000 },
        3: { revenue: 300_000.5 },
        4: { revenue: -1_200 },
        5: { revenue: -300 },
      },
    }),
  ),
  dirt(
    "words for « unknown » are unknown, never 0",
    amounts([80_000, "-", "n/a", "?", "N/C", "non renseigné", "  ", "", "—", 20_000]),
    clients(NAME_AMOUNT, 10, {
      // T = 100 000: 80 % stands on the line.
      classes: {
        2: "A",
        3: "toComplete",
        4: "toComplete",
        5: "toComplete",
        6: "toComplete",
        7: "toComplete",
        8: "toComplete",
        9: "toComplete",
        10: "toComplete",
        11: "B",
      },
      customers: { 3: { revenue: null }, 9: { revenue: null } },
    }),
  ),
  dirt(
    "every error of Excel is unknown, the row stays, the cell is named",
    amounts([80_000, "#N/A", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#NULL!", 20_000]),
    clients(NAME_AMOUNT, 9, {
      classes: { 2: "A", 3: "toComplete", 9: "toComplete", 10: "B" },
      issues: { errorCells: ["B3", "B4", "B5", "B6", "B7", "B8", "B9"] },
    }),
  ),
  dirt(
    "newer errors: #SPILL!, #BUSY!, #FIELD!, #CALC!",
    amounts([80_000, "#SPILL!", "#BUSY!", "#FIELD!", "#CALC!", 20_000]),
    clients(NAME_AMOUNT, 6, {
      classes: { 2: "A", 3: "toComplete", 6: "toComplete", 7: "B" },
      issues: { errorCells: ["B3", "B4", "B5", "B6"] },
    }),
    { cells: { A2: "Boulangerie Morel", B2: 80_000, B7: 20_000 } },
  ),
  dirt(
    "TRUE among the amounts is no euro",
    amounts([80_000, true, false, 20_000]),
    clients(NAME_AMOUNT, 4, {
      classes: { 2: "A", 3: "toComplete", 4: "toComplete", 5: "B" },
      customers: { 3: { revenue: null } },
    }),
  ),
  dirt(
    "all at zero: all C",
    amounts([0, 0, 0]),
    clients(NAME_AMOUNT, 3, { classes: { 2: "C", 3: "C", 4: "C" } }),
  ),
  dirt(
    "nothing but credits: all C",
    amounts([-10, -20]),
    clients(NAME_AMOUNT, 2, { classes: { 2: "C", 3: "C" }, issues: { negativeRevenue: ["B2", "B3"] } }),
  ),
  dirt(
    "credits never enlarge the 80 %: A, B, C as without them",
    amounts([...SIX, -40_000, -1]),
    clients(NAME_AMOUNT, 8, { classes: { ...sixFrom(2), 8: "C", 9: "C" } }),
  ),
  dirt(
    "one customer with 99 %: exactly one A",
    amounts([9_900, 50, 30, 20]),
    clients(NAME_AMOUNT, 4, { classes: { 2: "A", 3: "C", 4: "C", 5: "C" } }),
  ),
  dirt(
    "ten equal customers are all A",
    amounts(Array.from({ length: 10 }, () => 500)),
    clients(NAME_AMOUNT, 10, {
      classes: Object.fromEntries(Array.from({ length: 10 }, (_, i) => [i + 2, "A" as const])),
    }),
  ),
  dirt(
    "equal amounts on the 80 % line share a class",
    amounts([10, 80, 10]),
    clients(NAME_AMOUNT, 3, { classes: { 2: "B", 3: "A", 4: "B" } }),
  ),
  dirt(
    "equal to the cent is equal: 12.501 and 12.504",
    amounts([75, 12.501, 12.504]),
    clients(NAME_AMOUNT, 3, {
      // The pair starts at 75 %: both A. Alone, the lesser would start at 87.5 % and be B.
      classes: { 2: "A", 3: "A", 4: "A" },
    }),
  ),
  dirt(
    "cents that doubles cannot hold: 0.5, 0.3, 0.1…",
    amounts(SIX.map((n) => n / 100_000)),
    clients(NAME_AMOUNT, 6, { classes: sixFrom(2) }),
  ),
  dirt(
    "amounts of 10¹⁴",
    amounts(SIX.map((n) => n * 1e10)),
    clients(NAME_AMOUNT, 6, { classes: sixFrom(2) }),
  ),
  dirt(
    "a year to date is taken alone, as partial; TTC is told",
    [["Client", "CA TTC 2026 YTD"], ...SIX.map((revenue, i): Cell[] => [SIX_NAMES[i] ?? "", revenue])],
    clients(NAME_AMOUNT, 6, { classes: sixFrom(2), issues: { partialYear: ["B1"], ttcTaken: ["B1"] } }),
  ),
];
