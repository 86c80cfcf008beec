import type { CellValue } from "../../../../src/core/model";
import type { ReadingContext } from "../../../../src/core/reading/readingContext";
import { asideOf, cellsOf, columnsOf, day, readRows, tryRows } from "../support/readRows";

type Row = readonly CellValue[];

/** Two clients with one line each for June 2025 to May 2026; `months` writes a month, `year` its year. */
function journal(
  month: (month: number, year: number) => CellValue,
  amount: (i: number) => CellValue = (i) => 100 + i,
  headers: Row = ["Année", "Mois", "Client", "CA"],
): readonly Row[] {
  const rows = Array.from({ length: 12 }, (_, i) => {
    const [year, number] = i < 7 ? [2025, i + 6] : [2026, i - 6];
    return ["Morel", "Brunet"].map((name) => [year, month(number, year), name, amount(i)]);
  });
  return [headers, ...rows.flat()];
}

const NAMES = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(
  " ",
);
const SHORT = "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.".split(" ");

function read(rows: readonly Row[], context: Partial<ReadingContext> = {}) {
  const reading = readRows(rows, { today: day("2026-05-20"), ...context });
  const [first] = reading.customers;
  return {
    grain: reading.grain,
    date: columnsOf(reading).orderDate,
    told: reading.issues.find(({ code }) => code === "monthsAsDates")?.values ?? null,
    revenue: first?.revenue,
    previous: first?.revenuePrevious,
    orders: first?.orders,
    lastOrder: first?.lastOrder,
    customers: reading.customers.length,
    reading,
  };
}

test.each<[string, (month: number) => CellValue]>([
  ["numbers", (month) => month],
  ["numbers as text", (month) => String(month).padStart(2, "0")],
  ["names", (month) => NAMES[month - 1] ?? ""],
  ["names in capitals", (month) => (NAMES[month - 1] ?? "").toUpperCase()],
  ["abbreviations", (month) => SHORT[month - 1] ?? ""],
  ["numbers and names", (month) => `${String(month).padStart(2, "0")} - ${NAMES[month - 1] ?? ""}`],
])("lines of months written as %s are orders of the first day of each", (_what, month) => {
  expect(read(journal(month))).toMatchObject({
    grain: "orders",
    date: "B",
    customers: 2,
    revenue: 1266,
    previous: null,
    orders: 12,
    lastOrder: day("2026-05-01"),
    told: { header: "Mois", column: "B", other: "Année", otherColumn: "A" },
  });
});

test.each<[string, (month: number, year: number) => CellValue]>([
  ["janv. 2025", (month, year) => `${SHORT[month - 1] ?? ""} ${year}`],
  ["2025-01", (month, year) => `${year}-${String(month).padStart(2, "0")}`],
  ["202501", (month, year) => year * 100 + month],
  ["01/2025", (month, year) => `${String(month).padStart(2, "0")}/${year}`],
  ["its first day", (month, year) => day(`${year}-${String(month).padStart(2, "0")}-01`)],
  ["its first day as text", (month, year) => `01/${String(month).padStart(2, "0")}/${year}`],
])("a month with its year in it (%s) needs no other column", (_what, month) => {
  const rows = journal(month, undefined, ["Secteur", "Période", "Client", "CA"]).map(([, ...row]) => row);
  expect(read(rows)).toMatchObject({ grain: "orders", date: "A", revenue: 1266, told: { other: "" } });
});

test("a month without revenue is no order", () => {
  const rows = journal(
    (month) => month,
    (i) => (i < 3 || i === 11 ? 0 : i === 10 ? "" : 50),
  );
  expect(read(rows)).toMatchObject({ revenue: 350, orders: 7, lastOrder: day("2026-03-01") });
});

test("the same revenue every month is each month's own", () => {
  const rows = journal(
    (month) => month,
    () => 49,
  );
  expect(read(rows)).toMatchObject({ grain: "orders", revenue: 588, orders: 12 });
});

