import type { CellValue } from "../../../../src/core/model";
import { asideOf, columnsOf, day, readRows } from "../support/readRows";

type Row = readonly CellValue[];
const TODAY = day("2026-06-01");
const read = (rows: readonly Row[]) => readRows(rows, { today: TODAY });
const told = (rows: readonly Row[]) =>
  read(rows).customers.map(({ name, revenue, orders }) => [name, revenue, orders]);

describe("who the lines of a journal belong to", () => {
  test("a code before the name is one customer however the name is spelt", () => {
    const names = [
      "C0012 - Garage Petit",
      "C0013 - Morel",
      "C0012 - GARAGE PETIT SARL",
      "C0013 - Morel & Fils",
    ];
    expect(
      told([
        ["Date", "N° facture", "Client", "Montant HT"],
        ...names.map((name, i): Row => [TODAY - 9 + i, `FA${i}`, name, 10 ** i]),
      ]).map(([, revenue]) => revenue),
    ).toEqual([101, 1010]);
  });

  test.each([" - ", " – ", ": ", " : ", " | ", " / ", "   ", " "])(
    "a code and %j before the name",
    (sign) => {
      const spellings = ["Garage Petit", "Morel", "GARAGE PETIT SARL", "Morel & Fils"];
      const rows = spellings.map((name, i): Row => [
        TODAY - 9 + i,
        `FA${i}`,
        `${i % 2 ? "" : "C"}00${12 + (i % 2)}${sign}${name}`,
        10 ** i,
      ]);
      expect(told([["Date", "N° facture", "Client", "Montant HT"], ...rows]).map(([, sum]) => sum)).toEqual([
        101, 1010,
      ]);
    },
  );

  test("names that begin with a number, a few of them, stay names", () => {
    const names = ["1001 Vins", "Morel", "1001 Nuits", "Morel"];
    expect(
      told([
        ["Date", "N° facture", "Client", "Montant HT"],
        ...names.map((name, i): Row => [TODAY - 9 + i, `FA${i}`, name, 10 ** i]),
      ]),
    ).toHaveLength(3);
  });

  test("first and last name make the buyer, and are not called untidy", () => {
    const reading = read([
      ["N° commande", "Date", "Prénom", "Nom", "Total TTC"],
      ["1", TODAY - 9, "Marie", "Martin", 10],
      ["2", TODAY - 8, "Jean", "Martin", 20],
      ["3", TODAY - 7, "Marie", "Martin", 40],
    ]);
    expect(reading.customers.map(({ name, revenue }) => [name, revenue])).toEqual([
      ["Marie Martin", 50],
      ["Jean Martin", 20],
    ]);
    expect(reading.issues.map(({ code }) => code)).not.toContain("untrimmedNames");
  });

  test("numbers that begin again each year are no customers", () => {
    const rows = Array.from({ length: 12 }, (_, i): Row => [
      (i % 6) + 1,
      TODAY - (i < 6 ? 400 : 30) + i,
      i % 2 ? "Morel" : "Lenoir",
      10,
    ]);
    const reading = read([["N°", "Date", "Client", "Montant"], ...rows]);
    expect(columnsOf(reading)).toMatchObject({ orderId: "A", name: "C" });
    expect(reading.customers.map(({ name, orders }) => [name, orders])).toEqual([
      ["Lenoir", 3],
      ["Morel", 3],
    ]);
  });

  test("the code of the customers comes after the numbers of their orders", () => {
    const rows = Array.from({ length: 8 }, (_, i): Row => [
      i + 1,
      TODAY - 30 + i,
      `C${i % 2}`,
      `Nom ${i % 2}`,
      10,
    ]);
    const reading = read([["Numéro", "Date pièce", "Tiers", "Raison sociale", "Total HT"], ...rows]);
    expect(columnsOf(reading)).toMatchObject({ orderId: "A", code: "C", name: "D" });
  });

  test("lines with their order’s number alone are of its customer", () => {
    const rows: readonly Row[] = [
      ["F1", "Morel", TODAY - 9, "Vis", 10],
      ["F1", "", TODAY - 9, "Clou", 5],
      ["F2", "Lenoir", TODAY - 8, "Vis", 20],
      ["F3", "Morel", TODAY - 7, "Vis", 40],
      ["F3", "", TODAY - 7, "Colle", 1],
    ];
    expect(told([["N° facture", "Client", "Date facture", "Article", "Montant HT"], ...rows])).toEqual([
      ["Morel", 56, 2],
      ["Lenoir", 20, 1],
    ]);
  });

  test("lines with an order’s number alone are nobody’s where two customers share it", () => {
    const reading = read([
      ["N° facture", "Client", "Date facture", "Article", "Montant HT"],
      ["F1", "Morel", TODAY - 9, "Vis", 10],
      ["F1", "Lenoir", TODAY - 9, "Vis", 20],
      ["F1", "", TODAY - 9, "Clou", 5],
      ["F2", "Morel", TODAY - 8, "Vis", 40],
      ["F3", "", TODAY - 7, "Vis", 80],
    ]);
    expect(reading.customers.map(({ name, revenue }) => [name, revenue])).toEqual([
      ["Morel", 50],
      ["Lenoir", 20],
    ]);
    expect(asideOf(reading)).toEqual({ noIdentity: 2 });
  });

  test("a blank name is the one above, unless another code stands beside it", () => {
    const reading = read([
      ["Code client", "Client", "Date facture", "Montant HT"],
      ["C1", "Morel", TODAY - 9, 10],
      ["C1", "", TODAY - 8, 20],
      ["", "", TODAY - 7, 40],
      ["C2", "", TODAY - 6, 80],
      ["C3", "Lenoir", TODAY - 5, 1],
    ]);
    expect(reading.customers.map(({ code, name, revenue }) => [code, name, revenue])).toEqual([
      ["C1", "Morel", 70],
      ["C2", null, 80],
      ["C3", "Lenoir", 1],
    ]);
  });

  test("a customer known by its code bears no e-mail as its name", () => {
    const reading = read([
      ["Code client", "Client", "Email", "Date facture", "Montant HT"],
      ["C1", "Morel", "a@exemple.fr", TODAY - 9, 10],
      ["C2", "", "b@exemple.fr", TODAY - 8, 20],
      ["C1", "Morel", "a@exemple.fr", TODAY - 7, 40],
      ["C2", "", "b@exemple.fr", TODAY - 6, 80],
    ]);
    expect(reading.customers.map(({ name }) => name)).toEqual(["Morel", null]);
  });

  test("customers known by their e-mail bear it as their name", () => {
    const rows: readonly Row[] = [
      ["#1", TODAY - 9, "a@exemple.fr", 10],
      ["#2", TODAY - 8, "b@exemple.fr", 20],
      ["#3", TODAY - 7, "a@exemple.fr", 30],
      ["#5", TODAY - 7, "A@exemple.fr", 10],
      ["#4", TODAY - 6, "b@exemple.fr", 80],
    ];
    expect(told([["Order", "Date", "Email", "Total"], ...rows])).toEqual([
      ["a@exemple.fr", 50, 3],
      ["b@exemple.fr", 100, 2],
    ]);
  });
});

