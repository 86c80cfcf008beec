import fc from "fast-check";
import { readSectors } from "../../../../src/core/reading/sectors";

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
