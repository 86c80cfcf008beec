import { isTypoOf } from "../../../src/core/text/isTypoOf";

test.each([
  ["restaurant", "restaurant", true],
  ["restorant", "restaurant", true],
  ["pharmcie", "pharmacie", true],
  ["batiment", "bâtiment", true],
  ["bar", "car", false],
  ["bars", "bar", false],
  ["bar", "bar", true],
  ["hote", "hotel", false],
  ["motel", "mardi", false],
  ["marrrie", "marie", false],
  ["restorrant", "restaurant", true],
  ["nord", "bord", false],
  ["marie", "mairie", true],
  ["hotel", "motel", false],
  ["services", "commerce", false],
])("%j for %j: %s", (word, expected, answer) => {
  expect(isTypoOf(word, expected)).toBe(answer);
});
