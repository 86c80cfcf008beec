import { DEFAULT_OPTIONS } from "../../../../src/core/options";
import { columnsOf, readRows, tryRows } from "../support/readRows";

const ROWS = [
  ["Client", "CA 2025", "CA 12 mois", "Notes"],
  ["Morel", 10, 20, "Lille"],
  ["Lenoir", 30, 40, "Brest"],
] as const;

const named = (columns: Record<string, string>) => ({ options: { ...DEFAULT_OPTIONS, columns } });

test.each([
  ["a header", { revenue: "CA 2025" }],
  ["a header in other letters", { revenue: "ca  2025" }],
  ["a letter", { revenue: "B" }],
])("%s named by the user wins", (_what, columns) => {
  const reading = readRows(ROWS, named(columns));
  expect(columnsOf(reading).revenue).toBe("B");
  expect(reading.columns.find(({ field }) => field === "revenue")).toMatchObject({
    confidence: 1,
    evidence: "user",
  });
});

test.each(["Chiffre", "Z", "ZZZZ"])("« %s » that is not there is refused by name", (header) => {
  expect(tryRows(ROWS, named({ revenue: header }))).toEqual({
    ok: false,
    refusal: { code: "unknownColumn", values: { sheet: "Clients", field: "revenue", header } },
  });
});

test("a remembered column is found again by its header, even moved; « none » frees the field", () => {
  const remembered = {
    revenue: { header: "CA 2025", column: 7 },
    city: { header: "Notes", column: 4 },
    revenuePrevious: null,
  };
  const reading = readRows(ROWS, { remembered });
  expect(columnsOf(reading)).toEqual({ name: "A", revenue: "B", city: "D" });
});

test("a remembered header that is gone is forgotten without a word", () => {
  expect(columnsOf(readRows(ROWS, { remembered: { revenue: { header: "Gone", column: 2 } } })).revenue).toBe(
    "C",
  );
});

test("columns that the product wrote are not the user's data, but a forced segment in them is kept", () => {
  const reading = readRows(
    [
      ["Client", "CA", "Segment", "Segment forcé"],
      ["Morel", 10, "A", "B"],
      ["Lenoir", 30, "A", ""],
    ],
    {},
    { ownColumns: [3, 4] },
  );
  expect(columnsOf(reading)).toEqual({ name: "A", revenue: "B", forcedSegment: "D" });
  expect(reading.otherColumns).toEqual([]);
  expect(reading.customers.map(({ forcedSegment }) => forcedSegment)).toEqual(["B", null]);
});

test("a column of forced segments of the user's own is read, not the one that the product wrote", () => {
  const reading = readRows(
    [
      ["Client", "CA", "Segment forcé", "Segment", "Segment forcé (2)"],
      ["Morel", 10, "", "A", "B"],
      ["Lenoir", 30, "C", "A", "A"],
    ],
    {},
    { ownColumns: [4, 5] },
  );
  expect(columnsOf(reading)).toEqual({ name: "A", revenue: "B", forcedSegment: "C" });
  expect(reading.otherColumns).toEqual([]);
  expect(reading.customers.map(({ forcedSegment }) => forcedSegment)).toEqual([null, "C"]);
});

test("an amount that the rep named is an order's, at this press and at the next", () => {
  const rows = [
    ["Client", "N° facture", "Date facture", "CA"],
    ...Array.from({ length: 9 }, (_, i) => [`Morel ${i % 3}`, `F${i}`, 46000 + 30 * i, ((i % 3) + 1) * 1000]),
  ];
  const options = { ...DEFAULT_OPTIONS, columns: { amount: "CA" } };
  const remembered = { amount: { header: "CA", column: 4 } };
  const grains = [{}, { options }, { remembered }].map((said) => readRows(rows, said).grain);
  expect(grains).toEqual(["clientTotalsRepeated", "orders", "orders"]);
});
