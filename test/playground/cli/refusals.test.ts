/** Files and arguments that cannot be used: what the user is told, in both languages, with nothing written. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeXlsx as encrypted } from "hucre/xlsx";
import { CommandRefused } from "../../../playground/cli/command";
import { parseCommand } from "../../../playground/cli/parseCommand";
import { runCommand } from "../../../playground/cli/runCommand";
import { refusalText } from "../../../src/app/refusalText";
import { pack, rels, smallWorkbook, unpack } from "../xlsx/support/xlsxParts";
import { writeXlsx } from "./files";

const ROWS = [
  ["Client", "CA 2025"],
  ["Morel", 1200],
  ["Lenoir", 300],
] as const;

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "refusals-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const path = (name: string): string => join(folder, name);

/** The clients' workbook with the text of some parts changed. */
async function changed(
  change: (parts: Record<string, string>) => Record<string, string>,
): Promise<Uint8Array> {
  return pack(change(unpack(await writeXlsx("Clients", ROWS))));
}

function replaced(part: string, before: RegExp, after: string) {
  return (parts: Record<string, string>): Record<string, string> => {
    const text = parts[part] ?? "";
    if (!before.test(text)) throw new Error(`${part} has no ${String(before)}`);
    return { ...parts, [part]: text.replace(before, after) };
  };
}

/** A chart sheet in front of the clients. */
async function withChartSheet(): Promise<Uint8Array> {
  return changed((parts) => {
    const book = replaced(
      "xl/workbook.xml",
      /<sheets>/,
      '<sheets><sheet name="Graphique" sheetId="9" r:id="rId99"/>',
    )(parts);
    const link = rels(["rId99", "chartsheet", "chartsheets/sheet1.xml"]).match(/<Relationship .*\/>/)?.[0];
    const linked = replaced(
      "xl/_rels/workbook.xml.rels",
      /<\/Relationships>/,
      `${link ?? ""}</Relationships>`,
    )(book);
    const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.chartsheet+xml";
    return {
      ...replaced(
        "[Content_Types].xml",
        /<\/Types>/,
        `<Override PartName="/xl/chartsheets/sheet1.xml" ContentType="${type}"/></Types>`,
      )(linked),
      "xl/chartsheets/sheet1.xml": `<chartsheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"/></sheetViews></chartsheet>`,
    };
  });
}

const SHEET = "xl/worksheets/sheet1.xml";
const PROTECTED = '</sheetData><sheetProtection sheet="1"/>';
const ole = Uint8Array.from([
  0xd0,
  0xcf,
  0x11,
  0xe0,
  0xa1,
  0xb1,
  0x1a,
  0xe1,
  ...new Array<number>(600).fill(0),
]);
const good = (): Promise<Uint8Array> => writeXlsx("Clients", ROWS);

type Case = readonly [
  what: string,
  name: string,
  bytes: () => Uint8Array | Promise<Uint8Array>,
  args: readonly string[],
  french: RegExp,
  english: RegExp,
];

