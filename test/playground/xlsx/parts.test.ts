import fc from "fast-check";
import { shiftFormula } from "../../../playground/xlsx/cells/shiftFormula";
import { withFunctionPrefixes } from "../../../playground/xlsx/write/functionPrefixes";
import { isDateFormat } from "../../../playground/xlsx/styles/builtinFormats";
import { uniqueNames } from "../../../playground/xlsx/write/patchTable";
import { escapeCell, unescapeCell, unescapeXml } from "../../../playground/xlsx/xml/escape";
import { makeElement } from "../../../playground/xlsx/xml/element";
import { parseXml } from "../../../playground/xlsx/xml/parseXml";
import { writeElement } from "../../../playground/xlsx/xml/writeXml";
import { pixelsToWidth, widthToPixels } from "../../../playground/xlsx/read/sheetLayout";

test("whatever text a cell holds, a file spells it and reads it back", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      fc.pre(!/\p{Surrogate}/u.test(text));
      expect(unescapeCell(unescapeXml(escapeCell(text)))).toBe(text);
    }),
  );
});

test("an element written and read is the same element", () => {
  const text = fc
    .string({ unit: "grapheme" })
    .filter((value) => !/[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/.test(value));
  fc.assert(
    fc.property(text, text, (attribute, inner) => {
      const element = makeElement("x:a", { b: attribute }, [makeElement("c"), inner === "" ? " " : inner]);
      expect(parseXml(writeElement(element))).toEqual(element);
    }),
  );
});

test.each(["<a>", "<a></b>", "<a/><b/>", "text", "<a b=c/>", "<a><b</a>", ""])("%j is no XML", (text) => {
  expect(() => parseXml(text)).toThrow();
});

test.each([
  ["A1+$A1+A$1+$A$1", 2, 1, "B3+$A3+B$1+$A$1"],
  ["SUM(A:B,2:3)", 1, 1, "SUM(B:C,3:4)"],
  ["SUM($A:B,$2:3)", 1, 1, "SUM($A:C,$2:4)"],
  ["'A1 B2'!C3+Feuil1!D4", 1, 0, "'A1 B2'!C4+Feuil1!D5"],
  ['"A1"&A1', 1, 0, '"A1"&A2'],
  ["LOG10(A1)+TAUX1", 1, 0, "LOG10(A2)+TAUX1"],
  ["Table1[A1]+A1", 1, 0, "Table1[A1]+A2"],
  ["A1048576", 1, 0, "A1"],
  ["XFD1", 0, 1, "A1"],
])("%s, %i down and %i right, reads %s", (formula, rows, columns, expected) => {
  expect(shiftFormula(formula, rows, columns)).toBe(expected);
});

test.each([
  ["XLOOKUP(A1,B:B,C:C)", "_xlfn.XLOOKUP(A1,B:B,C:C)"],
  ["SUM(FILTER(A1:A3,A1:A3>0))", "SUM(_xlfn._xlws.FILTER(A1:A3,A1:A3>0))"],
  ['"IFS("&SUM(A1)', '"IFS("&SUM(A1)'],
  ["'IFS('!A1", "'IFS('!A1"],
])("%s is spelt %s in a file", (formula, expected) => {
  expect(withFunctionPrefixes(formula)).toBe(expected);
});

test.each([
  ["dd/mm/yyyy", true],
  ["[h]:mm", true],
  ["[$-40C]d mmm yyyy", true],
  ["general", false],
  ["0.00", false],
  ['#,##0 "jours"', false],
  ["[Red]0", false],
  ["#,##0.00\\ _€", false],
  ["@", false],
])("a number in the format %s is a date: %s", (format, expected) => {
  expect(isDateFormat(format)).toBe(expected);
});

test("table columns get names of their own", () => {
  expect(uniqueNames(["CA", "", "ca", "CA2", ""])).toEqual(["CA", "Column2", "ca2", "CA22", "Column5"]);
});

test("a width in pixels survives the file's units", () => {
  for (let pixels = 1; pixels <= 1000; pixels += 1) expect(widthToPixels(pixelsToWidth(pixels))).toBe(pixels);
});
