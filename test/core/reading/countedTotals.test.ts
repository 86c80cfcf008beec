import type { CellValue } from "../../../src/core/model";
import { asideOf, readRows } from "./support/readRows";

const aside = (...last: readonly CellValue[]) =>
  asideOf(readRows([["Client", "Ville", "CA"], ["Morel", "Lille", 10], ["Lenoir", "Lens", 5], [...last]]));

test("« 2 clients » beside the sum of all is a total, whatever stands between them", () => {
  expect(aside("2 clients", "TOTAL", 15)).toEqual({ total: 1 });
});

test.each([
  ["another amount", ["2 clients", "TOTAL", 14]],
  ["a name", ["2 Clients Réunis", "Lille", 15]],
])("a customer with %s stays", (_what, last) => {
  expect(aside(...last)).toEqual({});
});
