import type { Former } from "../../src/excel/former/former";
import { bytesThere, bytesThereAndBack, portionsOf } from "../../src/excel/former/portions";
import type { SheetSnapshot } from "../../src/excel/snapshot";
import { bytesOf } from "../../src/excel/grid/bytes";

const BUDGET = 20_000;
const label = "x".repeat(90);

/** A sheet of 500 rows with a column of ours, 45 kB of text, that Excel tells twice: by values and by formulas. */
const now = {
  sheetId: "clients",
  data: { firstRow: 1, firstColumn: 1, values: Array.from({ length: 500 }, () => ["C1", label]) },
  ownSheets: [],
} as unknown as SheetSnapshot; // -- what is looked at

const area = { firstRow: 1, firstColumn: 2, lastRow: 500, lastColumn: 2 };
const blank: Former = { kind: "cells", sheet: "clients", area, formulas: { every: "" } };
const typed: Former = {
  kind: "cells",
  sheet: "clients",
  area,
  formulas: { rows: Array.from({ length: 500 }, (_, i) => [`${label}${i}`]) },
};

test("blank cells weigh what stands there now: the answer tells it", () => {
  const portions = portionsOf([blank], bytesThereAndBack(now), BUDGET);
  expect(portions.length).toBeGreaterThan(4);
  for (const portion of portions) {
    const told = portion.map((one) => (one.kind === "cells" ? one.area.lastRow - one.area.firstRow + 1 : 0));
    expect(told.reduce((a, b) => a + b) * 2 * 90).toBeLessThan(BUDGET);
  }
});

test("cells of more than a message are cut by rows, each row once, with what it held", () => {
  const parts = portionsOf([typed], bytesThere, BUDGET).flat();
  expect(parts.length).toBeGreaterThan(1);
  const rows = parts.flatMap((one) =>
    one.kind === "cells" && "rows" in one.formulas ? one.formulas.rows : [],
  );
  expect([...rows].sort()).toEqual(
    [...(typed.kind === "cells" && "rows" in typed.formulas ? typed.formulas.rows : [])].sort(),
  );
  for (const one of parts) expect(bytesOf(one)).toBeLessThan(BUDGET);
});

test("little things share a message, and there is always one", () => {
  const width: Former = { kind: "widths", sheet: "clients", column: 2, widths: [null] };
  expect(portionsOf([width, width], bytesThere, BUDGET)).toHaveLength(1);
  expect(portionsOf([], bytesThere, BUDGET)).toEqual([[]]);
});
