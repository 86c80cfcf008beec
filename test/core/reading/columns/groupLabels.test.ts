import type { Customer } from "../../../../src/core/model";
import { cellsOf, readRows } from "../support/readRows";

type Labels = readonly (string | number | null)[];

const NAMES = "Leroy Morel Brunet Zinc Boyer Petit Hardy Lenoir Arnaud Dupont".split(" ");

/** Clients with a label each under some header; null is a blank label. */
const list = (header: string, labels: Labels) =>
  readRows([[header, "Client", "CA HT"], ...labels.map((label, i) => [label, NAMES[i] ?? "", 1000 - i])]);
const ONCE = ["A", null, null, "B", null, "C", null, null, "D", null];
const EACH = ["A", "A", "A", "B", "B", "C", "C", "C", "D", "D"];
const DEPARTMENTS = [59, null, null, 69, null, 29, null, null, 44, null];
const TRADES = ["CHR", null, null, "BTP", ...Array.from({ length: 6 }, () => null)];

test.each<[string, keyof Customer, Labels, Labels]>([
  ["Département", "department", DEPARTMENTS, ["59", "59", "59", "69", "69", "29", "29", "29", "44", "44"]],
  ["Commercial", "rep", ONCE, EACH],
  ["Secteur commercial", "zone", ONCE, EACH],
  ["Secteur d'activité", "sector", TRADES, ["CHR", "CHR", "CHR", ...Array.from({ length: 7 }, () => "BTP")]],
])("a « %s » written once per group holds for the blanks below, and it is told", (...one) => {
  const [header, field, labels, all] = one;
  const reading = list(header, labels);
  expect(reading.customers.map((customer) => customer[field])).toEqual(all);
  const blanks = labels.flatMap((label, i) => (label === null ? [`A${i + 2}`] : []));
  expect(cellsOf(reading, "filledDownNames")).toEqual(blanks);
});

test.each<[string, readonly (string | null)[]]>([
  ["a label comes back", ["A", null, null, "B", null, "A", null, null, "D", null]],
  ["the first row has none", [null, "A", null, null, "B", null, null, null, "C", null]],
  ["there are more labels than blanks", ["A", null, "B", null, "C", "D", "E", "F", null, "G"]],
  ["only the first rows were filled in", ["A", "B", "C", ...Array.from({ length: 7 }, () => null)]],
  ["a few rows may be so by chance", ["A", null, null, "B", null, "C", null]],
])("no label is taken where %s", (_why, labels) => {
  const reading = list("Commercial", labels);
  expect(reading.customers.map(({ rep }) => rep)).toEqual(labels);
  expect(cellsOf(reading, "filledDownNames")).toBeUndefined();
});

test("subtotals below each group are no labels", () => {
  const group = (label: string, count: number, first: number) => [
    ...Array.from({ length: count }, (_, i) => [i === 0 ? label : null, NAMES[first + i] ?? "", 10]),
    [`Total ${label}`, null, 10 * count],
  ];
  const groups = [...group("Nord", 6, 0), ...group("Sud", 4, 6)];
  const reading = readRows([["Secteur commercial", "Client", "CA HT"], ...groups]);
  expect(reading.customers.map(({ zone }) => zone)).toEqual([
    ...Array.from({ length: 6 }, () => "Nord"),
    ...Array.from({ length: 4 }, () => "Sud"),
  ]);
  const blanks = ["A3", "A4", "A5", "A6", "A7", "A10", "A11", "A12"];
  expect(cellsOf(reading, "filledDownNames")).toEqual(blanks);
});