test.each(["CA 12 mois", "CA annuel", "CA 2025", "CA cumulé"])("« %s » is no month's revenue", (header) => {
  const rows = journal((month) => month, undefined, ["Année", "Mois", "Client", header]);
  expect(read(rows)).toMatchObject({ grain: "clients", date: undefined, told: null });
});

test("the month of the export dates nothing, and totals on several rows stay totals", () => {
  const rows = ["Morel", "Brunet", "Zinc"].flatMap((name, i) =>
    ["Achats", "Direction"].map((contact) => ["12/2025", name, contact, 100 * (i + 1)]),
  );
  expect(read([["Période", "Client", "Contact", "CA"], ...rows])).toMatchObject({
    grain: "clientTotalsRepeated",
    revenue: 100,
    told: null,
  });
  const byYear = rows.flatMap(([, ...row]) => [2025, 2026].map((year) => [year, 3, ...row]));
  expect(read([["Année", "Mois", "Client", "Contact", "CA"], ...byYear])).toMatchObject({
    grain: "clientTotalsRepeated",
    revenue: 100,
  });
});

test("twelve months back from the reference date, and those before", () => {
  const rows = journal((month) => month);
  expect(read(rows, { today: day("2026-03-31") })).toMatchObject({ revenue: 1045, orders: 10 });
  expect(asideOf(read(rows, { today: day("2026-03-31") }).reading)).toEqual({ future: 4 });
  const before = rows.slice(1).map(([year, ...cells]) => [Number(year) - 1, ...cells]);
  const today = day("2026-08-15");
  const august = { revenue: 963, orders: 9 };
  expect(read([...rows, ...before.slice(6)], { today })).toMatchObject({ ...august, previous: 1266 });
  expect(read([...rows, ...before.slice(8)], { today })).toMatchObject({ ...august, previous: 1163 });
});

test("twelve months are no short journal, six are", () => {
  const short = (rows: readonly Row[]): boolean =>
    read(rows).reading.issues.some(({ code }) => code === "shortJournal");
  const all = journal((month) => month);
  expect(short(all)).toBe(false);
  expect(short([...all.slice(0, 1), ...all.slice(13)])).toBe(true);
});

test("months that tell nothing leave the line without a date, and it is told", () => {
  const rows = journal((month) => (month === 9 ? "" : month === 10 ? "13" : month));
  const { reading, revenue } = read(rows);
  expect(revenue).toBe(1266 - 103 - 104);
  expect(cellsOf(reading, "undatedOrders")).toEqual(["B8", "B9", "B10", "B11"]);
  expect(cellsOf(reading, "unreadableDate")).toEqual(["B10", "B11"]);
});

test("order numbers tell orders within a month", () => {
  const rows = journal((month) => month).map((row, i) => [...row, i === 0 ? "N° facture" : `F${i}`]);
  const twice = [...rows, [2026, 5, "Morel", 10, "F90"]];
  expect(read(twice)).toMatchObject({ revenue: 1276, orders: 13 });
});

test("prices by quantities may be dated by their month too", () => {
  const rows = journal((month) => month, undefined, ["Année", "Mois", "Client", "Qté"]).map((row, i) => [
    ...row,
    i === 0 ? "PU HT" : 2,
  ]);
  expect(read(rows)).toMatchObject({ grain: "orderLines", revenue: 2532 });
});

test("a day goes before a month", () => {
  const rows = journal((month) => month).map((row, i) => [...row, i === 0 ? "Date" : day("2026-05-03")]);
  expect(read(rows)).toMatchObject({ date: "E", told: null });
});

test("the day of the last order dates no line, and is no reason to take a month for one", () => {
  const rows = journal((month) => month).map((row, i) => [
    ...row,
    i === 0 ? "Dernière commande" : day("2026-05-03"),
  ]);
  expect(read(rows).told).toBeNull();
});

