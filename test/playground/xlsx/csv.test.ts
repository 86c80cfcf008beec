import { readXlsx } from "hucre/xlsx";
import { usedArea } from "../../../playground/host/engine/usedArea";
import { readValues } from "../../../playground/host/engine/readCells";
import { sheetName } from "../../../playground/xlsx/csv/sheetName";
import { fileProblem } from "../../../playground/xlsx/fileError";
import { open, save } from "./support/edit";
import { faultsOf } from "./support/faultsOf";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const windows = (text: string): Uint8Array =>
  Uint8Array.from(
    text,
    (character) => ({ "€": 0x80, œ: 0x9c, "’": 0x92 })[character] ?? character.charCodeAt(0),
  );

function valuesOf(bytes: Uint8Array, name = "clients.csv"): unknown[][] {
  const { engine } = open(bytes, name).workbook;
  const area = usedArea(engine, 0, true);
  return area === null ? [] : readValues(engine, 0, { ...area, firstRow: 1, firstColumn: 1 });
}

const TABLE = [
  ["Nom", "CA"],
  ["Bois", "1 234,56"],
  ["Fer", "12,5"],
];

test.each([
  ["semicolons", utf8("Nom;CA\nBois;1 234,56\nFer;12,5\n")],
  ["tabs and CRLF", utf8("Nom\tCA\r\nBois\t1 234,56\r\nFer\t12,5\r\n")],
  ["bars and CR", utf8("Nom|CA\rBois|1 234,56\rFer|12,5")],
  ["quoted commas", utf8('Nom,CA\nBois,"1 234,56"\nFer,"12,5"\n')],
  ["a byte order mark", utf8("\uFEFFNom;CA\nBois;1 234,56\nFer;12,5")],
  ["a sep line that says so", utf8("sep=;\r\nNom;CA\r\nBois;1 234,56\r\nFer;12,5\r\n")],
  ["UTF-16", new Uint8Array(Buffer.from("\uFEFFNom\tCA\nBois\t1 234,56\nFer\t12,5\n", "utf16le"))],
])("%s give the same cells", (_name, bytes) => {
  expect(valuesOf(bytes)).toEqual(TABLE);
});

test("Windows-1252 with euros, ligatures and apostrophes", () => {
  expect(valuesOf(windows("Société;CA (€)\nL’œuvre;5\n"))).toEqual([
    ["Société", "CA (€)"],
    ["L’œuvre", 5],
  ]);
});

test("quotes, doubled quotes and line breaks inside quotes", () => {
  expect(valuesOf(utf8('Nom;Note\n"Bois; ""Fils""";"deux\nlignes"\n'))).toEqual([
    ["Nom", "Note"],
    ['Bois; "Fils"', "deux\nlignes"],
  ]);
});

test.each([
  ["nothing proves the point a decimal one", "CA\n1.234\n12.500\n800\n", ["1.234", "12.500", 800]],
  ["another value proves it", "CA\n1.234\n12.5\n800\n", [1.234, 12.5, 800]],
  ["a zero before the point proves it", "CA\n1.234\n0.500\n", [1.234, 0.5]],
])("1.234 in a column between semicolons: %s", (_what, text, values) => {
  const rows = text.trim().split("\n");
  const found = valuesOf(utf8(rows.map((cell) => `x;${cell}`).join("\n")));
  expect(found.slice(1).map((row) => row[1])).toEqual(values);
});

test("1.234 between commas is a decimal number", () => {
  expect(valuesOf(utf8("Nom,CA\nBois,1.234\n"))).toEqual([
    ["Nom", "CA"],
    ["Bois", 1.234],
  ]);
});

test("only numbers in machine form become numbers", () => {
  const texts = [
    "01000",
    "1 234,56",
    "0612345678",
    "31/12/2025",
    "12%",
    "1e5",
    "+33",
    "12,5",
    "TRUE",
    "=1+1",
    "-",
  ];
  const numbers = [5, -5, 0, 0.5, 1234.56];
  const line = [...texts, ...numbers, "1234567890123456"].join(";");
  expect(valuesOf(utf8(`${line}\n`))).toEqual([[...texts, ...numbers, "1234567890123456"]]);
});

test("empty cells stay empty, short lines stay short", () => {
  expect(valuesOf(utf8("a;b;c\n;2\n\nx;;z\n"))).toEqual([
    ["a", "b", "c"],
    ["", 2, ""],
    ["", "", ""],
    ["x", "", "z"],
  ]);
});

test.each([
  ["C:\\exports\\Clients été.csv", "Clients été"],
  ["a/b/ventes[2024]:*?.csv", "ventes 2024"],
  ["x".repeat(40) + ".csv", "x".repeat(31)],
  ["'.csv", "Feuil1"],
  [".csv", "Feuil1"],
  ["history.csv", "Feuil1"],
])("%s names the sheet %s", (file, sheet) => {
  expect(sheetName(file)).toBe(sheet);
});

test("a CSV is saved as a workbook with its texts", async () => {
  const { bytes } = save(open(utf8("CP;Ville\n01000;Bourg\n"), "Clients & co.csv"));
  expect(faultsOf(bytes)).toEqual([]);
  const [sheet] = (await readXlsx(bytes)).sheets;
  expect(sheet?.name).toBe("Clients & co");
  expect(sheet?.rows).toEqual([
    ["CP", "Ville"],
    ["01000", "Bourg"],
  ]);
});

test.each([
  ["nothing", new Uint8Array(), "empty"],
  ["blank lines", utf8("\r\n ;  \r\n"), "empty"],
  ["a picture called .csv", Uint8Array.from([0x89, 0x50, 0, 0, 0, 13, 10, 65]), "unsupported"],
])("%s is answered by a code", (_name, bytes, code) => {
  expect(problem(bytes)).toBe(code);
});

function problem(bytes: Uint8Array): string | null {
  try {
    open(bytes, "clients.csv");
    return "opened";
  } catch (error) {
    return fileProblem(error);
  }
}
