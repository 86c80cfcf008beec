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

test.each([
  ["codes of parts of a territory", ["59A", "59B", "62A", "59A"]],
  ["numbered parts", ["Nord 1", "Nord 2", "Ouest 1", "Nord 1"]],
])("« Secteur » with %s is a zone", (_what, areas) => {
  const rows = areas.map((area, i) => [area, `Client ${i}`, 10 + i]);
  expect(columnsOf(readRows([["Secteur", "Client", "CA 2025"], ...rows]))).toMatchObject({ zone: "A" });
});
