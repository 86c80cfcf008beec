import type { CellValue } from "../../../../src/core/model";
import { statusReader } from "../../../../src/core/reading/customers/statusReader";
import { asideOf, cellsOf, readRows } from "../support/readRows";
import { columnOf } from "../support/columnOf";

/** What each cell of a status column says. */
function said(header: string, cells: readonly CellValue[]) {
  const column = columnOf(header, cells);
  return cells.map(statusReader(column, column.profile));
}

test.each<[string, readonly CellValue[], ReturnType<typeof said>]>([
  ["Statut", ["Client", "Prospect", "Fermé", "Actif"], ["client", "prospect", "closed", "active"]],
  ["Statut", ["Bleu", "", " ", "n/a", "#N/A"], ["unknown", null, null, null, null]],
  ["Statut", ["Client", "Client"], ["client", "client"]],
  ["Statut", ["oui", "non"], ["unknown", "unknown"]],
  ["Statut", [1, 0], ["active", "closed"]],
  ["Statut", ["1", "0"], ["active", "closed"]],
  ["Statut", ["Client potentiel", "Client à potentiel"], ["prospect", "client"]],
  ["A/I", ["A", "I", "a"], ["active", "closed", "active"]],
  ["Statut", ["A", "I"], ["active", "closed"]],
  ["Statut", ["A", "B", "I"], ["unknown", "unknown", "unknown"]],
  ["Actif/Inactif", ["oui", "non"], ["active", "closed"]],
  ["État", [1, 0, 1], ["active", "closed", "active"]],
  ["Status", [1, 0], ["active", "closed"]],
  ["Statut", [1, 2], ["client", "prospect"]],
  ["Statut client", [1, 0], ["client", "notCustomer"]],
  ["Statut prospect", [1, 0], ["client", "notCustomer"]],
  ["État du tiers", [1, 0], ["client", "notCustomer"]],
  ["Client", [0, 1, 2, 3], ["notCustomer", "client", "prospect", "clientOrProspect"]],
  ["Client", ["0", "1", "2", "3"], ["notCustomer", "client", "prospect", "clientOrProspect"]],
  ["Client", [2, 4], ["unknown", "unknown"]],
  ["Client", [2, -5], ["unknown", "unknown"]],
  ["Client", [1, 1.5, 1], ["client", "unknown", "client"]],
  ["Client", [1, true, 2], ["client", "client", "prospect"]],
  [
    "Client",
    [2, "Prospect", "Bleu", 2, 3],
    ["prospect", "prospect", "unknown", "prospect", "clientOrProspect"],
  ],
  ["Client", [2, "Prospect", "Bleu", 2], ["unknown", "prospect", "unknown", "unknown"]],
  ["Client", [1, 2, "oui"], ["client", "prospect", "client"]],
  ["Client", ["oui", "non", "peut-être"], ["client", "prospect", "unknown"]],
  ["Client", [true, false], ["client", "prospect"]],
  ["Prospect", ["oui", "non"], ["prospect", "client"]],
  ["Prospect / client", ["oui", "non"], ["client", "prospect"]],
  ["Fournisseur", ["oui", "non"], ["notCustomer", "active"]],
  ["Actif", ["oui", "non", "x"], ["active", "closed", "active"]],
  ["Active", ["yes", "no"], ["active", "closed"]],
  ["Client actif", [1, 0], ["active", "closed"]],
  ["Actif", ["Client", "bleu", ""], ["client", "unknown", null]],
  ["Masquer", ["oui", "non"], ["closed", "active"]],
  ["En sommeil", [1, 0], ["closed", "active"]],
  ["Archivé", ["Oui", "Non"], ["closed", "active"]],
  ["Bloqué", ["VRAI", "FAUX"], ["closed", "active"]],
  ["Inactif", ["x", "non"], ["closed", "active"]],
  ["Abandonné", ["x", ""], ["closed", "active"]],
  ["Client perdu", ["Oui", "Non"], ["closed", "active"]],
  ["Fermé", ["X", "-", "", "#N/A"], ["closed", "active", "active", null]],
  ["Fermé", ["oui", "non", ""], ["closed", "active", null]],
  ["Fermé", [true, false, ""], ["closed", "active", null]],
  ["Actif", ["x", ""], ["active", null]],
  ["Fermé", [true, false], ["closed", "active"]],
  ["Clos", ["oui", "non"], ["closed", "active"]],
  ["Inactif", ["Prospect", "bleu"], ["prospect", "unknown"]],
])("« %s » that holds %j: %j", (header, cells, expected) => {
  expect(said(header, cells)).toEqual(expected);
});

const POPULATIONS = (headers: readonly string[], ...rows: readonly (readonly CellValue[])[]) =>
  readRows([["Société", "CA HT", ...headers], ...rows.map((row, i) => [`Morel ${i}`, 10, ...row])]);

test("an account closed by a second column is closed; one that is no customer stays none", () => {
  const reading = POPULATIONS(
    ["Prospect / Client", "Bloqué"],
    [1, "non"],
    [1, "oui"],
    [2, "oui"],
    [0, "oui"],
    [1, ""],
  );
  expect(reading.customers.map(({ row, population }) => [row, population])).toEqual([
    [2, "client"],
    [3, "closed"],
    [4, "closed"],
    [6, "client"],
  ]);
  expect(asideOf(reading)).toEqual({ notCustomer: 1 });
  expect(reading.issues.find(({ code }) => code === "secondStatus")).toMatchObject({
    count: 1,
    values: { field: "status", header: "Prospect / Client", column: "C", other: "Bloqué" },
  });
});

