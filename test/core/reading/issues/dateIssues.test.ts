import type { Issue } from "../../../../src/core/model";
import type { IssueCode } from "../../../../src/core/reading/issueCodes";
import { day } from "../support/readRows";
import { customers, issue, told, TODAY, type Row } from "../support/told";

const ORDER = { field: "lastOrder", header: "Dernière commande", column: "C" };
const VISIT = { field: "lastVisit", header: "Dernière visite", column: "D" };
const ROWS = customers(
  ["CA", "Dernière commande", "Dernière visite"],
  [1, "31/12/2025", "03/04/2026"],
  [2, "31/31/2025", 46_000],
  [3, "déc. 2025", 2],
  [4, TODAY + 1, "#N/A"],
  [5, "20/02/26", TODAY],
  [6, "#REF!", 46_000.5],
);
const days = { correction: "datesToDates" };

test.each<[IssueCode, readonly object[]]>([
  [
    "textDates",
    [issue("textDates", "low", ["C2", "C6"], ORDER, days), issue("textDates", "low", ["D2"], VISIT, days)],
  ],
  ["monthOnlyDates", [issue("monthOnlyDates", "low", ["C4"], ORDER)]],
  ["unreadableDate", [issue("unreadableDate", "medium", ["C3"], ORDER)]],
  ["implausibleDates", [issue("implausibleDates", "medium", ["D4"], VISIT)]],
  ["futureDates", [issue("futureDates", "medium", ["C5"], ORDER)]],
  [
    "errorCells",
    [issue("errorCells", "medium", ["C7"], ORDER), issue("errorCells", "medium", ["D5"], VISIT)],
  ],
  [
    "ambiguousDayMonth",
    [
      issue(
        "ambiguousDayMonth",
        "medium",
        ["D2"],
        {
          ...VISIT,
          ambiguous: "03/04/2026",
          french: day("2026-04-03"),
          otherwise: day("2026-03-04"),
          reading: "french",
        },
        { otherReading: { kind: "days", field: "lastVisit", header: "Dernière visite", inForce: false } },
      ),
    ],
  ],
])("dates: %s", (code, expected) => {
  const byColumn = (a: Issue, b: Issue) => String(a.values.column).localeCompare(String(b.values.column));
  expect(told(code, ROWS).toSorted(byColumn)).toEqual(expected);
});

test("a date whose two orders contradict the column's is odd", () => {
  const rows = customers(
    ["CA", "Dernière commande"],
    [1, "31/12/2025"],
    [2, "12/31/2025"],
    [3, "30/11/2025"],
  );
  expect(told("oddDates", rows)).toEqual([issue("oddDates", "medium", ["C3"], ORDER)]);
});

test("the example is the first ambiguous date of a customer", () => {
  const row = (name: string, date: string): Row => [name, 1, date];
  const rows = [
    ["Société", "CA", "Dernière commande"],
    row("Morel", "05/05/2026"),
    row("", "03/04/2026"),
    row("Brunet", " 05/01/2026 "),
  ];
  expect(told("ambiguousDayMonth", rows)).toMatchObject([
    {
      count: 1,
      cells: ["C4"],
      values: { ambiguous: "05/01/2026", french: day("2026-01-05"), otherwise: day("2026-05-01") },
    },
  ]);
  const chosen = { otherReadings: [{ field: "lastOrder", header: "Dernière commande" }] } as const;
  expect(told("ambiguousDayMonth", rows, chosen)).toMatchObject([
    { values: { reading: "other" }, otherReading: { inForce: true } },
  ]);
});

test("orders to come beside totals of customers are odd dates: no order is set aside there", () => {
  const totals = Array.from({ length: 9 }, (_, i): Row => [
    `Morel ${i % 3}`,
    `F${i}`,
    i === 4 ? TODAY + 9 : TODAY - 9 - i,
    ((i % 3) + 1) * 1000,
  ]);
  const rows = [["Client", "N° commande", "Date commande", "CA 12 mois"], ...totals];
  expect(told("futureDates", rows)).toMatchObject([{ cells: ["C6"], values: { field: "orderDate" } }]);
});

test("an order still to come is told as such, not as an odd date", () => {
  const journal = [
    ["Client", "Date", "Montant HT"],
    ["Morel", TODAY - 9, 1],
    ["Morel", TODAY + 9, 2],
    ["Brunet", TODAY - 7, 3],
    ["Brunet", TODAY - 6, 4],
  ];
  expect(told("futureDates", journal)).toEqual([]);
  expect(told("futureOrders", journal)).toMatchObject([{ cells: ["C3"], revenueAtStake: 2 }]);
});

test("days without a year and times before today are told with the day that they were read from", () => {
  const rows = customers(
    ["CA", "Dernière commande", "Dernière visite"],
    [1, "25/03", "hier"],
    [2, "12 déc.", "il y a 3 mois"],
    [3, "28/05/2026", "30/05/2026"],
  );
  expect(told("yearlessDates", rows)).toEqual([
    issue("yearlessDates", "medium", ["C2", "C3"], { ...ORDER, today: TODAY }),
  ]);
  expect(told("relativeDates", rows)).toEqual([
    issue("relativeDates", "low", ["D2", "D3"], { ...VISIT, today: TODAY }),
  ]);
  expect(told("textDates", rows)).toMatchObject([{ cells: ["C4"] }, { cells: ["D4"] }]);
});

describe("days that another program turned round", () => {
  /** Text where the day is above 12, as another program left it; else the true date that it made. */
  const rowsOf = (days: readonly (readonly [text: string, date: string])[]) =>
    customers(
      ["CA", "Dernière commande"],
      ...days.flatMap(([text, date], i): Row[] => [
        [i, text],
        [i, day(date)],
      ]),
    );
  const TEXTS = ["13/03/2026", "25/01/2026", "30/04/2026", "18/02/2026", "22/05/2026"];
  const DATES = ["2026-03-04", "2026-05-05", "2026-01-12", "2026-04-02", "2026-02-01"];
  const pairs = (texts: readonly string[], dates: readonly string[]) =>
    rowsOf(texts.map((text, i) => [text, dates[i] ?? ""] as const));

  test("are told, those apart that are the same either way", () => {
    expect(told("swappedDates", pairs(TEXTS, DATES))).toMatchObject([
      { severity: "high", cells: ["C3", "C7", "C9", "C11"] },
    ]);
    const english = TEXTS.map((text) => text.replace(/(\d+)\/(\d+)/, "$2/$1"));
    expect(told("swappedDates", pairs(english, DATES))).toHaveLength(1);
  });

  test.each([
    ["a text with a day up to 12", [...TEXTS.slice(1), "05/03/2026"], DATES],
    ["a date with a day above 12", TEXTS, [...DATES.slice(1), "2026-03-13"]],
    ["too few of them", TEXTS.slice(1), DATES],
    ["months", TEXTS, DATES.map((date) => date.replace(/..$/, "01"))],
  ])("are none with %s", (_what, texts, dates) => {
    expect(told("swappedDates", pairs(texts, dates))).toEqual([]);
  });
});
