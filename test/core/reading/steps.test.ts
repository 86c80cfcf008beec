import type { CellValue, SheetData } from "../../../src/core/model";
import { readSheet, readSheetSteps } from "../../../src/core/reading/readSheet";
import { contextOf, sheetOf } from "./support/readRows";

const sheet = (rows: number): SheetData =>
  sheetOf([
    ["Client", "CA 2025", "Ville"],
    ...Array.from({ length: rows }, (_, i): CellValue[] => [
      `Société ${i}`,
      i * 10,
      i % 2 ? "Lille" : "Nantes",
    ]),
  ]);

function driven(rows: number): { readonly stops: number; readonly result: unknown } {
  const steps = readSheetSteps(sheet(rows), contextOf());
  for (let stops = 0; ; stops++) {
    const step = steps.next();
    if (step.done === true) return { stops, result: step.value };
  }
}

test("a reading stops more often the longer the sheet, and reads the same as at one go", () => {
  const short = driven(100);
  const long = driven(12_000);
  expect(short.stops).toBeGreaterThan(10);
  // At least ten passes over the rows, each with eleven more stops.
  expect(long.stops - short.stops).toBeGreaterThanOrEqual(110);
  expect(long.result).toEqual(readSheet(sheet(12_000), contextOf()));
});
