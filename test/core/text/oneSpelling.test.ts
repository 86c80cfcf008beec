import { oneSpelling } from "../../../src/core/text/oneSpelling";

test.each([
  [["Nord Est", "nord-est", "Nord Est"], "Nord Est"],
  [["NORD", "Nord"], "Nord"],
  [["Nord", "NORD", "NORD"], "NORD"],
  [["Nord Est", "NordEst", "Nord Est"], "Nord Est"],
  [["Littoral cote", "Littoral côte"], "Littoral côte"],
  [[" Est ", "EST", "Est"], "Est"],
])("%j are all spelt %j", (labels, spelling) => {
  const spellings = oneSpelling(labels);
  expect(labels.map((label) => spellings.get(label))).toEqual(labels.map(() => spelling));
});

test("the spelling does not depend on the order of the rows", () => {
  const labels = ["Nord-Est", "Nord Est", "Nord/Est"];
  expect(oneSpelling(labels.toReversed()).get("Nord Est")).toBe(oneSpelling(labels).get("Nord Est"));
});

test("a label of signs only has no spelling", () => {
  expect(oneSpelling(["--", ""]).size).toBe(0);
});
