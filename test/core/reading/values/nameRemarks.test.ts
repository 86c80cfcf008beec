import { isSample, saysClosed } from "../../../../src/core/reading/values/nameRemarks";
import { asideOf, cellsOf, readRows } from "../support/readRows";

test.each<[boolean, string]>([
  [
    true,
    "Garage Leroy (fermé) | Leroy - FERMÉ | Leroy – Fermée définitivement | Leroy -FERMÉ- | FERMÉ / Leroy | *** FERMÉ *** Leroy | Leroy [compte clôturé] | Leroy NE PLUS LIVRER | NE PLUS FACTURER Leroy | Leroy (en liquidation) | Leroy - liquidation judiciaire | Leroy (cessation) | Leroy (cessation d'activité) | Leroy (a cessé son activité) | Leroy (fermé depuis mars) | Leroy (fermé le 12/03/2024) | Leroy (fermé en 2024) | Leroy - fermé le 12-03-24 | Leroy (ferme définitivement) | Leroy (radié) | Leroy (permanently closed)",
  ],
  [
    false,
    "La Ferme | Auberge (La Ferme) | Dupont - FERME | La Ferme du Clos - Bio | Les Volets Fermés | Fermé | Leroy (fermé le lundi) | Leroy (fermé en août) | Leroy (fermé le 15 août) | Hôtel (ancien Ibis) | Azote (liquide) | Domaine - Clos Vougeot | Stock - Liquidation | Radie et Fils | Mode - Closed | Leroy",
  ],
])("says closed: %j: %s", (closed, names) => {
  const all = names.split(" | ");
  expect(all.map((name) => [name, saysClosed(name)])).toEqual(all.map((name) => [name, closed]));
});

test.each<[boolean, string]>([
  [
    true,
    "ex : Boulangerie Dupont | Ex. : Dupont | Exemple : Dupont | EXEMPLE: Dupont | (exemple) | Exemple | Dupont (exemple) | Par exemple : Dupont | Example: Smith",
  ],
  [false, "Ex-Libris | Exemplaire SARL | Dupont (ex Durand) | Texto : Dupont | Dupont | Complexe : Dupont"],
])("is a sample: %j: %s", (sample, names) => {
  const all = names.split(" | ");
  expect(all.map((name) => [name, isSample(name)])).toEqual(all.map((name) => [name, sample]));
});

const CLIENTS = [
  ["Garage Leroy", 1200],
  ["Morel SA", 500],
  ["Brunet", 20],
];

test("the row below the header that shows how to fill the sheet in is no customer, and is told", () => {
  const reading = readRows([["Client", "CA HT"], ["ex : Boulangerie Dupont", 12000], ...CLIENTS]);
  expect(asideOf(reading)).toEqual({ notCustomer: 1 });
  expect(cellsOf(reading, "notCustomerRows")).toEqual(["B2"]);
  expect(reading.customers.map(({ revenue }) => revenue)).toEqual([1200, 500, 20]);
  const below = readRows([["Client", "CA HT"], ...CLIENTS, ["ex : Boulangerie Dupont", 12000]]);
  expect(below.customers).toHaveLength(4);
});

test("an account that its name says closed is closed, and told", () => {
  const reading = readRows([["Client", "CA HT"], ...CLIENTS, ["Zinc (fermé)", 90], ["La Ferme", 80]]);
  expect(reading.customers.map(({ population }) => population)).toEqual([
    ...["client", "client", "client"],
    ...["closed", "client"],
  ]);
  expect(cellsOf(reading, "closedByName")).toEqual(["A5"]);
});

test("the word of a status column wins over the name", () => {
  const of = (statuses: readonly string[], header = "Statut") =>
    readRows([
      ["Client", header, "CA HT"],
      ...statuses.map((status, i) => [`Morel ${"ABCDE"[i] ?? ""} (fermé)`, status, 100 + i]),
    ]);
  const mixed = of(["Client", "", "Bleu", "Fermé", "Prospect"]);
  expect(mixed.customers.map(({ population }) => population)).toEqual([
    ...["client", "closed", "closed", "closed", "client"],
  ]);
  expect(cellsOf(mixed, "closedByName")).toEqual(["A3", "A4"]);
  const active = of(["oui", "oui", "oui", "non", "oui"], "Actif");
  expect(active.customers.filter(({ population }) => population === "closed")).toHaveLength(1);
  expect(cellsOf(active, "closedByName")).toBeUndefined();
});

test("a closing column that says active wins too", () => {
  const rows = [
    ["Client", "Type de tiers", "Actif", "CA HT"],
    ["Morel", "Client", "oui", 100],
    ["Zinc (fermé)", "", "oui", 90],
    ["Brunet", "Prospect", "non", 80],
    ["Boyer", "Client", "oui", 70],
  ];
  expect(readRows(rows).customers.map(({ population }) => population)).toEqual([
    ...["client", "client", "closed", "client"],
  ]);
});
