/**
 * Formulas made to hang the engine or to exhaust its stack, which would end every workbook of the page: shown by the
 * value that the file had, and computed where they are few.
 */
import { LIMITS } from "../../playground/xlsx/limits";
import { unpack, smallWorkbook } from "../playground/xlsx/support/xlsxParts";
import { open, save } from "../playground/xlsx/support/edit";
import { outcome } from "./support/outcome";

type Cell = readonly [address: string, formula: string | null];

/** Each formula's value in the file is 7, which none of them would compute; cells without one hold 1. */
function workbook(
  rows: readonly (readonly Cell[])[],
  more: Readonly<Record<string, string>> = {},
): Uint8Array {
  const cell = ([address, formula]: Cell): string =>
    formula === null ? `<c r="${address}"><v>1</v></c>` : `<c r="${address}"><f>${formula}</f><v>7</v></c>`;
  const lines = rows.map((row, i) => `<row r="${i + 1}">${row.map(cell).join("")}</row>`);
  return smallWorkbook(`<sheetData>${lines.join("")}</sheetData>`, more);
}

const upwards = (count: number): Uint8Array =>
  workbook(Array.from({ length: count }, (_, i) => [[`A${i + 1}`, i === count - 1 ? null : `A${i + 2}+1`]]));
/** To the last row and back, again and again. */
const zigzag = (count: number): Uint8Array =>
  workbook(
    Array.from({ length: count }, (_, i) => {
      const other = count - 1 - i;
      return [[`A${i + 1}`, i < count / 2 ? `A${other + 1}+1` : `A${other + 2}+1`]];
    }),
  );
const blind = (count: number): Uint8Array =>
  workbook(Array.from({ length: count }, (_, i) => [[`A${i + 1}`, `INDIRECT("A"&amp;(ROW()+1))+1`]]));

const shown = (bytes: Uint8Array, row: number, column = 1): string => {
  const { engine } = open(bytes).workbook;
  const text = engine.getFormattedCellValue(0, row, column);
  engine.free();
  return text;
};

afterEach(() => jest.restoreAllMocks());

test.each([
  ["a chain computed from its far end", upwards(3_000)],
  ["a chain that goes to and fro", zigzag(3_000)],
  ["addresses made of text", blind(2_000)],
])("%s: opened, and the engine lives", (_what, bytes) => {
  expect(outcome(bytes)).toBe("opened");
  expect(shown(upwards(3), 1)).toBe("3");
});

test("a column of sums over itself more often than the engine may read is opened by its values, and saved with its formulas", () => {
  jest.replaceProperty(LIMITS as { formulaWork: number }, "formulaWork", 100_000); // -- a constant in the types only
  const count = 1_000;
  const bytes = workbook(
    Array.from({ length: count }, (_, i) => [
      [`A${i + 1}`, null],
      [`B${i + 1}`, `COUNTIF(A$1:A$${count},A${i + 1})`],
    ]),
  );
  const file = open(bytes);
  expect(file.workbook.engine.getFormattedCellValue(0, count, 2)).toBe("7");
  const sheet = unpack(save(file).bytes)["xl/worksheets/sheet1.xml"] ?? "";
  expect(sheet.match(/<f>COUNTIF/g)).toHaveLength(count);
});

test("what people write is computed: a running balance, sums of whole columns", () => {
  const rows = Array.from({ length: 700 }, (_, i): readonly Cell[] => [
    [`A${i + 1}`, null],
    [`B${i + 1}`, i === 0 ? "A1" : `B${i}+A${i + 1}`],
    [`C${i + 1}`, "SUM(A:A)"],
  ]);
  const bytes = workbook(rows);
  expect([shown(bytes, 700, 2), shown(bytes, 700, 3)]).toEqual(["700", "700"]);
});
