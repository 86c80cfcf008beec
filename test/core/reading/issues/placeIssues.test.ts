import type { Issue } from "../../../../src/core/model";
import type { IssueCode } from "../../../../src/core/reading/issueCodes";
import type { Place, Places } from "../../../../src/core/reading/places";
import { testPlaces } from "../support/testPlaces";
import { customers, told, type Row } from "../support/told";

/** What the tables of places say of the cells below. */
const KNOWN: Readonly<Record<string, Partial<Place>>> = {
  "1000": { kind: "france", assumed: "lostZero" },
  "75001.0": { kind: "france", assumed: "float" },
  "F-59000": { kind: "france", assumed: "countryPrefix" },
  "59 - Lille": { kind: "france", assumed: "inText" },
  "00123": { problem: "badPostalCode" },
  "29200 Lyon": { kind: "france", problem: "cityContradictsPostal" },
  Lyom: { problem: "unknownCity" },
  "Saint-Denis": { problem: "ambiguousCity" },
  Monde: { problem: "unknownRegion" },
  "B-1000": { kind: "foreign" },
  Namur: { kind: "foreign" },
};
const places: Places = {
  ...testPlaces,
  locate: (query) => {
    const { postalCode, city } = query;
    const said = KNOWN[`${postalCode ?? ""} ${city ?? ""}`.trim()] ?? KNOWN[String(postalCode ?? city ?? "")];
    return { ...testPlaces.locate(query), assumed: null, ...said };
  },
};
const POSTAL = { field: "postalCode", header: "Code postal", column: "C" };
const issue = (
  code: IssueCode,
  severity: Issue["severity"],
  cells: readonly string[],
  more: object,
): object => ({
  code,
  severity,
  count: cells.length,
  cells,
  revenueAtStake: null,
  ...more,
});
const about = (code: IssueCode, rows: readonly Row[]) => told(code, rows, { places });

const CODES = customers(
  ["CA", "Code postal"],
  [1, 1000],
  [2, "75001.0"],
  [3, "F-59000"],
  [4, "59 - Lille"],
  [5, "00123"],
  [6, "B-1000"],
  [7, "59000"],
  [8, "29200"],
  [9, "69003"],
);

test.each<[IssueCode, readonly object[]]>([
  [
    "lostPostalZero",
    [issue("lostPostalZero", "low", ["C2", "C3", "C4"], { values: POSTAL, correction: "postalCodes" })],
  ],
  ["badPostalCode", [issue("badPostalCode", "medium", ["C6"], { values: POSTAL })]],
  ["foreignPostalCode", [issue("foreignPostalCode", "low", ["C7"], { values: POSTAL })]],
  ["cityContradictsPostal", []],
  ["unknownCity", []],
])("postal codes: %s", (code, expected) => {
  expect(about(code, CODES)).toEqual(expected);
});

const TOWN = { field: "city", header: "Ville", column: "D" };
const BOTH = customers(
  ["CA", "Code postal", "Ville"],
  [1, "59000", "Lille"],
  [2, "29200", "Lyon"],
  [3, "", "Lyom"],
  [4, "", "Saint-Denis"],
  [5, "69003", "Monde"],
);

test.each<[IssueCode, readonly object[]]>([
  // Which of the two is wrong cannot be known: the postal code, which places the customer, is shown.
  ["cityContradictsPostal", [issue("cityContradictsPostal", "medium", ["C3"], { values: POSTAL })]],
  ["unknownCity", [issue("unknownCity", "low", ["D4", "D5"], { values: TOWN })]],
  ["badPostalCode", []],
])("postal codes beside towns: %s", (code, expected) => {
  expect(about(code, BOTH)).toEqual(expected);
});

test("towns alone: those that are not found are told, one abroad has no postal code to tell", () => {
  const rows = customers(["CA", "Ville"], [1, "Lille"], [2, "Lyom"], [3, "Namur"], [4, "Brest"], [5, "1000"]);
  expect(about("unknownCity", rows)).toEqual([
    issue("unknownCity", "low", ["C3"], { values: { ...TOWN, column: "C" } }),
  ]);
  for (const code of ["foreignPostalCode", "lostPostalZero"] as const) expect(about(code, rows)).toEqual([]);
});

test("a place is told of customers only", () => {
  expect(
    about("badPostalCode", [...customers(["CA", "Code postal"], [1, "59000"]), ["", 5, "00123"]]),
  ).toEqual([]);
});

test.each([
  ["unknownDepartment", "department", "Département"],
  ["unknownRegion", "region", "Région"],
] as const)("%s is told at its cells, blank and missing ones are unknown", (code, field, header) => {
  const unread = (text: unknown): Partial<Place> => (text === "XX" ? { problem: code } : {});
  const locate: Places["locate"] = (query) => ({
    ...testPlaces.locate(query),
    ...unread(query.department ?? query.region),
  });
  const rows = customers(["CA", header], [1, "Bretagne"], [2, "XX"], [3, ""], [4, "n/c"], [5, "XX"]);
  expect(told(code, [...rows, ["", 9, "XX"]], { places: { ...testPlaces, locate } })).toEqual([
    issue(code, "medium", ["C3", "C6"], { values: { field, header, column: "C" } }),
  ]);
});

test("a sheet without places has none to tell", () => {
  expect(about("unknownCity", customers(["CA", "Région"], [1, "Lyom"]))).toEqual([]);
});
