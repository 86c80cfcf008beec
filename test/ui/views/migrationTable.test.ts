import { migrationTable } from "../../../src/ui/views/migrationTable";
import { sampleSegmentation } from "../support/sampleSegmentation";

test("the table has the labels that occur, newcomers and those gone last, and counts everybody once", () => {
  const cells = [
    { from: "A", to: "A", customers: 4 },
    { from: "A", to: "C", customers: 2 },
    { from: "B", to: null, customers: 1 },
    { from: null, to: "C", customers: 3 },
  ] as const;
  const table = migrationTable({ ...sampleSegmentation(), migration: { since: "2026-01-31", cells } });
  expect(table).toEqual({
    since: "2026-01-31",
    columns: ["A", "C", null],
    rows: [
      { from: "A", counts: [4, 2, 0] },
      { from: "B", counts: [0, 0, 1] },
      { from: null, counts: [0, 3, 0] },
    ],
  });
});

test("a first run has no table", () => {
  expect(migrationTable({ ...sampleSegmentation(), migration: null })).toBeNull();
});
