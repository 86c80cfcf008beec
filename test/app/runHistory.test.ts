import { isRunSheet, runEdits, runsOf } from "../../src/app/runHistory";
import type { CellValue } from "../../src/core/model";
import type { RunRecord } from "../../src/core/planning/runRecord";

const run = (day: string, revenue: number | null, customers = 2, sheet = "Clients"): RunRecord => ({
  day,
  sheet,
  cuts: "3 average 1/2 3/4 5/6",
  limits: "abc 0.8/0.95",
  rows: Array.from({ length: customers }, (_, i) => ({
    key: `code c${i}`,
    abc: i === 0 ? "A" : null,
    rfm: i === 0 ? "3-3-3" : null,
    revenue,
  })),
});

/** What the sheet holds after the edits. */
function sheetAfter(past: readonly RunRecord[], latest: RunRecord): CellValue[][] {
  const edit = runEdits(past, latest, "runs", 0).find(({ kind }) => kind === "cells");
  if (edit?.kind !== "cells") throw new Error("the runs are written");
  return edit.cells.map((row) =>
    row.map((cell) => {
      if (cell === null || typeof cell === "object") throw new Error("plain values only");
      return cell;
    }),
  );
}

test("runs come back from their sheet, unknown revenue as unknown", () => {
  const first = run("2026-01-05", 100);
  const second = run("2026-02-05", null);
  expect(runsOf(sheetAfter([first], second))).toEqual([first, second]);
});

test("runs kept by a version that kept neither ABC limits nor sheets are read, both unknown", () => {
  const old = sheetAfter([run("2026-01-05", 100)], run("2026-02-05", 200)).map((row) => row.slice(0, 6));
  expect(isRunSheet(old)).toBe(true);
  expect(runsOf(old)).toEqual(
    [run("2026-01-05", 100), run("2026-02-05", 200)].map((one) => ({ ...one, limits: null, sheet: null })),
  );
});

test("runs of two sheets on one day are two, whatever their names look like", () => {
  const [first, second] = [run("2026-01-05", 100, 2, "2025"), run("2026-01-05", 300, 3, "sheet 1/2")];
  const cells = sheetAfter([first], second);
  expect(runsOf(cells)).toEqual([first, second]);
  expect(cells.flat().filter((cell) => cell === "2025" || cell === "1/2")).toEqual([]);
});

test("a second run of the same day replaces the first", () => {
  expect(runsOf(sheetAfter([run("2026-01-05", 100)], run("2026-01-05", 200)))).toEqual([
    run("2026-01-05", 200),
  ]);
});

test("very large portfolios keep fewer runs, never none", () => {
  const past = [run("2026-01-05", 1, 15_000), run("2026-02-05", 1, 15_000)];
  expect(runsOf(sheetAfter(past, run("2026-03-05", 2, 15_000))).map(({ day }) => day)).toEqual([
    "2026-03-05",
  ]);
});

test("a shorter history leaves no rows of a longer one", () => {
  const [clear] = runEdits([], run("2026-01-05", 1), "runs", 500).filter(({ kind }) => kind === "clear");
  expect(clear).toMatchObject({ sheet: "runs", area: { lastRow: 500 } });
});

test("rows that somebody damaged are skipped", () => {
  const cells = sheetAfter([], run("2026-01-05", 100));
  cells.push(["not a day", "", "code c9", "A", "", 5], ["2026-01-05", "", 12, "A", "", 5]);
  expect(runsOf(cells)).toEqual([run("2026-01-05", 100)]);
});
