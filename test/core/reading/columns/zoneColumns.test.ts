import { columnsOf, readRows, tryRows } from "../support/readRows";

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

test("an agency of its own on each row is the customer, one that comes back is a part of the territory", () => {
  const rows = (agency: (i: number) => string) => [
    ["Groupe", "Agence", "CP", "CA"],
    ...Array.from({ length: 12 }, (_, i) => [`Groupe ${i % 2}`, agency(i), "59000", 1000 + i]),
  ];
  expect(columnsOf(readRows(rows((i) => `Agence ${"abcdefghijkl".charAt(i)}`)))).toMatchObject({ name: "B" });
  expect(tryRows(rows((i) => `Agence ${i % 3}`))).toMatchObject({ refusal: { code: "noCustomers" } });
});

test.each([
  ["no trade: the same word on each row", ["Neuf", "Neuf", "Neuf", "Neuf"], false],
  ["a trade, the same on each row", ["Restaurant", "Restaurant", "Restaurant", "Restaurant"], true],
  ["words of its own", ["Neuf", "Occasion", "Neuf", "Export"], true],
])("under *Groupe*: %s", (_what, words, isSector) => {
  const { columns } = readRows([
    ["Client", "Groupe", "CA"],
    ...words.map((word, i) => [`Morel ${i}`, word, i]),
  ]);
  expect(columns.some(({ field }) => field === "sector")).toBe(isSector);
});
