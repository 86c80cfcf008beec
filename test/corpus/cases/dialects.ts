/** One list of six customers, written as different programs write the cells of a sheet. */
import { SIX, SIX_NAMES, sixFrom, date, type Cell } from "../../acceptance/sheetCase";
import { serial } from "../../acceptance/buildFile";
import { book, escape, MAIN, OFFICE, rowsXml, sharedTexts, sheetXml, XML } from "../writers/ooxml";
import type { CorpusCase } from "../corpusCase";

export const DAYS = ["2026-05-10", "2026-05-02", "2026-04-20", "2026-03-15", "2026-01-31", "2025-11-30"];

/** Code, name, postal code as text, amount, orders, a real date. */
export const LIST: readonly (readonly Cell[])[] = [
  ["Code client", "Client", "Code postal", "CA HT", "Nb commandes", "Dernière commande"],
  ...SIX.map((revenue, i): Cell[] => [
    `C0${i + 1}`,
    SIX_NAMES[i] ?? "",
    i === 1 ? "01000" : "59000",
    revenue,
    i + 2,
    date(DAYS[i] ?? ""),
  ]),
];

/** What the list gives when its header stands on row `header`. */
export const LIST_READ = (header = 1) => ({
  headerRow: header,
  grain: "clients" as const,
  columns: { code: "A", name: "B", postalCode: "C", revenue: "D", orders: "E", lastOrder: "F" } as const,
  rowsRead: 6,
  classes: sixFrom(header + 1),
  customers: {
    [header + 1]: { code: "C01", name: "Boulangerie Morel", revenue: 50_000, lastOrder: "2026-05-10" },
    [header + 2]: { department: "01", orders: 3, lastOrder: "2026-05-02" },
    [header + 5]: { name: "Fleurs & Co", revenue: 3_000, lastOrder: "2026-01-31" },
    [header + 6]: { orders: 7, lastOrder: "2025-11-30" },
  },
});

export const TODAY = ["--today", "2026-06-01"];

const plainRows = rowsXml(LIST);
const plain = sheetXml(plainRows);

function list(name: string, bytes: () => Uint8Array, more: Partial<CorpusCase> = {}): CorpusCase {
  return { name, fileName: "Clients.xlsx", bytes, args: TODAY, expected: LIST_READ(), ...more };
}

const shared = (item?: (text: string) => string) => () => {
  const { spelling, part } = sharedTexts(LIST, item);
  return book(sheetXml(rowsXml(LIST, spelling)), { "xl/sharedStrings.xml": part });
};

const workbook = (inner: string): string =>
  `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${inner}<sheets><sheet name="Clients" sheetId="1" r:id="rId1"/></sheets></workbook>`;

const halves = (text: string): string => {
  const middle = Math.ceil(text.length / 2);
  const run = (part: string) => `<r><rPr><b/></rPr><t xml:space="preserve">${escape(part)}</t></r>`;
  return run(text.slice(0, middle)) + (text.length > 1 ? run(text.slice(middle)) : "");
};

const texts: readonly CorpusCase[] = [
  list("inline strings", () => book(plain)),
  list("shared strings", shared()),
  list("shared strings cut in runs of rich text", shared(halves)),
  list(
    "shared strings with a reading aid (phonetic runs) that is no text of the cell",
    shared((text) => `<t>${escape(text)}</t><rPh sb="0" eb="1"><t>ヨミ</t></rPh><phoneticPr fontId="0"/>`),
  ),
  list('t="str" without a formula', () =>
    book(sheetXml(rowsXml(LIST, { text: (text) => [' t="str"', `<v>${escape(text)}</v>`] }))),
  ),
  list("texts as results of formulas", () =>
    book(
      sheetXml(
        rowsXml(LIST, {
          text: (text) => [' t="str"', `<f>"${escape(text)}"&amp;""</f><v>${escape(text)}</v>`],
        }),
      ),
    ),
  ),
  list("an empty table of shared strings beside inline strings", () =>
    book(plain, { "xl/sharedStrings.xml": `${XML}<sst xmlns="${MAIN}" count="0" uniqueCount="0"/>` }),
  ),
  list("counts of shared strings that are wrong", () => {
    const { spelling, part } = sharedTexts(LIST);
    const wrong = part.replace(/count="\d+" uniqueCount="\d+"/, 'count="3" uniqueCount="99"');
    return book(sheetXml(rowsXml(LIST, spelling)), { "xl/sharedStrings.xml": wrong });
  }),
  list("characters written as entities, decimal and hexadecimal", () => {
    const coded = (text: string) =>
      [...text].map((c) =>
        /[a-z ]/i.test(c) ? c : c === "&" ? "&amp;" : `&#x${c.codePointAt(0)?.toString(16)};`,
      );
    return book(
      sheetXml(
        rowsXml(LIST, { text: (text) => [' t="inlineStr"', `<is><t>${coded(text).join("")}</t></is>`] }),
      ),
    );
  }),
  list(
    "xml:space and blanks around names",
    () =>
      book(
        sheetXml(
          rowsXml(LIST, {
            text: (text) => [' t="inlineStr"', `<is><t xml:space="preserve">  ${escape(text)} </t></is>`],
          }),
        ),
      ),
    { expected: { ...LIST_READ(), issues: { untrimmedNames: true } } },
  ),
  list("rich text inline, one run a letter", () =>
    book(
      sheetXml(
        rowsXml(LIST, {
          text: (text) => [
            ' t="inlineStr"',
            `<is>${[...text].map((c) => `<r><t xml:space="preserve">${escape(c)}</t></r>`).join("")}</is>`,
          ],
        }),
      ),
    ),
  ),
];

