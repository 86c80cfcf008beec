import { isRunSheet, runEdits, runsOf } from "../../src/app/runHistory";
import type { CellValue } from "../../src/core/model";
import { openPortfolio } from "../excel/portfolio";
import { readSheet } from "../../src/excel/read";
import { press } from "../support/press";
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
function sheetAfter(...runs: readonly RunRecord[]): CellValue[][] {
  const edit = runEdits(runs, "runs", 0).find(({ kind }) => kind === "cells");
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
  expect(runsOf(sheetAfter(first, second))).toEqual([first, second]);
});

test("runs kept by a version that kept neither ABC limits nor sheets are read, both unknown", () => {
  const old = sheetAfter(run("2026-01-05", 100), run("2026-02-05", 200)).map((row) => row.slice(0, 6));
  expect(isRunSheet(old)).toBe(true);
  expect(runsOf(old)).toEqual(
    [run("2026-01-05", 100), run("2026-02-05", 200)].map((one) => ({ ...one, limits: null, sheet: null })),
  );
});

test("runs of two sheets on one day are two, whatever their names look like", () => {
  const [first, second] = [run("2026-01-05", 100, 2, "2025"), run("2026-01-05", 300, 3, "sheet 1/2")];
  const cells = sheetAfter(first, second);
  expect(runsOf(cells)).toEqual([first, second]);
  expect(cells.flat().filter((cell) => cell === "2025" || cell === "1/2")).toEqual([]);
});

test("a shorter history leaves no rows of a longer one", () => {
  const [clear] = runEdits([run("2026-01-05", 1)], "runs", 500).filter(({ kind }) => kind === "clear");
  expect(clear).toMatchObject({ sheet: "runs", area: { lastRow: 500 } });
});

test("rows that somebody damaged are skipped", () => {
  const cells = sheetAfter(run("2026-01-05", 100));
  cells.push(["not a day", "", "code c9", "A", "", 5], ["2026-01-05", "", 12, "A", "", 5]);
  expect(runsOf(cells)).toEqual([run("2026-01-05", 100)]);
});

test("two sheets too large to be remembered together: the first stays remembered, the second is told", async () => {
  const { Excel, stop } = await openPortfolio(6, (_, { workbook }) => {
    workbook.worksheets.add("Prospects").getRange("A1").copyFrom("Clients!A1:D7");
  });
  await press({ sheet: "Clients" });
  const read = await readSheet("Clients");
  const runs = read.ok && read.value.ownSheets.find(({ sheet }) => sheet === "runs");
  if (!runs) throw new Error("the run is kept");
  await Excel.run(async (context) => {
    const day = String(runs.cells[1]?.[0]);
    const sheet = context.workbook.worksheets.getItem(runs.id);
    sheet.getRange("A8:A19997").values = Array.from({ length: 19_990 }, () => [`'${day}`]);
    sheet.getRange("C8:C19997").values = Array.from({ length: 19_990 }, (_, i) => [`code x${i}`]);
    await context.sync();
  });
  const told = async (sheet: string): Promise<unknown> => {
    const outcome = await press({ sheet, write: false });
    if (outcome.kind !== "done") throw new Error(outcome.kind);
    return outcome.segmentation.remarks.filter(({ code }) => code === "output.runNotKept");
  };
  expect(await told("Clients")).toEqual([]);
  expect(await told("Prospects")).toEqual([{ code: "output.runNotKept", values: { customers: 6, most: 4 } }]);
  stop();
}, 60_000);

test("a sheet of runs that a write was cut short before it hid is hidden by the next press", async () => {
  const it = await openPortfolio(12);
  await press();
  const name = "Segmentation (mémoire)";
  const visibility = (change: (sheet: Excel.Worksheet) => void) =>
    it.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      change(sheet);
      sheet.load("visibility");
      await context.sync();
      return sheet.visibility;
    });
  await visibility((sheet) => void (sheet.visibility = "Visible"));
  await press();
  expect(await visibility(() => undefined)).toBe("VeryHidden");
  it.stop();
});
