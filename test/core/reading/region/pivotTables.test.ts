import { columnsOf, readRows } from "../support/readRows";

test.each([
  ["Étiquettes de lignes", "Étiquettes de colonnes"],
  ["Row Labels", "Column Labels"],
])("« %s » of a pivot table are the clients, the years beside them stay years", (rows, columns) => {
  const reading = readRows([
    ["Somme de Montant HT", columns],
    [rows, 2024, 2025, "Total général"],
    ["Morel", 10.5, 20, 30.5],
    ["Lenoir", 4, 5.5, 9.5],
    ["Total général", 14.5, 25.5, 40],
  ]);
  expect(columnsOf(reading)).toEqual({ name: "A", revenuePrevious: "B", revenue: "C" });
  expect(reading.customers.map(({ revenue, revenuePrevious }) => [revenue, revenuePrevious])).toEqual([
    [20, 10.5],
    [5.5, 4],
  ]);
});
