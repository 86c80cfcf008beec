import type { CellValue } from "../../../../src/core/model";
import * as en from "../../../../src/i18n/en/issues";
import * as fr from "../../../../src/i18n/fr/issues";
import { columnsOf, day, readRows, tryRows } from "../support/readRows";

const QUARTERS = ["T1", "T2", "T3", "T4"];
const of = (year: number): readonly string[] => QUARTERS.map((quarter) => `CA ${quarter} ${year}`);

/** Two clients under some headers: 100, 101… and nothing but the second cell. */
function read(headers: readonly string[], today = "2026-02-10", cell = (i: number): CellValue => 100 + i) {
  const rows = [
    ["Client", "Ville", ...headers],
    ["Morel", "Lille", ...headers.map((_, i) => cell(i))],
    ["Brunet", "Lyon", ...headers.map((_, i) => (i === 1 ? 40.5 : ""))],
  ];
  const reading = readRows(rows, { today: day(today) });
  const [first, second] = reading.customers;
  return {
    column: columnsOf(reading).revenue,
    revenue: [first?.revenue, second?.revenue],
    previous: first?.revenuePrevious,
    partial: reading.notes.revenuePartial,
    told: reading.issues.find(({ code }) => code === "monthsSummed"),
  };
}

test.each([
  "T1 2025 | T2 2025 | T3 2025 | T4 2025",
  "CA T1 | CA T2 | CA T3 | CA T4",
  "1er trim. | 2e trim. | 3e trim. | 4e trim.",
  "1er trimestre 2025 | 2ème trimestre 2025 | 3ème trimestre 2025 | 4ème trimestre 2025",
  "Q1 | Q2 | Q3 | Q4",
  "2025-T1 | 2025-T2 | 2025-T3 | 2025-T4",
  "CA HT Q1-25 | CA HT Q2-25 | CA HT Q3-25 | CA HT Q4-25",
  "Trimestre 1 | Trimestre 2 | Trimestre 3 | Trimestre 4",
])("four quarters are the revenue: %s", (headers) => {
  expect(read(headers.split(" | "))).toMatchObject({
    column: "C",
    revenue: [406, 40.5],
    previous: null,
    partial: false,
    told: { severity: "low", count: 4, values: { span: "quarter", partial: "false", otherColumn: "F" } },
  });
});

test("of two years, the latest four are the revenue and those before N-1", () => {
  expect(read([...of(2024), ...of(2025)])).toMatchObject({
    column: "G",
    revenue: [422, null],
    previous: 406,
  });
  const pairs = QUARTERS.flatMap((quarter) => [`CA ${quarter} N-1`, `CA ${quarter} N`]);
  expect(read(pairs)).toMatchObject({ column: "D", revenue: [416, 40.5], previous: 412 });
});

test("fewer than four, or one that still runs, are a part of a year", () => {
  expect(read(of(2025).slice(0, 3))).toMatchObject({ revenue: [303, 40.5], partial: true });
  expect(read(of(2026), "2026-11-29")).toMatchObject({ revenue: [406, 40.5], partial: true });
  expect(read(of(2026), "2026-08-01")).toMatchObject({ revenue: [303, 40.5], partial: true });
});

test("quarters beside months are their sums", () => {
  const year = ["Janv.", "Févr.", "Mars", "T1", "Avr.", "Mai", "Juin", "T2"];
  expect(read(year)).toMatchObject({ revenue: [100 + 101 + 102 + 104 + 105 + 106, 40.5], partial: true });
});

test("the months of N and of N-1 may say no more than that", () => {
  const months = "Janv. Févr. Mars Avr. Mai Juin Juil. Août Sept. Oct. Nov. Déc.".split(" ");
  const pairs = months.flatMap((month) => [`${month} N`, `${month} N-1`]);
  expect(read(pairs, "2026-02-10", (i) => (i % 2 === 0 ? 200 : 100))).toMatchObject({
    column: "C",
    revenue: [2400, null],
    previous: 1200,
  });
});

test("answers of one to thirty, and days, are no money", () => {
  const rows = [
    ["Client", "Ville", "Q1", "Q2", "Q3", "Q4"],
    ["Morel", "Lille", 1, 2, 3, 4],
    ["Brunet", "Lyon", 5, 4, 3, 2],
  ];
  expect(tryRows(rows)).toMatchObject({ ok: false, refusal: { code: "noAmount" } });
});

test("quarters are told in words", () => {
  const values = {
    header: "T1",
    column: "C",
    other: "T4",
    otherColumn: "F",
    span: "quarter",
    previous: "T1 – T4",
  };
  expect(fr.issues.monthsSummed(values, 4).what).toContain("4 colonnes le donnent par trimestre");
  expect(fr.issues.monthsSummed(values, 4).assumed).toContain("des 4 trimestres d’avant");
  expect(en.issues.monthsSummed(values, 4).what).toContain("4 columns give it quarter by quarter");
  expect(en.issues.monthsSummed(values, 4).assumed).toContain("of the 4 quarters before");
});
