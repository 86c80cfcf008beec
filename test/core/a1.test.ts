import {
  cellAddress,
  columnArea,
  columnLetters,
  columnOfLetters,
  fixedArea,
  quotedSheet,
  rowArea,
} from "../../src/core/a1";

test.each<[number, string]>([
  [1, "A"],
  [26, "Z"],
  [27, "AA"],
  [52, "AZ"],
  [53, "BA"],
  [702, "ZZ"],
  [703, "AAA"],
  [16384, "XFD"],
])("column %d is %s, and back", (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
  expect(columnOfLetters(letters)).toBe(column);
  expect(columnOfLetters(letters.toLowerCase())).toBe(column);
  expect(cellAddress(12, column)).toBe(`${letters}12`);
});

test.each(["", "A1", "1", "É", "XFE", "AAAA", " B", "B ", "A-B"])("%j is no column", (letters) => {
  expect(columnOfLetters(letters)).toBeNull();
});

test("addresses of cells and areas", () => {
  expect(cellAddress(12, 28)).toBe("AB12");
  expect(fixedArea({ firstRow: 2, firstColumn: 1, lastRow: 501, lastColumn: 3 })).toBe("$A$2:$C$501");
  expect(fixedArea(rowArea(4, 2, 5))).toBe("$B$4:$E$4");
  expect(fixedArea(columnArea(2, 4, 5))).toBe("$B$4:$B$5");
});

test.each([
  ["Clients", "'Clients'"],
  ["L'été de l'an", "'L''été de l''an'"],
])("address of a sheet called %s", (name, quoted) => {
  expect(quotedSheet(name)).toBe(quoted);
});
