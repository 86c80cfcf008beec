import type { CellValue } from "../../../../src/core/model";
import { cellsOf, day, readRows } from "../support/readRows";

const TODAY = day("2026-06-01");
const D = TODAY - 30;

test.each(['"', "″", "idem", "-//-", "''", "» "])("%s stands for the cell above, and is told", (mark) => {
  const rows: readonly (readonly CellValue[])[] = [
    ["Date commande", "Client", "Montant HT"],
    [D, "Morel", 1],
    [mark, "Lenoir", 2],
    [D + 1, mark, 4],
    [mark, mark, 8],
    [D + 2, "Morel", 16],
  ];
  const reading = readRows(rows, { today: TODAY });
  expect(reading.customers.map(({ name, revenue, lastOrder }) => [name, revenue, lastOrder])).toEqual([
    ["Morel", 17, D + 2],
    ["Lenoir", 14, D + 1],
  ]);
  expect(reading.issues.filter(({ code }) => code === "filledDownNames").map(({ cells }) => cells)).toEqual(
    expect.arrayContaining([
      ["A3", "A5"],
      ["B4", "B5"],
    ]),
  );
  expect(cellsOf(reading, "unreadableDate")).toBeUndefined();
});
