import fc from "fast-check";
import { dateOf, dayOf, dayOfIso, isoOf, weekdayOf } from "../../../src/core/stats/day";

test.each([
  [1900, 3, 1, 61],
  [2000, 1, 1, 36_526],
  [2024, 2, 29, 45_351],
  [2025, 12, 31, 46_022],
])("%i-%i-%i is Excel's %i", (year, month, day, serial) => {
  expect(dayOf(year, month, day)).toBe(serial);
  expect(dateOf(serial)).toEqual({ year, month, day });
});

test("a day and its ISO text are the same day", () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 80_000 }), (day) => {
      expect(dayOfIso(isoOf(day))).toBe(day);
      expect((weekdayOf(day + 1) - weekdayOf(day) + 7) % 7).toBe(1);
    }),
  );
});

test("the week: 1 January 2026 is a Thursday", () => {
  expect(weekdayOf(dayOf(2026, 1, 1))).toBe(4);
});

test.each(["2025-02-30", "2025-13-01", "31/12/2025", ""])("%j is no day", (text) => {
  expect(dayOfIso(text)).toBeNull();
});
