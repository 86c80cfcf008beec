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