test.each(["État", "Actif", "Active", "Masquer dans les listes", "En sommeil", "Bloqué", "Fermé", "Clos"])(
  "« %s » beside « Prospect / Client » may close accounts",
  (header) => {
    const [open, closed] = /^(État|Acti)/.test(header) ? [1, 0] : [0, 1];
    const reading = POPULATIONS(
      ["Prospect / Client", header],
      [1, open],
      [1, closed],
      [2, open],
      [2, closed],
    );
    expect(reading.customers.map(({ population }) => population)).toEqual([
      "client",
      "closed",
      "client",
      "closed",
    ]);
    expect(cellsOf(reading, "prospectWithRevenue")).toEqual(["C4"]);
  },
);

test.each([
  ["Type de tiers", "Actif"],
  ["Actif", "Type de tiers"],
  ["Type", "Compte actif"],
  ["Statut", "Bloqué"],
  ["État", "Actif ?"],
])(
  "« %s » beside « %s »: one tells clients from prospects, the other who is closed, whichever comes first",
  (...headers) => {
    const row = (kind: string, isOpen: boolean): CellValue[] =>
      headers.map((header) =>
        !/Acti|actif|Bloqué/.test(header) ? kind : (header === "Bloqué") === isOpen ? "Non" : "Oui",
      );
    const reading = POPULATIONS(
      headers,
      row("Prospect", true),
      row("Client", true),
      row("Client", false),
      row("Prospect", false),
    );
    // A prospect that buys is a client; all of these do.
    expect(reading.customers.map(({ population }) => population)).toEqual([
      "client",
      "client",
      "closed",
      "closed",
    ]);
    expect(cellsOf(reading, "prospectWithRevenue")).toHaveLength(1);
    expect(cellsOf(reading, "twoColumnsForField")).toBeUndefined();
    expect(cellsOf(reading, "secondStatus")).toBeDefined();
  },
);

test("a second status that closes nothing is told as a doubt, not read", () => {
  const reading = POPULATIONS(
    ["Type de tiers", "Statut"],
    ["Client", "Fermé"],
    ["Client", "Client"],
    ["Client", "Client"],
  );
  expect(reading.customers.map(({ population }) => population)).toEqual(["closed", "client", "client"]);
  expect(cellsOf(reading, "twoColumnsForField")).toEqual(["D1", "C1"]);
  expect(cellsOf(reading, "secondStatus")).toBeUndefined();
});

test.each<[string, readonly CellValue[], string]>([
  ["a client on one row", ["Prospect", "Client"], "client"],
  ["client or prospect before prospect", ["Prospect", "Client / prospect"], "client"],
  ["a prospect before a closed account", ["Fermé", "Prospect"], "client"],
  ["closed before active", ["Actif", "Fermé"], "closed"],
  ["closed before a word that is not known", ["Bleu", "Fermé"], "closed"],
  ["closed before a blank cell", ["", "Fermé"], "closed"],
])("rows of one customer that disagree: %s", (_what, words, population) => {
  const rows = [
    ["Client", "Commercial", "CA", "Statut"],
    ["Morel", "Durand", 10, words[0] ?? ""],
    ["Morel", "Petit", 6, words[1] ?? ""],
    ["Lenoir", "Durand", 4, "Client"],
    ["Lenoir", "Petit", 1, "Client"],
  ];
  expect(readRows(rows).customers.map((customer) => customer.population)).toEqual([population, "client"]);
});

test("a customer that is a client on one row and bought nothing is a client", () => {
  const rows = [
    ["Client", "Commercial", "CA", "Statut"],
    ["Morel", "Durand", "", "Prospect"],
    ["Morel", "Petit", "", "Client"],
    ["Lenoir", "Durand", 4, "Client"],
    ["Lenoir", "Petit", 1, "Client"],
    ["Brunet", "Durand", "", "Prospect"],
    ["Brunet", "Petit", "", "Client / prospect"],
  ];
  expect(readRows(rows).customers.map(({ population }) => population)).toEqual([
    "client",
    "client",
    "prospect",
  ]);
});

describe("words that are no customer's", () => {
  const list = (header: string, words: readonly string[]) =>
    readRows([["Client", "CA", header], ...words.map((word, i) => [`Maison ${i}`, 100 + i, word])]);

  test.each([
    ["Type client", ["Transporteur", "Industriel", "Négoce", "Artisan", "Prestataire", "Artisan"]],
    ["Type de client", ["Direct", "Grossiste", "Partenaire", "Direct", "Grossiste", "Partenaire"]],
  ])("%s: beside trades they are trades, and nobody is lost", (header, words) => {
    const reading = list(header, words);
    expect(reading.customers).toHaveLength(words.length);
    expect(asideOf(reading)).toEqual({});
  });

  test("beside clients they are set aside, and who buys is told with more weight", () => {
    const reading = list("Statut", ["Client", "Partenaire", "Prospect", "Client"]);
    expect(asideOf(reading)).toEqual({ notCustomer: 1 });
    expect(reading.issues.find(({ code }) => code === "notCustomerRows")?.severity).toBe("medium");
  });

  test("the state of invoices says nothing of the account", () => {
    const reading = list("État facturation", ["Payé", "Impayé", "En cours", "Clôturé", "Payé", "Clôturé"]);
    expect(reading.customers.map(({ population }) => population)).not.toContain("closed");
  });
});
