import fc from "fast-check";
import { repairMojibake } from "../../../src/core/text/repairMojibake";

/** What a tool that takes every file for Latin-1 makes of UTF-8 text. */
function misread(text: string): string {
  return Buffer.from(text, "utf8").toString("latin1");
}

test.each([
  ["SociÃ©tÃ©", "Société"],
  ["Chiffre dâ€™affaires", "Chiffre d’affaires"],
  ["CÅ“ur", "Cœur"],
  ["10\u00A0â‚¬", "10\u00A0€"],
  ["HÃ´tel Â« ÃŽle Â»", "Hôtel « Île »"],
  ["Ã‰COLE", "ÉCOLE"],
  ["ï»¿Code", "\uFEFFCode"],
  ["CrÃƒÂ©ation", "Création"],
])("%j, misread as Windows-1252, is %j", (text, expected) => {
  expect(repairMojibake(text)).toBe(expected);
});

const word = fc.string({ unit: fc.constantFrom(..."abcXYZàâéèêëîïôùûüçœæÀÂÉÈÊËÎÏÔÙÛÜÇŒÆ") });
const sign = fc.constantFrom("«", "»", "€", "l’eau", "–", "…", "n°", "m²");
const french = fc.array(fc.oneof(word, sign)).map((words) => words.join(" "));

test("any French text comes back, misread once or twice", () => {
  fc.assert(
    fc.property(french, (text) => {
      expect(repairMojibake(misread(text))).toBe(text);
      expect(repairMojibake(misread(misread(text)))).toBe(text);
    }),
  );
});

test("sound French text is left alone", () => {
  fc.assert(fc.property(french, (text) => repairMojibake(text) === text));
  expect(repairMojibake("CAFÉ\u00A0» à 12\u00A0€")).toBe("CAFÉ\u00A0» à 12\u00A0€");
});
