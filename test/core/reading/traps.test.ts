import { BASE, readColumns } from "./support/readColumns";
import { asideOf, cellsOf, columnsOf, readRows } from "./support/readRows";
import { EUROS, NAMES } from "./support/sampleContents";

test.each([
  ["places", ["Lille", "Lyon", "Brest", "Lille", "Lyon", "Nantes"], "zone"],
  ["numbers", [1, 2, 3, 1, 2, 3], "zone"],
  ["compass points", ["Nord", "Sud", "Est", "Nord", "Sud-Ouest", "Est"], "zone"],
  ["trades", ["Restaurant", "Garage", "Hôtel", "Commerce", "BTP", "Industrie"], "sector"],
  ["NAF codes", ["5610A", "4520A", "5510Z", "4711F", "4120A", "1071C"], "sector"],
] as const)("Secteur that holds %s", (_what, cells, field) => {
  expect(columnsOf(readColumns({ ...BASE, Secteur: cells }))[field]).toBe("C");
});

test.each([
  ["flags 0–3", [1, 1, 2, 1, 0, 3], "status"],
  ["names", NAMES, "name"],
  ["oui/non", ["oui", "non", "oui", "oui", "oui", "non"], "status"],
  ["codes", ["C001", "C002", "C003", "C004", "C005", "C006"], "code"],
  ["numbered names", ["Client 1", "Client 2", "Client 3", "Prospect 1", "Prospect 2", "Prospect 3"], "name"],
  ["names that repeat one word", ["Client Roux", "Client Roux", "Client Noir", "Client Vert"], "name"],
  ["words of status", ["Client", "Prospect", "Client", "Client inactif", "Prospect", "Client"], "status"],
] as const)("Client that holds %s", (_what, cells, field) => {
  const beside = field === "name" ? { "CA HT": EUROS } : BASE;
  expect(columnsOf(readColumns({ Client: cells, ...beside }))[field]).toBe("A");
});

test.each([
  ["Code client", [1, 2, 3], "code"],
  ["Code", ["0001", "0002", "0003"], "code"],
  ["N° client", [1, 1, 2, 2, 3], "code"],
  ["Client", [1, 2, 3], "status"],
] as const)("%s that holds the numbers %j", (header, cells, field) => {
  const names = field === "status" ? { Nom: NAMES.slice(0, 3) } : {};
  const columns = columnsOf(
    readColumns({ [header]: cells, ...names, "CA HT": EUROS.slice(0, cells.length) }),
  );
  expect(columns[field]).toBe("A");
});

test("Statut that holds segments is somebody's segmentation, left alone", () => {
  const reading = readColumns({
    ...BASE,
    Statut: ["Champion", "Fidèle", "À risque", "Fidèle", "Endormi", "Champion"],
  });
  expect(columnsOf(reading).status).toBeUndefined();
});

test("flags of Dolibarr: 0 is set aside, 1 client, 2 prospect, 3 by its revenue", () => {
  const reading = readColumns({
    Société: NAMES,
    Client: [1, 2, 0, 3, 3, 1],
    "CA HT": [9, null, 5, 4, null, null],
  });
  expect(reading.customers.map(({ row, population }) => [row, population])).toEqual([
    [2, "client"],
    [3, "prospect"],
    [5, "client"],
    [6, "prospect"],
    [7, "client"],
  ]);
  expect(asideOf(reading)).toEqual({ notCustomer: 1 });
});

const TURNOVER = [5e6, 4e6, 3e6, 2e6, 1e6, 9e5];

describe("Chiffre d'affaires annuel", () => {
  test("beside another amount is the customer's own", () => {
    const reading = readColumns({ ...BASE, "Chiffre d'affaires annuel": TURNOVER });
    expect(columnsOf(reading)).toMatchObject({ revenue: "B", companyTurnover: "C" });
  });
  test("in a CRM export is never our revenue", () => {
    const reading = readColumns({
      "Nom du compte": NAMES,
      "Propriétaire du compte": ["Durand"],
      "Chiffre d'affaires annuel": TURNOVER,
      Potentiel: EUROS,
    });
    expect(columnsOf(reading)).toMatchObject({ companyTurnover: "C", potential: "D" });
    expect(columnsOf(reading).revenue).toBeUndefined();
  });
  test("alone is taken, with a warning of high severity", () => {
    const reading = readColumns({ Société: NAMES, "Chiffre d'affaires annuel": TURNOVER });
    expect(columnsOf(reading).revenue).toBe("B");
    expect(reading.notes.revenueDoubtful).toBe(true);
    expect(reading.issues.find(({ code }) => code === "companyTurnoverTaken")?.severity).toBe("high");
  });
});

