import type { Segmentation } from "../../../src/core/segments";
import { migrationTable } from "../../../src/ui/views/migrationTable";
import { sampleSegmentation } from "../support/sampleSegmentation";

const tableOf = (cells: NonNullable<Segmentation["migration"]>["cells"]) =>
  migrationTable({ ...sampleSegmentation(), migration: { since: "2026-01-31", cells } });

test("the table has the labels that somebody left or came to, newcomers and those gone last", () => {
  expect(
    tableOf([
      { from: "A", to: "A", customers: 4 },
      { from: "A", to: "C", customers: 2 },
      { from: "potentialA", to: "potentialA", customers: 9 },
      { from: "B", to: null, customers: 1 },
      { from: null, to: "C", customers: 3 },
    ]),
  ).toEqual({
    since: "2026-01-31",
    columns: ["A", "B", "C", null],
    rows: [
      { from: "A", counts: [4, 0, 2, 0] },
      { from: "B", counts: [0, 0, 0, 1] },
      { from: "C", counts: [0, 0, 0, 0] },
      { from: null, counts: [0, 0, 3, 0] },
    ],
  });
});

test("when everybody stayed there is nothing to tabulate, and the day compared with is known", () => {
  const table = tableOf([{ from: "A", to: "A", customers: 4 }]);
  expect(table).toEqual({ since: "2026-01-31", columns: [], rows: [] });
});

test("a first run has no table", () => {
  expect(migrationTable({ ...sampleSegmentation(), migration: null })).toBeNull();
});
