import { applyCorrection } from "../../../../src/core/reading/applyCorrection";
import type { OtherReading, Reading } from "../../../../src/core/model";
import { day, readRows, sheetOf } from "../support/readRows";

const AMOUNTS = [
  ["Client", "CA 2025", "CA 2024"],
  ["Morel", "1.234", "3.500"],
  ["Brunet", "2.500", "4.750"],
];
const DATES = [
  ["Client", "CA", "Dernière commande", "Dernière visite"],
  ["Morel", 10, "03/04/2026", "05/01/2026"],
  ["Brunet", 20, "05/01/2026", "02/03/2026"],
];
const JOURNAL = [
  ["N° commande", "Client", "Date", "Montant"],
  ["C1", "Morel", "03/04/2026", "1.234"],
  ["C2", "Morel", "05/01/2026", "2.500"],
  ["C3", "Brunet", "02/03/2026", "1.750"],
  ["C4", "Brunet", "04/03/2026", "1.250"],
];

const told = ({ issues }: Reading, code: string) =>
  issues
    .filter((issue) => issue.code === code)
    .map(({ values, otherReading }) => [otherReading?.field, otherReading?.inForce, values.reading]);
const decisions = ({ columns }: Reading) =>
  Object.fromEntries(columns.flatMap(({ field, decisions: made }) => (made ? [[field, made]] : [])));

describe("a column of amounts that proves no decimal mark", () => {
  test("is read the French way, and the issue offers the other", () => {
    const reading = readRows(AMOUNTS);
    expect(reading.customers.map(({ revenue }) => revenue)).toEqual([1234, 2500]);
    expect(told(reading, "ambiguousThousand")).toEqual([
      ["revenue", false, "french"],
      ["revenuePrevious", false, "french"],
    ]);
    expect(reading.issues[0]?.values).toMatchObject({ ambiguous: "1.234", french: 1234, otherwise: 1.234 });
    expect(decisions(reading)).toMatchObject({ revenue: [{ kind: "decimalMark", mark: ",", by: "custom" }] });
  });

  test("is read the other way where the rep says so, and there only", () => {
    const reading = readRows(AMOUNTS, { otherReadings: [{ field: "revenue", header: "ca  2025" }] });
    expect(reading.customers.map(({ revenue, revenuePrevious }) => [revenue, revenuePrevious])).toEqual([
      [1.234, 3500],
      [2.5, 4750],
    ]);
    expect(told(reading, "ambiguousThousand").toSorted()).toEqual([
      ["revenue", true, "other"],
      ["revenuePrevious", false, "french"],
    ]);
    expect(decisions(reading)).toMatchObject({ revenue: [{ kind: "decimalMark", mark: ".", by: "user" }] });
  });

  test.each([
    ["another header", { field: "revenue", header: "CA 2024" }],
    ["another field", { field: "potential", header: "CA 2025" }],
  ] as const)("a choice made for %s is not taken", (_what, chosen) => {
    const reading = readRows(AMOUNTS, { otherReadings: [chosen] });
    expect(reading.customers.map(({ revenue }) => revenue)).toEqual([1234, 2500]);
  });

  test("the choice yields to a cell that proves the mark", () => {
    const reading = readRows([...AMOUNTS, ["Dupont", "12,5", 1]], {
      otherReadings: [{ field: "revenue", header: "CA 2025" }],
    });
    expect(reading.customers.map(({ revenue }) => revenue)).toEqual([1234, 2500, 12.5]);
    expect(decisions(reading)).toMatchObject({ revenue: [{ kind: "decimalMark", mark: ",", by: "cells" }] });
  });

  test("marks that contradict each other leave the choice for the cells that prove nothing", () => {
    const mixed = [...AMOUNTS, ["Dupont", "12,5", 1], ["Boyer", "7.5", 1]];
    const of = (otherReadings: readonly OtherReading[]) =>
      readRows(mixed, { otherReadings }).customers.map(({ revenue }) => revenue);
    expect(of([])).toEqual([1234, 2500, 12.5, 7.5]);
    expect(of([{ field: "revenue", header: "CA 2025" }])).toEqual([1.234, 2.5, 12.5, 7.5]);
  });
});

test("dates: the month first for the column the rep chose, the day first for the other", () => {
  const reading = readRows(DATES, { otherReadings: [{ field: "lastOrder", header: "Dernière commande" }] });
  expect(reading.customers.map(({ lastOrder, lastVisit }) => [lastOrder, lastVisit])).toEqual([
    [day("2026-03-04"), day("2026-01-05")],
    [day("2026-05-01"), day("2026-03-02")],
  ]);
  expect(told(reading, "ambiguousDayMonth").toSorted()).toEqual([
    ["lastOrder", true, "other"],
    ["lastVisit", false, "french"],
  ]);
});

test("in a journal the choice holds from the date of an order to the reference date", () => {
  const french = readRows(JOURNAL, { clock: day("2026-04-10") });
  const chosen: readonly OtherReading[] = french.issues.flatMap(({ otherReading }) => otherReading ?? []);
  expect(chosen.map(({ field }) => field).toSorted()).toEqual(["amount", "orderDate"]);
  const other = readRows(JOURNAL, { clock: day("2026-04-10"), otherReadings: chosen });
  expect(french.customers.map(({ revenue, lastOrder }) => [revenue, lastOrder])).toEqual([
    [3734, day("2026-04-03")],
    [3000, day("2026-03-04")],
  ]);
  // 05/01 is now the 1st of May: after the reference date.
  expect(other.customers.map(({ revenue, lastOrder }) => [revenue, lastOrder])).toEqual([
    [1.23, day("2026-03-04")],
    [3, day("2026-04-03")],
  ]);
});

test("a correction writes what was read, also when only a row set aside proves the order", () => {
  const sheet = sheetOf([
    ["Client", "CA", "Dernière commande"],
    ["Morel", "1.234", "03/04/2026"],
    ["", "12.5", "05/13/2025"],
  ]);
  const reading = readRows(sheet.values);
  const written = (["amountsToNumbers", "datesToDates"] as const).flatMap((kind) =>
    applyCorrection(kind, sheet, reading).map(({ value }) => value),
  );
  const [customer] = reading.customers;
  expect([customer?.revenue, customer?.lastOrder]).toEqual([1.234, day("2026-03-04")]);
  expect(written).toEqual([1.234, day("2026-03-04")]);
});

test("units and scales of shares are told with the column", () => {
  const rows = [
    ["Client", "CA (k€)", "Part de portefeuille"],
    ["Morel", 12, 0.3],
    ["Brunet", 7, 1],
  ];
  expect(decisions(readRows(rows))).toEqual({
    revenue: [{ kind: "unit", euros: 1000 }],
    shareOfWallet: [{ kind: "shareScale", whole: 1 }],
  });
});
