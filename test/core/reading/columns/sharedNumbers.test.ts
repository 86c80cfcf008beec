import { columnsOf, day, readRows } from "../support/readRows";

const LINES = [
  ["F1", "Morel", "P1", 100],
  ["F1", "Morel", "P2", 10],
  ["F2", "Lenoir", "P1", 50],
  ["F2", "Lenoir", "P3", 5],
  ["F3", "Brunet", "P1", 70],
  ["F4", "Morel", "P3", 30],
] as const;
const read = (header: string, lines: readonly (readonly [string, string, string, number])[] = LINES) =>
  readRows([
    ["N° facture", "Date facture", "Client", header, "Désignation", "Total HT"],
    ...lines.map(([invoice, name, code, amount], i) => [
      invoice,
      day("2026-02-01") + i,
      name,
      code,
      "Nettoyage",
      amount,
    ]),
  ]);
const clients = (reading: ReturnType<typeof readRows>) =>
  reading.customers.map(({ code, name, revenue, orders }) => [code, name, revenue, orders]);

test.each(["Référence", "Réf.", "Code", "ID"])(
  "%s of what was sold tells no customer from another",
  (header) => {
    const reading = read(header);
    expect(clients(reading)).toEqual([
      [null, "Morel", 140, 2],
      [null, "Lenoir", 55, 1],
      [null, "Brunet", 70, 1],
    ]);
    expect(columnsOf(reading).code).toBeUndefined();
  },
);

test("the customer’s own stays, though one customer was entered twice", () => {
  const codes = ["C1", "C1", "C2", "C2", "C3", "C4"];
  const lines = LINES.map(([invoice, name, , amount], i) => [invoice, name, codes[i] ?? "", amount] as const);
  expect(clients(read("Code", lines)).map(([code, name]) => [code, name])).toEqual([
    ["C1", "Morel"],
    ["C2", "Lenoir"],
    ["C3", "Brunet"],
    ["C4", "Morel"],
  ]);
});

test("the code of a rep or a chain, shared by many names, is nobody’s own", () => {
  const NAMES = ["Morel", "Lenoir", "Brunet", "Roux", "Lam", "Petit"];
  const list = readRows([
    ["Code", "Client", "CA 2025"],
    ...NAMES.map((name, i) => [i < 3 ? "JMO" : "KBE", name, 100 + i]),
  ]);
  expect(columnsOf(list)).toEqual({ name: "B", revenue: "C" });
  expect(list.issues.map(({ code }) => code)).not.toContain("duplicateCode");
  const lines = [...NAMES, ...NAMES].map((name, i) => [
    day("2026-02-01") + i,
    i % 6 < 3 ? "JMO" : "KBE",
    name,
    `F${i}`,
    100 + i,
  ]);
  const journal = readRows([["Date", "Code", "Client", "N° facture", "Montant HT"], ...lines]);
  expect(clients(journal).map(([code, name]) => [code, name])).toEqual(NAMES.map((name) => [null, name]));
});

test("the number of a firm stays its own beside the persons met there", () => {
  const persons = ["Morel", "Lenoir", "Brunet", "Roux", "Lam", "Petit"];
  const reading = readRows([
    ["N°", "Nom", "Prénom", "CA 2025"],
    ...persons.map((name, i) => [i < 3 ? "C1" : "C2", name, "Julie", i < 3 ? 500 : 80]),
  ]);
  expect(columnsOf(reading)).toMatchObject({ code: "A", revenue: "D" });
  expect(reading.customers.map(({ code, revenue }) => [code, revenue])).toEqual([
    ["C1", 500],
    ["C2", 80],
  ]);
});

test("« Code client » is taken at its word", () => {
  expect(columnsOf(read("Code client"))).toMatchObject({ code: "D" });
});

test("where another column names the customer’s, it is taken", () => {
  const rows = LINES.map(([invoice, name, code, amount], i) => [
    invoice,
    day("2026-02-01") + i,
    name,
    code,
    name === "Morel" ? "73282932000074" : name === "Lenoir" ? "35600000000048" : "55208131766522",
    amount,
  ]);
  const reading = readRows([
    ["N° facture", "Date facture", "Client", "Référence", "SIRET", "Total HT"],
    ...rows,
  ]);
  expect(columnsOf(reading)).toMatchObject({ code: "E" });
});
