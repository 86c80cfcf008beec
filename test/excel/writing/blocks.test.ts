import fc from "fast-check";
import type { Edit } from "../../../src/core/output/edits";
import { finish } from "../../../src/core/steps";
import { inWritingOrder, planBlocks } from "../../../src/excel/writing/blocks";
import { bytesOf } from "../../../src/excel/grid/bytes";

const cells = (rows: number, text: string): Edit => ({
  kind: "cells",
  sheet: "source",
  row: 2,
  column: 9,
  cells: Array.from({ length: rows }, (_, i) => [`${text}${i}`, i, null]),
});

test("bytes are those of the request in UTF-8", () => {
  const asSent = (value: unknown): number => Buffer.byteLength(JSON.stringify(value), "utf8");
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.jsonValue(), (text, value) => {
      expect(bytesOf(text)).toBe(asSent(text));
      expect(bytesOf([value, text])).toBe(asSent([value, text]));
    }),
  );
});

test("whatever the size of the rows, every row is written once, in order, in blocks under the budget", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 800 }), fc.integer({ min: 0, max: 60 }), (rows, length) => {
      const budget = 9_000;
      const edit = cells(rows, "é".repeat(length));
      const blocks = finish(planBlocks([edit], budget));
      const pieces = blocks.flat().flatMap((piece) => (piece.kind === "cells" ? [piece] : []));
      expect(pieces.flatMap((piece) => piece.cells)).toEqual(edit.kind === "cells" ? edit.cells : []);
      let next = 2;
      for (const piece of pieces) {
        expect(piece.row).toBe(next);
        next += piece.cells.length;
      }
      for (const block of blocks) expect(bytesOf(block)).toBeLessThanOrEqual(budget * 1.2);
    }),
  );
});

test("rows fill what a small edit leaves of its block", () => {
  const small: Edit = {
    kind: "resizeTable",
    sheet: "source",
    table: "Clients",
    area: { firstRow: 1, firstColumn: 1, lastRow: 2, lastColumn: 2 },
  };
  const blocks = finish(planBlocks([small, cells(200, "A")], 9_000));
  expect(blocks[0]?.map(({ kind }) => kind)).toEqual(["resizeTable", "cells"]);
});

test("sheets, then the table; values between the formats of numbers and that of text, before rules and widths", () => {
  const area = { firstRow: 1, firstColumn: 1, lastRow: 2, lastColumn: 2 };
  const edits: Edit[] = [
    { kind: "widths", sheet: "source", column: 9, widths: [12] },
    { kind: "colorRules", sheet: "source", rules: [] },
    { kind: "resizeTable", sheet: "source", table: "Clients", area },
    { kind: "numberFormat", sheet: "source", area, format: "@" },
    cells(1, "A"),
    { kind: "numberFormat", sheet: "source", area, format: "0" },
    { kind: "clear", sheet: "source", area },
    { kind: "ensureSheet", sheet: "actionPlan", name: "Plan d'actions" },
  ];
  expect(inWritingOrder(edits).map(({ kind }) => kind)).toEqual([
    "ensureSheet",
    "clear",
    "resizeTable",
    "numberFormat",
    "cells",
    "numberFormat",
    "colorRules",
    "widths",
  ]);
});

test("leaves room in the first block for what is asked besides, even all of it", () => {
  const edits = [cells(10, "A")];
  const [whole = []] = finish(planBlocks(edits, 9_000));
  expect(finish(planBlocks(edits, 9_000, undefined, 1_000))).toEqual([whole]);
  expect(finish(planBlocks(edits, 9_000, undefined, 9_000))).toEqual([[], whole]);
  expect(finish(planBlocks([], 9_000, undefined, 9_000))).toEqual([]);
});