test("Recettes annuelles is always the customer's own", () => {
  expect(columnsOf(readColumns({ ...BASE, "Recettes annuelles": TURNOVER }))).toMatchObject({
    revenue: "B",
    companyTurnover: "C",
  });
});

const OTHER = [1, 2, 3, 4, 5, 6];

test.each([
  ["12 months first", ["CA N", "CA 12 mois", "CA 2025"], "CA 12 mois"],
  ["then CA N", ["CA 2025", "CA N", "CA 2026 YTD"], "CA N"],
  ["then the latest full year", ["CA 2024", "CA 2025", "CA 2026"], "CA 2025"],
  ["a year to date last", ["CA 2026 YTD", "CA 2025"], "CA 2025"],
  ["never a year to come", ["CA 2027", "CA 2024"], "CA 2024"],
  ["HT over TTC", ["CA TTC", "CA HT"], "CA HT"],
  ["HT over TTC, in the same year", ["CA TTC 2025", "CA HT 2025"], "CA HT 2025"],
  ["neither growth nor target", ["Évolution CA", "Objectif CA", "CA"], "CA"],
  [
    "neither credit notes nor balances",
    ["CA N Avoir", "Solde", "Encours", "Plafond", "Total facturé"],
    "Total facturé",
  ],
] as const)("the amount: %s", (_what, titles, expected) => {
  const reading = readColumns({
    Société: NAMES,
    ...Object.fromEntries(titles.map((title, i) => [title, i === 0 ? EUROS : OTHER])),
  });
  expect(reading.columns.find(({ field }) => field === "revenue")?.header).toBe(expected);
});

test("of several amounts the one taken is told, and those left are told with it", () => {
  const reading = readColumns({ ...BASE, "CA N": OTHER, "CA 12 mois": EUROS });
  expect(columnsOf(reading).revenue).toBe("D");
  expect(reading.issues.find(({ code }) => code === "otherAmounts")).toMatchObject({
    cells: ["B1", "C1"],
    values: { header: "CA 12 mois", column: "D" },
  });
});

test("the year of the reference date decides which year is full", () => {
  const columns = { Société: NAMES, "CA 2024": EUROS, "CA 2025": OTHER, "CA 2026": OTHER };
  expect(columnsOf(readColumns(columns, { today: 46387 }))).toMatchObject({
    revenue: "D",
    revenuePrevious: "C",
  }); // 31 December 2026
  expect(columnsOf(readColumns(columns, { today: 46386 }))).toMatchObject({
    revenue: "C",
    revenuePrevious: "B",
  });
});

test("a year to date alone is taken as partial", () => {
  const reading = readColumns({ Société: NAMES, "CA 2026 YTD": EUROS });
  expect(reading.notes.revenuePartial).toBe(true);
  expect(cellsOf(reading, "partialYear")).toEqual(["B1"]);
});

test.each(["", "adresse de "])("delivery over billing: « CP %slivraison »", (of) => {
  const reading = readColumns({
    ...BASE,
    [`CP ${of}facturation`]: ["75011"],
    [`Ville ${of}facturation`]: ["Paris"],
    [`CP ${of}livraison`]: ["59000"],
    [`Ville ${of}livraison`]: ["Lille"],
  });
  expect(columnsOf(reading)).toMatchObject({ postalCode: "E", city: "F" });
  expect(cellsOf(reading, "twoColumnsForField")).toEqual(["E1", "C1"]);
});

test("of two headers alike the fuller is taken, and it is told", () => {
  const reading = readColumns({
    ...BASE,
    Ville: ["Lille", "Lyon", null, null, null, null],
    "Ville ": NAMES.map(() => "Brest"),
  });
  expect(columnsOf(reading).city).toBe("D");
  expect(cellsOf(reading, "duplicateHeaders")).toEqual(["C1", "D1"]);
});

test("columns without a header are told by their content", () => {
  const reading = readRows([
    ["Client", "CA HT", "", ""],
    ["Morel", 5000, "59000", "a@exemple.fr"],
    ["Lenoir", 3000, "29200", "b@exemple.fr"],
  ]);
  expect(columnsOf(reading)).toEqual({ name: "A", revenue: "B", postalCode: "C", email: "D" });
});

