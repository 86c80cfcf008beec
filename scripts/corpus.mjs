/**
 * Makes anew the files of test/corpus/libreoffice with LibreOffice, where `soffice` is installed: `npm run corpus`.
 * The files are committed, so that the tests need no LibreOffice.
 */
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../test/corpus/libreoffice/", import.meta.url));
const work = mkdtempSync(join(tmpdir(), "corpus-"));

const cell = (type, value, shown, more = "") =>
  `<table:table-cell office:value-type="${type}" ${value}${more}><text:p>${shown}</text:p></table:table-cell>`;
const text = (shown) => cell("string", "", shown.replaceAll("&", "&amp;"));
const number = (n, style = "") =>
  cell("float", `office:value="${n}"`, n, style && ` table:style-name="${style}"`);
const day = (iso) => cell("date", `office:date-value="${iso}"`, iso, ' table:style-name="day"');
const formula = (of, n) => cell("float", `table:formula="of:=${of}" office:value="${n}"`, n);
const row = (cells, more = "") => `<table:table-row${more}>${cells.join("")}</table:table-row>`;

const NAMES = [
  "Boulangerie Morel",
  "Garage Lenoir",
  "Hôtel du Parc",
  "Pharmacie Centrale",
  "Fleurs & Co",
  "Atelier Brunet",
];
const AMOUNTS = [50_000, 30_000, 10_000, 5_000, 3_000, 2_000];
const DAYS = ["2026-05-10", "2026-05-02", "2026-04-20", "2026-03-15", "2026-01-31", "2025-11-30"];
const HEADER = row(
  ["Code client", "Client", "Code postal", "CA HT", "Nb commandes", "Dernière commande"].map(text),
);
const list = (amount = (i) => number(AMOUNTS[i], "euros"), rowMore = () => "") =>
  NAMES.map((name, i) =>
    row(
      [
        text(`C0${i + 1}`),
        text(name),
        text(i === 1 ? "01000" : "59000"),
        amount(i),
        number(i + 2),
        day(DAYS[i]),
      ],
      rowMore(i),
    ),
  ).join("");

const sheet = (name, rows) => `<table:table table:name="${name}">${rows}</table:table>`;

/** A flat OpenDocument spreadsheet, which soffice converts to what other programs read. */
const document = (sheets, after = "", settings = "") => `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:automatic-styles>
<number:date-style style:name="d"><number:day number:style="long"/><number:text>/</number:text><number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/></number:date-style>
<number:number-style style:name="e"><number:number number:decimal-places="2" number:min-integer-digits="1" number:grouping="true"/><number:text> €</number:text></number:number-style>
<style:style style:name="day" style:family="table-cell" style:data-style-name="d"/><style:style style:name="euros" style:family="table-cell" style:data-style-name="e"/>
</office:automatic-styles>
<office:body><office:spreadsheet>${settings}${sheets}${after}</office:spreadsheet></office:body></office:document>`;

const plain = document(sheet("Clients", HEADER + list()));
const title = row([
  '<table:table-cell table:number-columns-spanned="6" table:number-rows-spanned="1" office:value-type="string"><text:p>Portefeuille 2026</text:p></table:table-cell>',
]);
const blank = row(["<table:table-cell/>"]);
const total = row([text("Total"), text(""), text(""), formula("SUM([.D2:.D7])", 100_000)]);
const filtered = `<table:database-ranges><table:database-range table:name="Liste" table:target-range-address="Clients.A1:Clients.F7" table:display-filter-buttons="true"/></table:database-ranges>`;
const calendar =
  '<table:calculation-settings><table:null-date table:date-value="1904-01-01"/></table:calculation-settings>';

const XLSX = "xlsx:Calc MS Excel 2007 XML";
const csv = (delimiter, encoding, quoteAll = "false") =>
  `csv:Text - txt - csv (StarCalc):${delimiter},34,${encoding},1,,0,${quoteAll},true,false`;

/** Name of the file, what it is made of, how soffice is to save it. */
const FILES = [
  ["plain.xlsx", plain, XLSX],
  ["plain-ooxml.xlsx", plain, "xlsx:Calc Office Open XML"],
  ["merged-title.xlsx", document(sheet("Clients", title + blank + HEADER + list())), XLSX],
  ["total-formula.xlsx", document(sheet("Clients", HEADER + list() + total)), XLSX],
  [
    "formulas.xlsx",
    document(sheet("Clients", HEADER + list((i) => formula(`${AMOUNTS[i] / 10}*10`, AMOUNTS[i])))),
    XLSX,
  ],
  ["filter-buttons.xlsx", document(sheet("Clients", HEADER + list()), filtered), XLSX],
  [
    "hidden-rows.xlsx",
    document(
      sheet("Clients", HEADER + list(undefined, (i) => (i % 2 ? ' table:visibility="collapse"' : ""))),
    ),
    XLSX,
  ],
  ["calendar-1904.xlsx", document(sheet("Clients", HEADER + list()), "", calendar), XLSX],
  [
    "error.xlsx",
    document(sheet("Clients", HEADER + list((i) => (i === 1 ? formula("1/0", 0) : number(AMOUNTS[i]))))),
    XLSX,
  ],
  [
    "two-sheets.xlsx",
    document(sheet("Notes", row([text("Lisez-moi")])) + sheet("Base", HEADER + list())),
    XLSX,
  ],
  ["semicolons.csv", plain, csv(59, 76)],
  ["windows-1252.csv", plain, csv(59, 1)],
  ["tabs.csv", plain, csv(9, 76)],
  ["commas-quoted.csv", plain, csv(44, 76, "true")],
];

for (const [name, content, filter] of FILES) {
  const stem = name.replace(/\.\w+$/, "");
  writeFileSync(join(work, `${stem}.fods`), content);
  const done = spawnSync(
    "soffice",
    [
      `-env:UserInstallation=file://${work}/profile`,
      "--headless",
      "--convert-to",
      filter,
      "--outdir",
      work,
      join(work, `${stem}.fods`),
    ],
    { encoding: "utf8" },
  );
  if (done.error) {
    console.error("LibreOffice (soffice) is not installed: the committed files stay as they are.");
    process.exitCode = 1;
    break;
  }
  copyFileSync(join(work, `${stem}.${name.split(".").at(-1)}`), join(folder, name));
  console.log(name);
}
rmSync(work, { recursive: true, force: true });
