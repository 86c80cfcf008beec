import type { CellValue } from "../../../../src/core/model";
import { potentialClassOf, potentialUnit } from "../../../../src/core/reading/customers/potentialReader";
import { tableOf } from "../support/tableOf";

test.each<[string, readonly CellValue[], "euro" | "other" | "class"]>([
  ["Potentiel", [1000, 20], "euro"],
  ["Potentiel", [5, 2], "other"],
  ["Potentiel", [10, 0], "other"],
  ["Potentiel", [11, 2], "euro"],
  ["Potentiel", [5, 2.5], "euro"],
  ["Potentiel", [5, -2], "euro"],
  ["Potentiel", ["5", "2"], "other"],
  ["Potentiel", ["5 €", "2"], "euro"],
  ["Potentiel", ["5 k€", 2], "euro"],
  ["Potentiel CA", [5, 2], "euro"],
  ["Budget", [5, 2], "euro"],
  ["Montant potentiel", [5, 2], "euro"],
  ["Revenue potential", [5, 2], "euro"],
  ["Turnover potential", [5, 2], "euro"],
  ["Potentiel (k€)", [5, 2], "euro"],
  ["Potentiel boîtes", [500, 200], "other"],
  ["Potentiel boîtes", ["fort", "faible"], "class"],
  ["Potentiel", ["★★★", "★"], "other"],
  ["Potentiel", ["★★★", "5000", "6000"], "other"],
  ["Potentiel", ["★★★", "5000", "6000", "7000"], "euro"],
  ["Potentiel", ["A", "C"], "class"],
  ["Potentiel", ["fort", 5000], "euro"],
  ["Potentiel", ["fort", "moyen", 5000], "class"],
  ["Potentiel", ["", ""], "euro"],
  ["Potentiel", ["à voir", "bleu"], "euro"],
])("« %s » that holds %j counts in %s", (header, cells, unit) => {
  expect(potentialUnit(tableOf({ potential: [header, ...cells] }))).toBe(unit);
});

test("without such a column there is no unit, and a blank cell is of no class", () => {
  expect(potentialUnit(tableOf({ name: ["Client", "A"] }))).toBeNull();
  expect([null, "fort", "5000"].map(potentialClassOf)).toEqual([null, "A", null]);
});
