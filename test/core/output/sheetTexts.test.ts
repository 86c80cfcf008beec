import {
  cellAddress,
  columnArea,
  columnLetters,
  fixedArea,
  quotedSheet,
  rowArea,
} from "../../../src/core/output/sheet/a1";
import {
  beginningWith,
  equalTo,
  notBeginningWith,
  quotedText,
} from "../../../src/core/output/sheet/criterion";
import { eurosText } from "../../../src/core/output/sheet/eurosText";
import { shortText } from "../../../src/core/output/sheet/shortText";
import { splitLines, wrapHeight } from "../../../src/core/output/sheet/wrapHeight";
import { sheet as english } from "../../../src/i18n/en/sheet";
import { sheet as french } from "../../../src/i18n/fr/sheet";

describe("addresses", () => {
  test.each([
    [1, "A"],
    [26, "Z"],
    [27, "AA"],
    [52, "AZ"],
    [53, "BA"],
    [702, "ZZ"],
    [703, "AAA"],
    [16_384, "XFD"],
  ])("column %i is %s", (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });

  test("of cells and areas", () => {
    expect(cellAddress(12, 28)).toBe("AB12");
    expect(fixedArea({ firstRow: 2, firstColumn: 1, lastRow: 501, lastColumn: 3 })).toBe("$A$2:$C$501");
    expect(fixedArea(rowArea(4, 2, 5))).toBe("$B$4:$E$4");
    expect(fixedArea(columnArea(2, 4, 5))).toBe("$B$4:$B$5");
  });

  test.each([
    ["Clients", "'Clients'"],
    ["L'été de l'an", "'L''été de l''an'"],
  ])("of a sheet called %s", (name, quoted) => {
    expect(quotedSheet(name)).toBe(quoted);
  });
});

describe("texts inside formulas", () => {
  test.each([
    ["CHR", '"=CHR"', '"CHR*"', '"<>CHR*"'],
    ['5" et plus', '"=5"" et plus"', '"5"" et plus*"', '"<>5"" et plus*"'],
    ["Nord*?~", '"=Nord~*~?~~"', '"Nord~*~?~~*"', '"<>Nord~*~?~~*"'],
    [">5", '"=>5"', '">5*"', '"<>>5*"'],
  ])("%s as a criterion: equal, beginning so, not beginning so", (text, equal, begins, not) => {
    expect([equalTo(text), beginningWith(text), notBeginningWith(text)]).toEqual([equal, begins, not]);
  });

  test("have their quotes doubled", () => {
    expect(quotedText('le "grand" 12"')).toBe('"le ""grand"" 12"""');
  });

  test("an amount in euros is grouped and signed as the sheet's language writes it", () => {
    expect(eurosText("E9", french)).toBe('SUBSTITUTE(FIXED(E9,0),",","\u202f")&"\u202f€"');
    expect(eurosText("E9", english)).toBe('"€"&SUBSTITUTE(FIXED(E9,0),",",",")');
  });
});

describe("a text of the user's in a narrow place", () => {
  test.each([
    ["Garage", 6, "Garage"],
    ["Garages", 6, "Garag…"],
    ["Bar du Port", 8, "Bar du…"], // no blank before the sign
    ["  Bar \n\t du   Port ", 20, "Bar du Port"],
    ["Écoulé\u202f: 1\u00a0200 €", 20, "Écoulé\u202f: 1\u00a0200 €"], // no line breaks there
    ["🍺🍺🍺🍺", 4, "🍺🍺🍺🍺"], // a sign counts once and is never halved
    ["🍺🍺🍺🍺", 3, "🍺🍺…"],
  ])("%j in %i signs is %j", (text, length, short) => {
    expect(shortText(text, length)).toBe(short);
  });
});

describe("a text that wraps", () => {
  test.each([
    ["Bar du Port", 11, ["Bar du Port"]],
    ["Bar du Port", 10, ["Bar du", "Port"]],
    ["Bar du Port", 6, ["Bar du", "Port"]],
    ["Bar du Port", 5, ["Bar", "du", "Port"]],
    ["Bar anticonstitutionnel", 6, ["Bar", "antico", "nstitu", "tionne", "l"]],
    ["Restaurant du Lac", 5, ["Resta", "urant", "du", "Lac"]], // a word of two full lines leaves no third
    ["Boulangerie du Lac", 8, ["Boulange", "rie du", "Lac"]], // what is left of a long word shares its line
    ["", 5, [""]],
  ])("%j on lines of %i signs", (text, width, lines) => {
    expect(splitLines(text, width)).toEqual(lines);
  });

  test("asks for a row as high as its longest text", () => {
    // 13.5 points a line and 4 around; 12 signs of 10 points fit a column of 11.
    const one = wrapHeight([["Bar du Port", 11]]);
    expect(one).toBe(17.5);
    expect(wrapHeight([["Bar des Ports", 11]])).toBe(31);
    expect(wrapHeight([["Bar du Ports", 11]])).toBe(17.5);
    expect(
      wrapHeight([
        ["Bar", 11],
        ["Le bar du vieux port", 11],
        ["", 11],
      ]),
    ).toBe(31);
    expect(wrapHeight([])).toBe(17.5);
    expect(wrapHeight([["abc", 1]])).toBe(3 * 13.5 + 4); // a column too narrow for a sign takes one a line
  });
});
