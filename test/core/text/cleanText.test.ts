import { cleanText } from "../../../src/core/text/cleanText";

test.each([
  ["  Café\u00A0du\nCommerce ", "Café du Commerce"],
  ["CafÃ© du Commerce", "Café du Commerce"],
  ["\uFEFFÎle-de-France\u200B", "Île-de-France"],
  ["\u0000", ""],
])("%j is shown as %j", (text, expected) => {
  expect(cleanText(text)).toBe(expected);
});
