import { writeXlsx } from "hucre/xlsx";
import { fileProblem } from "../../../playground/xlsx/fileError";
import { open } from "./support/edit";
import { RICH_PARTS, richWorkbook } from "./support/richWorkbook";
import { pack, smallWorkbook } from "./support/xlsxParts";

function problem(bytes: Uint8Array, name = "clients.xlsx"): string | null {
  try {
    open(bytes, name);
    return "opened";
  } catch (error) {
    return fileProblem(error);
  }
}

const without = (path: string): Uint8Array =>
  pack(Object.fromEntries(Object.entries(RICH_PARTS).filter(([name]) => name !== path)));

test("a file with a password asks for it", async () => {
  const locked = await writeXlsx({
    sheets: [{ name: "A", rows: [[1]] }],
    encryption: { password: "x", spinCount: 10 },
  });
  expect(problem(locked)).toBe("encrypted");
});

test.each([
  ["nothing", new Uint8Array(), "empty"],
  [
    "an old .xls",
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(600).fill(0)]),
    "unsupported",
  ],
  ["a text", new TextEncoder().encode("bonjour"), "corrupt"],
  ["a cut file", richWorkbook().subarray(0, 2000), "corrupt"],
  ["a zip of something else", pack({ "lisez-moi.txt": "x" }), "corrupt"],
  [
    "an OpenDocument sheet",
    pack({ mimetype: "application/vnd.oasis.opendocument.spreadsheet" }),
    "unsupported",
  ],
  ["a workbook without its list of sheets", without("xl/workbook.xml"), "unsupported"],
  ["a workbook without a sheet's part", without("xl/worksheets/sheet2.xml"), "corrupt"],
  ["a workbook without its styles part", without("xl/styles.xml"), "corrupt"],
  [
    "rows that break off",
    smallWorkbook("<sheetData><row r='1'><c r='A1'><v>1</v></c></sheetData>"),
    "corrupt",
  ],
  [
    "a part that is no XML",
    smallWorkbook("<sheetData/>", { "xl/styles.xml": "<styleSheet><fonts>" }),
    "corrupt",
  ],
])("%s", (_name, bytes, code) => {
  expect(problem(bytes)).toBe(code);
});
