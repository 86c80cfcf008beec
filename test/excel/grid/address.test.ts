import fc from "fast-check";
import { quotedSheet } from "../../../src/core/a1";
import { parseA1, sheetOfAddress, toA1 } from "../../../src/excel/grid/address";

test("an area survives its address", () => {
  const row = fc.integer({ min: 1, max: 1_048_576 });
  const column = fc.integer({ min: 1, max: 16_384 });
  fc.assert(
    fc.property(row, row, column, column, (r1, r2, c1, c2) => {
      const area = {
        firstRow: Math.min(r1, r2),
        firstColumn: Math.min(c1, c2),
        lastRow: Math.max(r1, r2),
        lastColumn: Math.max(c1, c2),
      };
      expect(parseA1(toA1(area))).toEqual(area);
    }),
  );
});

test.each([
  ["Clients!$A$1:C9", { firstRow: 1, firstColumn: 1, lastRow: 9, lastColumn: 3 }],
  ["'L''Oréal !'!B2", { firstRow: 2, firstColumn: 2, lastRow: 2, lastColumn: 2 }],
  ["A:C", { firstRow: 1, firstColumn: 1, lastRow: 1_048_576, lastColumn: 3 }],
  ["2:9", { firstRow: 2, firstColumn: 1, lastRow: 9, lastColumn: 16_384 }],
  ["A1,B2", null],
  ["", null],
])("%s is one area or none", (address, area) => {
  expect(parseA1(address)).toEqual(area);
});

test("sheet names come back from their quotes", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (name) => {
      expect(sheetOfAddress(`${quotedSheet(name)}!A1`)).toBe(name);
    }),
  );
});
