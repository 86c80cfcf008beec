import type { CellValue } from "../../../../src/core/model";
import { asideOf, cellsOf, day, readRows } from "../support/readRows";

type Row = readonly CellValue[];
const TODAY = day("2026-06-01");
const HEADER: Row = ["N° commande", "Date commande", "Client", "Article", "Montant HT"];
const CLIENTS = ["Morel", "Lenoir", "Morel", "Petit", "Lenoir", "Morel"];

/** Orders of one line and of two in turn, the nth line worth 2^n euros; `below` heads a second line. */
function journal(below: (head: Row) => Row, header: Row = HEADER): Row[] {
  const rows: Row[] = [];
  CLIENTS.forEach((client, i) => {
    const head = [`C${i}`, TODAY - 90 + 7 * i, client];
    rows.push([...head, "Vis", 2 ** rows.length]);
    if (i % 2 === 1) rows.push([...below(head), "Clou", 2 ** rows.length]);
  });
  return [header, ...rows];
}
const BARE = journal(() => ["", "", ""]);
const read = (rows: readonly Row[]) => readRows(rows, { today: TODAY });
const sums = ({ customers }: ReturnType<typeof read>) =>
  customers.map(({ name, revenue, orders }) => [name, revenue, orders]);
const ALL = [
  ["Morel", 1 + 8 + 128 + 256, 3],
  ["Lenoir", 2 + 4 + 64, 2],
  ["Petit", 16 + 32, 1],
];
/** The lines without a head, set aside. */
const HEADS = [
  ["Morel", 1 + 8 + 128, 3],
  ["Lenoir", 2 + 64, 2],
  ["Petit", 16, 1],
];

test("lines without number, day and client are of the order above, and it is told", () => {
  const reading = read(BARE);
  expect(sums(reading)).toEqual(ALL);
  expect(reading).toMatchObject({ grain: "orderLines", rowsRead: 9, rowsUsed: 9 });
  expect(cellsOf(reading, "filledDownNames")).toEqual(["C4", "C7", "C10"]);
});

test("so are lines that repeat the day", () => {
  expect(sums(read(journal(([, date = ""]) => ["", date, ""])))).toEqual(ALL);
});

test("so are lines that repeat the client, and their days are told", () => {
  const reading = read(journal(([, , client = ""]) => ["", "", client]));
  expect(sums(reading)).toEqual(ALL);
  expect(cellsOf(reading, "filledDownNames")).toEqual(["B4", "B7", "B10"]);
  expect(cellsOf(reading, "undatedOrders")).toBeUndefined();
});

test("so are lines of a journal without numbers, of clients with codes", () => {
  const rows = BARE.map(([, date = "", client = "", ...rest]) => [
    date,
    client && `0${client}`,
    client,
    ...rest,
  ]);
  const header = ["Date", "Code client", "Client", "Article", "Montant HT"];
  expect(sums(read([header, ...rows.slice(1)]))).toEqual(ALL);
});

test("so are lines told by their quantity", () => {
  const rows = BARE.slice(1).map((row) => [...row.slice(0, 3), 3, row[4] ?? ""]);
  expect(sums(read([["N° commande", "Date commande", "Client", "Quantité", "Montant HT"], ...rows]))).toEqual(
    ALL,
  );
});

test("so is a second line of the same amount, on top of the journal", () => {
  const reading = read([HEADER, ["C9", TODAY, "Roy", "Vis", 50], ["", "", "", "Clou", 50], ...BARE.slice(1)]);
  expect(sums(reading)).toEqual([["Roy", 100, 1], ...ALL]);
});