test("a list of clients is not dated by a month", () => {
  const [titles = []] = journal((month) => month);
  const rows = ["Morel", "Brunet", "Zinc", "Boyer"].map((name, i) => [2025, i + 1, name, 100]);
  expect(read([titles, ...rows])).toMatchObject({ grain: "clients", date: undefined, told: null });
});

test("the rep may say that the month is no date", () => {
  const rows = journal((month) => month);
  expect(read(rows, { remembered: { orderDate: null } })).toMatchObject({ date: undefined, told: null });
});

test.each([
  ["Mois facture", "Année facture"],
  ["Mois comptable", "Exercice comptable"],
  ["N° mois", "Année"],
  ["Libellé mois", "Exercice"],
  ["Période", "Year"],
])("« %s » and « %s » date the lines", (month, year) => {
  const rows = journal((number) => number, undefined, [year, month, "Client", "CA"]);
  expect(read(rows)).toMatchObject({ date: "B", lastOrder: day("2026-05-01") });
});

test("one month of several years, or several of one year, dates the lines", () => {
  const one = (of: (i: number) => Row): readonly Row[] => [
    ["Année", "Mois", "Client", "Montant HT"],
    ...Array.from({ length: 6 }, (_, i) => [...of(i), i % 2 ? "Brunet" : "Morel", 10 + i]),
  ];
  expect(read(one((i) => [2021 + (i >> 1), 3]))).toMatchObject({ date: "B", lastOrder: day("2023-03-01") });
  expect(read(one((i) => [2026, 1 + (i >> 1)]))).toMatchObject({ date: "B", lastOrder: day("2026-03-01") });
  expect(read(one(() => [2026, 3])).date).toBeUndefined();
});

test("the months are told at their headers, wherever the sheet begins", () => {
  const rows = journal((month) => month);
  const reading = readRows(rows, { today: day("2026-05-20") }, { firstRow: 3, firstColumn: 3 });
  expect(cellsOf(reading, "monthsAsDates")).toEqual(["D3", "C3"]);
  const whole = journal((month, year) => `${month}/${year}`).map(([, ...row]) => row);
  const issue = readRows(whole, { today: day("2026-05-20") }).issues.find(
    ({ code }) => code === "monthsAsDates",
  );
  expect(issue).toMatchObject({
    severity: "medium",
    cells: ["A1"],
    values: { header: "Mois", column: "A", other: "", otherColumn: "" },
  });
});

test("months alone, without any year, are no dates", () => {
  const rows = journal((month) => month).map(([, ...row]) => row);
  const result = tryRows(rows, { today: day("2026-05-20") });
  expect(result.ok && columnsOf(result.value).orderDate).toBeUndefined();
});

test("the column of the month shows where its year is", () => {
  const { columns } = read(journal((month) => month)).reading;
  expect(columns.find(({ field }) => field === "orderDate")).toMatchObject({
    decisions: [{ kind: "month", year: "Année", day: null }],
    parts: [{ column: 1, inEuros: false, decisions: [] }],
  });
});

test("Jour, Mois and Année make the day of a line", () => {
  const reading = readRows(
    [
      ["Jour", "Mois", "Année", "Client", "N° BC", "Montant HT"],
      [10, 1, 2026, "Morel", "B1", 1],
      ["", 2, 2026, "Morel", "B2", 2],
      [31, "février", 2026, "Morel", "B3", 4],
      [28, "février", 2026, "Brunet", "B4", 8],
      [5, 3, 2026, "Brunet", "B5", 16],
      [9, 3, 2026, "Brunet", "B6", 32],
    ],
    { today: day("2026-05-20") },
  );
  expect(reading.customers.map(({ name, revenue, lastOrder }) => [name, revenue, lastOrder])).toEqual([
    ["Morel", 1, day("2026-01-10")],
    ["Brunet", 56, day("2026-03-09")],
  ]);
  expect(cellsOf(reading, "undatedOrders")).toHaveLength(2);
  expect(cellsOf(reading, "monthsAsDates")).toBeUndefined();
});
