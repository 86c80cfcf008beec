import type { CellValue } from "../../../../src/core/model";
import { chooseAmounts } from "../../../../src/core/reading/columns/amountColumns";
import { claimsOf } from "../../../../src/core/reading/columns/claims";
import { finish } from "../../../../src/core/steps";
import { columnOf } from "../support/columnOf";
import { columnsOf, day, readRows } from "../support/readRows";
import { testPlaces } from "../support/testPlaces";

type Column = readonly [header: string, ...cells: readonly CellValue[]];

/** Which of these columns become what, when 2025 is the latest year that is over. */
function chosen(columns: readonly (string | Column)[], crm = false) {
  const inputs = columns.map((column, i) => {
    const [header, ...cells] = typeof column === "string" ? [column, 1000, 2000, 3000] : column;
    return columnOf(header, cells, i);
  });
  const years = { calendar: 2025, business: 2025 };
  const choice = chooseAmounts(finish(claimsOf(inputs, testPlaces)), years, crm);
  const header = (claim: typeof choice.revenue): string | null => claim?.column.header ?? null;
  return {
    revenue: header(choice.revenue),
    previous: header(choice.revenuePrevious),
    turnover: header(choice.companyTurnover),
    left: choice.left.map((column) => column.header),
    partial: choice.partial,
    doubtful: choice.doubtful,
    isPart: choice.isPart,
    amount: header(choice.amount),
  };
}

describe("the revenue is", () => {
  test.each<readonly [string, readonly string[], string]>([
    ["that of twelve months before all", ["CA", "CA 2025", "CA 12 mois", "CA 2026"], "CA 12 mois"],
    ["that without a year before that of a year", ["CA 2025", "CA"], "CA"],
    ["that of the latest full year before others", ["CA 2023", "CA 2025", "CA 2024"], "CA 2025"],
    ["that of a full year before that of a part", ["CA cumulé", "CA 2024"], "CA 2024"],
    ["that of a full year before the year that runs", ["CA 2026", "CA 2025"], "CA 2025"],
    [
      "of the same months of two years, the later",
      ["CA au 31/10/2025", "CA au 31/10/2026"],
      "CA au 31/10/2026",
    ],
    [
      "of twice twelve months, the later",
      ["CA 11/2024 à 10/2025", "CA 11/2025 à 10/2026"],
      "CA 11/2025 à 10/2026",
    ],
    ["of two parts of a year, the later one", ["CA cumul 10/2025", "CA cumul 10/2026"], "CA cumul 10/2026"],
    ["that of the year that runs, if there is no other", ["CA 2026", "CA 2027"], "CA 2026"],
    ["that of a full year before parts of all of it", ["CA Bois", "CA 2024", "CA Métal"], "CA 2024"],
    ["of a part, that of a year", ["CA Bois", "CA Négoce 2024"], "CA Négoce 2024"],
    ["of a part, that of twelve months", ["CA Bois", "CA Négoce 12 mois"], "CA Négoce 12 mois"],
    ["of a part, that of this year", ["CA Bois", "CA Négoce N"], "CA Négoce N"],
    ["even that of the year that runs", ["CA Bois", "CA 2026", "CA Métal"], "CA 2026"],
    ["a part in euros before goods", ["Boîtes 12 mois", "CA Bois"], "CA Bois"],
    ["in euros before goods", ["Boîtes 12 mois", "CA 2022"], "CA 2022"],
    ["before tax, of two alike", ["CA TTC", "CA HT"], "CA HT"],
    ["without a word of tax before one with it", ["CA TTC", "CA"], "CA"],
    ["before tax rather than without a word of it", ["CA", "CA HT"], "CA HT"],
    ["a weaker word before one after tax", ["CA TTC", "Montant"], "Montant"],
    ["that of this year, of years told by N", ["CA N-2", "CA N-1", "CA N"], "CA N"],
    ["that of the year least far back", ["CA N-3", "CA N-1", "CA N-2"], "CA N-1"],
  ])("%s: of %j, %s", (_, headers, revenue) => {
    expect(chosen(headers).revenue).toBe(revenue);
    expect(chosen([...headers].reverse()).revenue).toBe(revenue);
  });

  test("none of a year to come, nor of none at all", () => {
    expect(chosen(["CA 2027"])).toMatchObject({
      revenue: null,
      previous: null,
      amount: null,
      partial: false,
    });
    expect(chosen(["Ville"])).toMatchObject({ revenue: null, doubtful: false, left: [] });
  });

  test("of two alike, the fuller, then the more varied, then the larger column", () => {
    const [full, holes] = [["CA HT", 1, 2, 3] as const, ["CA HT ", 9, 9, ""] as const];
    expect(chosen([holes, full]).revenue).toBe("CA HT");
    expect(chosen([["CA HT ", 9, 9, 9], full]).revenue).toBe("CA HT");
    expect(chosen([full, ["CA HT ", 3, 4, 5]]).revenue).toBe("CA HT ");
  });

  test.each([
    [["CA cumulé"], true],
    [["CA 2026"], true],
    [["CA 2025"], false],
    [["CA"], false],
    [["CA 12 mois"], false],
    [["Boîtes 2026"], true],
    [["Boîtes"], false],
  ])("of %j: part of a year: %j", (headers, partial) => {
    expect(chosen(headers).partial).toBe(partial);
  });
});

