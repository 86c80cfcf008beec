import { oneSpelling } from "../../../src/core/text/oneSpelling";

test.each([
  [["Nord Est", "nord-est", "Nord Est"], "Nord Est"],
  [["NORD", "Nord"], "Nord"],
  [["Littoral cote", "Littoral côte"], "Littoral côte"],
  [[" Est ", "EST", "Est"], "Est"],
])("%j are all spelt %j", (labels, spelling) => {
  const spellings = oneSpelling(labels);
  expect(labels.map((label) => spellings.get(label))).toEqual(labels.map(() => spelling));
});

test("a label of signs only has no spelling", () => {
  expect(oneSpelling(["--", ""]).size).toBe(0);
});
