import type { CellValue } from "../../../../src/core/model";
import type { Places } from "../../../../src/core/reading/places";
import { loadPlaces } from "../../../../src/geo/places";
import { columnsOf, readRows, tryRows } from "../support/readRows";

let places: Places;
beforeAll(async () => {
  places = await loadPlaces({ communes: true });
});

const CLIENTS = ["Morel", "Lenoir", "Garage Petit", "Dupuis", "Hôtel du Parc", "Boucherie Blanc"];
const CODES = ["C001", "C002", "C003", "C004", "C005", "C006"];

/** Field → letter of a list whose middle column has this header and these cells. */
function withColumn(header: string, cells: readonly CellValue[], first: readonly CellValue[] = CLIENTS) {
  const head = first === CLIENTS ? "Client" : "N°";
  const rows = cells.map((cell, i) => [first[i] ?? "", cell, 1000 - 100 * i]);
  return columnsOf(readRows([[head, header, "CA 2025"], ...rows], { places }));
}

describe("under a header that says nothing", () => {
  test("postal codes of a territory are postal codes", () => {
    const codes = ["59000", "59300", "62000", "62100", "59400", "59100"];
    expect(withColumn("Loc.", codes)).toEqual({ name: "A", postalCode: "B", revenue: "C" });
    expect(withColumn("Loc.", codes.map(Number))).toEqual({ name: "A", postalCode: "B", revenue: "C" });
  });

  test.each([
    ["Superficie", [43400, 5200, 62900, 54600, 12500, 31000]],
    ["Budget équipement 2027", [59300, 59000, 62100, 59400, 62000, 59100]],
    ["Capacité", [12000, 59000, 8000, 62000, 33000, 6000]],
  ])("%s is no postal code, though some place has each of its figures", (header, cells) => {
    expect(withColumn(header, cells)).toEqual({ name: "A", revenue: "C" });
  });

  test.each([
    [["08/2025", "09/2025", "10/2025", "11/2025", "08/2025", "07/2025"]],
    [["2025-08", "2025-09", "2025-10", "2025-11", "2025-08", "2025-07"]],
    [["30 jours", "45 jours", "60 jours", "30 jours", "30 j", "45 jours fin de mois"]],
    [["75 cl", "33 cl", "50 cl", "75 cl", "33 cl", "50 cl"]],
    [["20 à 49", "50 à 99", "10 à 19", "1 à 9", "20 à 49", "10 à 19"]],
  ])("%j is no town, though each begins with the number of a département", (cells) => {
    expect(withColumn("Conditions", cells)).toEqual({ name: "A", revenue: "C" });
  });

  test("towns after the number of their département are towns", () => {
    const cells = ["59 Lille", "06 Nice", "69 Lyon", "13 Marseille", "33 Bordeaux", "59 Lille"];
    expect(withColumn("Où", cells)).toMatchObject({ city: "B" });
  });

  test("codes of activity have their letter; hours, prices and rates are no sector", () => {
    expect(withColumn("Act", ["56.10A", "47.11B", "10.71C", "56.10A", "55.10Z", "10.13B"])).toMatchObject({
      sector: "B",
    });
    for (const cells of [
      ["12.30", "06.00", "15.00", "13.30", "08.15", "10.45"],
      [78.97, 66.5, 35.02, 19.03, 28.35, 31.4],
    ])
      expect(withColumn("Heure livr.", cells)).toEqual({ name: "A", revenue: "C" });
  });
});

describe("beside codes, where no header says a name", () => {
  test.each(["Pharm.", "Désignation", "Elv."])("%s names each of them", (header) => {
    expect(withColumn(header, CLIENTS, CODES)).toEqual({ code: "A", name: "B", revenue: "C" });
  });

  test("what comes back from code to code, or is a product, names nobody", () => {
    const shared = ["Blanc", "Noir", "Blanc", "Noir", "Blanc", "Noir"];
    expect(withColumn("Robe", shared, CODES)).toEqual({ code: "A", revenue: "C" });
    const lines = ["Vis", "Clou", "Écrou", "Pointe"].flatMap((product, i) =>
      [0, 1].map((again) => [CODES[(i + again) % 4] ?? "", `0${i + 1}/03/2026`, product, 10 + i]),
    );
    const head = ["Code client", "Date commande", "Désignation", "Montant HT"];
    expect(columnsOf(readRows([head, ...lines])).name).toBeUndefined();
  });
});

