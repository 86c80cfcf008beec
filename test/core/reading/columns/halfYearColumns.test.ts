import { readHalfYear } from "../../../../src/core/reading/values/months";
import * as en from "../../../../src/i18n/en/issues";
import * as fr from "../../../../src/i18n/fr/issues";
import { columnsOf, day, readRows } from "../support/readRows";

/** One client under some headers: 100, 101… */
function read(headers: string, today = "2026-02-10") {
  const names = headers.split(" | ");
  const reading = readRows(
    [
      ["Client", "Ville", ...names],
      ["Morel", "Lille", ...names.map((_, i) => 100.5 + i)],
    ],
    {
      today: day(today),
    },
  );
  return {
    column: columnsOf(reading).revenue,
    revenue: reading.customers[0]?.revenue,
    previous: reading.customers[0]?.revenuePrevious,
    partial: reading.notes.revenuePartial,
    told: reading.issues.find(({ code }) => code === "monthsSummed"),
  };
}

test.each([
  "CA S1 | CA S2",
  "CA S1 2025 | CA S2 2025",
  "CA 2e semestre 2024 | CA 1er semestre 2025",
  "CA HT 1er sem. 2025 | CA HT 2ème sem. 2025",
  "Semestre 1 | Semestre 2",
  "Sales H1 | Sales H2",
])("two halves are the revenue of a year: %s", (headers) => {
  expect(read(headers)).toMatchObject({
    column: "C",
    revenue: 202,
    previous: null,
    partial: false,
    told: { severity: "low", count: 2, values: { span: "halfYear", otherColumn: "D" } },
  });
});

test("of two years, the latest two are the revenue and those before N-1", () => {
  expect(read("CA S1 2024 | CA S2 2024 | CA S1 2025 | CA S2 2025")).toMatchObject({
    column: "E",
    revenue: 206,
    previous: 202,
  });
});

test("a half that still runs is a part of a year", () => {
  expect(read("CA S1 2026 | CA S2 2026", "2026-11-29")).toMatchObject({ revenue: 202, partial: true });
});

test("the same half of two years is compared, not added", () => {
  expect(read("CA S1 2025 | CA S1 2026", "2026-08-01")).toMatchObject({
    revenue: 101.5,
    previous: 100.5,
    partial: true,
    told: undefined,
  });
});

test.each(["CA S1 2025", "CA S1 | CA S2 | CA S3 | CA S4", "Semaine 1 | Semaine 2 | Semaine 12"])(
  "%s is no year of halves",
  (headers) => {
    expect(read(`${headers} | CA HT`)).toMatchObject({ told: undefined });
  },
);

test("quarters beside halves are what is added", () => {
  const quarters = "CA T1 2025 | CA T2 2025 | CA S1 2025 | CA T3 2025 | CA T4 2025 | CA S2 2025";
  expect(read(quarters).told?.values.span).toBe("quarter");
});

test.each([
  ["CA S2 2025", { part: 2, year: 2025, rest: "ca" }],
  ["CA 1er sem. 25", { part: 1, year: 2025, rest: "ca" }],
  ["CA semestriel", null],
  ["CA S12", null],
])("%s names a half", (text, found) => {
  expect(readHalfYear(text)).toEqual(found);
});

test("it is told in the words of halves", () => {
  const values = { header: "CA S1", column: "C", other: "CA S2", otherColumn: "D", span: "halfYear" };
  expect(fr.issues.monthsSummed({ ...values, partial: "false", previous: "CA S1 – CA S2" }, 2)).toMatchObject(
    {
      what: expect.stringContaining("par semestre") as string,
      assumed: expect.stringContaining("2 semestres") as string,
    },
  );
  expect(en.issues.monthsSummed({ ...values, partial: "true", previous: "" }, 2).what).toContain(
    "half-year by half-year",
  );
});
