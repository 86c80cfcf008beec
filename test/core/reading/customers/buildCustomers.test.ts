import type { CellValue } from "../../../../src/core/model";
import { buildCustomers, type CustomerFacts } from "../../../../src/core/reading/customers/buildCustomers";
import type { Place } from "../../../../src/core/reading/places";
import { finish } from "../../../../src/core/steps";
import { day } from "../support/readRows";
import { tableOf, type Columns } from "../support/tableOf";
import { testPlaces } from "../support/testPlaces";

const TODAY = day("2026-06-01");
const FACTS: CustomerFacts = {
  population: "client",
  revenue: 12,
  revenuePrevious: null,
  orders: 3,
  averageOrder: 4,
  lastOrder: null,
  daysSinceOrder: 9,
};
const NOWHERE = testPlaces.locate({});

/** The customers of a table, each of the rows given. */
function built(
  columns: Columns,
  groups: readonly (readonly number[])[] = [[0]],
  more: Partial<Parameters<typeof buildCustomers>[2]> = {},
) {
  return finish(
    buildCustomers(
      groups.map((positions) => ({ positions, facts: FACTS })),
      tableOf(columns),
      { placeAt: () => NOWHERE, today: TODAY, sheetRow: (at) => at + 2, potentialUnit: "euro", ...more },
    ),
  );
}

test("a customer without more than its name knows its rows, its facts and nothing else", () => {
  const [customer] = built({ name: ["Client", "Morel", "Brunet", "Morel"] }, [[0, 2]]);
  expect(customer).toEqual({
    row: 2,
    rows: [2, 4],
    name: "Morel",
    ...FACTS,
    ...Object.fromEntries(
      [
        "code lastVisit visitsDone visitsPlanned postalCode city mainTown department departmentName region",
        "abroad latitude longitude zone sector headcount companyTurnover potential potentialClass",
        "shareOfWallet project rep phone email quotesMade quotesWon forcedSegment",
      ]
        .join(" ")
        .split(" ")
        .map((field) => [field, null]),
    ),
    behaviour: {
      style: null,
      speed: null,
      contact: null,
      autonomy: null,
      cycleDays: null,
      unannounced: null,
    },
  });
});

test("each column ends in the fact of its name", () => {
  const [customer] = built({
    code: ["Code", "C1"],
    name: ["Client", "Morel"],
    city: ["Ville", "Lille"],
    postalCode: ["CP", "59000"],
    rep: ["Commercial", "Petit"],
    phone: ["Téléphone", 361910001],
    email: ["E-mail", "a@exemple.fr"],
    forcedSegment: ["Segment forcé", "B"],
    visitsDone: ["Visites faites", 3],
    visitsPlanned: ["Visites prévues", 6],
    headcount: ["Effectif", "10 à 19"],
    companyTurnover: ["CA de l'entreprise", 5e6],
    potential: ["Potentiel", 900],
    quotesMade: ["Devis", 4],
    quotesWon: ["Devis signés", 1],
    latitude: ["Latitude", 48.85],
    longitude: ["Longitude", 2.35],
    zone: ["Zone", "Nord"],
    sector: ["Activité", "resto"],
    shareOfWallet: ["Part", "30 %"],
    decisionStyle: ["Profil", "visuel"],
    project: ["Projet", "extension"],
    lastVisit: ["Dernière visite", TODAY],
  });
  expect(customer).toMatchObject({
    code: "C1",
    name: "Morel",
    city: "Lille",
    postalCode: "59000",
    rep: "Petit",
    phone: "0361910001",
    email: "a@exemple.fr",
    forcedSegment: "B",
    visitsDone: 3,
    visitsPlanned: 6,
    headcount: 10,
    companyTurnover: 5e6,
    potential: 900,
    potentialClass: null,
    quotesMade: 4,
    quotesWon: 1,
    latitude: 48.85,
    longitude: 2.35,
    zone: "Nord",
    sector: "CHR",
    shareOfWallet: 0.3,
    behaviour: { style: "visual" },
    project: true,
    lastVisit: TODAY,
  });
});

test.each<[string, "euro" | "other" | "class" | null, CellValue, number | null, string | null]>([
  ["euros", "euro", 900, 900, null],
  ["a word among euros", "euro", "fort", null, "A"],
  ["stars", "other", "★★", 2, null],
  ["a class", "class", "B", null, "B"],
  ["a number among classes", "class", 900, null, null],
])("a potential of %s", (_what, potentialUnit, cell, potential, potentialClass) => {
  const [customer] = built({ potential: ["Potentiel", cell] }, [[0]], { potentialUnit });
  expect([customer?.potential, customer?.potentialClass]).toEqual([potential, potentialClass]);
});

test.each<[CellValue, boolean | null]>([
  ["", null],
  ["oui", true],
  ["non", false],
  ["Extension 2027", true],
  ["Pas de projet", false],
  ["Aucun pour l'instant", false],
  ["sans", false],
  ["Non, rien en vue", false],
  ["Passage au bio", true],
  ["Nonobstant", true],
  ["Agrandissement, pas avant mai", true],
])("« %s » as a project: %s", (cell, project) => {
  expect(built({ project: ["Projet", cell] })[0]?.project).toBe(project);
});

