import fc from "fast-check";
import { CUSTOMER_FIELDS, JOURNAL_FIELDS } from "../../../src/core/fields";
import { columnChoice } from "../../../src/ui/views/columnChoice";
import { FIELD_GROUPS } from "../../../src/ui/views/fieldGroups";
import { listMove } from "../../../src/ui/views/listMove";
import { listWindow } from "../../../src/ui/views/listWindow";
import { nextByKey } from "../../../src/ui/views/nextByKey";
import { setAsideGroups } from "../../../src/ui/views/setAsideGroups";

test("every visible item of a long list is in the page, and far fewer than all", () => {
  fc.assert(
    fc.property(fc.nat(100_000), fc.integer({ min: 20, max: 80 }), fc.nat(), (count, height, scroll) => {
      const top = scroll % Math.max(1, count * height);
      const { first, last } = listWindow(count, height, top, 600);
      expect(first * height).toBeLessThanOrEqual(top);
      expect(last === count || last * height >= top + 600).toBe(true);
      expect(last - first).toBeLessThanOrEqual(600 / height + 14);
    }),
  );
});

test.each([
  ["ArrowDown", 4, 5],
  ["ArrowDown", 9, 9],
  ["ArrowUp", 0, 0],
  ["PageDown", 0, 4],
  ["PageUp", 2, 0],
  ["Home", 7, 0],
  ["End", 7, 9],
  ["a", 7, null],
])("%s from item %i of ten leads to %p", (key, at, to) => {
  expect(listMove(key, at, 10, 4)).toBe(to);
});

test.each([
  ["ArrowRight", "b", "c"],
  ["ArrowRight", "c", "a"],
  ["ArrowLeft", "a", "c"],
  ["End", "a", "c"],
  ["Tab", "a", null],
])("in a ring of three, %s from %s leads to %p", (key, from, to) => {
  expect(nextByKey(["a", "b", "c"], from, key)).toBe(to);
});

test("the drop-down list offers every field once", () => {
  const offered = Object.values(FIELD_GROUPS).flat();
  expect([...offered].sort()).toEqual([...CUSTOMER_FIELDS, ...JOURNAL_FIELDS].sort());
});

describe("correcting a column", () => {
  const row = {
    column: 6,
    header: "Secteur",
    sample: "Nord",
    field: "zone",
    trust: "likely",
    decisions: [],
  } as const;

  test("frees the field it was taken for", () => {
    expect(columnChoice(row, "sector")).toEqual({ zone: null, sector: { header: "Secteur", column: 6 } });
  });

  test("not used: the field is on no column", () => {
    expect(columnChoice(row, null)).toEqual({ zone: null });
  });

  test("confirmed: nothing is freed", () => {
    expect(columnChoice(row, "zone")).toEqual({ zone: { header: "Secteur", column: 6 } });
  });
});

test("rows set aside are grouped by reason, the most frequent first, none lost", () => {
  expect(
    setAsideGroups([
      { row: 12, reason: "total" },
      { row: 40, reason: "blank" },
      { row: 9, reason: "blank" },
    ]),
  ).toEqual([
    { reason: "blank", rows: [9, 40] },
    { reason: "total", rows: [12] },
  ]);
});
