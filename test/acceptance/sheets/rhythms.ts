/** When to see whom: working days where the customer is, state of the rhythm, priority, the most demanding plan. */
import { date, SIX_NAMES, type Cell, type SheetCase } from "../sheetCase";

const [FIRST, SECOND, THIRD, FOURTH, FIFTH, SIXTH] = SIX_NAMES;
const HEADERS = ["Nom", "CA", "Dernière visite", "CP"];

/** Equal revenues: everybody is an A, to be seen every 7 days. */
const visited = (rows: readonly (readonly [string, string, string])[]): readonly (readonly Cell[])[] => [
  HEADERS,
  ...rows.map(([name, visit, postal]) => [name, 100, visit === "" ? null : date(visit), postal]),
];

const read = {
  headerRow: 1,
  grain: "clients",
  columns: { name: "A", revenue: "B", lastVisit: "C", postalCode: "D" },
} as const;

const states: SheetCase = {
  name: "70 % and 100 % of the interval: up to date, due, overdue, never visited",
  file: {
    sheets: [
      {
        name: "Tournée",
        rows: visited([
          [FIRST, "2026-05-28", "59000"], // 4 days of 7
          [SECOND, "2026-05-27", "59000"], // 5 of 7: 71 %
          [THIRD, "2026-05-25", "59000"], // 7 of 7
          [FOURTH, "2026-05-24", "59000"], // 8 of 7
          [FIFTH, "", "59000"],
          [SIXTH, "2026-06-01", "59000"],
        ]),
      },
    ],
  },
  args: ["--today", "2026-06-01"],
  expected: {
    ...read,
    rowsRead: 6,
    classes: { 2: "A", 3: "A", 4: "A", 5: "A", 6: "A", 7: "A" },
    customers: {
      2: { contactState: "upToDate", nextContact: "2026-06-04", priority: { points: 50, rank: "P2" } },
      3: { contactState: "due", nextContact: "2026-06-03" },
      4: { contactState: "due", nextContact: "2026-06-01" },
      5: { contactState: "overdue", nextContact: "2026-06-01", priority: { points: 60, rank: "P2" } },
      6: { contactState: "due", nextContact: "2026-06-01", lastVisit: null, priority: { points: 50 } },
      7: { contactState: "upToDate", nextContact: "2026-06-08" },
    },
  },
};

const holidays: SheetCase = {
  name: "Days off where the customer is: Whit Monday, Martinique, Guadeloupe",
  file: {
    sheets: [
      {
        name: "Antilles",
        rows: visited([
          [FIRST, "2026-05-20", "97110"], // 27 May: abolition day in Guadeloupe
          [SECOND, "2026-05-20", "59000"],
          [THIRD, "2026-05-15", "97200"], // Friday 22 May, the weekend, Whit Monday
          [FOURTH, "2026-05-16", "59000"], // a Saturday, then Whit Monday
        ]),
      },
    ],
  },
  args: ["--today", "2026-05-21"],
  expected: {
    ...read,
    rowsRead: 4,
    classes: { 2: "A", 3: "A", 4: "A", 5: "A" },
    customers: {
      2: { department: "971", nextContact: "2026-05-28" },
      3: { department: "59", nextContact: "2026-05-27" },
      4: { department: "972", nextContact: "2026-05-26" },
      5: { nextContact: "2026-05-26" },
    },
  },
};

const alsace: SheetCase = {
  name: "Good Friday is off in Alsace-Moselle only",
  file: {
    sheets: [
      {
        name: "Est",
        rows: visited([
          [FIRST, "2026-03-27", "67000"],
          [SECOND, "2026-03-27", "54000"],
          [THIRD, "2026-03-27", "57000"],
        ]),
      },
    ],
  },
  args: ["--today", "2026-03-30"],
  expected: {
    ...read,
    rowsRead: 3,
    classes: { 2: "A", 3: "A", 4: "A" },
    customers: {
      2: { nextContact: "2026-04-07" }, // after Easter Monday
      3: { nextContact: "2026-04-03" },
      4: { nextContact: "2026-04-07" },
    },
  },
};

const strong: SheetCase = {
  name: "Fort potentiel: every 14 days for a B, nothing for an A",
  file: {
    sheets: [
      {
        name: "Potentiel",
        rows: [
          ["Nom", "CA", "CA N-1", "Potentiel CA", "Dernière visite"],
          [FIRST, 8_000, 8_000, 1, date("2026-05-31")],
          [SECOND, 1_500, 1_500, 90_000, date("2026-05-22")],
          [THIRD, 500, 500, 60_000, date("2026-05-17")],
          [FOURTH, 400, 320, 10, null], // + 25 % is a signal
        ],
      },
    ],
  },
  args: ["--today", "2026-06-01", "--criteria", "abc,potential"],
  expected: {
    headerRow: 1,
    grain: "clients",
    columns: { revenue: "B", revenuePrevious: "C", potential: "D", lastVisit: "E" },
    rowsRead: 4,
    // T = 10 400: 0 %, 76.9 %, 91.3 %, 96.2 % before.
    classes: { 2: "A", 3: "A", 4: "B", 5: "C" },
    customers: {
      // Potentials of 150 011: 90 000 starts at 0 %, 60 000 at 60 %, the others above 99 %.
      3: { intervalDays: 7, potential: { level: "limited", class: "A", gap: 88_500 } },
      4: {
        intervalDays: 14,
        contactState: "overdue",
        potential: { level: "high", amount: 60_000, gap: 59_500, class: "A", signals: [] },
        priority: { points: 60, rank: "P2" },
      },
      5: {
        intervalDays: 90,
        contactState: "due",
        potential: { level: "medium", gap: 0, class: "C", signals: ["growth"] },
        priority: { points: 20, rank: "P4" },
      },
    },
  },
};

export const RHYTHMS: readonly SheetCase[] = [states, holidays, alsace, strong];
