import { columnsOf, day, readRows } from "../support/readRows";

const read = (ordered: string, delivered: string, orderedOn: readonly (number | null)[] = [1, 2, 3, 4]) =>
  readRows([
    ["Client", ordered, delivered, "Montant"],
    ...["Morel", "Morel", "Lenoir", "Lenoir"].map((name, i) => {
      const on = orderedOn[i] ?? null;
      return [name, on === null ? null : day("2026-02-01") + on, day("2026-02-05") + i, 100 + i];
    }),
  ]);

test.each([
  ["Date", "Livré le"],
  ["Date", "Date de livraison"],
  ["Jour", "Date d’expédition"],
])("« %s » is the day of the order, « %s » comes after", (ordered, delivered) => {
  const reading = read(ordered, delivered);
  expect(columnsOf(reading)).toMatchObject({ orderDate: "B" });
  expect(reading.customers.map(({ lastOrder }) => lastOrder)).toEqual([day("2026-02-03"), day("2026-02-05")]);
  expect(reading.issues.map(({ code }) => code)).not.toContain("twoColumnsForField");
});

test("the delivery dates the order where the other is left out", () => {
  expect(columnsOf(read("Date", "Livré le", [1, null, null, null]))).toMatchObject({ orderDate: "C" });
});

test("the day of the order goes before that of its delivery note", () => {
  const reading = read("Date cde", "Date BL");
  expect(columnsOf(reading)).toMatchObject({ orderDate: "B" });
  expect(reading.issues.map(({ code }) => code)).not.toContain("twoColumnsForField");
  expect(columnsOf(read("Date cde", "Date BL", [null, null, null, null]))).toMatchObject({ orderDate: "C" });
});
