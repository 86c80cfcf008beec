import type { Reading } from "../../../src/core/model";
import { day, readRows } from "./support/readRows";

const TODAY = day("2026-06-01");
const ROWS = [
  ["Suivi clientèle"],
  [],
  ["Notes", "Client", "CA (k€)", "Dernière commande", ""],
  ["Vu", "Morel", 12, TODAY - 9, ""],
  ["", "", 3, TODAY - 8, ""],
  ["", "Brunet", 4, TODAY - 7, "x"],
  ["", "Zinc", 5, TODAY - 6, ""],
  [],
  ["", "Total", 24, "", ""],
  ["", "Roy", 6, TODAY - 5, ""],
];
const read = (rows: readonly Parameters<typeof readRows>[0][number][] = ROWS): Reading =>
  readRows(rows, { today: TODAY }, { name: "Suivi", firstRow: 5, firstColumn: 3 });

test("a reading says where its table stands, in the cells of the sheet", () => {
  expect(read()).toMatchObject({
    sheet: "Suivi",
    region: { firstRow: 7, firstColumn: 3, lastRow: 14, lastColumn: 7 },
    headerRow: 7,
    headerFrom: "found",
    grain: "clients",
    grainReason: { code: "oneRowPerClient" },
    today: TODAY,
    todayFrom: "given",
  });
});

test("its columns come from left to right, each with what is written in it", () => {
  expect(read().columns.map(({ field, column, header }) => [field, column, header])).toEqual([
    ["name", 4, "Client"],
    ["revenue", 5, "CA (k€)"],
    ["lastOrder", 6, "Dernière commande"],
  ]);
  const [name, revenue] = read().columns;
  expect(name?.samples).toContain("Morel");
  // Nothing had to be decided to read names.
  expect(name).not.toHaveProperty("decisions");
  expect(revenue?.decisions).toEqual([{ kind: "unit", euros: 1000 }]);
});

test("the values shown of a column are of rows used, where it has any", () => {
  const { columns, otherColumns } = read([
    ["Client", "CA", "Remarque"],
    ["Morel", 100, ""],
    ["Brunet", 200, ""],
    ["Total", 300, "Revu"],
  ]);
  expect(columns.map(({ samples }) => samples)).toEqual([
    ["Morel", "Brunet"],
    ["100", "200"],
  ]);
  expect(otherColumns[0]?.samples).toEqual(["Revu"]);
});

test("columns left alone are named, those without a title are not", () => {
  expect(read().otherColumns).toEqual([{ column: 3, header: "Notes", samples: ["Vu"] }]);
});

test("each row is used or set aside, told from top to bottom", () => {
  expect(read().setAside).toEqual([
    { row: 9, reason: "noIdentity" },
    { row: 12, reason: "blank" },
    { row: 13, reason: "total" },
  ]);
  expect([read().rowsRead, read().rowsUsed]).toEqual([7, 4]);
});

test.each<[string, readonly string[], Partial<Reading["notes"]>]>([
  ["a plain amount", ["CA"], { revenueUnit: "euro", revenuePartial: false, revenueDoubtful: false }],
  ["a year to date", ["CA 2026 YTD"], { revenuePartial: true, revenueDoubtful: false }],
  [
    "the customer's own turnover",
    ["Chiffre d'affaires annuel"],
    { revenuePartial: false, revenueDoubtful: true },
  ],
  ["volumes", ["Volume 2025"], { revenueUnit: "other" }],
  ["volumes in euros", ["Volume (k€)"], { revenueUnit: "euro" }],
  ["no amount but a potential", ["Potentiel"], { revenuePartial: false, revenueDoubtful: false }],
])("notes on %s", (_what, headers, notes) => {
  const rows = [
    ["Client", ...headers],
    ["Morel", 5000],
    ["Brunet", 7000],
  ];
  expect(readRows(rows, { today: TODAY }).notes).toMatchObject(notes);
});

test("an amount that the rep named is neither partial nor doubtful", () => {
  const rows = [
    ["Client", "CA 2026 YTD", "CA 2025"],
    ["Morel", 5000, 1],
    ["Brunet", 7000, 2],
  ];
  const remembered = { revenue: { header: "CA 2026 YTD", column: 2 } };
  const reading = readRows(rows, { today: TODAY, remembered });
  expect(reading.columns.find(({ field }) => field === "revenue")?.column).toBe(2);
  expect(reading.notes).toMatchObject({ revenuePartial: false, revenueDoubtful: false });
});
