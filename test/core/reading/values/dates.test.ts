import type { CellValue } from "../../../../src/core/model";
import { readDateColumn } from "../../../../src/core/reading/values/dateColumn";
import { dayOf, isoOf } from "../../../../src/core/stats/day";

const TODAY = dayOf(2026, 6, 1);
const column = (cells: readonly CellValue[], otherReading = false) =>
  readDateColumn(cells, { otherReading, asOf: TODAY });
/** Days by their ISO text; a time of day that was not dropped shows behind it. */
const read = (cells: readonly CellValue[], other = false) =>
  [...column(cells, other).days].map((day) =>
    Number.isNaN(day) ? null : isoOf(day) + (Number.isInteger(day) ? "" : ` + ${day % 1}`),
  );

test.each([
  ["31/12/2025", "2025-12-31"],
  ["31-12-25", "2025-12-31"],
  ["31.12.2025", "2025-12-31"],
  ["31–12–2025", "2025-12-31"],
  ["le 31/12/2025", "2025-12-31"],
  ["mer. 31/12/2025", "2025-12-31"],
  ["mercredi 31 décembre 2025", "2025-12-31"],
  ["Wed, 31 Dec 2025", "2025-12-31"],
  ["mardi 3 mars 2026", "2026-03-03"],
  ["2025-12-31", "2025-12-31"],
  ["2025/12/31", "2025-12-31"],
  ["2025-12-31T23:59:59Z", "2025-12-31"],
  ["31/12/2025 14:30", "2025-12-31"],
  ["20251231", "2025-12-31"],
  [20251231, "2025-12-31"],
  ["05-mars-24", "2024-03-05"],
  ["5 mars 2024", "2024-03-05"],
  ["1er janvier 2025", "2025-01-01"],
  ["lundi 5 mars 2024", "2024-03-05"],
  ["5-Feb-2024", "2024-02-05"],
  ["March 5, 2024", "2024-03-05"],
  ["févr. 2025", "2025-02-01"],
  ["DÉC-25", "2025-12-01"],
  ["12/2025", "2025-12-01"],
  ["1/2/49", "2049-02-01"],
  ["1/2/99", "1999-02-01"],
  [46022, "2025-12-31"],
  [46022.99, "2025-12-31"],
  [45366, "2024-03-15"],
])("« %s » is %s", (cell, iso) => {
  expect(read([cell])).toEqual([iso]);
});

test.each([
  "",
  " ",
  "-",
  "00/00/0000",
  "0000-00-00",
  "jamais",
  0,
  1,
  60,
  "31/02/2025",
  "99/99/2025",
  "abc",
  true,
  "#N/A",
  2025,
  3e5,
  "31/12/2199",
  "12 k€",
  "12/03/20255",
  "120251231",
  "202512311",
  "112/2025",
  "lot 12 mars",
  "12 mars environ",
  "0/12/2025",
  "00/12/2025",
])("« %s » is unknown", (cell) => {
  expect(read([cell])).toEqual([null]);
});

describe("one decision on the order of a column", () => {
  test.each([
    ["day first when nothing proves it", ["03/04/2025", "05/06/2025"], ["2025-04-03", "2025-06-05"], 2, 0],
    ["day first with a 13 in first place", ["03/04/2025", "13/06/2025"], ["2025-04-03", "2025-06-13"], 0, 0],
    [
      "month first with a 13 in second place and none in first",
      ["03/04/2025", "06/13/2025"],
      ["2025-03-04", "2025-06-13"],
      0,
      0,
    ],
    [
      "both: day first, the odd cells told",
      ["03/04/2025", "13/06/2025", "06/14/2025"],
      ["2025-04-03", "2025-06-13", "2025-06-14"],
      0,
      1,
    ],
    ["the same day and month is no doubt", ["04/04/2025"], ["2025-04-04"], 0, 0],
  ] as const)("%s", (_what, cells, days, ambiguous, odd) => {
    expect(read(cells)).toEqual(days);
    const { ambiguous: doubts, odd: against } = column(cells);
    expect([doubts.length, against.length]).toEqual([ambiguous, odd]);
  });
  test("the other reading is one press away where the column is silent, and only there", () => {
    expect(read(["03/04/2025"], true)).toEqual(["2025-03-04"]);
    expect(read(["03/04/2025", "13/06/2025"], true)).toEqual(["2025-04-03", "2025-06-13"]);
  });
});

test("zeros and « jamais » are no problem to tell, an impossible date is", () => {
  expect(column(["00/00/0000", "jamais", "-", 0, "31/02/2025"])).toMatchObject({
    unreadable: [4],
    implausible: [],
  });
});

test.each([1, 60, 2025, 109_575, "01/01/1900", "31/12/2199"])(
  "%p is a day that no sale can have, and it is told",
  (cell) => {
    expect(column([46_022, cell]).implausible).toEqual([1]);
    expect(read([46_022, cell])).toEqual(["2025-12-31", null]);
  },
);
