import { extrasOf, open, part, save } from "./support/edit";
import { faultsOf } from "./support/faultsOf";
import { RICH_PARTS, richWorkbook } from "./support/richWorkbook";
import { pack, unpack } from "./support/xlsxParts";

const BOOK = "xl/workbook.xml";
const OWN = "customXml/item2.xml";

/** A saved file whose second sheet, number 4 in the file, has a property. */
function marked(): Record<string, string> {
  const file = open(richWorkbook());
  extrasOf(file, 1).customProperties = { mark: "plan" };
  const { bytes, parts } = save(file);
  expect(faultsOf(bytes)).toEqual([]);
  return parts;
}

/** The file as another program saved it, with other sheets in its workbook part. */
function resaved(
  parts: Readonly<Record<string, string>>,
  ...changes: readonly (readonly [string, string])[]
): Uint8Array {
  const book = changes.reduce(
    (text, [from, to]) => {
      expect(text).toContain(from);
      return text.replace(from, to);
    },
    part(parts, BOOK),
  );
  return pack({ ...parts, [BOOK]: book });
}

const marks = (bytes: Uint8Array): unknown[] =>
  open(bytes).workbook.extras.sheets.map(({ customProperties }) => customProperties["mark"]);

test("a sheet that another program renamed has its properties, and keeps them under its new name", () => {
  const renamed = resaved(marked(), ['name="Zone d\'ombre"', 'name="Mon plan"']);
  expect(marks(renamed)).toEqual([undefined, "plan", undefined, undefined]);
  const again = unpack(save(open(renamed)).bytes);
  expect(marks(resaved(again, ['name="Mon plan"', 'name="Zone"']))).toEqual([
    undefined,
    "plan",
    undefined,
    undefined,
  ]);
});

test("a renamed sheet is found where LibreOffice numbered all sheets anew, whatever their numbers were", () => {
  const renamed = resaved(
    marked(),
    ['name="Zone d\'ombre" sheetId="4"', 'name="Mon plan" sheetId="2"'],
    ['sheetId="7"', 'sheetId="3"'],
    ['sheetId="9"', 'sheetId="4"'],
  );
  expect(marks(renamed)).toEqual([undefined, "plan", undefined, undefined]);
});

test("a sheet of the user's that got the number of one that is gone keeps to itself", () => {
  const swapped = resaved(
    marked(),
    ['<sheet name="Zone d\'ombre" sheetId="4" state="hidden" r:id="rId2"/>', ""],
    ['sheetId="7"', 'sheetId="2"'],
    ['name="Très caché" sheetId="9"', 'name="Très caché" sheetId="4"'],
  );
  expect(marks(swapped)).toEqual([undefined, undefined, undefined]);
});

test("the name goes before the number", () => {
  const swapped = resaved(
    marked(),
    ['name="Zone d\'ombre"', 'name="Autre"'],
    ['name="Très caché"', 'name="Zone d\'ombre"'],
  );
  expect(marks(swapped)).toEqual([undefined, undefined, undefined, "plan"]);
});

test("a file that knows its sheets by name only opens as it did", () => {
  const parts = marked();
  const own = part(parts, OWN);
  const former = own.replace(/<sheet [^>]*\/>/g, "").replace(/ id="4"/, "");
  expect(former).toContain(`<sheet name="Zone d'ombre"><property name="mark">plan</property></sheet>`);
  expect(marks(pack({ ...parts, [OWN]: former }))).toEqual([undefined, "plan", undefined, undefined]);
});

test("a sheet has the same id at every opening, renamed or moved; two of one number have each their own", () => {
  const ids = (bytes: Uint8Array): unknown[] => open(bytes).workbook.extras.sheets.map(({ id }) => id);
  const file = open(richWorkbook());
  const before = ids(richWorkbook());
  file.workbook.engine.renameSheet(0, "Autre");
  file.workbook.engine.moveSheet(0, 3);
  expect(ids(save(file).bytes)).toEqual([...before.slice(1), before[0]]);
  const twice = pack({
    ...RICH_PARTS,
    [BOOK]: (RICH_PARTS[BOOK] ?? "").replace('sheetId="4"', 'sheetId="1"'),
  });
  expect(new Set(ids(twice)).size).toBe(4);
});
