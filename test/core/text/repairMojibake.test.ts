import fc from "fast-check";
import { repairMojibake } from "../../../src/core/text/repairMojibake";

/** What a tool that takes every file for Windows-1252 makes of UTF-8 text. */
function misread(text: string): string {
  return new TextDecoder("windows-1252").decode(new TextEncoder().encode(text));
}

const word = fc.string({ unit: fc.constantFrom(..."abcXYZàâéèêëîïôùûüçœæÀÂÉÈÊËÎÏÔÙÛÜÇŒÆ") });
const sign = fc.constantFrom("«", "»", "€", "l’eau", "–", "…", "n°", "m²");
const french = fc.array(fc.oneof(word, sign)).map((words) => words.join(" "));

test.each(["Société", "Chiffre d’affaires", "Cœur", "10 €", "Hôtel « Île »", "\uFEFFCode", "ÉCOLE"])(
  "%j comes back after being misread",
  (text) => {
    expect(repairMojibake(misread(text))).toBe(text);
  },
);

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
