import fc from "fast-check";
import type { Place, PlaceQuery } from "../../src/core/reading/places";
import { loadPlaces } from "../../src/geo/places";

const places = loadPlaces({ communes: true });

const told = ({ kind, department, city, postalCode, assumed, problem }: Place) =>
  [kind, department, city, postalCode, assumed, problem].map((part) => part ?? "-").join(" ");

/** A query, then kind, département, town, postal code, assumption, problem. */
const CASES: readonly (readonly [PlaceQuery, string])[] = [
  [{ postalCode: "59000", city: "Lille" }, "france 59 Lille 59000 - -"],
  [{ postalCode: 59000 }, "france 59 - 59000 - -"],
  // Lost zeros, decimals, prefixes, spaces.
  [{ postalCode: 1000 }, "france 01 - 01000 lostZero -"],
  [{ postalCode: "1000", city: "Bourg-en-Bresse" }, "france 01 Bourg-en-Bresse 01000 lostZero -"],
  [{ postalCode: "1000 Bourg-en-Bresse" }, "france 01 Bourg-en-Bresse 01000 lostZero -"],
  [{ postalCode: "6000 NICE CEDEX 1" }, "france 06 Nice 06000 lostZero -"],
  [{ postalCode: "1050 Ixelles" }, "unknown - - - - badPostalCode"],
  [{ postalCode: "1000 Bruxelles" }, "foreign - - - - -"],
  [{ postalCode: "75001.0" }, "france 75 - 75001 float -"],
  [{ postalCode: "F-75001" }, "france 75 - 75001 countryPrefix -"],
  [{ postalCode: "FR75001" }, "france 75 - 75001 countryPrefix -"],
  [{ postalCode: "75\u00A0001" }, "france 75 - 75001 - -"],
  [{ postalCode: "75001 PARIS" }, "france 75 Paris 75001 inText -"],
  [{ city: "59300 Valenciennes" }, "france 59 Valenciennes 59300 inText -"],
  // A whole address: the code before the town, not its street, box or country.
  [{ postalCode: "12 rue des Lilas 69001 Lyon" }, "france 69 Lyon 69001 inText -"],
  [{ postalCode: "12, rue des Lilas, 69001 LYON, France" }, "france 69 Lyon 69001 inText -"],
  [{ postalCode: "1200 route de Vienne 38200 Vienne" }, "france 38 Vienne 38200 inText -"],
  [{ postalCode: "ZI Nord BP 50123 59300 Valenciennes" }, "france 59 Valenciennes 59300 inText -"],
  [{ postalCode: "Place Bellecour - 69002" }, "france 69 - 69002 inText -"],
  [{ postalCode: "Quai 3 69002 Lyon (FRANCE)" }, "france 69 Lyon 69002 inText -"],
  [{ postalCode: "Lyon 69001" }, "france 69 Lyon 69001 inText -"],
  [{ postalCode: "1200 route de Vienne" }, "unknown - - - - badPostalCode"],
  // CEDEX, Corsica, overseas.
  [{ postalCode: "69362", city: "LYON CEDEX 07" }, "france 69 Lyon 69362 cedex -"],
  [{ postalCode: "92042 PARIS LA DEFENSE CEDEX" }, "france 92 Puteaux 92042 cedex -"],
  [{ postalCode: "20000" }, "france 2A - 20000 - -"],
  [{ postalCode: "20137" }, "france 2A - 20137 - -"],
  [{ postalCode: "20200" }, "france 2B - 20200 - -"],
  [{ postalCode: "20600" }, "france 2B - 20600 - -"],
  [{ postalCode: "20704" }, "france 2A - 20704 cedex -"],
  [{ postalCode: "20407" }, "france 2B - 20407 cedex -"],
  [{ postalCode: "97419" }, "france 974 - 97419 - -"],
  [{ postalCode: "98800" }, "france 988 - 98800 - -"],
  // A postal code shared by two départements.
  [{ postalCode: "01410", city: "Lajoux" }, "france 39 Lajoux 01410 - -"],
  [{ postalCode: "01410", city: "Lélex" }, "france 01 Lélex 01410 - -"],
  [{ postalCode: "01410" }, "france 01 - 01410 prefix -"],
  [{ postalCode: "94390" }, "france 91 - 94390 - -"],
  [{ postalCode: "97133" }, "france 977 - 97133 - -"],
  // A département where a code was expected.
  [{ postalCode: "59" }, "france 59 - - departmentInPostal -"],
  [{ postalCode: 1 }, "france 01 - - departmentInPostal -"],
  [{ postalCode: "2b" }, "france 2B - - departmentInPostal -"],
  [{ postalCode: 971 }, "france 971 - - departmentInPostal -"],
  // Abroad.
  [{ postalCode: 98000 }, "monaco - Monaco - - -"],
  [{ city: "Monte-Carlo" }, "monaco - Monaco - - -"],
  [{ postalCode: "1000", country: "Belgique" }, "foreign - - - - -"],
  [{ postalCode: "1000", country: "France" }, "france 01 - 01000 lostZero -"],
  [{ postalCode: "1000", city: "Bruxelles" }, "foreign - - - - -"],
  [{ postalCode: "8000", city: "Bruges" }, "foreign - - - - -"],
  [{ postalCode: "33520", city: "Bruges" }, "france 33 Bruges 33520 - -"],
  [{ postalCode: "B-1000" }, "foreign - - - - -"],
  [{ postalCode: "L-1855" }, "foreign - - - - -"],
  [{ postalCode: "CH 1201" }, "foreign - - - - -"],
  [{ postalCode: "SW1A 1AA" }, "foreign - - - - -"],
  [{ postalCode: "28001", city: "Madrid, Espagne" }, "foreign - - - - -"],
  // Towns.
  [{ city: "Saint-Denis 974" }, "france 974 Saint-Denis - - -"],
  [{ city: "Angers 49" }, "france 49 Angers - - -"],
  [{ city: "Clermont-Fd" }, "france 63 Clermont-Ferrand - - -"],
  [{ city: "Chalon s/S" }, "france 71 Chalon-sur-Saône - - -"],
  [{ city: "Levallois" }, "france 92 Levallois-Perret - - -"],
  [{ city: "Brive" }, "france 19 Brive-la-Gaillarde - - -"],
  [{ city: "St Dié" }, "france 88 Saint-Dié-des-Vosges - - -"],
  [{ city: "Ancenis" }, "france 44 Ancenis-Saint-Géréon - - -"],
  [{ city: "CHERBOURG" }, "france 50 Cherbourg-en-Cotentin - - -"],
  [{ postalCode: "85340", city: "Olonne sur Mer" }, "france 85 Les Sables-d'Olonne 85340 - -"],
  [{ city: "St-Étienne" }, "france 42 Saint-Étienne - - -"],
  [{ city: "Saint Etienne" }, "france 42 Saint-Étienne - - -"],
  [{ city: "STE FOY LES LYON" }, "france 69 Sainte-Foy-lès-Lyon - - -"],
  [{ city: "HAVRE (LE)" }, "france 76 Le Havre - - -"],
  [{ city: "Havre" }, "france 76 Le Havre - - -"],
  [{ city: "Neuilly s/ Seine" }, "france 92 Neuilly-sur-Seine - - -"],
  [{ city: "AULNAY SS BOIS" }, "france 93 Aulnay-sous-Bois - - -"],
  [{ city: "Paris 8e" }, "france 75 Paris 75008 - -"],
  [{ city: "Marseille 13ème arrondissement" }, "france 13 Marseille 13013 - -"],
  [{ city: "Valenciene" }, "france 59 Valenciennes - typo -"],
  [{ city: "Valence" }, "france 26 Valence - mostPopulous -"],
  [{ city: "Saint-Denis" }, "unknown - - - - ambiguousCity"],
  [{ city: "Saint-Denis", region: "La Réunion" }, "france 974 Saint-Denis - - -"],
  [{ city: "Saint-Denis (93)" }, "france 93 Saint-Denis - - -"],
  [{ city: "Saint-Denis", department: "93" }, "france 93 Saint-Denis - - -"],
  [{ city: "Xyzville" }, "unknown - - - - unknownCity"],
  // The beginning of a name, near its postal code.
  [{ postalCode: "62170", city: "Montreuil" }, "france 62 Montreuil-sur-Mer 62170 - -"],
  [{ postalCode: "63000", city: "Clermont" }, "france 63 Clermont-Ferrand 63000 - -"],
  [{ postalCode: "92100", city: "Boulogne" }, "france 92 Boulogne-Billancourt 92100 - -"],
  // Contradictions: the postal code wins.
  [{ postalCode: "59000", city: "Lyon" }, "france 59 - 59000 - cityContradictsPostal"],
  [{ postalCode: "59000", city: "Dunkerque" }, "france 59 - 59000 - cityContradictsPostal"],
  [{ postalCode: "59000", city: "Zone industrielle" }, "france 59 - 59000 - -"],
  // Nothing usable.
  [{ postalCode: "00000" }, "unknown - - - - badPostalCode"],
  [{ postalCode: "99999", city: "Lomme" }, "france 59 Lomme - - badPostalCode"],
  [{ postalCode: 75001.5 }, "unknown - - - - badPostalCode"],
  [{ postalCode: "n/a" }, "unknown - - - - -"],
  [{}, "unknown - - - - -"],
];

