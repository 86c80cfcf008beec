import fc from "fast-check";
import { readSectors, sectorShare } from "../../../src/core/reading/sectors";

const groups = (values: readonly (string | number | null)[]) => readSectors(values).map(({ group }) => group);

test("labels that differ by case, accent or space are one group, in the most frequent spelling", () => {
  expect(groups(["Réseau privé", "reseau prive", "Réseau privé ", "RÉSEAU  PRIVÉ", "Rèseau-privé"])).toEqual(
    Array<string>(5).fill("Réseau privé"),
  );
});

test("a recognised trade and a kept label live side by side, blank is unknown", () => {
  expect(groups(["resto", "5610A", "Grands comptes", "", null, "__proto__"])).toEqual([
    "CHR",
    "CHR",
    "Grands comptes",
    null,
    null,
    "__proto__",
  ]);
});

test("every cell gets an answer, whatever the order of the rows", () => {
  const column = fc.array(fc.constantFrom("VIP", "vip", "Vip", "resto", "", "Éco", "ECO", "eco"));
  fc.assert(
    fc.property(column, (values) => {
      const read = groups(values);
      expect(read).toHaveLength(values.length);
      expect(groups(values.toReversed())).toEqual(read.toReversed());
    }),
  );
});

test.each([
  [["CHR", "BTP", "Commerce", ""], 1],
  [["Nord", "Sud", "Est"], 0],
  [["Lille", "Bar", "Hôtel", "Roubaix"], 0.5],
  [["59", "62", "80"], 0],
  [["55.10Z", "56", "47"], 1],
  [[], 0],
])("%j look like trades: %d", (values, share) => {
  expect(sectorShare(values)).toBe(share);
});

test.each<[string, readonly (string | number | boolean | null)[], number]>([
  ["two figures alone may be départements", ["59", "62", "Restaurant"], 1 / 3],
  ["beside a full code two figures are codes", ["59", "62", "5510Z"], 1],
  ["beside words only, full codes prove", ["59", "Restaurant", "Garage", "APE 62"], 1],
  ["a word beside figures proves no code", ["59", "Restaurant"], 0.5],
  ["cells that say nothing do not count", ["Restaurant", "", "n/a", null, true, "-"], 1],
  ["a label of no trade counts against", ["Restaurant", "Grands comptes", "Grands comptes"], 1 / 3],
  ["nothing but blanks", ["", null, "-"], 0],
])("how much a column looks like trades: %s", (_what, values, share) => {
  expect(sectorShare(values)).toBeCloseTo(share, 12);
});

test("each cell says what told its trade", () => {
  expect(readSectors(["5610A", "resto", "Grands comptes", "grands  comptes", "Grands comptes", "-"])).toEqual(
    [
      { group: "CHR", by: "naf" },
      { group: "CHR", by: "word" },
      { group: "Grands comptes", by: "label" },
      { group: "Grands comptes", by: "label" },
      { group: "Grands comptes", by: "label" },
      { group: null, by: null },
    ],
  );
});
