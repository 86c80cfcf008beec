/**
 * Files made to harm: bombs, lies about sizes, endless markup, formulas that exhaust the engine, cuts and flips. Each
 * one opens or is refused with a code, in no more than a moment, and the engine is alive afterwards.
 */
import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { LIMITS } from "../../playground/xlsx/limits";
import { open, save } from "../playground/xlsx/support/edit";
import { richWorkbook } from "../playground/xlsx/support/richWorkbook";
import {
  HEADER,
  MAIN,
  OFFICE,
  pack,
  rels,
  smallWorkbook,
  unpack,
  worksheet,
} from "../playground/xlsx/support/xlsxParts";
import { lyingZip, renamed } from "./support/lyingZip";
import { outcome } from "./support/outcome";

const SHEET = "xl/worksheets/sheet1.xml";
const ROWS = "<sheetData><row r='1'><c r='A1'><v>1</v></c></row></sheetData>";

afterEach(() => expect(outcome(smallWorkbook(ROWS))).toBe("opened"));

const small = (): Uint8Array => smallWorkbook(ROWS);
const sheet =
  (inner: string): (() => Uint8Array) =>
  () =>
    smallWorkbook(inner);
const cells = (inner: string): (() => Uint8Array) =>
  sheet(`<sheetData><row r="1">${inner}</row></sheetData>`);
const formula = (text: string): (() => Uint8Array) => cells(`<c r="A1"><f>${text}</f><v>1</v></c>`);
const withPart =
  (path: string, text: string): (() => Uint8Array) =>
  () =>
    pack({ ...unpack(small()), [path]: text });
const zeros = (size: number): Uint8Array =>
  zipSync({
    ...Object.fromEntries(Object.entries(unpack(small())).map(([path, text]) => [path, strToU8(text)])),
    "xl/media/image1.bin": new Uint8Array(size),
  });
const bomb = (): Uint8Array => zeros(20_000_000);
const nested = (depth: number): string =>
  `<sheetData/><extLst>${"<a>".repeat(depth)}${"</a>".repeat(depth)}</extLst>`;
