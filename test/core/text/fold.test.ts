import fc from "fast-check";
import { foldText } from "../../../src/core/text/fold";

test.each([
  ["Chiffre d'affaires", "chiffre d affaires"],
  ["CHIFFRE D’AFFAIRES", "chiffre d affaires"],
  ["SociÃ©tÃ©", "societe"],
  ["Cœur & Bœuf", "coeur boeuf"],
  ["Straße", "strasse"],
  ["Træna Malmø", "traena malmo"],
  ["Łódź, Đurić, Topkapı", "lodz duric topkapi"],
  ["\uFEFFCode\u00A0client ", "code client"],
  ["CA\u202F2025\n(k€)", "ca 2025 k"],
  ["Nb\u200B commandes", "nb commandes"],
  ["N° client", "no client"],
  ["Nº CLIENT", "no client"],
  ["№ client", "no client"],
  ["E\u0301tablissement", "etablissement"],
  ["--- ", ""],
  ["", ""],
  ["\uD800Nom\uDC00", "nom"],
])("%j folds to %j", (text, expected) => {
  expect(foldText(text)).toBe(expected);
});

const anyText = fc.string({
  unit: fc.oneof(
    fc.constantFrom("é", "Ã", "©", "œ", "°", "n", " ", "\uD800"),
    fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
  ),
});

test("folding twice is folding once", () => {
  fc.assert(fc.property(anyText, (text) => foldText(foldText(text)) === foldText(text)));
});

test("a folded text is words of letters and digits, one space between", () => {
  fc.assert(fc.property(anyText, (text) => /^([\p{L}\p{N}]+( [\p{L}\p{N}]+)*)?$/u.test(foldText(text))));
});

test("upper case and decomposed accents do not change the folding of French text", () => {
  const french = fc.string({ unit: fc.constantFrom(..."abcdefàâéèêëîïôùûüçœæ '-0123456789") });
  fc.assert(
    fc.property(french, (text) => {
      expect(foldText(text.toUpperCase())).toBe(foldText(text));
      expect(foldText(text.normalize("NFD"))).toBe(foldText(text));
    }),
  );
});
