import type { CellValue } from "../../../../src/core/model";
import { asideOf, cellsOf, day, readRows } from "../support/readRows";

type Row = readonly CellValue[];
const TODAY = day("2026-06-01");
const COUNT = 8;

/** A journal whose line i is worth 2^i euros, with a column more. */
function journal(header: string, cells: readonly CellValue[], more: readonly [string, CellValue][] = []) {
  return readRows(
    [
      ["N° commande", "Client", "Date commande", "Montant HT", header, ...more.map(([name]) => name)],
      ...Array.from({ length: COUNT }, (_, i): Row => [
        `C${i}`,
        i % 2 ? "Morel" : "Lenoir",
        TODAY - 40 + i,
        2 ** i,
        cells[i] ?? "",
        ...more.map(([, cell]) => cell),
      ]),
    ],
    { today: TODAY },
  );
}
const revenueOf = ({ customers }: ReturnType<typeof readRows>) =>
  customers.reduce((sum, { revenue }) => sum + (revenue ?? 0), 0);
const ALL = 2 ** COUNT - 1;

describe("orders that a column of cancellations cancels", () => {
  test.each<readonly [header: string, yes: CellValue, no: CellValue]>([
    ["Annulée", "Oui", "Non"],
    ["Annulé", "Vrai", "Faux"],
    ["Commande annulée ?", "x", ""],
    ["Annulée (O/N)", "O", "N"],
    ["Annulation", 1, 0],
    ["Annulé", true, false],
    ["Cancelled", "Yes", "No"],
    ["Annulé le", "02/03/2026", ""],
    ["Date d'annulation", TODAY - 3, ""],
    ["Cancelled at", "2026-05-03 10:12:33 +0200", "0000-00-00 00:00:00"],
    ["Annulation", "Annulée", "Non annulée"],
  ])("%s: %s", (header, yes, no) => {
    const reading = journal(header, [no, no, no, yes, no, yes, no, no]);
    expect(asideOf(reading)).toEqual({ cancelled: 2 });
    expect(revenueOf(reading)).toBe(ALL - 8 - 32);
    expect(cellsOf(reading, "cancellationsUnread")).toBeUndefined();
  });

  test("beside a state", () => {
    const reading = journal("Annulé le", ["", "", "02/03/2026"], [["Statut", "Validée"]]);
    expect(asideOf(reading)).toEqual({ cancelled: 1 });
  });

  test("on the first of its lines, whose client stands there only", () => {
    const orders = (second: string) =>
      readRows(
        [
          ["N° commande", "Client", "Date commande", "Produit", "Montant HT", "Annulé le"],
          ["C1", "Morel", TODAY - 9, "Vis", 10, ""],
          ["C2", "Lenoir", TODAY - 8, "Vis", 20, "02/05/2026"],
          ["C2", second, TODAY - 8, "Clou", 30, ""],
          ["C3", "Lenoir", TODAY - 7, "Vis", 40, ""],
        ],
        { today: TODAY },
      );
    expect(asideOf(orders(""))).toEqual({ cancelled: 2 });
    expect(asideOf(orders("Lenoir"))).toEqual({ cancelled: 1 });
  });
});

test.each([
  ["Motif d'annulation", "Rupture"],
  ["Annulée", "Voir Paul"],
])("%s: %s tells of lines that count all the same", (header, word) => {
  const reading = journal(header, ["", word]);
  expect(revenueOf(reading)).toBe(ALL);
  expect(cellsOf(reading, "cancellationsUnread")).toEqual(["E3"]);
});

test("what cancelling costs is no cancellation", () => {
  const reading = journal("Conditions d'annulation", Array<string>(COUNT).fill("48 h"));
  expect(revenueOf(reading)).toBe(ALL);
  expect(cellsOf(reading, "cancellationsUnread")).toBeUndefined();
});

test("days of cancellation date no order, and cancelled orders are not the client's", () => {
  const rows: readonly Row[] = [
    ["Client", "CA", "Nb commandes annulées"],
    ["Morel", 1000, 2],
    ["Lenoir", 2000, 3],
    ["Petit", 3000, 4],
  ];
  expect(readRows(rows, { today: TODAY }).columns.map(({ field }) => field)).toEqual(["name", "revenue"]);
});

test("remarks that speak of a cancellation cancel nothing, and are told", () => {
  const said = ["ANNULEE", "annulé le 12/05", "Urgent", "", "Livré en 2 fois", "annule et remplace C1"];
  const reading = journal("Observations", said);
  expect(asideOf(reading)).toEqual({});
  expect(cellsOf(reading, "cancellationsUnread")).toEqual(["E2", "E3", "E7"]);
  expect(revenueOf(reading)).toBe(ALL);
});