test.each<[string, readonly CellValue[], readonly (number | null)[]]>([
  ["numbers", [6, "4", ""], [6, 4, null]],
  ["a rhythm", ["mensuelle", 2, ""], [12, 2, null]],
  ["dates of the next visit", ["03/07/2026", "15/07/2026", ""], [1, 1, null]],
  ["days of the year", ["25/07", "15-juil", ""], [1, 1, null]],
  ["a date among numbers", [6, "03/07/2026", 4], [6, null, 4]],
  ["as many dates as numbers", ["03/07/2026", 4], [null, 4]],
])("planned visits as %s", (_what, cells, expected) => {
  const visits = built(
    { visitsPlanned: ["Visites prévues", ...cells] },
    cells.map((_, at) => [at]),
  ).map(({ visitsPlanned }) => visitsPlanned);
  expect(visits).toEqual(expected);
});

test("a visit still to come is no last visit", () => {
  const columns: Columns = { lastVisit: ["Dernière visite", TODAY + 1, TODAY, TODAY - 4, ""] };
  expect(built(columns, [[0], [1], [2], [3], [0, 2], [2, 1]]).map(({ lastVisit }) => lastVisit)).toEqual([
    null,
    TODAY,
    TODAY - 4,
    null,
    TODAY - 4,
    TODAY,
  ]);
});

test("zones and trades are written in one way, each customer's by most of its rows", () => {
  const columns: Columns = {
    zone: ["Zone", "Nord-Ouest", "nord ouest", "Nord-Ouest", "", "Sud"],
    sector: ["Activité", "resto", "Restaurant", "Ostréiculture fine", "", "ostréiculture Fine"],
  };
  const of = (groups: readonly (readonly number[])[]) =>
    built(columns, groups).map(({ zone, sector }) => [zone, sector]);
  expect(of([[0], [1], [3]])).toEqual([
    ["Nord-Ouest", "CHR"],
    ["Nord-Ouest", "CHR"],
    [null, null],
  ]);
  const [[, one] = [], [, other] = []] = of([[2], [4]]);
  expect(one).toBe(other);
  expect(of([[0, 1, 4]])).toEqual([["Nord-Ouest", "CHR"]]);
});

describe("places", () => {
  const LILLE: Place = {
    ...NOWHERE,
    kind: "france",
    department: "59",
    departmentName: "Nord",
    region: "Hauts-de-France",
    mainTown: "Lille",
    postalCode: "59000",
    latitude: 50.6,
    longitude: 3.06,
  };

  test("a customer is where its row is", () => {
    const [customer] = built({ city: ["Ville", "LILLE"] }, [[0]], { placeAt: () => LILLE });
    expect(customer).toMatchObject({
      city: "LILLE",
      postalCode: "59000",
      department: "59",
      departmentName: "Nord",
      region: "Hauts-de-France",
      mainTown: "Lille",
      latitude: 50.6,
      longitude: 3.06,
      abroad: null,
    });
  });

  test("the sheet's own position is surer than that of the town; a postal code as written is better than none", () => {
    const columns: Columns = {
      latitude: ["Latitude", 50.7, ""],
      longitude: ["Longitude", 3.2, ""],
      postalCode: ["CP", "B-7000", "59100"],
    };
    const positions = (placeAt: () => Place) =>
      built(columns, [[0], [1]], { placeAt }).map((c) => [c.latitude, c.longitude, c.postalCode]);
    expect(positions(() => LILLE)).toEqual([
      [50.7, 3.2, "59000"],
      [50.6, 3.06, "59000"],
    ]);
    expect(positions(() => NOWHERE)).toEqual([
      [50.7, 3.2, "B-7000"],
      [null, null, "59100"],
    ]);
  });

  test.each<[Place["kind"], string | null]>([
    ["france", null],
    ["unknown", null],
    ["foreign", "foreign"],
    ["monaco", "monaco"],
  ])("%s is abroad: %j", (kind, abroad) => {
    expect(built({}, [[0]], { placeAt: () => ({ ...NOWHERE, kind }) })[0]?.abroad).toBe(abroad);
  });

  test.each<[string, Columns, readonly number[], number]>([
    ["one row", { city: ["Ville", "Lens", "Lille"] }, [1], 1],
    ["the row of most", { city: ["Ville", "Lens", "Lille", "Lille"] }, [0, 1, 2], 1],
    ["without places, the first", { name: ["Client", "Morel", "Morel"] }, [0, 1], 0],
    [
      "the postal code of most, with the town of most",
      {
        postalCode: ["CP", "62300", "59000", "59000", "59000"],
        city: ["Ville", "Lille", "Lens", "Lille", "Lille"],
      },
      [0, 1, 2, 3],
      2,
    ],
    [
      "the postal code of most where its town is another",
      {
        postalCode: ["CP", "62300", "62300", "59000", "59000", "59000"],
        city: ["Ville", "Lens", "Lens", "Lille", "", "Roubaix"],
      },
      [0, 1, 2, 3, 4],
      2,
    ],
    ["a blank town for the row of no town", { city: ["Ville", "", ""] }, [1, 0], 1],
  ])("several rows of one customer stand for one place: %s", (_what, columns, positions, at) => {
    const placed: number[] = [];
    built(columns, [positions], {
      placeAt: (row) => {
        placed.push(row);
        return NOWHERE;
      },
    });
    expect(placed).toEqual([at]);
  });
});
