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

/** A sheet whose A1:A3 hold 1, with formulas in B from the first row; what one of them shows. */
const first = (formulas: readonly string[], row = 1): string => {
  const rows = Array.from({ length: Math.max(3, formulas.length) }, (_, i): readonly Cell[] => [
    [`A${i + 1}`, null],
    ...(formulas[i] === undefined ? [] : [[`B${i + 1}`, formulas[i] ?? ""] as const]),
  ]);
  return shown(workbook(rows), row, 2);
};

test.each([
  "FACT(5)",
  "COMBIN(5,2)",
  "BESSELJ(1,2)",
  "NETWORKDAYS(1,30)",
  'LEN(REPT("ab",2))',
  "SUM(SEQUENCE(3))",
  "LET(x,A1,x+x)",
  "REDUCE(0,A1:A3,LAMBDA(a,b,a+b))",
  "SUM(OFFSET(A1,0,0,2,1))",
  'SUM(INDIRECT("A1:A3"))',
  "SUM(A1:INDEX(A:A,2))",
  "SUMPRODUCT(COUNTIF(A1:A3,A1:A3))",
  "SUM({1,2})",
  'COUNTIF(A1:A3,"*a*a*a*a")',
  'SUBSTITUTE("aa","a",A1)',
  "B1+1",
  "SUM(B:B)",
])("%s: its work is not told by its text, so it is shown by the value of the file", (formula) => {
  expect(first([formula.replaceAll("&", "&amp;")])).toBe("7");
});

test.each([
  ["arrays of whole columns", "SUMPRODUCT(A:A*A:A)"],
  ["a column beside a row", "SUM(A1:A3000*A1:ZZ1)"],
  ["a search through a whole column", 'VLOOKUP("z",A:A,1,FALSE)'],
  ["cells beyond those in use", "SUM(C1:XFD1048575)"],
  ["a formula of very many steps, very often", Array.from({ length: 390 }, () => "A1").join("+")],
])("%s: too much work for a small file", (_what, formula) => {
  expect(
    first(
      Array.from({ length: 400 }, () => formula),
      400,
    ),
  ).toBe("7");
});

test("what is cheap is computed all the same, wherever the dear stands", () => {
  expect(first(["IF(SUM(A1:A3)=3,VLOOKUP(1,A1:A3,1,FALSE)+1,0)", "SUMPRODUCT(A:A*A:A)", "FACT(5)"])).toBe(
    "2",
  );
});

test("texts that double from cell to cell stop growing", () => {
  const doubled = Array.from({ length: 60 }, (_, i) => (i === 59 ? '"aa"' : `B${i + 2}&amp;B${i + 2}`));
  expect(first(doubled).length).toBeLessThan(20_000_000);
  const tenfold = Array.from({ length: 12 }, (_, i) =>
    i === 11 ? '"aa"&amp;A1' : `SUBSTITUTE(B${i + 2},"a","aaaaaaaaaa")`,
  );
  expect(first(tenfold).length).toBeLessThan(20_000_000);
});

test("a conditional format over all cells, or of unknown work, stays in the file and is not shown", () => {
  const rule = (range: string, formula: string): Uint8Array =>
    smallWorkbook(
      `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><conditionalFormatting sqref="${range}"><cfRule type="expression" priority="1"><formula>${formula}</formula></cfRule></conditionalFormatting>`,
    );
  const shownRules = (bytes: Uint8Array): number =>
    open(bytes).workbook.engine.getConditionalFormattingList(0).length;
  expect(shownRules(rule("A1:C9", "$A1&gt;1"))).toBe(1);
  expect(shownRules(rule("A1:Z1048576", "$A1&gt;1"))).toBe(0);
  expect(shownRules(rule("A1:C9", "FACT($A1)&gt;1"))).toBe(0);
  const saved = unpack(save(open(rule("A1:Z1048576", "$A1&gt;1"))).bytes)["xl/worksheets/sheet1.xml"] ?? "";
  expect(saved).toContain("A1:Z1048576");
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
