import { columnsOf, readRows } from "../support/readRows";

test("parts of a territory with a total below each are zones, no trades", () => {
  const reading = readRows([
    ["Secteur", "Client", "CA 2025"],
    ["Secteur Nord", "Morel", 10],
    ["Secteur Nord", "Lenoir", 20],
    ["Total Secteur Nord", "", 30],
    ["Secteur Est", "Brunet", 5],
    ["Secteur Est", "Roux", 6],
    ["Total Secteur Est", "", 11],
    ["Total général", "", 41],
  ]);
  expect(columnsOf(reading)).toEqual({ zone: "A", name: "B", revenue: "C" });
  expect(reading.customers.map(({ zone, sector }) => [zone, sector])).toEqual([
    ["Secteur Nord", null],
    ["Secteur Nord", null],
    ["Secteur Est", null],
    ["Secteur Est", null],
  ]);
});
