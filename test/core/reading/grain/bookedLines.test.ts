import { columnsOf, day, readRows, tryRows } from "../support/readRows";

const lines = (libelles: readonly string[], client?: readonly string[]) => [
  ["Date", "N° pièce", "Libellé", "Montant HT", ...(client ? ["Compte"] : [])],
  ...libelles.map((text, i) => [
    day("2026-01-05") + i,
    `FC${i}`,
    text,
    100.5 + i,
    ...(client ? [client[i] ?? ""] : []),
  ]),
];

test.each([
  [["Facture", "Facture", "Facture", "Facture", "Avoir"]],
  [["Facture FC01", "Facture n° 2", "FAC 3", "Avoir AV4", "Règlement 5"]],
])("what lines book is the name of no customer: %j", (libelles) => {
  expect(tryRows(lines(libelles))).toMatchObject({ ok: false, refusal: { code: "noCustomers" } });
  const named = readRows(lines(libelles, ["Morel", "Lenoir", "Morel", "Lenoir", "Morel"]));
  expect(columnsOf(named).name).toBe("E");
});

test("names under « Libellé » are customers", () => {
  const reading = readRows(lines(["Morel", "Lenoir", "Morel", "Facturier Roux", "Lenoir"]));
  expect(columnsOf(reading).name).toBe("C");
});
