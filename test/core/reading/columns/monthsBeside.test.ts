/** What stands above months and beside them: words that make them no revenue, the revenues of years. */
import type { CellValue } from "../../../../src/core/model";
import { columnsOf, day, readRows, tryRows } from "../support/readRows";

type Row = readonly CellValue[];
const NAMES = "Janv. Févr. Mars Avr. Mai Juin Juil. Août Sept. Oct. Nov. Déc.".split(" ");
const months = (year: number): readonly string[] => NAMES.map((name) => `${name} ${year}`);

/** Three clients of 100 a month, and the cells of more columns. */
function list(headers: readonly string[], more: Readonly<Record<string, CellValue>> = {}) {
  return [
    ["Client", ...headers, ...Object.keys(more)],
    ...["Morel", "Brunet", "Zinc"].map((name) => [name, ...headers.map(() => 100), ...Object.values(more)]),
  ];
}

const WORDS = `visite visites passage passages planning plannings agenda agendas objectif objectifs budget
  budgets prévision prévisions prévisionnel prévisionnels quantité quantités qté qtés volume volumes unité
  unités boîte boîtes carton cartons palette palettes kilo kilos tonne tonnes litre litres pièce pièces heure
  heures appel appels présence présences absence absences congés marge marges`.split(/\s+/);

test.each(WORDS)("mere months under « %s » are no revenue", (word) => {
  expect(tryRows([[`Suivi 2025 : ${word}`], [], ...list(NAMES)])).toMatchObject({
    ok: false,
    refusal: { code: "noAmount" },
  });
});

test("mere months under another title are", () => {
  expect(columnsOf(readRows([["Suivi 2025"], [], ...list(NAMES)])).revenue).toBe("B");
});

test.each(["€", "EUR", "euro", "euros", "k€", "KEUR"])(
  "months in %s are a revenue, whatever their title",
  (unit) => {
    const rows = list(NAMES.map((name) => `${name} (${unit})`));
    expect(columnsOf(readRows([["Planning"], [], ...rows])).revenue).toBe("B");
  },
);

/** The columns of the revenue and of N-1, and what the first client had then. */
function read(rows: readonly Row[]) {
  const reading = readRows(rows, { today: day("2026-02-10") });
  const { revenue, revenuePrevious } = columnsOf(reading);
  return [revenue, revenuePrevious, reading.customers[0]?.revenuePrevious];
}

test.each<[string, CellValue, readonly unknown[]]>([
  ["CA 2024", 900, ["B", "N", 900]],
  ["Montant HT 2024", 900, ["B", "N", 900]],
  ["CA N-1", 900, ["B", "N", 900]],
  ["CA 2023", 900, ["B", undefined, null]],
  ["CA N-2", 900, ["B", undefined, null]],
  ["CA 2024 YTD", 900, ["B", undefined, null]],
  ["Volume 2024", 900, ["B", undefined, null]],
  ["CA 2025", 5000, ["N", undefined, null]],
  ["CA", 5000, ["N", undefined, null]],
])("« %s » beside the months of 2025", (header, cell, expected) => {
  expect(read(list(months(2025), { [header]: cell }))).toEqual(expected);
});

test("months without their year have the revenue of N-1 alone before them", () => {
  expect(read(list(NAMES, { "CA N-1": 900 }))).toEqual(["B", "N", 900]);
  expect(read(list(NAMES, { "CA 2024": 900 }))[1]).toBeUndefined();
});

test("of two years beside their months, the one before", () => {
  expect(read(list(months(2025), { "CA 2023": 800, "CA 2024": 900 }))).toEqual(["B", "O", 900]);
});

test("months that end in another month than December have no year of their own", () => {
  const headers = [...months(2025).slice(1), "Janv. 2026"];
  expect(read(list(headers, { "CA 2024": 900 }))).toEqual(["B", undefined, null]);
});

test("the months are told at their headers, of a part of a year more loudly", () => {
  const told = (headers: readonly string[]) => {
    const reading = readRows(list(headers), { today: day("2026-02-10") }, { firstRow: 3, firstColumn: 3 });
    return reading.issues.find(({ code }) => code === "monthsSummed");
  };
  expect(told(months(2025))).toMatchObject({
    severity: "low",
    cells: [..."DEFGHIJKLMNO"].map((letter) => `${letter}3`),
    values: { column: "D", otherColumn: "O", span: "month", partial: "false", previous: "" },
  });
  expect(told(months(2025).slice(6))).toMatchObject({ severity: "medium", values: { partial: "true" } });
});

test("one month is no revenue, nor are months of which one holds words", () => {
  expect(tryRows(list(["Janv."]))).toMatchObject({ ok: false });
  const words = list(NAMES).map((row, i) => (i === 0 ? row : row.with(4, "congés")));
  expect(tryRows(words)).toMatchObject({ ok: false });
});

test.each([
  ["0 for one customer", [0, 100, 100]],
  ["money given back", [-100, 0, 0]],
])("a last month of %s is one of the months", (_what, last) => {
  const rows = list(months(2025)).map((row, i) => (i === 0 ? row : row.with(12, last[i - 1] ?? "")));
  const reading = readRows(rows, { today: day("2026-02-10") });
  expect(reading.customers.map(({ revenue }) => revenue)).toEqual(last.map((euros) => 1100 + euros));
  expect(reading.notes.revenuePartial).toBe(false);
});

test("the month that is still running makes no part of a year, the quarter does", () => {
  const running = readRows(list([...months(2025).slice(2), "Janv. 2026", "Févr. 2026"]), {
    today: day("2026-02-10"),
  });
  expect([columnsOf(running).revenue, running.notes.revenuePartial]).toEqual(["B", false]);
  const quarters = readRows(list(["T2 2025", "T3 2025", "T4 2025", "T1 2026"]), { today: day("2026-02-10") });
  expect([columnsOf(quarters).revenue, quarters.notes.revenuePartial]).toEqual(["B", true]);
});

test("a customer whose months cannot be read is no prospect, one without any is", () => {
  const cells = (name: string, cell: CellValue): Row => [name, ...NAMES.map(() => cell), 5000];
  const known = ["Morel", "Brunet", "Zinc", "Roux", "Lam"].map((name) => cells(name, 100));
  const headers = ["Client", ...months(2025), "Potentiel"];
  const reading = readRows([headers, cells("Noir", "voir"), cells("Petit", ""), ...known]);
  expect(reading.customers.map(({ population }) => population).slice(0, 3)).toEqual([
    "client",
    "prospect",
    "client",
  ]);
});