describe("no line of the order above:", () => {
  test.each<readonly [string, readonly Row[], Record<string, number>]>([
    ["the total", [["", "", "", "Total", 511]], { total: 1 }],
    ["a total without a label", [["", "", "", "", 511]], { total: 1 }],
    ["a sum that is no sum of all", [["", "", "", "Sous-total", 300]], { subtotal: 1 }],
    ["the tax", [["", "", "", "TVA 20 %", 102]], { noIdentity: 1 }],
    ["an amount that says not what for", [["", "", "", "", 12]], { noIdentity: 1 }],
    [
      "a recap below a blank row",
      [[], ["", "", "", "Vis", 219], ["", "", "", "Clou", 292]],
      { blank: 1, noIdentity: 2 },
    ],
    [
      "a recap below the total",
      [
        ["", "", "", "Total", 511],
        ["", "", "", "Vis", 219],
      ],
      { total: 1, noIdentity: 1 },
    ],
    ["a note", [["", "", "", "Livré en deux fois", ""]], { noIdentity: 1 }],
  ])("%s", (_, more, aside) => {
    const reading = read([...BARE, ...more]);
    expect(sums(reading)).toEqual(ALL);
    expect(asideOf(reading)).toEqual(aside);
    expect(reading.rowsRead).toBe(9 + more.length);
  });

  test("a credit note with a day and a client of its own", () => {
    const reading = read([...BARE, ["", TODAY - 1, "Lenoir", "Vis", -2]]);
    expect(sums(reading).map(([name, revenue]) => [name, revenue])).toEqual([
      ["Morel", 393],
      ["Lenoir", 68],
      ["Petit", 48],
    ]);
  });

  test("a few stray lines of a journal with a line an order", () => {
    const orders = Array.from({ length: 40 }, (_, i): Row => [
      `C${i}`,
      TODAY - i,
      `Client ${i % 9}`,
      "Vis",
      10,
    ]);
    const stray: Row = ["", "", "", "Clou", 5];
    const reading = read([
      HEADER,
      ...orders.slice(0, 9),
      stray,
      ...orders.slice(9, 30),
      stray,
      ...orders.slice(30),
    ]);
    expect(asideOf(reading)).toEqual({ noIdentity: 2 });
  });

  test("those of a journal that repeats its numbers", () => {
    const lines = journal((head) => head);
    const stray: Row = ["", "", "", "Clou", 5];
    const reading = read([...lines.slice(0, 3), stray, ...lines.slice(3, 7), stray, ...lines.slice(7)]);
    expect(asideOf(reading)).toEqual({ noIdentity: 2 });
  });

  test("those of a journal that heads many lines by halves", () => {
    const rows = BARE.map((row, i) => (i % 3 === 1 && i > 1 ? [row[0] ?? "", "", ...row.slice(2)] : row));
    expect(asideOf(read(rows))).toEqual({ noIdentity: 3 });
  });

  test("sums of the lines above them", () => {
    const rows = BARE.map((row, at) =>
      row[2] === "" ? ["", "", "", "Commande", BARE[at - 1]?.[4] ?? ""] : row,
    );
    expect(sums(read(rows))).toEqual(HEADS);
  });
});

describe("what is said of the first line holds for those below it:", () => {
  const rows = (header: string, words: readonly string[], isNumbered: boolean): Row[] => {
    let order = -1;
    return BARE.map((row, i) => {
      if (i > 0 && row[2] !== "") order++;
      const word = i === 0 ? header : row[2] === "" ? "" : (words[order] ?? "");
      return isNumbered ? [...row, word] : [...row.slice(1), word];
    });
  };
  test.each([true, false])("cancelled, numbered: %s", (isNumbered) => {
    const states = ["Livrée", "Annulée", "Livrée", "Livrée", "Livrée", "Livrée"];
    const reading = read(rows("Statut", states, isNumbered));
    expect(asideOf(reading)).toEqual({ cancelled: 2 });
    expect(asideOf(read(rows("Annulé le", ["", "02/04/2026"], isNumbered)))).toEqual({ cancelled: 2 });
  });
  test.each([true, false])("a credit note, numbered: %s", (isNumbered) => {
    const kinds = ["Facture", "Facture", "Facture", "Facture", "Facture", "Avoir"];
    expect(sums(read(rows("Type", kinds, isNumbered)))).toContainEqual(["Morel", 9 - 384, 2]);
  });
  test.each([true, false])("an open deal, numbered: %s", (isNumbered) => {
    const stages = ["Gagnée", "Négociation", "Gagnée", "Gagnée", "Gagnée", "Perdue"];
    expect(asideOf(read(rows("Étape", stages, isNumbered)))).toEqual({ quote: 2, cancelled: 2 });
  });
});

test("the lines that Odoo writes below each order, without their taxes", () => {
  const lines = BARE.map((row) => [...row, typeof row[4] === "number" ? row[4] * 1.2 : ""]);
  const header = [...HEADER.slice(0, 3), "Lignes/Produit", "Lignes/Sous-total", "Lignes/Total"];
  expect(sums(read([header, ...lines.slice(1)]))).toEqual(ALL);
});