const CASES: readonly Case[] = [
  [
    "no amount",
    "a.xlsx",
    () =>
      writeXlsx("Clients", [
        ["Client", "Ville"],
        ["Morel", "Lille"],
        ["Lenoir", "Douai"],
      ]),
    [],
    /montant.*«\u202fClients\u202f».*Ajoutez/,
    /amount.*Clients.*Add/,
  ],
  ["an empty sheet", "a.xlsx", () => smallWorkbook("<sheetData/>"), [], /vide.*Ouvrez/, /empty.*Open/],
  [
    "a protected sheet",
    "a.xlsx",
    () => changed(replaced(SHEET, /<\/sheetData>/, PROTECTED)),
    [],
    /Clients.*protégée.*Ôtez/,
    /Clients.*protected/,
  ],
  [
    "a protected structure",
    "a.xlsx",
    () => changed(replaced("xl/workbook.xml", /<sheets>/, '<workbookProtection lockStructure="1"/><sheets>')),
    [],
    /structure.*protégée.*Ôtez/,
    /structure.*protected/,
  ],
  ["a chart in front", "a.xlsx", withChartSheet, [], /graphique.*\u202f: Clients\./, /chart.*: Clients\./],
  [
    "a chart by name",
    "a.xlsx",
    withChartSheet,
    ["--sheet", "Graphique"],
    /graphique.*\u202f: Clients\./,
    /chart.*: Clients\./,
  ],
  ["an unknown sheet", "a.xlsx", good, ["--sheet", "Autre"], /: Clients\./, /: Clients\./],
  ["a cut file", "a.xlsx", async () => (await good()).subarray(0, 900), [], /endommagé/, /damaged/],
  [
    "a password",
    "a.xlsx",
    () =>
      encrypted({
        sheets: [{ name: "A", rows: [[1]] }],
        encryption: { password: "x", spinCount: 10 },
      }),
    [],
    /mot de passe.*copie/,
    /password.*copy/,
  ],
  ["an old .xls", "a.xls", () => ole, [], /a\.xls\u202f».*\.xlsx/, /a\.xls.*\.xlsx/],
  [
    "a bomb",
    "a.xlsx",
    async () => pack({ ...unpack(await good()), "xl/media/a.bin": "0".repeat(6_000_000) }),
    [],
    /trop grand.*100\u202fMo.*Gardez/,
    /too large.*100 MB.*Keep/,
  ],
  ["an empty file", "a.xlsx", () => new Uint8Array(), [], /vide/, /empty/],
  ["the input as output", "a.xlsx", good, ["--out", "a.xlsx"], /jamais remplacé.*--out/, /never.*--out/],
  ["an output of another type", "a.xlsx", good, ["--out", "a.csv"], /a\.csv.*\.xlsx/, /a\.csv.*\.xlsx/],
  ["a day that is none", "a.xlsx", good, ["--today", "2026-02-30"], /2026-02-30.*AAAA-MM-JJ/, /YYYY-MM-DD/],
  ["a criterion that is none", "a.xlsx", good, ["--criteria", "abc,xyz"], /xyz.*rfm/, /xyz.*rfm/],
  ["a missing options file", "a.xlsx", good, ["--options", "o.json"], /o\.json/, /o\.json/],
];

/** What the command says, or an error when it refuses nothing. */
async function said(args: readonly string[], language: "fr" | "en"): Promise<string> {
  try {
    await runCommand(parseCommand([...args, "--lang", language]));
  } catch (error) {
    if (error instanceof CommandRefused) return refusalText(language, error.refusal);
    throw error;
  }
  throw new Error("not refused");
}

test.each(CASES)("%s", async (_what, name, bytes, args, french, english) => {
  writeFileSync(path(name), await bytes());
  const full = [path(name), ...args.map((arg) => (/\.(xlsx|json)$/.test(arg) ? path(arg) : arg))];
  const fr = await said(full, "fr");
  expect(fr).toMatch(french);
  expect(fr).not.toMatch(/[^\u202f\d][;!?]|[^\u202f\dA-Z/]:|«(?!\u202f)|(?<!\u202f)»|undefined|\n/);
  const en = await said(full, "en");
  expect(en).toMatch(english);
  expect(en).not.toMatch(/[«»\n]|undefined/);
  expect(readdirSync(folder)).toEqual([name]);
});

test("options that are no object are told as such", async () => {
  writeFileSync(path("a.xlsx"), await good());
  writeFileSync(path("o.json"), "[]");
  expect(await said([path("a.xlsx"), "--options", path("o.json")], "fr")).toMatch(/o\.json.*objet JSON/);
});

test.each([
  ['{"abc": {"limit": 0.8}}', "abc.limit"],
  ['{"columns": {"chiffre": "D"}}', "columns.chiffre"],
  ['{"rfm": {"bins": 7}}', "rfm.bins"],
  ['{"colour": 1}', "colour"],
])("options %s: the wrong one is named", async (json, named) => {
  writeFileSync(path("a.xlsx"), await good());
  writeFileSync(path("o.json"), json);
  const args = [path("a.xlsx"), "--options", path("o.json")];
  expect(await said(args, "fr")).toContain(`«\u202f${named}\u202f»`);
  expect(await said(args, "en")).toContain(`“${named}”`);
  expect(readdirSync(folder)).toEqual(["a.xlsx", "o.json"]);
});
