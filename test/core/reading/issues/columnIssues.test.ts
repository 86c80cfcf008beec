import type { FieldId } from "../../../../src/core/fields";
import type { Issue } from "../../../../src/core/model";
import { DEFAULT_OPTIONS } from "../../../../src/core/options";
import { customers, told, TODAY, type Row } from "../support/told";

const AMOUNTS: readonly Row[] = [[1000.5], [-20], [300.25]];

test.each<[string, Issue["code"] & Parameters<typeof told>[0], Partial<Issue>]>([
  ["Chiffre d'affaires annuel", "companyTurnoverTaken", { severity: "high", revenueAtStake: 1300.75 }],
  ["CA 2026 YTD", "partialYear", { severity: "high", revenueAtStake: 1300.75 }],
  ["CA TTC", "ttcTaken", { severity: "medium", revenueAtStake: 216.79 }],
  ["CA colis", "volumeTaken", { severity: "high", revenueAtStake: 1300.75 }],
])("« %s » as the amount: %s", (header, code, issue) => {
  const expected = {
    ...issue,
    code,
    count: 1,
    cells: ["B1"],
    values: { field: "revenue", header, column: "B" },
  };
  expect(told(code, customers([header], ...AMOUNTS))).toEqual([expected]);
  expect(told(code, customers(["CA HT"], ...AMOUNTS))).toEqual([]);
});

test("a part of the revenue is told, with the others, where nothing gives their total", () => {
  const rows: readonly Row[] = [
    [1000, 20],
    [30, 400],
  ];
  const values = { field: "revenue", header: "CA Bois", column: "B", others: "CA hors bois" };
  const issue = { code: "partOfRevenue", severity: "high", cells: ["C1"], values };
  expect(told("partOfRevenue", customers(["CA Bois", "CA hors bois"], ...rows))).toMatchObject([issue]);
  expect(told("partOfRevenue", customers(["CA Bois", "CA total"], ...rows))).toEqual([]);
  expect(told("otherAmounts", customers(["CA Bois", "CA total"], ...rows))).toMatchObject([
    { severity: "low" },
  ]);
});

test("clients who buy only since the year taken make the other year no small matter", () => {
  const rows = (since: Row) =>
    told("otherAmounts", customers(["CA 2025", "CA 2026", "Nb cdes"], [1000, 900, 4], since, ["", "", ""]));
  expect(rows(["", 640.5, 3])).toMatchObject([
    { severity: "medium", cells: ["C1"], revenueAtStake: 640.5, values: { others: "CA 2026", newSince: 1 } },
  ]);
  for (const since of [
    [20, 640.5, 3],
    ["", "", 3],
  ])
    expect(rows(since)[0]).toMatchObject({ severity: "low" });
});

test("orders of another year than the revenue are told: their average is of neither", () => {
  const rows: readonly Row[] = [
    [1000, 4],
    [30, 1],
  ];
  const values = { field: "orders", header: "Nb cdes 2026", column: "C", revenue: "CA HT 2025", year: 2025 };
  const issue = { code: "ordersOfAnotherYear", severity: "medium", cells: ["C1", "B1"], values };
  const toldOf = (...headers: string[]) => told("ordersOfAnotherYear", customers(headers, ...rows));
  expect(toldOf("CA HT 2025", "Nb cdes 2026")).toMatchObject([issue]);
  for (const orders of ["Nb cdes 2025", "Nb cdes"]) expect(toldOf("CA HT 2025", orders)).toEqual([]);
  expect(toldOf("CA 12 mois", "Nb cdes 2026")).toEqual([]);
});

test("cells are those of the sheet, wherever the table stands", () => {
  const rows = [["Suivi"], [], ...customers(["CA TTC"], ...AMOUNTS)];
  expect(told("ttcTaken", rows, {}, { firstRow: 5, firstColumn: 26 })).toMatchObject([
    { cells: ["AA7"], values: { column: "AA" } },
  ]);
});

test("in a journal the amount of an order is told likewise", () => {
  const journal = [
    ["Client", "Date", "Montant TTC"],
    ["Morel", 46100, 100],
    ["Morel", 46101, 20],
    ["Brunet", 46102, 5],
    ["Brunet", 46103, 6],
  ];
  expect(told("ttcTaken", journal)).toMatchObject([
    { cells: ["C1"], revenueAtStake: 21.83, values: { header: "Montant TTC", column: "C" } },
  ]);
});

/** What the rep says of a column, at this press or at one before. */
const said = (field: FieldId, header: string, column: number) =>
  [
    ["at this press", { options: { ...DEFAULT_OPTIONS, columns: { [field]: header } } }],
    ["at one before", { remembered: { [field]: { header, column } } }],
  ] as const;

