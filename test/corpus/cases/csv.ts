/** Text files: every delimiter, encoding, line end and habit of the programs that export them. */
import { SIX, SIX_NAMES, sixFrom } from "../../acceptance/sheetCase";
import { book, rowsXml, sheetXml } from "../writers/ooxml";
import type { CorpusCase } from "../corpusCase";
import { DAYS, LIST, LIST_READ, TODAY } from "./dialects";

const HEADER = ["Code client", "Client", "Code postal", "CA HT", "Nb commandes", "Dernière commande"];

/** « 50 000,00 », with the given mark between the thousands. */
const french = (amount: number, space = " "): string =>
  `${String(amount).replace(/(\d)(\d{3})$/, `$1${space}$2`)},00`;
const day = (iso: string): string => iso.split("-").reverse().join("/");

const ROWS = SIX.map((revenue, i) => [
  `C0${i + 1}`,
  SIX_NAMES[i] ?? "",
  i === 1 ? "01000" : "59000",
  french(revenue),
  String(i + 2),
  day(DAYS[i] ?? ""),
]);

interface Ways {
  readonly delimiter?: string;
  readonly end?: string;
  readonly rows?: readonly (readonly string[])[];
  readonly quote?: (field: string) => string;
}

function text({ delimiter = ";", end = "\n", rows = ROWS, quote = (field) => field }: Ways = {}): string {
  return [HEADER, ...rows].map((row) => row.map(quote).join(delimiter) + end).join("");
}

const utf8 = (content: string): Uint8Array => new TextEncoder().encode(content);
const utf16 = (content: string): Uint8Array => new Uint8Array(Buffer.from(content, "utf16le"));
const bigEndian = (content: string): Uint8Array => new Uint8Array(Buffer.from(content, "utf16le").swap16());
/** Only the characters that the cases hold. */
const windows = (content: string): Uint8Array =>
  Uint8Array.from(content, (c) => ({ "€": 0x80, "’": 0x92, œ: 0x9c })[c] ?? c.charCodeAt(0));
const quoted = (field: string): string => `"${field.replaceAll('"', '""')}"`;

/** As the text stands in the file: nothing but machine numbers becomes a number. */
const CELLS = { A2: "C01", B4: "Hôtel du Parc", C3: "01000", D2: "50 000,00", E2: 2, F2: "10/05/2026" };

function csv(name: string, bytes: Uint8Array, more: Partial<CorpusCase> = {}): CorpusCase {
  return {
    name,
    fileName: "Export.csv",
    bytes: () => bytes,
    args: TODAY,
    expected: { ...LIST_READ(), sheet: "Export" },
    cells: CELLS,
    ...more,
  };
}

const renamed = (names: readonly string[]): readonly (readonly string[])[] =>
  ROWS.map((row, i) => row.map((field, c) => (c === 1 ? (names[i] ?? field) : field)));

/** Expectation without the names, where a case changes them. */
const OTHER_NAMES = { ...LIST_READ(), customers: { 3: { department: "01", orders: 3 } } };

const marks: readonly CorpusCase[] = [
  csv("semicolons, UTF-8", utf8(text())),
  csv(
    "commas, decimal commas in quotes",
    utf8(text({ delimiter: ",", quote: (f) => (f.includes(",") ? quoted(f) : f) })),
  ),
  csv("tabs and CRLF", utf8(text({ delimiter: "\t", end: "\r\n" }))),
  csv("bars and CR alone", utf8(text({ delimiter: "|", end: "\r" }))),
  csv(
    "line ends of three kinds in one file",
    utf8(
      text()
        .replace("\n", "\r\n")
        .replace(/\n(?=C04)/, "\r"),
    ),
  ),
  csv("no line end after the last row", utf8(text().trimEnd())),
  csv("every field in quotes", utf8(text({ quote: quoted }))),
  csv("a delimiter at the end of each line", utf8(text({ end: ";\r\n" }))),
  csv("sep=; first", utf8(`sep=;\r\n${text()}`)),
  csv('"sep=," in quotes, then quoted fields', utf8(`"sep=,"\r\n${text({ delimiter: ",", quote: quoted })}`)),
  csv("lines of delimiters and blank lines after the data", utf8(`${text()};;;;;\n;;;;;\n\n\n`)),
  csv("short lines: what is not there is blank", utf8(text({ rows: [...ROWS, ["C07", "Sans suite"]] })), {
    expected: { ...LIST_READ(), rowsRead: 7, classes: { ...sixFrom(2), 8: "toComplete" } },
  }),
];

const encodings: readonly CorpusCase[] = [
  csv("UTF-8 with a byte order mark", utf8(`\uFEFF${text()}`)),
  csv("Windows-1252", windows(text())),
  csv(
    "Windows-1252 with euros and ligatures",
    windows(text().replaceAll(",00;", ",00 €;").replaceAll("Atelier", "L’œuvre")),
    {
      cells: { ...CELLS, D2: "50 000,00 €", B7: "L’œuvre Brunet" },
    },
  ),
  csv(
    "UTF-16, tabs, as « Unicode text » of Excel",
    utf16(`\uFEFF${text({ delimiter: "\t", end: "\r\n" })}`),
    {
      fileName: "Export.txt",
    },
  ),
  csv("UTF-16 big-endian", bigEndian(`\uFEFF${text()}`)),
  csv("UTF-16 without a mark is refused in a sentence", utf16(text()), {
    expected: { refused: /Export\.csv/ },
  }),
  csv(
    "no-break and narrow spaces in amounts and headers",
    utf8(
      text({
        rows: ROWS.map((row, i) =>
          row.map((f, c) => (c === 3 ? french(SIX[i] ?? 0, "\u202F") + "\u00A0€" : f)),
        ),
      }).replace("CA HT", "CA\u00A0HT"),
    ),
    {
      cells: { D1: "CA\u00A0HT", D2: "50\u202F000,00\u00A0€" },
    },
  ),
];

