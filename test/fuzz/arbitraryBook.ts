/** Whole sheets as they might come: plausible lists and journals with dirt in them, and sheets of anything. */
import fc from "fast-check";
import type { CellValue } from "../../src/core/model";
import { anySheet, plausibleJournal, plausibleList } from "../core/reading/support/arbitrarySheets";

export type FuzzCell =
  | CellValue
  | { readonly kind: "error"; readonly error: string }
  | { readonly kind: "day"; readonly serial: number }
  | { readonly kind: "formula"; readonly formula: string; readonly shown: number };

export interface Book {
  readonly rows: readonly (readonly FuzzCell[])[];
  readonly hiddenRows: readonly number[];
  /** A merged title over the first three columns of the first row. */
  readonly merged: boolean;
}

/** Stands in texts that begin like formulas: found in a formula of the output, it was evaluated. */
export const MARK = "ZZMARK";

const UGLY = [
  `=${MARK}(1)`,
  `+${MARK}`,
  `-${MARK}`,
  `@${MARK}`,
  `\t=${MARK}`,
  ` =${MARK}`,
  `'=${MARK}`,
  "__proto__",
  "constructor",
  "🍕👩‍🍳",
  "مقهى",
  "a\u200Bb",
  "\uD800",
  "e\u0301\u0301",
  "İßﬁ",
  "x".repeat(32_767),
  `-${"a ".repeat(4_500)}`,
  "_x000D_",
  "a\r\nb\tc",
  '"guillemets"',
  "</t></is>",
  "]]>",
  "TOTAL",
  "Sous-total",
  "VRAI",
  "1-2",
  "3E5",
  "001",
  "#N/A",
  "A*?~",
  ">5",
  "<>",
  "\u0000",
  "\u202Eenvers",
];

const ugly: fc.Arbitrary<FuzzCell> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<FuzzCell>(...UGLY) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom("#N/A", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!")
      .map((error): FuzzCell => ({ kind: "error", error })),
  },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 0, max: 73_050 }).map((serial): FuzzCell => ({ kind: "day", serial })),
  },
  {
    weight: 1,
    arbitrary: fc
      .integer({ min: -9, max: 9_999 })
      .map((shown): FuzzCell => ({ kind: "formula", formula: `${shown}+0`, shown })),
  },
  { weight: 1, arbitrary: fc.constantFrom<FuzzCell>(true, false, 0, -1, 1e15, 0.1, 1e-7, 1e300) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 8 }) },
);

type Rows = readonly (readonly FuzzCell[])[];

/** Some cells below the header replaced, some lines put above, between and below. */
function dirtied(sheets: fc.Arbitrary<Rows>): fc.Arbitrary<Rows> {
  return sheets.chain((rows) => {
    const cell = fc.record({ row: fc.nat(), column: fc.nat(), value: ugly });
    return fc
      .record({
        cells: fc.array(cell, { maxLength: 8 }),
        above: fc.constantFrom<Rows>([], [["Portefeuille 2026"], []], [["Mis à jour le 01/06/2026"]]),
        below: fc.constantFrom<Rows>([], [["Total"]], [[], ["Export du 01/06/2026"]]),
        between: fc.constantFrom<"none" | "blank" | "header" | "copy">("none", "blank", "header", "copy"),
        twice: fc.boolean(),
      })
      .map(({ cells, above, below, between, twice }) => {
        const [header = [], ...body] = rows.map((row) => [...row]);
        for (const { row, column, value } of cells) {
          const line = body[row % Math.max(1, body.length)];
          if (line !== undefined && line.length > 0) line[column % line.length] = value;
        }
        if (between !== "none" && body.length > 2) {
          body.splice(2, 0, between === "blank" ? [] : between === "header" ? header : [...(body[0] ?? [])]);
        }
        const wide = (row: readonly FuzzCell[]): FuzzCell[] =>
          twice ? [...row, row.at(-1) ?? ""] : [...row];
        return [...above, ...[header, ...body].map(wide), ...below];
      });
  });
}

/** A workbook of one sheet. */
export const anyBook: fc.Arbitrary<Book> = fc.record({
  rows: fc.oneof(
    { weight: 4, arbitrary: dirtied(plausibleList) },
    { weight: 2, arbitrary: dirtied(plausibleJournal) },
    { weight: 2, arbitrary: anySheet },
  ),
  hiddenRows: fc.oneof(fc.constant([]), fc.constant([4, 5])),
  merged: fc.boolean(),
});
