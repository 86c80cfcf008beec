import { forcedSegment } from "../../../src/core/methods/forcedSegment";

test.each([
  ["A", "client", "A"],
  [" b ", "client", "B"],
  ["Classe C", "client", "C"],
  ["Segment A", "client", "A"],
  ["class B", "client", "B"],
  ["client C", "client", "C"],
  ["Customer A", "client", "A"],
  ["prospect B", "prospect", "potentialB"],
  ["A potentiel", "client", "A"],
  ["A", "prospect", "potentialA"],
  ["B potentiel", "prospect", "potentialB"],
  ["C potential", "prospect", "potentialC"],
  ["potentialB", "prospect", "potentialB"],
  ["À compléter", "client", "toComplete"],
  ["D", "client", null],
  ["VIP", "client", null],
  ["A ou B", "client", null],
  ["__proto__", "client", null],
  ["?", "prospect", null],
] as const)("%j for a %s is %s", (typed, population, label) => {
  expect(forcedSegment(typed, population)).toBe(label);
});
