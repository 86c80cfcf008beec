import { readCounted } from "../../../../src/core/reading/values/counted";
import { cellsOf, columnsOf, readRows } from "../support/readRows";

test.each([
  ["12 cdes", 12],
  ["1 commande", 1],
  ["3 visites", 3],
  ["4cdes.", 4],
  ["12", NaN],
  ["2 x/an", NaN],
  ["commande 12", NaN],
])("« %s » counts %d", (text, count) => {
  expect(readCounted(text)).toBe(count);
});

test("counts may be written with their word, amounts may not", () => {
  const reading = readRows([
    ["Client", "CA", "Nb commandes"],
    ["Morel", 1200, "12 cdes"],
    ["Lenoir", 800, "1 cde"],
    ["Brunet", "3 cdes", 4],
  ]);
  expect(columnsOf(reading)).toEqual({ name: "A", revenue: "B", orders: "C" });
  expect(reading.customers.map(({ orders }) => orders)).toEqual([12, 1, 4]);
  expect(cellsOf(reading, "unreadableAmount")).toEqual(["B4"]);
});
