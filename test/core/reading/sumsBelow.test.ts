import type { CellValue } from "../../../src/core/model";
import { asideOf, cellsOf, readRows } from "./support/readRows";

type Row = readonly CellValue[];
const LIST: readonly Row[] = [
  ["Client", "Commercial", "Ville", "CA"],
  ...Array.from({ length: 8 }, (_, i): Row => [`Maison ${i}`, i % 2 ? "Dupont" : "Martin", "Lille", 10]),
];
const BLANK: Row = ["", "", "", ""];
const read = (rows: readonly Row[]) => readRows([...LIST, BLANK, ...rows]);

test.each<[string, readonly Row[]]>([
  [
    "by rep",
    [
      ["Commercial", "CA"],
      ["Dupont", 40],
      ["Martin", 40],
    ],
  ],
  [
    "by class, with a note under it",
    [["Classe", "Nb clients", "% du CA"], ["A", 3, 0.8], ["B", 5, 0.2], [], ["Source : Sage"]],
  ],
])("sums below the list are another table: %s", (_what, rows) => {
  const reading = read(rows);
  expect(reading.customers).toHaveLength(8);
  expect(asideOf(reading)).toEqual({});
  expect(cellsOf(reading, "otherBlocks")).toEqual(["A11"]);
});

test.each<[string, readonly Row[]]>([
  ["they are as many as the list", [["Ville", "CA"], ...LIST.slice(1).map(([name]): Row => [name ?? "", 5])]],
  [
    "they hold more than the header names",
    [
      ["Commercial", "CA"],
      ["Roux", 40, "Lens"],
    ],
  ],
  ["customers stand below them", [["Commercial", "CA"], ["Dupont", 40], [], ["Roux", "Dupont", "Lens", 5]]],
])("nobody is lost below the list where %s", (_what, rows) => {
  const last = rows.at(-1)?.[0];
  expect(read(rows).customers.map(({ name }) => name)).toContain(last);
});
