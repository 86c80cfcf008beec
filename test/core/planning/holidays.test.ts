import { holidaysOf } from "../../../src/core/planning/holidays";
import { workingDays } from "../../../src/core/planning/workingDays";
import { dayOf, isoOf } from "../../../src/core/stats/day";

function days(year: number, department: string | null): readonly string[] {
  return [...holidaysOf(year, department)].sort((a, b) => a - b).map(isoOf);
}

const NATIONAL_2026 = [
  "2026-01-01",
  "2026-04-06",
  "2026-05-01",
  "2026-05-08",
  "2026-05-14",
  "2026-05-25",
  "2026-07-14",
  "2026-08-15",
  "2026-11-01",
  "2026-11-11",
  "2026-12-25",
];

test.each([null, "59", "2A", "975", "nowhere"])(
  "the eleven national days, Whit Monday among them: %s",
  (department) => {
    expect(days(2026, department)).toEqual(NATIONAL_2026);
  },
);

test.each([
  ["57", ["2026-04-03", "2026-12-26"]],
  ["67", ["2026-04-03", "2026-12-26"]],
  ["68", ["2026-04-03", "2026-12-26"]],
  ["971", ["2026-05-27"]],
  ["972", ["2026-05-22"]],
  ["973", ["2026-06-10"]],
  ["974", ["2026-12-20"]],
  ["976", ["2026-04-27"]],
  ["977", ["2026-10-09"]],
  ["978", ["2026-05-28"]],
  ["986", ["2026-04-28", "2026-07-29"]],
  ["987", ["2026-03-05", "2026-04-03", "2026-11-20"]],
  ["988", ["2026-09-24"]],
])("days of %s alone", (department, own) => {
  expect(days(2026, department).filter((day) => !NATIONAL_2026.includes(day))).toEqual(own);
});

test.each([
  [2024, "2024-06-29"],
  [2025, "2025-11-20"],
])("French Polynesia's own day of %i is %s", (year, expected) => {
  const own = days(year, "987").filter((day) => !days(year, null).includes(day));
  expect(own.filter((day) => !/-0[34]-/.test(day))).toEqual([expected]);
});

test.each([
  [2024, "2024-04-01"], // clocks change on that Easter Sunday
  [2025, "2025-04-21"],
  [2027, "2027-03-29"],
  [2038, "2038-04-26"],
])("Easter Monday of %i is %s", (year, monday) => {
  expect(days(year, null)).toContain(monday);
});

test.each([
  ["a Tuesday", [2026, 1, 6], null, "2026-01-06"],
  ["a Saturday", [2026, 1, 10], null, "2026-01-12"],
  ["Good Friday in Lille", [2026, 4, 3], "59", "2026-04-03"],
  ["Good Friday in Strasbourg, then Easter Monday", [2026, 4, 3], "67", "2026-04-07"],
  ["Christmas in Metz", [2025, 12, 25], "57", "2025-12-29"],
  ["Christmas in Nancy", [2025, 12, 25], "54", "2025-12-26"],
  ["over the new year", [2027, 1, 1], null, "2027-01-04"],
  ["20 December in La Réunion", [2027, 12, 20], "974", "2027-12-21"],
] as const)("next working day: %s", (_name, [year, month, day], department, expected) => {
  const calendar = workingDays();
  expect(isoOf(calendar.onOrAfter(dayOf(year, month, day), department))).toBe(expected);
  expect(isoOf(calendar.onOrAfter(dayOf(year, month, day), department))).toBe(expected);
});

test("one calendar serves every year and every place", () => {
  const calendar = workingDays();
  const answers = [
    [2025, 12, 25, "67"],
    [2025, 12, 25, "59"],
    [2026, 12, 25, "59"],
    [2025, 12, 25, null],
  ] as const;
  expect(
    answers.map(([year, month, day, place]) => isoOf(calendar.onOrAfter(dayOf(year, month, day), place))),
  ).toEqual(["2025-12-29", "2025-12-26", "2026-12-28", "2025-12-26"]);
});
