import { cleanText } from "../../../src/core/text/cleanText";

test.each([
  ["  Café\u00A0du\nCommerce ", "Café du Commerce"],
  ["CafÃ© du Commerce", "Café du Commerce"],
  ["\uFEFFÎle-de-France\u200B", "Île-de-France"],
  ["Café  du   Port", "Café du Port"],
  ["\u0000", ""],
  ["Ca\u200Dfé\u200C \u200DNoir", "Café Noir"],
  ["La cheffe 👩\u200D🍳\u200D", "La cheffe 👩\u200D🍳"],
  ["می\u200Cخواهم", "می\u200Cخواهم"],
])("%j is shown as %j", (text, expected) => {
  expect(cleanText(text)).toBe(expected);
});

test("signs that would turn our own sentence round are removed", () => {
  expect(cleanText("\u202Egnp.\u2066Morel\u2069\u202C")).toBe("gnp.Morel");
});