describe("the revenue before is", () => {
  test.each<readonly [readonly string[], string | null]>([
    [["CA 2025", "CA 2024", "CA 2023"], "CA 2024"],
    [["CA 2025", "CA N-1"], "CA N-1"],
    [["CA 2025", "CA 2024", "CA N-1"], "CA 2024"],
    [["CA", "CA N-1", "CA N-2"], "CA N-1"],
    [["CA", "CA N-2"], null],
    [["CA N-1"], null],
    [["CA", "CA N-3"], null],
    [["CA", "CA 2024"], null],
    [["CA 2025", "CA 2023"], null],
    [["CA 2025", "CA 2024 cumulé"], null],
    [["CA 2025", "Boîtes 2024"], null],
    [["CA", "CA année précédente"], "CA année précédente"],
    [["CA HT 2025", "CA TTC 2024", "CA HT 2024"], "CA HT 2024"],
    [["CA TTC 2025", "CA HT 2024", "CA TTC 2024"], "CA TTC 2024"],
    [["CA HT", "CA TTC N-1", "CA HT N-1"], "CA HT N-1"],
  ])("of %j, %j", (headers, previous) => {
    expect(chosen(headers).previous).toBe(previous);
    expect(chosen([...headers].reverse()).previous).toBe(previous);
  });

  test("in a sheet, the year before the one that is taken", () => {
    const rows = (headers: readonly string[]) =>
      columnsOf(readRows([["Client", ...headers], ["Morel", 9, 8, 7], ["Lenoir", 3, 2, 1]])); // prettier-ignore
    expect(rows(["CA N-3", "CA N-2", "CA N-1"])).toEqual({ name: "A", revenue: "D" });
    expect(rows(["CA N-2", "CA N-1", "CA N"])).toEqual({ name: "A", revenue: "D", revenuePrevious: "C" });
  });
});

describe("Chiffre d'affaires annuel", () => {
  const trap = "Chiffre d'affaires annuel";

  test("is the customer's own turnover beside another amount, or among headers of a CRM", () => {
    expect(chosen([trap, "CA 2025"])).toMatchObject({ revenue: "CA 2025", turnover: trap, doubtful: false });
    expect(chosen([trap], true)).toMatchObject({ revenue: null, turnover: trap });
  });

  test("is the revenue, with a doubt, where there is no other", () => {
    expect(chosen([trap])).toMatchObject({ revenue: trap, turnover: null, doubtful: true });
    expect(chosen([trap, "Boîtes"])).toMatchObject({ revenue: trap, turnover: null, doubtful: true });
    expect(chosen([trap, "Volume"])).toMatchObject({ revenue: trap, turnover: null, doubtful: true });
    expect(chosen([trap, ["Montant", 1, "a", "b", "c"]]).revenue).toBe(trap);
  });
});

test("amounts that could have been taken are told, the best first, each once", () => {
  expect(chosen(["CA 2023", "CA 2025", "CA 2024", "CA 2022"]).left).toEqual(["CA 2023", "CA 2022"]);
  expect(chosen(["CA"]).left).toEqual([]);
  expect(chosen(["Ventes nettes"]).amount).toBe(null);
  expect(chosen(["Montant", "CA"])).toMatchObject({ revenue: "CA", amount: "CA", left: ["Montant"] });
});

test("one of several parts is told from a revenue of its own", () => {
  expect(chosen(["CA Bois", "CA Métal"]).isPart).toBe(true);
  expect(chosen(["CA Bois"]).isPart).toBe(false);
  expect(chosen(["CA Bois", "CA Métal", "CA"]).isPart).toBe(false);
  expect(chosen(["CA Bois", "CA 2024"]).isPart).toBe(false);
});

test.each([
  [["CA 2025", "Nb commandes 2026", "Nb commandes 2025"], "Nb commandes 2025"],
  [["CA 2025", "Nb commandes 2025", "Nb commandes 2026"], "Nb commandes 2025"],
  [["CA", "Nb commandes 2025", "Nb commandes"], "Nb commandes"],
  [["CA 2025", "Nb commandes 2026"], "Nb commandes 2026"],
  [["CA", "Nb commandes 2025", "Fréquence"], "Nb commandes 2025"],
])("of %j the orders are those of the year of the revenue", (headers, orders) => {
  const rows = ["Morel", "Lenoir", "Roy"].map((name, i) => [
    name,
    ...headers.map((_, at) => 10 * i + at + 2),
  ]);
  const reading = readRows([["Client", ...headers], ...rows], { today: day("2026-06-01") });
  expect(reading.columns.find(({ field }) => field === "orders")?.header).toBe(orders);
});

describe("a yearly contract", () => {
  const contract = "Contrat annuel";

  test("is the revenue where no column says CA", () => {
    expect(chosen(["CA 2025", contract])).toMatchObject({ revenue: "CA 2025", doubtful: false });
    expect(chosen([contract, "CA 12 mois"])).toMatchObject({ revenue: "CA 12 mois", doubtful: false });
    expect(chosen([contract, "Potentiel"])).toMatchObject({ revenue: contract });
  });

  test("that is only said to exist is none", () => {
    const rows = [["Client", "Potentiel", contract], ["Morel", 9, "Oui"], ["Lenoir", 3, "Non"]]; // prettier-ignore
    expect(columnsOf(readRows(rows))).toEqual({ name: "A", potential: "B" });
  });
});
