import { columnsOf, readRows } from "../support/readRows";

test.each(["CA par client 2025", "Chiffre d'affaires HT", "CA par client 2025 (en k€ HT)"])(
  "the title « %s » right above the header is no part of it",
  (title) => {
    const reading = readRows([
      [title],
      ["Client", "Ville", "CA"],
      ["Morel", "Lille", 12.5],
      ["Lenoir", "Lens", 5],
    ]);
    expect(columnsOf(reading)).toEqual({ name: "A", city: "B", revenue: "C" });
    expect(reading.customers[0]?.revenue).toBe(title.includes("k€") ? 12_500 : 12.5);
  },
);

test("a label over a word that needs it still makes one header with it", () => {
  const reading = readRows([
    ["", "Chiffre d'affaires"],
    ["Client", "2025"],
    ["Morel", 12.5],
    ["Lenoir", 5],
  ]);
  expect(columnsOf(reading)).toEqual({ name: "A", revenue: "B" });
});
