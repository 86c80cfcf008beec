import type { CellValue } from "../../../../src/core/model";
import { asideOf, day, readRows } from "../support/readRows";

type Row = readonly CellValue[];
const TODAY = day("2026-06-01");
const read = (rows: readonly Row[]) => readRows(rows, { today: TODAY });

test.each(["Étape", "Phase"])("« %s » beside a status that tells the outcome says nothing", (stage) => {
  const states = ["Gagné", "Perdu", "Ouvert", "Gagné"];
  const rows: readonly Row[] = [
    ["Organisation", stage, "Statut", "Valeur", "Date de gain"],
    ...states.map((state, i): Row => [
      `Société ${i + 1}`,
      i < 3 ? "Proposition" : "Négociation",
      state,
      100 * (i + 1),
      state === "Gagné" ? TODAY - 10 - i : "",
    ]),
  ];
  const reading = read(rows);
  expect(reading.customers.map(({ revenue }) => revenue)).toEqual([100, 400]);
  expect(asideOf(reading)).toEqual({ cancelled: 1, quote: 1 });
  expect(reading.issues.map(({ code }) => code)).not.toContain("quotesCounted");
});

test("leads that were lost are no revenue, though nothing dates them", () => {
  const states = ["Gagné", "Perdu", "En cours", "Gagné"];
  const rows = (header: string): readonly Row[] => [
    ["Lead", "Statut", header],
    ...states.map((state, i): Row => [`Société ${i + 1}`, state, 100 * (i + 1)]),
  ];
  const reading = read(rows("Montant"));
  expect(reading.customers.map(({ name, revenue }) => [name, revenue])).toEqual([
    ["Société 1", 100],
    ["Société 4", 400],
  ]);
  expect(asideOf(reading)).toEqual({ cancelled: 1, quote: 1 });
  expect(read(rows("CA 2025")).customers).toHaveLength(4);
});
