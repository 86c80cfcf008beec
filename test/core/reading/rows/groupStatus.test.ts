import type { CellValue } from "../../../../src/core/model";
import { statusOfHeading } from "../../../../src/core/reading/rows/statusOfHeading";
import { asideOf, cellsOf, readRows } from "../support/readRows";

type Row = readonly CellValue[];
const HEADER: Row = ["Client", "Ville", "CA"];
const ACTIVE: readonly Row[] = [
  ["Morel", "Lille", 300],
  ["Lenoir", "Lens", 200],
  ["Brunet", "Arras", 100],
];
const read = (...rows: readonly Row[]) => readRows([HEADER, ...rows]);
const populations = (reading: ReturnType<typeof readRows>) =>
  Object.fromEntries(reading.customers.map(({ name, population }) => [name, population]));

test.each<readonly [string, string | null]>([
  ["PROSPECTS", "prospect"],
  ["Prospects chauds", "prospect"],
  ["Clients potentiels", "prospect"],
  ["CLIENTS INACTIFS", "closed"],
  ["Clients perdus", "closed"],
  ["Anciens clients", "closed"],
  ["Comptes fermés", "closed"],
  ["CLIENTS", "client"],
  ["Nos clients actifs", "client"],
  ["Clients à relancer", null],
  ["Client Morel", null],
  ["Secteur Nord", null],
  ["Prospection Nord", null],
])("the heading %s says %s", (text, status) => {
  expect(statusOfHeading(text)).toBe(status);
});

test("accounts are what the heading above them says, one heading being enough for who is no client", () => {
  const reading = read(...ACTIVE, [], ["CLIENTS INACTIFS"], ["Roux", "Lyon", 50]);
  expect(populations(reading)).toEqual({
    Morel: "client",
    Lenoir: "client",
    Brunet: "client",
    Roux: "closed",
  });
  expect(asideOf(reading)).toEqual({ blank: 1, subtotal: 1 });
  expect(cellsOf(reading, "statusFromHeadings")).toEqual(["A6"]);
});

test("up to the next heading, whatever it is of", () => {
  const groups: readonly Row[] = [["PROSPECTS"], ["Roux", "Lyon", 0], ["SECTEUR SUD"], ["Blanc", "Nice", 0]];
  expect(populations(read(...ACTIVE, ...groups))).toMatchObject({ Roux: "prospect", Blanc: "client" });
});

test("over the groups that stand right below it", () => {
  const sectors = ["SECTEUR NORD", "SECTEUR SUD"].flatMap((name, i): readonly Row[] => [
    [name],
    [`P${i}`, "Lens", 0],
  ]);
  const reading = read(...ACTIVE, ["PROSPECTS"], ...sectors, ["CLIENTS"], ["Roux", "Lyon", 0]);
  expect(populations(reading)).toMatchObject({ P0: "prospect", P1: "prospect", Roux: "client" });
});

test("a title above the header once more says it too", () => {
  const reading = read(...ACTIVE, [], ["PROSPECTS"], HEADER, ["Roux", "Lyon", 0], ["Blanc", "Nice", 7]);
  expect(populations(reading)).toMatchObject({ Roux: "prospect", Blanc: "client" });
  expect(cellsOf(reading, "prospectWithRevenue")).toEqual(["A9"]);
});

test("the status of a row goes before that of its heading", () => {
  const reading = readRows([
    [...HEADER, "Statut"],
    ["Morel", "Lille", 300, "client"],
    ["Lenoir", "Lens", 0, "prospect"],
    ["Brunet", "Arras", 100, ""],
    ["CLIENTS INACTIFS"],
    ["Roux", "Lyon", 50, "client"],
    ["Blanc", "Nice", 50, ""],
  ]);
  expect(populations(reading)).toMatchObject({ Roux: "client", Blanc: "closed" });
});

test.each(["CLIENTS DIVERS", "Client Prospect"])("%s alone on its row may be a customer", (name) => {
  expect(populations(read(...ACTIVE, [name], ["Roux", "Lyon", 0]))).toMatchObject({ [name]: "client" });
});

test("a heading right below the header is no second line of it", () => {
  const reading = read(["CLIENTS"], ...ACTIVE, ["PROSPECTS"], ["Roux", "Lyon", 0]);
  expect(reading.headerRow).toBe(1);
  expect(populations(reading)).toMatchObject({ Morel: "client", Roux: "prospect" });
  const wrapped = readRows([["Nb", "Client", "CA"], ["clients"], [3, "Morel", 300], [2, "Lenoir", 100]]);
  expect(wrapped.customers).toHaveLength(2);
});
