import type { Issue } from "../../../../src/core/model";
import { told, type Row } from "../support/told";

const list = (...rows: readonly Row[]): readonly Row[] => [["Code", "Client", "CP", "CA"], ...rows];
const CODE = { field: "code", header: "Code", column: "A" };
const NAME = { field: "name", header: "Client", column: "B" };

test("customers of one code are told group by group, with what would be counted twice", () => {
  const rows = list(
    ["C1", "Morel", "59000", 100.1],
    ["C2", "Brunet", "29200", 40],
    ["c1", "Garage Lenoir", "69003", 30.25],
    ["C2", "Café Central", "44000", ""],
    ["C1", "Hôtel du Parc", "75011", 20],
    ["C3", "Fleurs", "44000", 7],
  );
  expect(told("duplicateCode", rows)).toEqual([
    {
      code: "duplicateCode",
      severity: "high",
      count: 5,
      cells: ["A2", "A4", "A6", "A3", "A5"],
      revenueAtStake: 50.25,
      values: { ...CODE, groups: 2, doubled: 50.25, example: "C1", rows: "2, 4, 6" },
    },
  ] satisfies readonly Issue[]);
  expect(told("duplicateName", rows)).toEqual([]);
});

test("duplicates that buy nothing, or give money back, double nothing", () => {
  const rows = list(["C1", "Morel", "59000", 100], ["C1", "Brunet", "29200", -40], ["C1", "Zinc", "", ""]);
  expect(told("duplicateCode", rows)).toMatchObject([
    { severity: "medium", revenueAtStake: 0, values: { doubled: 0 } },
  ]);
});

test.each<[string, readonly Row[], readonly string[]]>([
  [
    "legal forms, case and accents aside",
    [
      ["", "SARL Café Roy", "59000", 1],
      ["", "CAFE ROY", 59000, 2],
    ],
    ["B2", "B3"],
  ],
  [
    "in two towns",
    [
      ["", "Café Roy", "59000", 1],
      ["", "Café Roy", "29200", 2],
    ],
    [],
  ],
  [
    "without any postal code",
    [
      ["", "Café Roy", "", 1],
      ["", "Café Roy", "", 2],
    ],
    ["B2", "B3"],
  ],
  [
    "one without a postal code",
    [
      ["", "Café Roy", "59000", 1],
      ["", "Café Roy", "", 2],
    ],
    [],
  ],
  [
    "of different codes",
    [
      ["C1", "Café Roy", "59000", 1],
      ["C2", "Café Roy", "59000", 2],
    ],
    ["B2", "B3"],
  ],
  [
    "that their code tells already",
    [
      ["C1", "Café Roy", "59000", 1],
      ["C1", "Café Roy", "59000", 2],
    ],
    [],
  ],
  [
    "two told by their code, a third by its name",
    [
      ["C1", "Café Roy", "59000", 1],
      ["C1", "Café Roy", "59000", 2],
      ["C2", "Café Roy", "59000", 3],
    ],
    ["B2", "B3", "B4"],
  ],
  [
    "three of one name",
    [
      ["", "Roy", "", 1],
      ["", "Roy", "", 2],
      ["", "Roy", "", 3],
    ],
    ["B2", "B3", "B4"],
  ],
  [
    "a name and a row of nobody",
    [
      ["", "Roy", "59000", 1],
      ["", "", "59000", 2],
      ["", "", "59000", 3],
    ],
    [],
  ],
])("customers of one name: %s", (_what, rows, cells) => {
  const more = list(
    ...rows,
    ["C8", "Fleurs", "44000", 7],
    ["C9", "Garage", "44000", 7],
    ["C7", "Zinc", "44000", 7],
  );
  const issues = told("duplicateName", more);
  expect(issues.flatMap((issue) => issue.cells)).toEqual(cells);
  expect(issues.map(({ values }) => values.field)).toEqual(cells.length > 0 ? ["name"] : []);
});

test("two pairs of names are two groups; the first is the example", () => {
  const rows = list(
    ["C1", "Café Roy", "59000", 1],
    ["C2", "Zinc", "29200", 5],
    ["C4", "CAFÉ ROY", "59000", 2],
    ["C3", "Zinc", "29200", 4],
  );
  expect(told("duplicateName", rows)).toMatchObject([
    {
      severity: "high",
      count: 4,
      cells: ["B2", "B4", "B3", "B5"],
      revenueAtStake: 5,
      values: { ...NAME, groups: 2, doubled: 5, example: "Café Roy", rows: "2, 4" },
    },
  ]);
});

test("a customer copied many times: the first rows are named, and the first hundred cells", () => {
  const copies = Array.from({ length: 104 }, (): Row => ["C1", "Morel", "59000", 1]);
  const others = Array.from({ length: 900 }, (_, at): Row => [`D${at}`, `Client ${at}`, "", 1]);
  const [found, ...more] = told("duplicateCode", list(...copies, ...others), {}, { firstRow: 11 });
  expect(more).toEqual([]);
  expect(found).toMatchObject({ count: 104, values: { rows: "12, 13, 14, 15, 16" } });
  expect([found?.cells.length, found?.cells[0], found?.cells.at(-1)]).toEqual([100, "A12", "A111"]);
});

test("a row set aside is nobody's double", () => {
  const rows = [
    ["Code", "Client", "Statut", "CA"],
    ["C1", "Morel", "Client", 1],
    ["C2", "Brunet", "Client", 2],
    ["C1", "Morel", "Fournisseur", 3],
    ["Total", "", "", 3],
    ["Total", "", "", 3],
  ];
  for (const code of ["duplicateCode", "duplicateName"] as const) expect(told(code, rows)).toEqual([]);
});

test("in a journal, customers come back: no doubles", () => {
  const rows = [
    ["Code", "Client", "Date", "Montant HT"],
    ["C1", "Morel", 46100, 1],
    ["C1", "Morel", 46101, 2],
    ["C2", "Brunet", 46102, 3],
    ["C2", "Brunet", 46103, 4],
  ];
  for (const code of ["duplicateCode", "duplicateName"] as const) expect(told(code, rows)).toEqual([]);
});

test("shops of one name are told apart by their town where no postal code is known", () => {
  const rows: readonly Row[] = [
    ["Enseigne", "Ville", "CA"],
    ["Boulangerie Ange", "Rennes", 10],
    ["Boulangerie Ange", "Lyon", 20],
    ["Boulangerie Ange", "RENNES", 30],
  ];
  expect(told("duplicateName", rows)).toMatchObject([{ cells: ["A2", "A4"], revenueAtStake: 10 }]);
});
