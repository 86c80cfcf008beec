import fc from "fast-check";
import type { CellValue, Reading } from "../../../src/core/model";
import {
  anySheet,
  besideSummary,
  journalOfTotals,
  plausibleJournal,
  plausibleList,
} from "./support/arbitrarySheets";
import { readRows, tryRows } from "./support/readRows";

type Rows = readonly (readonly CellValue[])[];

/** Everything read but where it stood. */
function contentOf(reading: Reading) {
  const text = (value: unknown): string => JSON.stringify(value);
  return {
    grain: reading.grain,
    fields: reading.columns
      .map(({ field, header }) => [field, header])
      .map(text)
      .sort(),
    customers: reading.customers.map(({ row: _row, rows, ...facts }) => text([facts, rows.length])).sort(),
    setAside: reading.setAside.map(({ reason }) => reason).sort(),
    issues: reading.issues
      .map(({ code, count, revenueAtStake, severity }) => text([code, count, revenueAtStake, severity]))
      .sort(),
    today: reading.today,
    notes: reading.notes,
  };
}

/** Whether every row below the header ended once, as a customer's or set aside. */
function accountsForEveryRow(reading: Reading): void {
  const rows = [
    ...reading.customers.flatMap((customer) => customer.rows),
    ...reading.setAside.map(({ row }) => row),
  ];
  const expected = Array.from(
    { length: reading.region.lastRow - reading.headerRow },
    (_, i) => reading.headerRow + 1 + i,
  );
  expect(rows.sort((a, b) => a - b)).toEqual(expected);
  expect(reading.rowsRead).toBe(expected.length);
  expect(reading.rowsUsed + reading.setAside.length).toBe(reading.rowsRead);
}

test("whatever the cells hold, nothing is thrown and no row is lost", () => {
  fc.assert(
    fc.property(anySheet, (rows) => {
      const result = tryRows(rows);
      if (result.ok) accountsForEveryRow(result.value);
      else expect(result.refusal.code).toMatch(/^(emptySheet|noHeader|noCustomers|noAmount)$/);
    }),
    { numRuns: 400 },
  );
});

test.each([
  ["a client list", plausibleList],
  ["a journal", plausibleJournal],
  ["a journal of repeated totals", journalOfTotals],
])("no row of %s is lost", (_what, sheets) => {
  fc.assert(
    fc.property(sheets, (rows) => accountsForEveryRow(readRows(rows))),
    { numRuns: 60 },
  );
});

const shuffled = (sheets: fc.Arbitrary<Rows>) =>
  sheets.chain(([header = [], ...rows]) =>
    fc.shuffledSubarray(rows, { minLength: rows.length }).map(
      (moved) =>
        [
          [header, ...rows],
          [header, ...moved],
        ] as const,
    ),
  );

test.each([
  ["a client list", plausibleList],
  ["a journal", plausibleJournal],
  ["a journal of repeated totals", journalOfTotals],
])("the order of the rows of %s changes nothing", (_what, sheets) => {
  fc.assert(
    fc.property(shuffled(sheets), ([rows, moved]) => {
      expect(contentOf(readRows(moved))).toEqual(contentOf(readRows(rows)));
    }),
    { numRuns: 100 },
  );
});

const permuted = (sheets: fc.Arbitrary<Rows>) =>
  sheets.chain((rows) =>
    fc
      .shuffledSubarray([...(rows[0] ?? []).keys()], { minLength: rows[0]?.length ?? 0 })
      .map((order) => [rows, rows.map((row) => order.map((i) => row[i] ?? ""))] as const),
  );

test.each([
  ["a client list", plausibleList],
  ["a journal", plausibleJournal],
  ["a journal of repeated totals", journalOfTotals],
])("the order of the columns of %s changes nothing", (_what, sheets) => {
  fc.assert(
    fc.property(permuted(sheets), ([rows, moved]) => {
      expect(contentOf(readRows(moved))).toEqual(contentOf(readRows(rows)));
    }),
    { numRuns: 100 },
  );
});

test("a summary that touches a list changes nothing in it but that it is told", () => {
  fc.assert(
    fc.property(besideSummary, ([alone, beside]) => {
      const { issues, ...rest } = contentOf(readRows(beside));
      const told = issues.filter((issue) => !issue.includes('"otherBlocks"'));
      expect(issues.length - told.length).toBe(1);
      expect({ ...rest, issues: told }).toEqual(contentOf(readRows(alone)));
    }),
    { numRuns: 50 },
  );
});

test("an order's total on each of its lines counts as on its first line alone", () => {
  fc.assert(
    fc.property(journalOfTotals, ([header = [], ...lines]) => {
      const first = new Set<CellValue>();
      const once = lines.map((line) => {
        const [order = ""] = line;
        const isFirst = !first.has(order);
        first.add(order);
        return isFirst ? line : line.map((cell, i) => (i === 4 ? "" : cell));
      });
      const reading = readRows([header, ...lines]);
      fc.pre(reading.grainReason.code === "orderTotalsRepeated");
      const facts = ({ customers }: Reading) =>
        customers.map(({ code, revenue, revenuePrevious, orders, lastOrder }) => [
          code,
          revenue,
          revenuePrevious,
          orders,
          lastOrder,
        ]);
      expect(facts(reading)).toEqual(facts(readRows([header, ...once])));
    }),
    { numRuns: 60 },
  );
});
