import type { CellValue } from "../../../../src/core/model";
import { cellsOf, columnsOf, day, readRows } from "../support/readRows";

type Row = readonly (CellValue | null)[];
const NAMES = ["Morel", "Lenoir", "Brunet", "Arnaud", "Boyer", "Zinc"];
const list = (headers: readonly string[], rows: readonly Row[]) =>
  readRows([["Client", ...headers], ...rows.map((row, i) => [NAMES[i] ?? "", ...row])]);

describe("populations without a status", () => {
  const reading = list(
    ["CA", "CA N-1", "Nb commandes", "Potentiel"],
    [
      [10, null, null, 5],
      [0, 8, null, 5],
      [null, null, 0, 5],
      [0, 0, 2, 5],
      [null, null, null, null],
      ["#N/A", null, null, 5],
    ],
  );
  test("no revenue, no order and a potential make a prospect; N-1 a lost client; an error cell nothing", () => {
    expect(reading.customers.map(({ population }) => population)).toEqual([
      "client",
      "client",
      "prospect",
      "client",
      "client",
      "client",
    ]);
  });
  test("unknown is null, never 0", () => {
    expect(reading.customers.map(({ revenue }) => revenue)).toEqual([10, 0, null, 0, null, null]);
  });
});

describe("populations with a status", () => {
  const reading = list(
    ["Statut", "CA", "Potentiel"],
    [
      ["Client", null, 5],
      ["Prospect", 7, 5],
      ["", null, 5],
      ["Bleu", null, 5],
      ["Clos", 9, 5],
      ["Prospect", null, null],
    ],
  );
  test("a blank or unknown word follows the rule without status; a prospect with revenue is a client", () => {
    expect(reading.customers.map(({ population }) => population)).toEqual([
      "client",
      "client",
      "prospect",
      "prospect",
      "closed",
      "prospect",
    ]);
  });
  test("each of these is told with its cell", () => {
    expect(cellsOf(reading, "prospectWithRevenue")).toEqual(["B3"]);
    expect(cellsOf(reading, "blankStatus")).toEqual(["B4"]);
    expect(cellsOf(reading, "unknownStatus")).toEqual(["B5"]);
    expect(reading.issues.find(({ code }) => code === "prospectWithRevenue")?.revenueAtStake).toBe(7);
  });
});

test.each([
  ["euros", "Potentiel CA", [1000, 20], "euro", [1000, 20], [null, null]],
  ["k€", "Potentiel (k€)", [10, 20], "euro", [10000, 20000], [null, null]],
  ["boxes", "Potentiel de boîtes", [1000, 20], "other", [1000, 20], [null, null]],
  ["stars", "Potentiel", ["★★★", "★"], "other", [3, 1], [null, null]],
  ["marks", "Potentiel", [5, 2], "other", [5, 2], [null, null]],
  ["words", "Potentiel", ["Élevé", "faible"], "class", [null, null], ["A", "C"]],
  ["letters", "Potentiel", ["A", "B"], "class", [null, null], ["A", "B"]],
] as const)("a potential in %s", (_what, header, cells, unit, potentials, classes) => {
  const reading = list(
    ["CA", header],
    cells.map((cell, i) => [i + 1, cell]),
  );
  expect(reading.notes.potentialUnit).toBe(unit);
  expect(reading.customers.map(({ potential }) => potential)).toEqual(potentials);
  expect(reading.customers.map(({ potentialClass }) => potentialClass)).toEqual(classes);
});

describe("recency", () => {
  test.each([
    ["the last order", ["Dernière commande", "Silence", "Dernière visite"], "lastOrder", 62],
    ["days since the order", ["Silence", "Dernière visite"], "daysSinceOrder", 40],
    ["the last visit, told", ["Dernière visite"], "lastVisit", null],
    ["the last activity as a visit", ["Date de la dernière activité"], "lastVisit", null],
    ["nothing", [], null, null],
  ] as const)("rests on %s", (_what, headers, from, days) => {
    const cell = (header: string): CellValue =>
      header === "Silence" ? 40 : header === "Dernière commande" ? day("2026-03-31") : day("2026-05-31");
    const reading = list(
      ["CA", "Nb commandes", ...headers],
      [
        [1, 3, ...headers.map(cell)],
        [2, 4, ...headers.map(cell)],
      ],
    );
    expect(reading.notes.recencyFrom).toBe(from);
    expect(reading.customers[0]?.daysSinceOrder).toBe(days);
    expect(reading.issues.some(({ code }) => code === "recencyFromVisits")).toBe(from === "lastVisit");
  });
  test("a date still to come is no last order, and it is told", () => {
    const reading = list(
      ["CA", "Dernière commande"],
      [
        [1, day("2026-06-02")],
        [2, day("2026-05-02")],
      ],
    );
    expect(reading.customers.map(({ lastOrder }) => lastOrder)).toEqual([null, day("2026-05-02")]);
    expect(cellsOf(reading, "futureDates")).toEqual(["C2"]);
  });
});

test("a share of wallet of 0 or above 1 is unknown, and told", () => {
  const reading = list(
    ["CA", "Part client"],
    [
      [1, "30 %"],
      [2, 0],
      [3, "120 %"],
      [4, "abc"],
      [5, ""],
      [6, "100 %"],
    ],
  );
  expect(reading.customers.map(({ shareOfWallet }) => shareOfWallet)).toEqual([
    0.3,
    null,
    null,
    null,
    null,
    1,
  ]);
  expect(cellsOf(reading, "badShareOfWallet")).toEqual(["C3", "C4", "C5"]);
});

