/** The same list in packages of every make: how parts are named, linked, zipped. */
import { rels } from "../../playground/xlsx/support/xlsxParts";
import { book, bookParts, MAIN, OFFICE, rowsXml, sheetXml, XML } from "../writers/ooxml";
import { zip } from "../writers/zip";
import type { CorpusCase } from "../corpusCase";
import { LIST, LIST_READ, TODAY } from "./dialects";

const SHOWN = { A2: "C01", B4: "Hôtel du Parc", C3: "01000", D2: 50_000 };
const plain = sheetXml(rowsXml(LIST));

function packed(name: string, bytes: () => Uint8Array, more: Partial<CorpusCase> = {}): CorpusCase {
  return { name, fileName: "Clients.xlsx", bytes, args: TODAY, expected: LIST_READ(), ...more };
}

/** Every part under another name, links and declarations following when `everywhere`. */
function renamed(from: RegExp, to: (path: string) => string, everywhere: boolean): () => Uint8Array {
  return () =>
    zip(
      Object.fromEntries(
        Object.entries(bookParts(plain)).map(([path, part]) => [
          path.replace(from, to),
          everywhere && typeof part === "string" ? part.replaceAll(new RegExp(from, "g"), to) : part,
        ]),
      ),
    );
}

const STRICT: readonly (readonly [string, string])[] = [
  [MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main"],
  [OFFICE, "http://purl.oclc.org/ooxml/officeDocument/relationships"],
];

const bookXml = (sheets: string, view = ""): string =>
  `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${view}<sheets>${sheets}</sheets></workbook>`;

/** A workbook of several sheets; the customers are on the second. */
function several(sheets: string, first: string, view = ""): Uint8Array {
  const parts = bookParts(first, {
    "xl/workbook.xml": bookXml(sheets, view),
    "xl/worksheets/sheet2.xml": plain,
    "xl/_rels/workbook.xml.rels": rels(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "worksheet", "worksheets/sheet2.xml"],
      ["rId3", "styles", "styles.xml"],
    ),
  });
  const types = String(parts["[Content_Types].xml"]);
  return zip({
    ...parts,
    "[Content_Types].xml": types.replace(
      "</Types>",
      '<Override PartName="/xl/worksheets/sheet2.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
    ),
  });
}

const note = sheetXml(rowsXml([["Lisez-moi"], ["Export du CRM"]]));

export const PACKAGES: readonly CorpusCase[] = [
  packed("stored, not compressed", () => book(plain, {}, { stored: true })),
  packed("sizes after the data (streaming writer)", () => book(plain, {}, { descriptors: true })),
  packed("64-bit sizes", () => book(plain, {}, { zip64: true })),
  packed("64-bit sizes after the data", () => book(plain, {}, { zip64: true, descriptors: true })),
  packed("folders as entries and a Mac's leftovers", () =>
    zip({
      "xl/": "",
      "__MACOSX/._xl": "x",
      ...bookParts(plain),
      "docProps/thumbnail.jpeg": Uint8Array.of(255, 216),
    }),
  ),
  packed("printer settings nobody declared", () =>
    book(plain, { "xl/printerSettings/printerSettings1.bin": new Uint8Array(600) }),
  ),
  packed("absolute targets in the links", () =>
    book(plain, {
      "_rels/.rels": rels(["rId1", "officeDocument", "/xl/workbook.xml"]),
      "xl/_rels/workbook.xml.rels": rels(
        ["rId1", "worksheet", "/xl/worksheets/sheet1.xml"],
        ["rId2", "styles", "/xl/styles.xml"],
      ),
    }),
  ),
  packed(
    "parts named in other capitals than their links",
    renamed(/worksheets\/sheet1/, () => "Worksheets/Sheet1", false),
    { cells: null },
  ),
  packed(
    "the workbook in a folder of its own",
    renamed(/xl\//, () => "classeur/", true),
  ),
  packed(
    "backslashes in the names of entries",
    renamed(/\//g, () => "\\", false),
    { cells: SHOWN },
  ),
  packed("the strict format of ISO 29500", () =>
    zip(
      Object.fromEntries(
        Object.entries(bookParts(plain)).map(([path, part]) => [
          path,
          STRICT.reduce((text, [from, to]) => text.replaceAll(from, to), String(part)),
        ]),
      ),
    ),
  ),
  packed(
    "a sheet named with quotes, an ampersand and an emoji",
    () =>
      book(plain, {
        "xl/workbook.xml": bookXml(
          '<sheet name="L&apos;été &amp; l&apos;hiver 🍁" sheetId="7" r:id="rId1"/>',
        ),
      }),
    { expected: { ...LIST_READ(), sheet: "L'été & l'hiver 🍁" } },
  ),
  packed(
    "a note first, the customers on the active sheet",
    () =>
      several(
        '<sheet name="Notes" sheetId="1" r:id="rId1"/><sheet name="Base" sheetId="2" r:id="rId2"/>',
        note,
        '<bookViews><workbookView activeTab="1"/></bookViews>',
      ),
    { expected: { ...LIST_READ(), sheet: "Base" } },
  ),
  packed(
    "a hidden first sheet, and an active tab that points to it",
    () =>
      several(
        '<sheet name="Listes" sheetId="1" state="hidden" r:id="rId1"/><sheet name="Base" sheetId="2" r:id="rId2"/>',
        note,
        '<bookViews><workbookView activeTab="0"/></bookViews>',
      ),
    { expected: { ...LIST_READ(), sheet: "Base" } },
  ),
  packed(
    "a very hidden first sheet",
    () =>
      several(
        '<sheet name="_cfg" sheetId="4" state="veryHidden" r:id="rId1"/><sheet name="Base" sheetId="9" r:id="rId2"/>',
        note,
      ),
    { expected: { ...LIST_READ(), sheet: "Base" } },
  ),
  packed(
    "the sheet asked for by name among several",
    () =>
      several(
        '<sheet name="Notes" sheetId="1" r:id="rId1"/><sheet name="Base" sheetId="2" r:id="rId2"/>',
        note,
      ),
    { args: [...TODAY, "--sheet", "Base"], expected: { ...LIST_READ(), sheet: "Base" } },
  ),
  packed(
    "macros: an .xlsm keeps what it is",
    () => {
      const parts = bookParts(plain, { "xl/vbaProject.bin": Uint8Array.of(1, 2, 3) });
      const types = String(parts["[Content_Types].xml"]);
      return zip({
        ...parts,
        "[Content_Types].xml": types.replace(
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
          "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
        ),
      });
    },
    { fileName: "Clients.xlsm" },
  ),
  packed("content types declare a part that is not there", () => {
    const parts = bookParts(plain);
    return zip({
      ...parts,
      "[Content_Types].xml": String(parts["[Content_Types].xml"]).replace(
        "</Types>",
        '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>',
      ),
    });
  }),
];