describe("days that date the rows, whatever their header", () => {
  const rows = (header: string, more = "Montant HT"): readonly Row[] => [
    ["Code client", "Nom client", header, more],
    ...Array.from({ length: 8 }, (_, i): Row => [`C${i % 2}`, `Nom ${i % 2}`, `${10 + i}/05/2026`, 10]),
  ];
  test.each(["Créée le", "Created at", "PiDt", "Date/Heure", "Date de paiement"])("%s", (header) => {
    const reading = read(rows(header));
    expect(reading.grain).toBe("orders");
    expect(columnsOf(reading).orderDate).toBe("C");
    expect(reading.customers.map(({ orders }) => orders)).toEqual([4, 4]);
  });
  test.each(["Date d'échéance", "Date de naissance", "Modifié le"])("%s dates no order", (header) => {
    expect(columnsOf(read(rows(header))).orderDate).toBeUndefined();
  });
  const OTHER = [
    ...["Date d'échéance", "Échéances", "Due date", "Birthday", "Modifié le", "Updated at", "Relance"],
    ...["Date de relances", "Date de fin", "End date", "Expire le", "Prochain envoi", "Prochaine livraison"],
    ...["Next call", "Annulation", "Cancelled at", "Prévu le", "Date prévue", "Client depuis"],
    ...["Premier achat", "First seen", "Date 1er achat"],
    ...["Date 1ère facture", "Date commande initiale", "Date facture la plus ancienne", "Customer since"],
    ...["Date prochaine commande", "Date d'entrée en relation", "Inscrit le", "Registered on", "Joined"],
    ...["Date d'inscription", "Ouverture du compte", "Ancienneté", "Date de création client"],
    ...["Date création du compte", "Registration date", "Création fiche", "Date création tiers"],
  ];
  test.each(OTHER)("« %s » dates no order", (header) => {
    expect(columnsOf(read(rows(header))).orderDate).toBeUndefined();
  });
  const numbered = (number: string, header: string): readonly Row[] => [
    [number, "Client", header, "Montant HT"],
    ...["Morel", "Lenoir", "Brunet", "Zinc"].map((name, i): Row => [`F${i}`, name, `1${i}/05/2026`, 10 + i]),
  ];
  test.each([
    ["Code client", "C1", "C2"],
    ["Nom client", "Morel", "Lenoir"],
    ["Email", "a@exemple.fr", "b@exemple.fr"],
  ])("customers known by « %s » alone", (header, one, other) => {
    const known = rows("Créée le").map((row, i) => [i === 0 ? header : i % 2 ? one : other, ...row.slice(2)]);
    expect(columnsOf(read(known))).toMatchObject({ orderDate: "B" });
  });
  test("days beside the numbers of orders date them, though no client comes back", () => {
    expect(columnsOf(read(numbered("N° facture", "Créée le")))).toMatchObject({ orderDate: "C" });
    expect(columnsOf(read(numbered("Référence", "Créée le"))).orderDate).toBeUndefined();
  });
  test.each([
    [["Paid at", "Created at"], "D"],
    [["Heure", "Created at"], "D"],
    [["Payout", "Heure"], "D"],
    [["Créée le", "Paiement"], "C"],
  ])("of %j, the day on which the order was made", ([first = "", second = ""], column) => {
    const both = rows(first).map((row, i) => row.toSpliced(3, 0, i === 0 ? second : `${10 + i}/04/2026`));
    expect(columnsOf(read(both)).orderDate).toBe(column);
  });
  test("days on half of the rows, or mostly words, date none", () => {
    const half = rows("Créée le").map((row, i) => (i > 4 ? row.with(2, "") : row));
    expect(columnsOf(read(half)).orderDate).toBeUndefined();
    const words = rows("Créée le").map((row, i) => (i > 4 ? row.with(2, "en cours") : row));
    expect(columnsOf(read(words)).orderDate).toBeUndefined();
  });
  test("the rep may say that no day is an order’s", () => {
    const remembered = { orderDate: null };
    const reading = readRows(rows("Créée le"), { today: TODAY, remembered });
    expect(columnsOf(reading).orderDate).toBeUndefined();
  });
  test("nor does the day on which a client was created", () => {
    const list = [
      ["Nom client", "Commercial", "Date de création", "CA"],
      ...Array.from({ length: 8 }, (_, i): Row => [
        `Nom ${i >> 1}`,
        `Rep ${i % 2}`,
        `1${i >> 1}/05/2020`,
        100 + (i >> 1),
      ]),
    ];
    expect(read(list).grain).not.toBe("orders");
  });
  test("nor in a list of sites that share the name of their chain", () => {
    const sites = Array.from({ length: 8 }, (_, i): Row => [
      `Enseigne ${i % 2}`,
      `3800${i}`,
      `1${i}/05/2020`,
      100 + i,
    ]);
    const reading = read([["Nom client", "Code postal", "Date de création", "CA"], ...sites]);
    expect(reading.grain).toBe("clients");
    expect(reading.customers.map(({ lastOrder }) => lastOrder)).toEqual(Array(8).fill(null));
  });
  test("the day of the order comes before that of its delivery", () => {
    const reading = read([
      ["N° commande", "Date livraison", "Date commande", "Client", "Montant HT"],
      ["1", TODAY + 9, TODAY - 9, "Morel", 10],
      ["2", TODAY + 8, TODAY - 8, "Lenoir", 10],
      ["3", TODAY + 7, TODAY - 7, "Morel", 10],
    ]);
    expect(columnsOf(reading).orderDate).toBe("C");
  });
});

test("HT comes before TTC in headers glued by Sage", () => {
  const reading = read([
    ["CT_Num", "DO_Piece", "DO_Date", "DL_MontantTTC", "DL_MontantHT"],
    ["A", "F1", TODAY - 9, 12, 10],
    ["B", "F2", TODAY - 8, 24, 20],
    ["A", "F3", TODAY - 7, 36, 30],
  ]);
  expect(columnsOf(reading).amount).toBe("E");
});

test.each([
  ["who is invoiced is the customer", ["Morel", "Lenoir", "Morel", "Petit"], "C"],
  ["one who is invoiced for all is none", ["Centrale", "Centrale", "Centrale", "Centrale"], "D"],
])("%s, whoever was delivered", (_what, invoiced, column) => {
  const rows = ["Dépôt", "Lenoir", "Morel", "Dépôt"].map((delivered, i): Row => [
    String(i),
    TODAY - i,
    invoiced[i] ?? "",
    delivered,
    10 * i + 10,
  ]);
  const reading = read([["N° BL", "Date BL", "Client facturé", "Client livré", "Montant HT"], ...rows]);
  expect(columnsOf(reading).name).toBe(column);
});
