import type { Day } from "../../../src/core/model";
import { latestFullYear, referenceDate } from "../../../src/core/reading/referenceDate";
import { day } from "./support/readRows";
import { tableOf, type Columns } from "./support/tableOf";

const TODAY = day("2026-06-01");
const from = (columns: Columns, given: Day | null = null) =>
  referenceDate(tableOf({ name: ["Client", "Morel"], ...columns }), TODAY, given, 90);
const orders = (...days: readonly (number | string)[]): Columns => ({
  lastOrder: ["Dernière commande", ...days],
});

test.each<[string, Columns, ReturnType<typeof from>]>([
  ["without dates: today", {}, { today: TODAY, from: "clock", newest: null }],
  ["an order of today", orders(TODAY), { today: TODAY, from: "clock", newest: TODAY }],
  ["ninety days old", orders(TODAY - 90), { today: TODAY, from: "clock", newest: TODAY - 90 }],
  ["a day older", orders(TODAY - 91), { today: TODAY - 91, from: "newestDate", newest: TODAY - 91 }],
  [
    "the newest counts, wherever it stands",
    orders(TODAY - 300, TODAY - 100, TODAY - 200),
    { today: TODAY - 100, from: "newestDate", newest: TODAY - 100 },
  ],
  [
    "an order still to come tells nothing",
    orders(TODAY + 1, TODAY - 100, ""),
    { today: TODAY - 100, from: "newestDate", newest: TODAY - 100 },
  ],
  ["only orders to come", orders(TODAY + 9), { today: TODAY, from: "clock", newest: null }],
  [
    "the dates of a journal",
    { orderDate: ["Date", TODAY - 100] },
    { today: TODAY - 100, from: "newestDate", newest: TODAY - 100 },
  ],
  [
    "a visit after the last order",
    { ...orders(TODAY - 200), lastVisit: ["Dernière visite", TODAY - 10] },
    { today: TODAY, from: "clock", newest: TODAY - 10 },
  ],
  [
    "words such as « il y a 4 mois » speak of today",
    orders("il y a 4 mois", TODAY - 300),
    { today: TODAY, from: "clock", newest: TODAY - 120 },
  ],
  [
    "a day without year counts like another",
    orders("02/01", TODAY - 300),
    { today: day("2026-01-02"), from: "newestDate", newest: day("2026-01-02") },
  ],
])("the reference date: %s", (_what, columns, expected) => {
  expect(from(columns)).toEqual(expected);
});

test("the day that the rep gave wins, over today and over old dates", () => {
  const given = day("2026-01-31");
  expect(from(orders(TODAY - 300), given)).toEqual({ today: given, from: "given", newest: TODAY - 300 });
});

test.each([
  ["2026-06-01", 2025],
  ["2026-12-30", 2025],
  ["2026-12-31", 2026],
  ["2027-01-01", 2026],
  ["2026-10-31", 2025],
])("on %s the latest full year is %d", (today, year) => {
  expect(latestFullYear(day(today))).toBe(year);
});
