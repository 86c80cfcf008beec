import type { CellValue } from "../../../../src/core/model";
import { columnsOf, readRows, tryRows } from "../support/readRows";

const CLIENTS = ["Garage Petit", "Boulangerie Roux", "Hôtel du Parc", "Café de la Gare"];
const rowsOf = (headers: readonly string[], cells: (i: number) => readonly CellValue[]) => [
  ["Client", ...headers],
  ...CLIENTS.map((client, i) => [client, ...cells(i)]),
];
const read = (...headers: readonly string[]) =>
  tryRows(rowsOf(headers, (i) => headers.map((_, column) => 1000 * (i + 1) + column)));
const told = (...headers: readonly string[]) => {
  const found = read(...headers);
  if (!found.ok) return found.refusal.code;
  const { columns, issues } = found.value;
  const revenue = columns.find(({ field }) => field === "revenue")?.header ?? null;
  return [revenue, issues.find(({ code }) => code === "amountByUnit")?.severity ?? null];
};

describe("where no column says that it is an amount", () => {
  test.each([["Consommables HT"], ["Redevances (€)"], ["Machines en k€"], ["Fournitures EUR"]])(
    "%s is taken for its unit, and it is told",
    (header) => {
      expect(told(header)).toEqual([header, "high"]);
    },
  );

  test.each([
    ["Encours (€)"],
    ["Objectif 2026 (€)"],
    ["Marge HT"],
    ["Prix HT"],
    ["Devis en cours (€)"],
    ["Frais de port HT"],
    ["Évolution (€)"],
    ["Surface"],
  ])("%s is none: the sheet is refused", (header) => {
    expect(told(header)).toBe("noAmount");
  });

  test("a potential ranks the prospects: another column in euros is not taken", () => {
    const found = readRows(rowsOf(["Potentiel (€)", "Consommables HT"], (i) => [500 * (i + 1), 10]));
    expect(columnsOf(found)).not.toHaveProperty("revenue");
    expect(found.customers.map(({ population }) => population)).toEqual(CLIENTS.map(() => "prospect"));
  });

  test("a column that says CA comes before it, told without it", () => {
    expect(told("Consommables HT", "CA 2025")).toEqual(["CA 2025", null]);
  });

  test("texts below such a header are no amounts", () => {
    expect(tryRows(rowsOf(["Contrat (€)"], () => ["oui"])).ok).toBe(false);
  });
});

test("the twelve months before are the year before, and the revenue where they stand alone", () => {
  const both = readRows(rowsOf(["CA 12 mois", "CA 12 mois préc."], (i) => [1000 + i, 900 + i]));
  expect(columnsOf(both)).toMatchObject({ revenue: "B", revenuePrevious: "C" });
  expect(columnsOf(readRows(rowsOf(["CA 12 mois précédents"], (i) => [1000 + i])))).toMatchObject({
    revenue: "B",
  });
});

test("twelve months that end in a month, this year and the year before", () => {
  const headers = ["Sell-in MAT oct-25 (€)", "Sell-in MAT oct-26 (€)", "CA officine (M€)"];
  expect(columnsOf(readRows(rowsOf(headers, (i) => [900 + i, 1000 + i, 1.2])))).toMatchObject({
    revenue: "C",
    revenuePrevious: "B",
    companyTurnover: "D",
  });
});

test("a monthly fee is a part of the year", () => {
  const found = readRows(rowsOf(["Mensualité HT"], (i) => [100 + i]));
  expect(columnsOf(found)).toMatchObject({ revenue: "B" });
  expect(found.issues.map(({ code, severity }) => `${code} ${severity}`)).toContain("partialYear high");
});