test("État beside a client flag says which accounts are closed, and both columns are told", () => {
  const reading = readColumns({
    Société: NAMES,
    "Prospect / Client": [1, 1, 2, 1, 1, 1],
    État: [1, 0, 1, 1, 1, 1],
    "CA HT": EUROS,
  });
  expect(reading.customers.map(({ population }) => population)).toEqual([
    "client",
    "closed",
    "client",
    "client",
    "client",
    "client",
  ]);
  expect(reading.issues.map(({ code }) => code)).toContain("secondStatus");
});

test.each([
  ["Actif", ["oui", "non"], ["client", "closed"]],
  ["CT_Sommeil", [0, 1], ["client", "closed"]],
  ["Masquer dans les listes", ["Non", "Oui"], ["client", "closed"]],
  ["Statut", ["Client", "Ancien client"], ["client", "closed"]],
  ["Type de tiers", ["Prospect chaud", "Liquidation judiciaire"], ["prospect", "closed"]],
] as const)("the status « %s »", (header, cells, populations) => {
  const reading = readRows([
    ["Société", header, "CA HT", "Potentiel"],
    ["Morel", cells[0], header === "Type de tiers" ? null : 10, null],
    ["Lenoir", cells[1], 20, null],
  ]);
  expect(reading.customers.map(({ population }) => population)).toEqual(populations);
});

test("a shop's customers known by their e-mail alone are customers", () => {
  const reading = readRows([
    ["Email", "Total dépensé (€)", "Commandes"],
    ["a@exemple.fr", 50, 2],
    ["b@exemple.fr", 30, 1],
  ]);
  expect(reading.customers.map(({ email, revenue }) => [email, revenue])).toEqual([
    ["a@exemple.fr", 50],
    ["b@exemple.fr", 30],
  ]);
});

test("an invoice line's trade words in names and products are no sector", () => {
  const reading = readRows([
    ["DO_Piece", "DO_Date", "CT_Num", "CT_Intitule", "Désignation", "Qté", "Montant HT"],
    ...Array.from({ length: 9 }, (_, i) => [
      `FA${i >> 1}`,
      46100 + (i >> 1),
      `C${i >> 2}`,
      `Pharmacie Morel ${i >> 2}`,
      "Gants",
      2,
      10 + i,
    ]),
  ]);
  expect(columnsOf(reading)).toEqual({ orderId: "A", orderDate: "B", code: "C", name: "D", amount: "G" });
});

test("serial days under an unknown header are no postal codes", () => {
  const reading = readRows([
    ["Client", "CA", "XYZ"],
    ["Morel", 10, 45100],
    ["Lenoir", 20, 46002],
  ]);
  expect(columnsOf(reading)).toEqual({ name: "A", revenue: "B" });
});

test("serial numbers of five figures are no postal codes", () => {
  const numbers = ["00001", "00002", "00003", "00004", "00005", "00006"];
  const read = columnsOf(
    readColumns({ Zzz: numbers, ...BASE, Www: ["59000", "59100", "69001", "29000", "44000", "01000"] }),
  );
  expect(read.postalCode).toBe("D");
});

test.each(["Type", "Statut", "Nature"])(
  "kinds of documents below « %s » say nothing of the customers",
  (header) => {
    const kinds = ["Facture", "Facture", "Avoir", "Facture", "Avoir", "Facture"];
    const read = columnsOf(readColumns({ ...BASE, [header]: kinds }));
    expect([read.sector, read.status]).toEqual([undefined, undefined]);
  },
);

test.each([
  ["ways of contact", ["Tél", "Mail", "Visite", "Tél", "Mail", "Tél"], "contactPreference"],
  ["kinds of shops", ["GMS", "CHR", "GMS", "Grossiste", "CHR", "GMS"], "sector"],
] as const)("Canal that holds %s", (_what, cells, field) => {
  expect(columnsOf(readColumns({ ...BASE, Canal: cells }))[field]).toBe("C");
});

test("Réf. client identifies customers only where nothing else does, and never when it comes back from row to row", () => {
  const references = ["R-17", "R-02", "R-33", "R-08", "R-21", "R-40"];
  const amounts = { "CA HT": EUROS };
  expect(columnsOf(readColumns({ "Réf. client": references, ...amounts })).code).toBe("A");
  expect(columnsOf(readColumns({ ...BASE, "Réf. client": references })).code).toBeUndefined();
  expect(() => readColumns({ "Réf. client": Array<string>(6).fill("R-17"), ...amounts })).toThrow(
    "noCustomers",
  );
});