const references: readonly CorpusCase[] = [
  list("cells without a reference", () => book(plain.replaceAll(/<c r="[A-Z]+\d+"/g, "<c"))),
  list("neither rows nor cells with a reference", () =>
    book(plain.replaceAll(/<(c|row) r="[A-Z]*\d+"/g, "<$1")),
  ),
  list("rows in reverse order", () =>
    book(sheetXml((plainRows.match(/<row .*?<\/row>/g) ?? []).reverse().join(""))),
  ),
  list("cells of a row in reverse order", () =>
    book(
      sheetXml(
        plainRows.replaceAll(
          /(<row [^>]*>)(.*?)<\/row>/g,
          (_all, open: string, cells: string) =>
            `${open}${(cells.match(/<c .*?<\/c>/g) ?? []).reverse().join("")}</row>`,
        ),
      ),
    ),
  ),
  list("a dimension of one cell", () => book(sheetXml(plainRows, '<dimension ref="A1"/>'))),
  list("a dimension of the whole sheet", () => book(sheetXml(plainRows, '<dimension ref="A1:XFD1048576"/>'))),
  list("spans that are wrong", () => book(plain.replaceAll("<row ", '<row spans="3:4" '))),
  list(
    "empty styled cells down to the last row of Excel",
    () => book(sheetXml(`${plainRows}<row r="1048576"><c r="A1048576" s="1"/><c r="H1048576" s="2"/></row>`)),
    { cells: null }, // another library makes a million rows of it: the second press stands for it
  ),
  list("columns styled to the last one, rows given a height and no cell", () =>
    book(
      sheetXml(
        `${plainRows}<row r="200" ht="30" customHeight="1"/><row r="900000" ht="12" customHeight="1"/>`,
        '<cols><col min="1" max="16384" width="12" style="2" customWidth="1"/></cols>',
      ),
    ),
  ),
];

const numbers: readonly CorpusCase[] = [
  list("numbers as a Java program writes them: 50000.0, 5.0E4", () =>
    book(
      sheetXml(
        rowsXml(LIST, { number: (n) => [' t="n"', `<v>${n >= 10_000 ? `${n / 10_000}E4` : `${n}.0`}</v>`] }),
      ),
    ),
  ),
  list(
    "amounts with the noise of a double: 49999.999999999993",
    () => book(plain.replace("<v>50000</v>", "<v>49999.999999999993</v>")),
    { expected: { ...LIST_READ(), customers: { 3: { revenue: 30_000 } } } },
  ),
  list("dates as ISO text of type d", () =>
    book(sheetXml(rowsXml(LIST, { date: (iso) => [' s="1" t="d"', `<v>${iso}</v>`] }))),
  ),
  list("dates of type d with a time", () =>
    book(sheetXml(rowsXml(LIST, { date: (iso) => [' s="1" t="d"', `<v>${iso}T23:59:59.999</v>`] }))),
  ),
  list("dates with a time of day: 23:30 is still that day", () =>
    book(sheetXml(rowsXml(LIST, { date: (iso) => [' s="1"', `<v>${serial(iso) + 23.5 / 24}</v>`] }))),
  ),
  list("the 1904 calendar", () =>
    book(sheetXml(rowsXml(LIST, { date: (iso) => [' s="1"', `<v>${serial(iso) - 1462}</v>`] })), {
      "xl/workbook.xml": workbook('<workbookPr date1904="1"/>'),
    }),
  ),
  list("no styles at all: days are bare serial numbers under a header that says so", () =>
    book(sheetXml(rowsXml(LIST, { date: (iso) => ["", `<v>${serial(iso)}</v>`] })), {
      "xl/styles.xml": null,
    }),
  ),
  list("values left blank by the writer: <v></v> and <v/>", () =>
    book(sheetXml(`${plainRows}<row r="8"><c r="A8" t="str"><v></v></c><c r="D8"><v/></c></row>`)),
  ),
];

const syntax: readonly CorpusCase[] = [
  list("every element with a prefix", () =>
    book(plain.replace("xmlns=", "xmlns:x=").replaceAll(/<(\/?)(?=[a-z])/g, "<$1x:")),
  ),
  list("an XML byte order mark", () => book(`\uFEFF${plain}`)),
  list("parts in UTF-16", () =>
    book("", {
      "xl/worksheets/sheet1.xml": new Uint8Array(
        Buffer.from(`\uFEFF${plain.replace("UTF-8", "UTF-16")}`, "utf16le"),
      ),
    }),
  ),
  list("indented, with CRLF between the elements", () =>
    book(plain.replaceAll(/>(?=<(?!\/(t|v)>))/g, ">\r\n  ")),
  ),
  list("attributes in single quotes, blanks before the end of a tag", () =>
    book(plain.replaceAll(/="([^"]*)"/g, "='$1'").replaceAll(/'>/g, "' >")),
  ),
  list("comments and processing instructions among the rows", () =>
    book(plain.replaceAll("<row ", '<!-- <row r="99"> --><?app note?><row ')),
  ),
  list("texts in CDATA sections", () =>
    book(
      sheetXml(rowsXml(LIST, { text: (text) => [' t="inlineStr"', `<is><t><![CDATA[${text}]]></t></is>`] })),
    ),
  ),
  list("extensions the reader does not know, and alternate content", () =>
    book(
      sheetXml(
        plainRows,
        '<sheetPr><outlinePr summaryBelow="0"/></sheetPr>',
        '<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:sparklineGroups/></ext></extLst>',
      ),
    ),
  ),
];

export const DIALECTS = [...texts, ...references, ...numbers, ...syntax];