const BUYERS = ["Morel", "Lenoir", "Morel", "Brunet", "Roux", "Lenoir", "Morel", "Brunet", "Roux"];
test.each([
  ["Client fidélité", BUYERS, "B"],
  ["Client payeur", BUYERS, "B"],
  ["Client fidélité", BUYERS.map((name) => `Cave ${name}`), "B"],
  ["Client de passage", ["oui", "non", "oui", "non"], undefined],
  ["Vu avec", BUYERS, undefined],
])("in a journal %s that holds %j names the customers: %s", (header, cells, column) => {
  const lines = cells.map((cell, i) => [`T${i}`, cell, `1${i}/03/2026`, 10 + i]);
  const result = tryRows([["N° ticket", header, "Date", "Total HT"], ...lines], { places });
  expect(result.ok ? columnsOf(result.value).name : undefined).toBe(column);
});

describe("« Secteur »", () => {
  const rows = (areas: readonly string[]) =>
    columnsOf(
      readRows(
        [
          ["Client", "Secteur", "CA"],
          ...CLIENTS.map((name, i) => [name, areas[i % areas.length] ?? "", 100]),
        ],
        { places },
      ),
    );
  test.each([
    [["Lyon Ouest", "Lyon Est", "Loire"]],
    [["Marseille", "Var littoral", "Côte d'Azur"]],
    [["Loire Nord", "Anjou", "Vendée Littoral"]],
    [["Flandre", "Artois", "Vallée de la Lys", "Cambrésis"]],
  ])("is where the rep drives: %j", (areas) => {
    expect(rows(areas)).toEqual({ name: "A", zone: "B", revenue: "C" });
  });
  test.each([[["Grande distribution", "Restauration"]], [["Viticulture", "Négoce", "Grande culture"]]])(
    "is a trade: %j",
    (trades) => {
      expect(rows(trades)).toEqual({ name: "A", sector: "B", revenue: "C" });
    },
  );
});

test.each([[["Société", "Particulier"]], [["Entreprise", "Entreprise"]], [["Professionnel", "Particulier"]]])(
  "« Type » with %j is no trade and no state of an account",
  (kinds) => {
    const reading = readRows([
      ["Client", "Type", "CA"],
      ...CLIENTS.map((name, i) => [name, kinds[i % 2] ?? "", 100]),
    ]);
    expect(columnsOf(reading)).toEqual({ name: "A", revenue: "C" });
    expect(reading.issues.map(({ code }) => code)).not.toContain("unknownStatus");
  },
);

test("« Blanc » and « Rouge » all along are what was sold, not two towns", () => {
  const wines = Array.from({ length: 12 }, (_, i) => (i % 2 === 0 ? "Blanc" : "Rouge"));
  const clients = wines.map((_, i) => `${CLIENTS[i % 6]} ${i}`);
  expect(withColumn("Cuvée", wines, clients)).not.toHaveProperty("city");
  const towns = wines.map((_, i) => (i % 3 === 0 ? "Angers" : i % 3 === 1 ? "Rouge" : "Nantes"));
  expect(withColumn("Où", towns, clients)).toMatchObject({ city: "B" });
});

test.each([
  ["Dossier", (i: number) => `Projet ${i + 1}`, "city"],
  ["Canal web", () => "Restaurant", "sector"],
] as const)("« %s » is no place and no trade, though its words might be", (header, cellOf, field) => {
  const cells = Array.from({ length: 12 }, (_, i) => cellOf(i));
  const clients = cells.map((_, i) => `${CLIENTS[i % 6]} ${i}`);
  expect(withColumn(header, cells, clients)).not.toHaveProperty(field);
});