const FORMULAS = [
  "=cmd|' /C calc'!A0",
  "@SUM(1)",
  "+33 2 41 00 00 00",
  "-2+3",
  "=1+1",
  '=HYPERLINK("http://x")',
];

const fields: readonly CorpusCase[] = [
  csv(
    "a line break, a delimiter and quotes inside quotes",
    utf8(
      text({
        rows: renamed(["Morel\nBoulangerie", "Garage; Lenoir", 'Hôtel "du Parc"']),
        quote: (f) => (/[\n;"]/.test(f) ? quoted(f) : f),
      }),
    ),
    {
      expected: OTHER_NAMES,
      cells: { B2: "Morel\nBoulangerie", B3: "Garage; Lenoir", B4: 'Hôtel "du Parc"' },
    },
  ),
  csv(
    "CRLF inside quotes",
    utf8(text({ rows: renamed(["Morel\r\nBoulangerie"]), end: "\r\n", quote: quoted })),
    {
      expected: OTHER_NAMES,
      cells: { B5: "Pharmacie Centrale" },
    },
  ),
  csv("names that begin like formulas stay texts", utf8(text({ rows: renamed(FORMULAS), quote: quoted })), {
    expected: OTHER_NAMES,
    cells: Object.fromEntries(FORMULAS.map((name, i) => [`B${i + 2}`, name])),
  }),
  csv(
    "codes with leading zeros stay texts",
    utf8(text({ rows: ROWS.map(([, ...rest], i) => [`00${i + 1}`, ...rest]) })),
    {
      expected: { ...LIST_READ(), customers: { 2: { code: "001" }, 7: { code: "006" } } },
      cells: { A2: "001", A7: "006" },
    },
  ),
  csv(
    "machine numbers and ISO days",
    utf8(
      text({
        delimiter: ",",
        rows: ROWS.map((row, i) =>
          row.map((f, c) => (c === 3 ? `${SIX[i]}.50` : c === 5 ? (DAYS[i] ?? "") : f)),
        ),
      }),
    ),
    {
      // T = 100 003: the third starts at 79.9986 %, the fifth at 94.9992 %.
      expected: {
        ...LIST_READ(),
        classes: { 2: "A", 3: "A", 4: "A", 5: "B", 6: "B", 7: "C" },
        customers: { 2: { revenue: 50_000.5, lastOrder: "2026-05-10" } },
      },
      cells: { D2: 50_000.5, F2: "2026-05-10", C3: "01000" },
    },
  ),
  csv(
    "a title and a blank line above, a total below",
    utf8(`Portefeuille de J. Durand;;;;;\n;;;;;\n${text()}TOTAL;;;100 000,00;27;\n`),
    {
      expected: { ...LIST_READ(3), rowsRead: 7, setAside: { total: 1 } },
      cells: { A1: "Portefeuille de J. Durand", D4: "50 000,00", A10: "TOTAL" },
    },
  ),
  csv("an export's footer of one cell", utf8(`${text()}\nExport du 01/06/2026 par J. Durand\n`), {
    expected: { ...LIST_READ(), rowsRead: 8, setAside: { blank: 1, footer: 1 } },
  }),
  csv(
    "the header printed again on the second page",
    utf8(text({ rows: [...ROWS.slice(0, 3), HEADER, ...ROWS.slice(3)] })),
    {
      expected: {
        ...LIST_READ(),
        rowsRead: 7,
        setAside: { repeatedHeader: 1 },
        classes: { 2: "A", 3: "A", 4: "B", 6: "B", 7: "C", 8: "C" },
        customers: {},
      },
    },
  ),
];

const kinds: readonly CorpusCase[] = [
  csv(".tsv", utf8(text({ delimiter: "\t" })), { fileName: "Export.tsv" }),
  csv("a workbook called .csv", book(sheetXml(rowsXml(LIST))), {
    expected: { ...LIST_READ(), sheet: "Clients" },
    cells: { A2: "C01", D2: 50_000 },
  }),
  csv("a text called .xlsx is refused", utf8(text()), {
    fileName: "Export.xlsx",
    expected: { refused: /Export\.xlsx/ },
  }),
  csv("a web page called .xlsx is refused", utf8("<html><table><tr><td>Client</td></tr></table></html>"), {
    fileName: "Export.xlsx",
    expected: { refused: /Export\.xlsx/ },
  }),
  csv("nothing at all is refused", new Uint8Array(), { expected: { refused: /vide/ } }),
  csv("a header alone is refused", utf8(`${HEADER.join(";")}\n`), { expected: { refused: /client/i } }),
  csv("one column without a delimiter is refused", utf8("Bonjour\nle monde\n"), {
    expected: { refused: /Export/ },
  }),
];

export const CSV = [...marks, ...encodings, ...fields, ...kinds];
