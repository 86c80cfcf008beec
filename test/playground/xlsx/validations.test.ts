import { extrasOf, open, part, save } from "./support/edit";
import { faultsOf } from "./support/faultsOf";
import { smallWorkbook } from "./support/xlsxParts";

const SHEET = `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>`;
const list = (firstRow: number, lastRow: number) => ({
  area: { firstRow, lastRow, firstColumn: 2, lastColumn: 2 },
  rule: { list: { inCellDropDown: true, source: "A,B,C" } },
  ignoreBlanks: true,
});

/** The cells under a validation, in the order of the file. */
const ranges = (parts: Readonly<Record<string, string>>): string[] =>
  [...part(parts, "xl/worksheets/sheet1.xml").matchAll(/sqref="([^"]*)"/g)].map(([, cells = ""]) => cells);

test("the same list written again replaces the one of the file, and longer ones never overlap", () => {
  const first = open(smallWorkbook(SHEET));
  extrasOf(first, 0).validations = [list(2, 9)];
  const once = save(first);
  expect(ranges(once.parts)).toEqual(["B2:B9"]);

  const again = open(once.bytes);
  extrasOf(again, 0).validations = [list(2, 9)];
  const twice = save(again);
  expect(ranges(twice.parts)).toEqual(["B2:B9"]);

  const longer = open(twice.bytes);
  extrasOf(longer, 0).validations = [list(5, 12)];
  const third = save(longer);
  expect(ranges(third.parts)).toEqual(["B2:B4", "B5:B12"]);
  expect(faultsOf(third.bytes)).toEqual([]);
});
