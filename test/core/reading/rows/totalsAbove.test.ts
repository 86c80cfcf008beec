import type { CellValue } from "../../../../src/core/model";
import { asideOf, readRows } from "../support/readRows";

type Row = readonly CellValue[];
const HEADER: Row = ["Client", "Ville", "CA 2025", "CA 2024"];
const NORD: readonly Row[] = [
  ["Boulangerie Petit", "Lille", 1200.1, 1000],
  ["Garage Morel", "Douai", 800.2, ""],
  ["Café du Port", "Dunkerque", "", ""],
];
const SOMME: readonly Row[] = [
  ["Hôtel Roy", "Amiens", 500, 400],
  ["Ets Pierre", "Albert", 300, 350],
];
const HEADS: readonly Row[] = [
  ["59 - NORD (3 clients)", "", 2000.3, 1000],
  ["80 - SOMME (2 clients)", "", 800, 750],
];
const [nord = [], somme = []] = HEADS;

test("rows that sum the rows below them are subtotals", () => {
  const reading = readRows([HEADER, nord, ...NORD, somme, ...SOMME]);
  expect(asideOf(reading)).toEqual({ subtotal: 2 });
  expect(reading.customers.map(({ name }) => name)).toEqual([...NORD, ...SOMME].map(([name]) => name));
});

test("so are those of a copied pivot, above its grand total", () => {
  const bare = [nord, ...NORD, somme, ...SOMME].map(([name = "", , now = "", before = ""]) => [
    name,
    now,
    before,
  ]);
  const reading = readRows([["Client", "CA 2025", "CA 2024"], ...bare, ["Total général", 2800.3, 1750]]);
  expect(asideOf(reading)).toEqual({ subtotal: 2, total: 1 });
});

test.each<[string, readonly Row[]]>([
  ["a cent is missing", [["59 - NORD", "", 2000.28, 1000], ...NORD, somme, ...SOMME]],
  ["a group is alone", [nord, ...NORD]],
  ["a row belongs to none", [["Auto Lens", "Lens", 10, 10], nord, ...NORD, somme, ...SOMME]],
  ["a town stands beside", [["Groupe Nord", "Lille", 2000.3, 1000], ...NORD, somme, ...SOMME]],
])("nobody is set aside where %s", (_what, rows) => {
  expect(asideOf(readRows([HEADER, ...rows]))).toEqual({});
});

test.each(["Ensemble", "Tot.", "Σ"])("« %s » with the sums of all above is a total", (label) => {
  const list = [HEADER, ...NORD, ...SOMME];
  expect(asideOf(readRows([...list, [label, "", 2800.3, 1750]]))).toEqual({ total: 1 });
  expect(asideOf(readRows([...list, [label, "Lens", 2800.3, 1750]]))).toEqual({});
  expect(asideOf(readRows([...list, [label, "", 2800.3, 1740]]))).toEqual({});
});

test("the last customer of a list of names is kept although its one amount is the sum", () => {
  const list: readonly Row[] = [
    ["Client", "CA"],
    ["Petit", 100],
    ["Morel", 50],
    ["Roy", 50],
    ["Grand Café", 200],
  ];
  expect(asideOf(readRows(list))).toEqual({});
});

test("a total at the head of the list is one, a remark beside it or not", () => {
  const clients = [...NORD, ...SOMME].map((row) => [...row, ""]);
  const head = (amount: number): readonly Row[] => [
    [...HEADER, "Remarque"],
    ["Total", "", amount, 1750, "Revu"],
    ...clients,
  ];
  expect(asideOf(readRows(head(2800.3)))).toEqual({ total: 1 });
  expect(asideOf(readRows(head(2900)))).toEqual({});
});