const book = (sheets: string, links: readonly (readonly [string, string, string])[]): Uint8Array =>
  smallWorkbook(ROWS, {
    "xl/workbook.xml": `${HEADER}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": rels(["s", "styles", "styles.xml"], ...links),
  });
const LAUGHS = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "${"&a;".repeat(10)}">]>`;

test.each<readonly [what: string, bytes: () => Uint8Array, code: string | RegExp]>([
  ["a part that unpacks a thousandfold", bomb, "tooLarge"],
  [
    "a directory that declares a gigabyte",
    () => lyingZip(small(), SHEET, { size: LIMITS.unpacked + 1 }),
    "tooLarge",
  ],
  ["a part four gigabytes large", () => lyingZip(small(), SHEET, { size: 0xfffffff0 }), "tooLarge"],
  ["a bomb that declares ten bytes", () => lyingZip(bomb(), "xl/media/image1.bin", { size: 10 }), "corrupt"],
  ["parts that share their bytes", () => lyingZip(small(), SHEET, { packed: small().length }), "corrupt"],
  ["a part that begins beyond the file", () => lyingZip(small(), SHEET, { offset: 0x7fffffff }), "corrupt"],
  [
    "more parts than a workbook has",
    () =>
      zipSync(
        Object.fromEntries(Array.from({ length: LIMITS.parts + 1 }, (_, i) => [`p${i}`, new Uint8Array(0)])),
      ),
    "tooLarge",
  ],
  ["two parts of one name", withPart(SHEET.toUpperCase(), worksheet(ROWS)), "corrupt"],
  ["a name that climbs out", withPart("../../etc/passwd", "x"), "corrupt"],
  ["a name that climbs out by backslashes", withPart("..\\..\\x", "x"), "corrupt"],
  [
    "a part named as every object's parent",
    () => renamed(withPart("qqprotoqq", "x")(), "qqprotoqq", "__proto__"),
    "opened",
  ],
  ["a file of more than a hundred megabytes", () => new Uint8Array(LIMITS.file + 1), "tooLarge"],
  [
    "entities in entities",
    () => smallWorkbook(ROWS, { [SHEET]: LAUGHS + worksheet(ROWS).slice(HEADER.length) }),
    "corrupt",
  ],
  ["an entity that nobody declared", cells('<c r="A1" t="str"><v>&xxe;</v></c>'), "opened"],
  ["a character that does not exist", cells('<c r="A1" t="str"><v>&#x110000;&#xD800;</v></c>'), "opened"],
  ["elements in elements", sheet(nested(100_000)), "corrupt"],
  [
    "a thousand attributes and one",
    sheet(`<sheetData/><a ${Array.from({ length: 1001 }, (_, i) => `a${i}="1"`).join(" ")}/>`),
    "corrupt",
  ],
  ["comments that never end", sheet(`<sheetData/>${"<!--".repeat(1_000_000)}`), "corrupt"],
  ["cells that never end", cells('<c r="A1">'.repeat(300_000)), "corrupt"],
  ["cells in a comment", cells(`<!--${"<c>".repeat(1_000_000)}-->`), "opened"],
  [
    "literal sections full of rows",
    cells(`<c r="A1" t="inlineStr"><is><t><![CDATA[${"<row>".repeat(3000)}]]></t></is></c>`),
    "opened",
  ],
  ["tags that never end", cells("<c ".repeat(300_000)), "corrupt"],
  ["a tag without a name", cells("<>"), "corrupt"],
  ["elements that cross", cells("<c><v></c></v>"), "corrupt"],
  [
    "more elements than a tree may have",
    sheet(`<sheetData/><mergeCells>${"<m/>".repeat(LIMITS.elements)}</mergeCells>`),
    "tooLarge",
  ],
  ["a dimension of the whole sheet", sheet(`<dimension ref="A1:XFD1048576"/>${ROWS}`), "opened"],
  [
    "a row beyond the last",
    sheet('<sheetData><row r="1048577"><c r="A1048577"><v>1</v></c></row></sheetData>'),
    "corrupt",
  ],
  [
    "a row of fifteen digits",
    sheet('<sheetData><row r="999999999999999"><c><v>1</v></c></row></sheetData>'),
    "corrupt",
  ],
  ["a row zero", sheet('<sheetData><row r="0"><c r="A0"><v>1</v></c></row></sheetData>'), "corrupt"],
  ["a column beyond XFD", cells('<c r="XFE1"><v>1</v></c>'), "corrupt"],
  ["a column of ten letters", cells('<c r="ZZZZZZZZZZ1"><v>1</v></c>'), "corrupt"],
  [
    "a shared text that is not there",
    cells('<c r="A1" t="s"><v>99999</v></c><c r="B1" t="s"><v>-1</v></c><c r="C1" t="s"><v>x</v></c>'),
    "opened",
  ],
  ["a style that is not there", cells('<c r="A1" s="4294967295"><v>1</v></c>'), "opened"],
  [
    "a cell of 32 768 characters",
    cells(`<c r="A1" t="inlineStr"><is><t>${"é".repeat(32_768)}</t></is></c>`),
    "tooLarge",
  ],
  [
    "a cell of 32 767 characters",
    cells(`<c r="A1" t="inlineStr"><is><t>-${"é".repeat(32_766)}</t></is></c>`),
    "opened",
  ],
  [
    "a long text in a million cells",
    () =>
      smallWorkbook(
        `<sheetData>${Array.from({ length: 7000 }, (_, i) => `<row r="${i + 1}"><c t="s"><v>0</v></c></row>`).join("")}</sheetData>`,
        {
          "xl/sharedStrings.xml": `<sst xmlns="${MAIN}"><si><t>${"x".repeat(32_000)}</t></si></sst>`,
          "xl/_rels/workbook.xml.rels": rels(
            ["rId1", "worksheet", "worksheets/sheet1.xml"],
            ["rId2", "styles", "styles.xml"],
            ["rId3", "sharedStrings", "sharedStrings.xml"],
          ),
        },
      ),
    "tooLarge",
  ],
  [
    "cells at the far end of every row",
    () =>
      smallWorkbook(
        `<sheetData>${Array.from({ length: 400 }, (_, i) => `<row r="${i + 1}"><c r="XFD${i + 1}"><v>1</v></c></row>`).join("")}</sheetData>`,
      ),
    "opened",
  ],
  ["brackets in brackets", formula("(".repeat(4000) + "1" + ")".repeat(4000)), "opened"],
  ["functions in functions", formula("ABS(".repeat(300) + "1" + ")".repeat(300)), "opened"],
  ["a sum of thousands of terms", formula("1" + "+1".repeat(4000)), "opened"],
  ["percents of percents", formula("1" + "%".repeat(4000)), "opened"],
  [
    "a formula that needs itself",
    cells('<c r="A1"><f>B1</f><v>1</v></c><c r="B1"><f>A1</f><v>1</v></c>'),
    "opened",
  ],
  ["a shared formula without a first cell", cells('<c r="A1"><f t="shared" si="9"/><v>1</v></c>'), "opened"],
  [
    "a rule of brackets in brackets",
    sheet(
      `<sheetData/><conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>${"ABS(".repeat(300)}1${")".repeat(300)}</formula></cfRule></conditionalFormatting>`,
    ),
    "opened",
  ],
  [
    "a rule on a range that is none",
    sheet(
      '<sheetData/><conditionalFormatting sqref="XFE9:__proto__"><cfRule type="expression" priority="1"><formula>1</formula></cfRule></conditionalFormatting>',
    ),
    "opened",
  ],
  [
    "a merge of the whole sheet, twice",
    sheet(
      '<sheetData/><mergeCells><mergeCell ref="A1:XFD1048576"/><mergeCell ref="A1:XFD1048576"/></mergeCells>',
    ),
    "opened",
  ],
  [
    "a column band beyond the sheet",
    sheet('<cols><col min="-5" max="99999999" width="1e9" hidden="1"/></cols><sheetData/>'),
    /opened|corrupt/,
  ],
  [
    "more sheets than a workbook may have",
    () =>
      book(
        Array.from(
          { length: LIMITS.sheets + 1 },
          (_, i) => `<sheet name="F${i}" sheetId="${i + 1}" r:id="r${i}"/>`,
        ).join(""),
        [],
      ),
    "tooLarge",
  ],
  [
    "one part as two sheets",
    () =>
      book('<sheet name="A" sheetId="1" r:id="a"/><sheet name="B" sheetId="2" r:id="b"/>', [
        ["a", "worksheet", SHEET.slice(3)],
        ["b", "worksheet", SHEET.slice(3)],
      ]),
    "corrupt",
  ],
  ["no sheet at all", () => book("", []), "corrupt"],
  [
    "a sheet that is the workbook itself",
    () => book('<sheet name="A" sheetId="1" r:id="a"/>', [["a", "worksheet", "workbook.xml"]]),
    "corrupt",
  ],
  [
    "a sheet whose drawing is itself",
    withPart(
      "xl/worksheets/_rels/sheet1.xml.rels",
      rels(["d", "drawing", "sheet1.xml"], ["t", "table", "sheet1.xml"]),
    ),
    "opened",
  ],
  [
    "a sheet that is elsewhere",
    () =>
      smallWorkbook(ROWS, {
        "xl/_rels/workbook.xml.rels": rels(
          ["rId1", "worksheet", "http://127.0.0.1:9/sheet.xml", "External"],
          ["rId2", "styles", "styles.xml"],
        ),
      }),
    "corrupt",
  ],
])("%s", (_what, bytes, code) => {
  expect(outcome(bytes())).toMatch(code);
});

const KNOWN = /^(opened|corrupt|unsupported|empty|encrypted|tooLarge)$/;

test("a workbook cut anywhere is refused, or whole", () => {
  const whole = richWorkbook();
  for (let cut = 0; cut < 200; cut += 1) {
    expect(outcome(whole.subarray(0, Math.floor((whole.length * cut) / 200)))).toMatch(/^(corrupt|empty)$/);
  }
});

test("bytes changed anywhere, packed or not: opened or refused, and what opened can be saved", () => {
  const parts = unpack(richWorkbook());
  const stored = zipSync(
    Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])),
    { level: 0 },
  );
  const flips = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), {
    minLength: 1,
    maxLength: 4,
  });
  fc.assert(
    fc.property(fc.boolean(), flips, (isPacked, changes) => {
      const bytes = (isPacked ? richWorkbook() : stored).slice();
      for (const [at, value] of changes) bytes[at % bytes.length] = value;
      const found = outcome(bytes);
      expect(found).toMatch(KNOWN);
      if (found === "opened") expect(save(open(bytes)).bytes.length).toBeGreaterThan(0);
    }),
    { numRuns: 150, seed: 7 },
  );
});
