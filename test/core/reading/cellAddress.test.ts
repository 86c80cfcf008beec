import { cellAddress, columnLetter, columnOfLetters } from "../../../src/core/reading/cellAddress";

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
  expect(columnLetter(column)).toBe(letters);
  expect(columnOfLetters(letters)).toBe(column);
  expect(columnOfLetters(letters.toLowerCase())).toBe(column);
  expect(cellAddress(12, column)).toBe(`${letters}12`);
});

test.each(["", "A1", "1", "É", "XFE", "AAAA", " B", "B ", "A-B"])("%j is no column", (letters) => {
  expect(columnOfLetters(letters)).toBeNull();
});
