import { matchHeader } from "../../../../src/core/reading/headers/matchHeader";
import { columnsOf, day, readRows } from "../support/readRows";

const read = (headers: readonly string[], today = "2026-11-29") =>
  readRows(
    [
      ["Client", ...headers],
      ["Garage Leroy", ...headers.map((_, i) => 1000 + i)],
      ["Dupont", ...headers.map((_, i) => 500 + i)],
      ["Zinc", ...headers.map((_, i) => 20 + i)],
    ],
    { today: day(today) },
  );

test.each<[number | null, boolean, string]>([
  [
    2026,
    true,
    "CA 2025/2026 | CA 2025-26 | CA HT 25/26 | Exercice 25/26 | Exercice 2025/2026 | CA exercice 25-26 | Campagne 25/26 | 2025/2026 | Ventes 2025/26 | CA HT campagne 25/26 | Ventes saison 25/26 | Facturé campagne 25/26",
  ],
  [
    2025,
    false,
    "CA 2025 | CA HT 25 | CA 12/2025 | CA 2025 (24 mois) | CA 2025/2027 | Ventes 01/2025 à 12/2025",
  ],
  [null, false, "CA | CA 12/13 | Ligne 25/26"],
])("year %j, of two: %j: %s", (year, twoYears, headers) => {
  const all = headers.split(" | ");
  const told = all.map((header) => {
    const { traits } = matchHeader(header);
    return [header, traits.year, traits.twoYears];
  });
  expect(told).toEqual(all.map((header) => [header, year, twoYears]));
});

test.each([
  ["CA 2024/2025", "CA 2025/2026"],
  ["CA 2024-25", "CA 2025-26"],
  ["Exercice 24/25", "Exercice 25/26"],
  ["2024/2025", "2025/2026"],
  ["CA HT campagne 24/25", "CA HT campagne 25/26"],
  ["CA campagne 2024", "CA campagne 2025"],
  ["Facturé saison 24/25", "Facturé saison 25/26"],
])("%s and %s are N-1 and N", (before, after) => {
  const reading = read([before, after]);
  expect(columnsOf(reading)).toMatchObject({ revenuePrevious: "B", revenue: "C" });
  expect(reading.notes.revenuePartial).toBe(false);
  expect(reading.issues.map(({ code }) => code)).not.toContain("partOfRevenue");
  expect(reading.customers.map(({ revenue, revenuePrevious }) => [revenue, revenuePrevious])).toEqual([
    [1001, 1000],
    [501, 500],
    [21, 20],
  ]);
});

test("a business year that may still run gives way to the one before, and alone is told as partial", () => {
  const headers = ["CA 2023/2024", "CA 2024/2025", "CA 2025/2026"];
  expect(columnsOf(read(headers, "2026-02-10"))).toMatchObject({ revenuePrevious: "B", revenue: "C" });
  expect(columnsOf(read(headers, "2026-10-01"))).toMatchObject({ revenuePrevious: "C", revenue: "D" });
  const alone = read(["CA 2025/2026"], "2026-02-10");
  expect(alone.notes.revenuePartial).toBe(true);
  expect(alone.issues.map(({ code }) => code)).toContain("partialYear");
  expect(read(["CA 2025/2026"]).notes.revenuePartial).toBe(false);
});

test("a calendar year is not the year before a business year", () => {
  expect(columnsOf(read(["CA 2025", "CA 2025/2026"])).revenuePrevious).toBeUndefined();
});
