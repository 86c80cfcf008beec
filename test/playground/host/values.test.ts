import fc from "fast-check";
import { openWorkbook, type Opened } from "./open";

let opened: Opened;
beforeEach(() => {
  opened = openWorkbook();
});

/** Writes one value into A1 and reads it back. */
function roundTrip(
  value: unknown,
  format?: string,
): Promise<{ value: unknown; formula: unknown; text: unknown }> {
  return opened.onSheet(async (sheet, context) => {
    const cell = sheet.getRange("A1");
    if (format !== undefined) cell.numberFormat = [[format]];
    cell.values = [[value]];
    cell.load("values,formulas,text");
    await context.sync();
    return { value: cell.values[0]?.[0], formula: cell.formulas[0]?.[0], text: cell.text[0]?.[0] };
  });
}

test.each([
  ["a tenth and two", 0.1 + 0.2],
  ["a third", 1 / 3],
  ["a large whole number", 1e15],
  ["the largest exact one", Number.MAX_SAFE_INTEGER],
  ["a ten millionth", 1e-7],
  ["a tiny one", 1.5e-300],
  ["a negative", -1234.5678],
])("%s comes back to the last bit", async (_name, value) => {
  expect(await roundTrip(value)).toMatchObject({ value, formula: value });
});

test("any double comes back to the last bit", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e60, max: 1e60 }),
      async (value) => {
        // A sheet has no negative zero.
        expect((await roundTrip(value)).value).toBe(value === 0 ? 0 : value);
      },
    ),
    { numRuns: 60 },
  );
});

test("what a formula computes comes back to the last bit", async () => {
  expect(await roundTrip("=0.1+0.2")).toMatchObject({ value: 0.1 + 0.2, formula: "=0.1+0.2" });
});

test.each([
  ["leading zeros are a number in a General cell", "001", undefined, 1],
  ["leading zeros stay in a text cell", "001", "@", "001"],
  ["a number is text in a text cell", 75001, "@", "75001"],
  ["a formula is text in a text cell", "=1+1", "@", "=1+1"],
  ["an apostrophe makes text", "'001", undefined, "001"],
  ["an apostrophe hides a formula", "'=1+1", undefined, "=1+1"],
  ["TRUE is a boolean", "TRUE", undefined, true],
  ["VRAI is text: values are American", "VRAI", undefined, "VRAI"],
  ["month before day", "1/2/2024", undefined, 45293],
  ["no month 31: text", "31/12/2025", undefined, "31/12/2025"],
  ["a percentage", "50%", undefined, 0.5],
  ["an amount in dollars", "$5", undefined, 5],
  ["a bracketed negative", "(12)", undefined, -12],
  ["a time of day", "18:00", undefined, 0.75],
  ["French decimals are text", "1234,5 x", undefined, "1234,5 x"],
  ["an exponent", "3E5", undefined, 300_000],
  ["an ordinary text", "Zone « Nord »", undefined, "Zone « Nord »"],
  ["an emoji", "👍", undefined, "👍"],
  ["nothing", "", undefined, ""],
])("%s", async (_name, given, format, expected) => {
  expect((await roundTrip(given, format)).value).toBe(expected);
});

test("a date typed without a format shows as a date", async () => {
  expect((await roundTrip("1/2/2024")).text).toBe("1/2/2024");
});

test("null leaves a cell alone, a scalar fills a range, an array must fit", async () => {
  const read = await opened.onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:B2");
    // -- Excel takes one value for all cells; the typings only know arrays
    range.values = 7 as unknown as unknown[][];
    range.values = [
      [null, 2],
      [3, null],
    ];
    range.load("values");
    await context.sync();
    return range.values;
  });
  expect(read).toEqual([
    [7, 2],
    [3, 7],
  ]);
});

test("formulas are English and errors are words", async () => {
  const range = await opened.onSheet(async (sheet, context) => {
    const cells = sheet.getRange("A1:A4");
    cells.formulas = [["=SUM(1,2.5)"], ["=1/0"], ["=NA()"], ["=IF(A1>3,TRUE,FALSE)"]];
    cells.load("values,valueTypes,formulas");
    await context.sync();
    return cells;
  });
  expect(range.values.flat()).toEqual([3.5, "#DIV/0!", "#N/A", true]);
  expect(range.valueTypes.flat()).toEqual(["Double", "Error", "Error", "Boolean"]);
  expect(range.formulas.flat()[0]).toBe("=SUM(1,2.5)");
});

test("a French page shows French and keeps English for the add-in", async () => {
  const { engine } = opened.host.workbook;
  engine.setLanguage("fr");
  engine.setLocale("fr");
  const range = await opened.onSheet(async (sheet, context) => {
    const cells = sheet.getRange("A1:A4");
    cells.values = [[1.5], ["=SUM(A1,2)"], [true], ["=1/0"]];
    cells.load("values,formulas,text");
    await context.sync();
    return cells;
  });
  expect(range.values.flat()).toEqual([1.5, 3.5, true, "#DIV/0!"]);
  expect(range.formulas.flat()).toEqual([1.5, "=SUM(A1,2)", true, "=1/0"]);
  expect(range.text.flat()).toEqual(["1,5", "3,5", "VRAI", "#DIV/0!"]);
  expect(engine.getCellContent(0, 2, 1)).toBe("=SOMME(A1;2)");
  expect([engine.getLanguage(), engine.getLocale()]).toEqual(["fr", "fr"]);
});