test("duplicates: same code, else same name and postal code; both stay, and the revenue doubled is told", () => {
  const reading = readRows([
    ["Code client", "Client", "Code postal", "CA"],
    ["C1", "SARL Morel", "59000", 100],
    ["c1", "Autre", "29200", 40],
    ["C3", "Café Lenoir", "29200", 30],
    ["C4", "CAFE LENOIR SAS", 29200, 20],
    ["C5", "Café Lenoir", "69003", 10],
    ["C6", "Brunet", "1000", 5],
    ["C7", "Brunet", "01000", 4],
  ]);
  expect(reading.grain).toBe("clients");
  expect(reading.customers).toHaveLength(7);
  expect(reading.issues.find(({ code }) => code === "duplicateCode")).toMatchObject({
    cells: ["A2", "A3"],
    count: 2,
    revenueAtStake: 40,
  });
  expect(reading.issues.find(({ code }) => code === "duplicateName")).toMatchObject({
    cells: ["B4", "B5", "B7", "B8"],
    count: 4,
    revenueAtStake: 24,
  });
});

test("zones and trades in one spelling per group", () => {
  const reading = list(
    ["CA", "Zone", "Activité"],
    [
      [1, "nord ouest", "resto"],
      [2, "Nord-Ouest", "Restaurant"],
      [3, "Nord-Ouest", "ostréiculture fine"],
      [4, "", "Ostréiculture Fine"],
    ],
  );
  expect(reading.customers.map(({ zone }) => zone)).toEqual(["Nord-Ouest", "Nord-Ouest", "Nord-Ouest", null]);
  expect(new Set(reading.customers.map(({ sector }) => sector)).size).toBe(2);
});

test("what the sheet says of the customer is kept as facts", () => {
  const reading = readRows([
    [
      "Client",
      "CA",
      "Téléphone",
      "E-mail",
      "Tranche d'effectif",
      "Projet",
      "Profil décideur",
      "Canal préféré",
      "Cycle de décision",
      "Fréquence de visite",
      "Devis émis",
      "Devis signés",
      "Latitude",
      "Longitude",
    ],
    [
      "Morel",
      1,
      361910001,
      "a@exemple.fr",
      "10 à 19",
      "Extension",
      "analytique, prudent",
      "visite sans RDV",
      "2 semaines",
      "mensuelle",
      4,
      1,
      "48,85",
      "2,35",
    ],
    ["Lenoir", 2, "03 61 91 00 02", "pas d'adresse", "", "non", "visuel", "tél", 30, "", "", "", "", ""],
  ]);
  expect(reading.customers[0]).toMatchObject({
    phone: "0361910001",
    email: "a@exemple.fr",
    headcount: 10,
    project: true,
    visitsPlanned: 12,
    quotesMade: 4,
    quotesWon: 1,
    latitude: 48.85,
    longitude: 2.35,
    behaviour: {
      style: "analytical",
      speed: "cautious",
      contact: "visit",
      autonomy: null,
      cycleDays: 14,
      unannounced: true,
    },
  });
  expect(reading.customers[1]).toMatchObject({
    project: false,
    headcount: null,
    behaviour: { style: "visual", contact: "phone", cycleDays: 30 },
  });
  expect(cellsOf(reading, "badEmail")).toEqual(["D3"]);
});

test("errors are unknown with their address, and the row stays", () => {
  const reading = list(
    ["CA", "Dernière commande", "Ville"],
    [
      ["#N/A", 46000, "Lille"],
      [5, "#REF!", "Lyon"],
      [6, 46010, "#N/A"],
      [7, 46020, "Brest"],
    ],
  );
  expect(reading.customers).toHaveLength(4);
  expect(
    reading.issues
      .filter(({ code }) => code === "errorCells")
      .flatMap(({ cells }) => cells)
      .sort(),
  ).toEqual(["B2", "C3", "D4"]);
});

test("credit notes are told with their cells and what they weigh, and the row stays", () => {
  const reading = list(["CA"], [[100], [-40], ["(1 200)"], [0]]);
  expect(reading.customers.map(({ revenue }) => revenue)).toEqual([100, -40, -1200, 0]);
  expect(reading.issues.find(({ code }) => code === "negativeRevenue")).toMatchObject({
    cells: ["B3", "B4"],
    revenueAtStake: 1240,
  });
});

test("issues come in the order in which they change the result", () => {
  const reading = list(
    ["CA", "Dernière commande"],
    [
      ["1.234", "03/04/2026"],
      ["9.876", "05/04/2026"],
      [-5, "31/31/2026"],
    ],
  );
  const stakes = reading.issues.map(({ revenueAtStake }) => revenueAtStake ?? 0);
  expect(stakes).toEqual([...stakes].sort((a, b) => b - a));
  expect(reading.issues[0]).toMatchObject({ code: "ambiguousThousand", cells: ["B2", "B3"] });
});

test("names that look like parts of an object are names", () => {
  const reading = readRows([
    ["Client", "Zone", "Activité", "CA"],
    ["__proto__", "constructor", "hasOwnProperty", 1],
    ["constructor", "__proto__", "__proto__", 2],
    ["toString", "", "valueOf", 3],
  ]);
  expect(reading.customers.map(({ name, zone, sector }) => [name, zone, sector])).toEqual([
    ["__proto__", "constructor", "hasOwnProperty"],
    ["constructor", "__proto__", "__proto__"],
    ["toString", null, "valueOf"],
  ]);
  expect(columnsOf(reading)).toMatchObject({ name: "A", revenue: "D" });
});
