import { columnsOf, readRows } from "../support/readRows";

test("« Client - Ville » names the customers where no other column does", () => {
  const both = [
    ["Client - Ville", "CA"],
    ["Morel - LILLE", 10],
    ["Lenoir - BREST", 5],
  ];
  expect(columnsOf(readRows(both))).toEqual({ name: "A", revenue: "B" });
});

test("« Client - Ville » is the town beside « Client - Nom »", () => {
  const apart = [
    ["Client - Ville", "Client - Nom", "CA"],
    ["Lille", "Morel", 10],
    ["Brest", "Lenoir", 5],
  ];
  expect(columnsOf(readRows(apart))).toEqual({ city: "A", name: "B", revenue: "C" });
});
