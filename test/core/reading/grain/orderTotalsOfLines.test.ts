import { facts, type Line } from "../support/factsOfLines";

test.each<[string, readonly Line[], readonly number[]]>([
  [
    "once an order",
    [
      [100, "2026-05-01", "F1"],
      [100, "2026-05-01", "F1"],
    ],
    [100, 0, 1, 100, -31],
  ],
  [
    "the amount of most lines",
    [
      [100, "2026-05-01", "F1"],
      [90, "2026-05-01", "F1"],
      [100, "2026-05-01", "F1"],
    ],
    [100, 0, 1, 100, -31],
  ],
  [
    "the largest of equals",
    [
      [90, "2026-05-01", "F1"],
      [100, "2026-05-01", "F1"],
    ],
    [100, 0, 1, 100, -31],
  ],
  [
    "on its latest day",
    [
      [100, "2025-05-01", "F1"],
      [100, "2026-05-01", "F1"],
    ],
    [100, 0, 1, 100, -31],
  ],
  [
    "on its latest day, in any order of lines",
    [
      [100, "2026-05-01", "F1"],
      [100, "2026-05-20", "F1"],
      [100, "2025-05-01", "F1"],
    ],
    [100, 0, 1, 100, -12],
  ],
  [
    "on the latest day of the amount that counts",
    [
      [100, "2026-05-01", "F1"],
      [100, "2026-05-01", "F1"],
      [90, "2025-05-20", "F1"],
    ],
    [100, 0, 1, 100, -31],
  ],
  [
    "as unknown when each line's amount is",
    [
      [NaN, "2026-05-01", "F1"],
      [NaN, "2026-05-01", "F1"],
    ],
    [NaN, 0, 1, NaN, -31],
  ],
  [
    "and so do its credit notes",
    [
      [100, "2026-05-01", "F1"],
      [100, "2026-05-01", "F1"],
      [-30, "2026-05-20", "F1"],
      [-30, "2026-05-20", "F1"],
    ],
    [70, 0, 1, 70, -31],
  ],
  [
    "a line without a number by itself",
    [
      [100, "2026-05-01", "F1"],
      [100, "2026-05-02"],
      [100, "2026-05-03"],
    ],
    [300, 0, 3, 100, -29],
  ],
])("an order's total on each of its lines counts %s", (_name, lines, expected) => {
  expect(facts(lines, { totalsRepeat: true })).toEqual(expected);
});