test.each(said("revenue", "CA TTC", 2))("an amount that the rep named is no doubt: %s", (_when, context) => {
  const rows = customers(["CA TTC", "CA 2025", "Chiffre d'affaires annuel"], [1, 2, 3], [4, 5, 6]);
  for (const code of ["ttcTaken", "otherAmounts", "companyTurnoverLeft"] as const)
    expect(told(code, rows, context)).toEqual([]);
});

test.each(said("amount", "Montant TTC", 3))(
  "nor is the amount of orders that the rep named: %s",
  (_when, context) => {
    const rows = [
      ["Client", "Date", "Montant TTC"],
      ["Morel", 46100, 100],
      ["Morel", 46101, 20],
      ["Brunet", 46102, 5],
      ["Brunet", 46103, 6],
    ];
    expect(told("ttcTaken", rows, context)).toEqual([]);
  },
);

test("the customers' own turnover left beside the amount is told, and so are other amounts", () => {
  const rows = customers(["CA HT", "Chiffre d'affaires annuel"], [10, 5e6], [20, 4e6]);
  expect(told("companyTurnoverLeft", rows)).toEqual([
    {
      code: "companyTurnoverLeft",
      severity: "low",
      count: 1,
      cells: ["C1"],
      revenueAtStake: null,
      values: { field: "companyTurnover", header: "Chiffre d'affaires annuel", column: "C" },
    },
  ]);
  expect(
    told("companyTurnoverLeft", customers(["CA HT", "Recettes annuelles"], [10, 5e6], [20, 4e6])),
  ).toEqual([]);
  const years = [2025, 2024, 2023, 2022, 2021, 2020, 2019].map((year) => `CA ${year}`);
  const cells = years.map((_, i) => i + 1);
  expect(told("otherAmounts", customers(["CA 12 mois", ...years], [0, ...cells], [9, ...cells]))).toEqual([
    {
      code: "otherAmounts",
      severity: "low",
      count: 7,
      cells: ["C1", "D1", "E1", "F1", "G1", "H1", "I1"],
      revenueAtStake: null,
      values: {
        field: "revenue",
        header: "CA 12 mois",
        column: "B",
        others: "CA 2025, CA 2024, CA 2023, CA 2022, CA 2021",
      },
    },
  ]);
});

test("the amount of the year before is no other amount", () => {
  expect(told("otherAmounts", customers(["CA 2025", "CA 2024"], [1, 2], [3, 4]))).toEqual([]);
});

test("several columns that fit a field are told with the one taken first", () => {
  const rows = customers(
    ["CA", "Ville", "Ville livraison", "Commune"],
    [1, "Lille", "Lens", "Lyon"],
    [2, "Lille", "Lens", "Lyon"],
  );
  expect(told("twoColumnsForField", rows)).toEqual([
    {
      code: "twoColumnsForField",
      severity: "medium",
      count: 3,
      cells: ["E1", "C1", "D1"],
      revenueAtStake: null,
      values: { field: "city", header: "Commune", column: "E", others: "Ville, Ville livraison" },
    },
  ]);
  for (const [, context] of said("city", "Ville", 3))
    expect(told("twoColumnsForField", rows, context)).toEqual([]);
});

test.each<[string, Row, Row]>([
  ["telephones", ["Téléphone", "Mobile"], ["03 61 91 00 01", "06 61 91 00 01"]],
  ["e-mails", ["Email", "E-mail 2"], ["a@exemple.fr", "b@exemple.fr"]],
  ["reps", ["Commercial", "Représentant"], ["Petit", "Roy"]],
  ["trades", ["Activité", "Secteur d'activité"], ["Restaurant", "Garage"]],
  ["years before", ["CA N-1", "CA 2024"], [5, 6]],
  ["projects", ["Projet", "Projets"], ["oui", "non"]],
  ["the customers' turnovers", ["Chiffre d'affaires annuel", "Recettes annuelles"], [5e6, 4e6]],
  ["states of orders", ["Statut commande", "Statut facture"], ["Livrée", "Payée"]],
  ["orders of several years", ["Nb commandes 2024", "Nb commandes 2025"], [5, 6]],
  ["numbers of the same customers", ["Code client", "N° SIRET", "Id"], ["C1", "732829320", 7]],
])("%s come naturally in several columns: no doubt", (_what, headers, cells) => {
  expect(told("twoColumnsForField", customers(["CA", ...headers], [1, ...cells], [2, ...cells]))).toEqual([]);
});

test("a column that might do, but hardly, is no doubt", () => {
  const rows = customers(["CA", "Ville", "Lieu"], [1, "Lille", "Lens"], [2, "Lille", "Lens"]);
  expect(told("twoColumnsForField", rows)).toEqual([]);
});