test.each(CASES)("%j", async (query, expected) => {
  expect(told((await places).locate(query))).toBe(expected);
});

test.each([
  ["59", "59"],
  [1, "01"],
  ["Nord", "59"],
  ["NORD", "59"],
  ["Nord (59)", "59"],
  ["59 - Nord", "59"],
  ["Dpt 59", "59"],
  ["Département du Loir-et-Cher", "41"],
  ["Cotes d'Armor", "22"],
  ["Bouches du Rhône", "13"],
  ["Finistre", "29"],
  ["Val-de-Marne", "94"],
  ["Réunion", "974"],
  ["2a", "2A"],
  ["Loir", null],
  ["Zone 3", null],
])("the département column's %j is %j", async (department, code) => {
  const place = (await places).locate({ department });
  expect([place.department, place.problem]).toEqual([code, code === null ? "unknownDepartment" : null]);
});

test.each([
  ["PACA", "Provence-Alpes-Côte d'Azur"],
  ["Nord-Pas de Calais", "Hauts-de-France"],
  ["ile de france", "Île-de-France"],
  ["Alsace", "Grand Est"],
  ["Atlantide", null],
])("the région column's %j is %j", async (text, region) => {
  expect((await places).locate({ region: text }).region).toBe(region);
});

test.each([
  ["59000", "Lille"],
  ["59800", "Lille"],
  ["59100", "Roubaix"],
  ["59200", "Tourcoing"],
  ["59300", "Valenciennes"],
  ["75011", "Paris"],
  ["13008", "Marseille"],
  ["20200", "Bastia"],
  ["97400", "Saint-Denis"],
  ["62170", "Montreuil-sur-Mer"],
  ["59020", null], // CEDEX: it has no place of its own
])("the postal code %s alone stands for %s", async (postalCode, town) => {
  const place = (await places).locate({ postalCode });
  expect([place.mainTown, place.city]).toEqual([town, null]);
});

const cell = fc.oneof(
  fc.string(),
  fc.double(),
  fc.integer(),
  fc.constantFrom("__proto__", "constructor", "59", "(", "\uD800", null),
);

test("no cell makes it fail, and a département comes with its name, région and position", async () => {
  const { locate, departmentName, regionOf } = await places;
  fc.assert(
    fc.property(
      fc.record({
        postalCode: cell,
        city: fc.string(),
        department: cell,
        region: fc.string(),
        country: fc.string(),
      }),
      (query) => {
        const place = locate(query);
        if (place.department === null) return;
        expect(place.departmentName).toBe(departmentName(place.department));
        expect(place.region).toBe(regionOf(place.department));
        expect(place.latitude).toEqual(expect.any(Number));
      },
    ),
  );
});

test("codes unknown to the tables have no name", async () => {
  const { departmentName, regionOf } = await places;
  expect([departmentName("00"), regionOf("toString")]).toEqual([null, null]);
});
