import type { CellValue } from "../../../../src/core/model";
import { profileColumn, shareOf, type ColumnProfile } from "../../../../src/core/reading/columns/profile";

const of = (cells: readonly CellValue[], formats: readonly (string | undefined)[] = []): ColumnProfile =>
  profileColumn(cells, formats);

describe("what a column holds", () => {
  test("blank cells, errors and words for « unknown » are no values", () => {
    const profile = of(["Lille", "", "  ", "#N/A", "n/a", "?", "#N/A", "Brest"]);
    expect(profile).toMatchObject({ filled: 2, looked: 8, errors: 2, distinct: 2, numeric: 0, booleans: 0 });
    expect([...profile.texts]).toEqual([
      ["Lille", 1],
      ["#N/A", 2],
      ["n/a", 1],
      ["?", 1],
      ["Brest", 1],
    ]);
  });

  test("numbers count as numbers, written as texts or not", () => {
    const profile = of([10, "1 250,50", 10, " -3 ", "douze", true, false]);
    expect(profile).toMatchObject({
      ...{ filled: 7, numeric: 4, integers: 3, min: -3, max: 1250.5, sum: 1267.5 },
      ...{ booleans: 2, distinct: 5, dates: 0 },
    });
    expect([...profile.numbers]).toEqual([[10, 2]]);
    expect(of(["Lille"])).toMatchObject({ min: Infinity, max: -Infinity, sum: 0 });
    expect(of(["12", "12", 5])).toMatchObject({ sum: 29, numeric: 3, integers: 3, distinct: 2 });
  });

  test.each<readonly [string, readonly CellValue[], readonly string[], number, number]>([
    ["texts of days", ["12/03/2026", "2026-03-12", "lundi"], [], 2, 0],
    ["numbers under a format of days", [46_000, 45_000], ["dd/mm/yyyy", "jj/mm/aaaa"], 2, 0],
    ["months with their year", [46_000, 45_000, 44_000], ["mm-yy", "mmm yy", "m/yyyy"], 3, 0],
    ["amounts in a format that holds letters in quotes", [46_000], ['#,##0 "days"'], 0, 1],
    ["amounts in a colour", [46_000, 45_000], ["[Red]0", "0;[Red]-0"], 0, 2],
    ["days in a language", [46_000], ["[$-40C]dddd d mmmm yyyy"], 1, 0],
    ["amounts with an escaped letter", [46_000], ["0\\d"], 0, 1],
    ["plain numbers of the size of days", [32_874, 58_805], ["General", "@"], 0, 2],
    ["smaller and larger ones", [32_873, 58_806], [], 0, 0],
    ["days as digits", [20_251_231, 19_900_101, 20_601_231], [], 3, 0],
    [
      "digits that are no day",
      [20_251_331, 20_251_200, 20_250_032, 20_250_012, 19_891_231, 20_610_101],
      [],
      0,
      0,
    ],
    ["digits with cents", [20_251_231.5], [], 0, 0],
    ["minutes", [46_000], ["hh:mm"], 0, 1],
  ])("%s", (_, cells, formats, dates, serialLike) => {
    expect(of(cells, formats)).toMatchObject({ dates, serialLike });
  });

  test("per cents are told by the format of at least half of the numbers", () => {
    expect(of([0.2, 0.3], ["0 %", "0"]).percentFormat).toBe(true);
    expect(of([0.2, 0.3, 0.4], ["0 %", "0", "0"]).percentFormat).toBe(false);
    expect(of([0.2]).percentFormat).toBe(false);
    expect(of(["Lille"]).percentFormat).toBe(false);
  });

  test("shows its first three values, sixty signs of each", () => {
    expect(of(["", "Lille", " ", 12, "x".repeat(80), "Brest"]).samples).toEqual([
      "Lille",
      "12",
      "x".repeat(60),
    ]);
    expect(of([false]).samples).toEqual(["false"]);
  });

  test("a share is one of the known values, numbers included", () => {
    const profile = of(["Lille", "Lille", "Brest", 12, "n/a", "#REF!", ""]);
    expect(shareOf(profile, (text) => text === "Lille")).toBe(0.5);
    expect(shareOf(profile, (text) => text === "12")).toBe(0.25);
    expect(shareOf(profile, () => true)).toBe(1);
    expect(shareOf(of([]), () => true)).toBe(0);
  });
});