test("in a journal, states and amounts of orders come naturally in several columns", () => {
  const cells = (at: number): Row => [TODAY - at, "Livrée", "Payée", at, 2 * at];
  const rows: readonly Row[] = [
    ["Client", "Date", "Statut commande", "Statut facture", "Montant HT", "Montant TTC"],
    ["Morel", ...cells(9)],
    ["Morel", ...cells(8)],
    ["Brunet", ...cells(7)],
    ["Brunet", ...cells(6)],
  ];
  expect(told("twoColumnsForField", rows)).toEqual([]);
  expect(told("otherAmounts", rows)).toMatchObject([{ values: { field: "revenue", others: "Montant TTC" } }]);
});

test("the day of the order beside that of its delivery is no doubt; a day of the order twice is one", () => {
  const rows = (other: string): readonly Row[] => [
    ["N° commande", "Client", "Date commande", other, "Montant HT"],
    ["C1", "Morel", TODAY - 9, TODAY - 5, 300],
    ["C2", "Morel", TODAY - 8, TODAY - 2, 120],
    ["C3", "Brunet", TODAY - 7, TODAY - 1, 80],
  ];
  expect(told("twoColumnsForField", rows("Date livraison"))).toEqual([]);
  expect(told("twoColumnsForField", rows("Date achat"))).toHaveLength(1);
});

test("the code of what is sold beside the customer’s is no doubt", () => {
  const rows: readonly Row[] = [
    ["N° facture", "Date facture", "Code client", "Client", "Code", "Montant HT"],
    ["F1", TODAY - 9, "C1", "Morel", "A1", 300],
    ["F2", TODAY - 8, "C1", "Morel", "A2", 120],
    ["F3", TODAY - 7, "C2", "Brunet", "A3", 80],
  ];
  expect(told("twoColumnsForField", rows)).toEqual([]);
});

test("the name of who is met is no doubt; a second name of the firm is one", () => {
  const rows = (header: string): readonly Row[] => [
    ["Société", header, "Prénom", "CA"],
    ["Morel SA", "Petit", "Julie", 300],
    ["Brunet SARL", "Roy", "Luc", 120],
  ];
  expect(told("twoColumnsForField", rows("Nom"))).toEqual([]);
  expect(told("twoColumnsForField", rows("Entreprise"))).toHaveLength(1);
});

test("a chain beside the names of its shops is no doubt", () => {
  const shops = ["Lille", "Lens", "Arras", "Douai", "Calais", "Roubaix"];
  const rows: readonly Row[] = [
    ["Enseigne", "Magasin", "CA"],
    ...shops.map((town, i): Row => [i < 3 ? "Casino" : "Spar", `Magasin de ${town}`, 10 + i]),
  ];
  expect(told("twoColumnsForField", rows)).toEqual([]);
});

test("a reference beside the number of the invoice is no doubt", () => {
  const rows: readonly Row[] = [
    ["N° facture", "Client", "Date facture", "Référence", "Montant HT"],
    ["F1", "Morel", TODAY - 9, "R7", 300],
    ["F2", "Morel", TODAY - 8, "R7", 120],
    ["F3", "Brunet", TODAY - 7, "R8", 80],
    ["F4", "Brunet", TODAY - 7, "R7", 80],
  ];
  expect(told("twoColumnsForField", rows)).toEqual([]);
});

test("the total of an order beside the amount of its lines is no other amount", () => {
  const rows: readonly Row[] = [
    ["N° commande", "Client", "Date", "Article", "Total commande", "Montant ligne"],
    ["C1", "Morel", TODAY - 9, "Vis", 300, 100],
    ["C1", "Morel", TODAY - 9, "Clous", 300, 200],
    ["C2", "Brunet", TODAY - 8, "Vis", 120, 40],
    ["C2", "Brunet", TODAY - 8, "Clous", 120, 80],
  ];
  expect(told("otherAmounts", rows)).toEqual([]);
});

test("a status beside a column that closes accounts is no doubt", () => {
  const rows = customers(["CA", "Prospect / Client", "Bloqué"], [1, 1, 0], [2, 1, 1], ["", 2, 0]);
  expect(told("twoColumnsForField", rows)).toEqual([]);
  expect(told("secondStatus", rows)).toHaveLength(1);
});

test("columns of one title are told title by title, whatever its case and spaces", () => {
  const headers = ["CA", "Ville", "Notes", "VILLE", "notes ", "", ""];
  const row = [1, "Lille", "a", "Lens", "b", "c", "d"];
  const twin = (header: string, columns: string, cells: readonly string[]): Issue => ({
    code: "duplicateHeaders",
    severity: "low",
    count: 2,
    cells,
    revenueAtStake: null,
    values: { header, columns },
  });
  expect(told("duplicateHeaders", customers(headers, row, row))).toEqual([
    twin("Ville", "C, E", ["C1", "E1"]),
    twin("Notes", "D, F", ["D1", "F1"]),
  ]);
  expect(told("duplicateHeaders", customers(["CA", "Ville"], [1, "Lille"]))).toEqual([]);
  expect(told("duplicateHeaders", customers(["CA", "Marge", "% Marge"], [1, 2, 0.3]))).toEqual([]);
});
