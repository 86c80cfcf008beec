import type { CellValue } from "../../../../src/core/model";
import { readRows } from "../support/readRows";

type Row = readonly CellValue[];
const read = (above: readonly Row[], header = "CA 2025", first: CellValue = 14.5) =>
  readRows([...above, ["Client", "Potentiel", header], ["Morel", "fort", first], ["Lenoir", "faible", 2]]);
const first = (...of: Parameters<typeof read>) => read(...of).customers[0]?.revenue;

test.each([
  ["CA clients 2025 (montants en k€)"],
  ["En K€"],
  ["Chiffres en milliers d’euros"],
  ["Unité : en KE"],
])("« %s » above a table scales its amounts", (title) => {
  expect(first([[title], []])).toBe(14500);
});

test("the unit of the header goes before that of the title", () => {
  expect(first([["Montants en k€"], []], "CA 2025 (€)")).toBe(14.5);
});

test.each<[string, Row, CellValue]>([
  ["tells of a figure beside it", ["CA total en k€", 152], 14.5],
  ["would make billions", ["Objectifs en k€"], 145_000],
  ["names no unit", ["Clients en Kabylie"], 14.5],
])("a title scales nothing where it %s", (_what, title, amount) => {
  expect(first([title, []], "CA 2025", amount)).toBe(amount);
});

test("a title leaves a potential in words to its words", () => {
  const classes = read([["Montants en k€"], []]).customers.map(({ potentialClass }) => potentialClass);
  expect(classes).toEqual(read([]).customers.map(({ potentialClass }) => potentialClass));
});

test.each(["CA 2025 KE", "CA 2025 en K", "CA 2025 en k€"])("« %s » is in thousands", (header) => {
  expect(first([], header)).toBe(14500);
});
