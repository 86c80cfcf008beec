/** A small .xlsx written by hand: a plain one, which each case changes where its writer differs. */
import { serial } from "../../acceptance/buildFile";
import type { Cell } from "../../acceptance/sheetCase";
import { rels } from "../../playground/xlsx/support/xlsxParts";
import { zip, type ZipWays } from "./zip";

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const escape = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

export const letter = (column: number): string => String.fromCharCode(65 + column);

/** How a writer spells one cell: attributes after `r`, then what the element holds. */
export type Spell<T> = (value: T) => readonly [attributes: string, inner: string];

export interface Spelling {
  readonly text?: Spell<string>;
  readonly number?: Spell<number>;
  /** An ISO day. */
  readonly date?: Spell<string>;
}

const PLAIN: Required<Spelling> = {
  text: (text) => [' t="inlineStr"', `<is><t>${escape(text)}</t></is>`],
  number: (value) => ["", `<v>${value}</v>`],
  date: (iso) => [' s="1"', `<v>${serial(iso)}</v>`],
};

function spell(cell: Cell, { text, number, date }: Required<Spelling>): readonly [string, string] {
  if (cell === null) return ["", ""];
  if (typeof cell === "boolean") return [' t="b"', `<v>${Number(cell)}</v>`];
  if (typeof cell === "number") return number(cell);
  return typeof cell === "string" ? text(cell) : date(cell.iso);
}

/** The rows of a sheet, the first of them on row `first`. */
export function rowsXml(rows: readonly (readonly Cell[])[], spelling: Spelling = {}, first = 1): string {
  const ways = { ...PLAIN, ...spelling };
  return rows
    .map((row, r) => {
      const cells = row.map((cell, c) => {
        const [attributes, inner] = spell(cell, ways);
        return cell === null ? "" : `<c r="${letter(c)}${first + r}"${attributes}>${inner}</c>`;
      });
      return `<row r="${first + r}">${cells.join("")}</row>`;
    })
    .join("");
}

export const sheetXml = (rows: string, before = "", after = ""): string =>
  `${XML}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;

export const STYLES = `${XML}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf xfId="0"/><xf numFmtId="14" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`;

/** Texts once each, and the cell that points to one. */
export function sharedTexts(
  rows: readonly (readonly Cell[])[],
  item = (text: string) => `<t>${escape(text)}</t>`,
) {
  const texts = [...new Set(rows.flat().filter((cell) => typeof cell === "string"))];
  const text: Spell<string> = (one) => [' t="s"', `<v>${texts.indexOf(one)}</v>`];
  const items = texts.map((one) => `<si>${item(one)}</si>`).join("");
  return {
    spelling: { text },
    part: `${XML}<sst xmlns="${MAIN}" count="${texts.length}" uniqueCount="${texts.length}">${items}</sst>`,
  };
}

/** Parts of a workbook of one sheet, "Clients"; `more` replaces or adds parts, null takes one away. */
export function bookParts(
  sheet: string,
  more: Readonly<Record<string, string | Uint8Array | null>> = {},
): Record<string, string | Uint8Array> {
  const override = (name: string, kind: string) =>
    `<Override PartName="/xl/${name}.xml" ContentType="${TYPE}.${kind}+xml"/>`;
  const plain: Record<string, string | Uint8Array | null> = {
    "[Content_Types].xml": `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override("workbook", "sheet.main")}${override("worksheets/sheet1", "worksheet")}${override("styles", "styles")}${"xl/sharedStrings.xml" in more ? override("sharedStrings", "sharedStrings") : ""}</Types>`,
    "_rels/.rels": rels(["rId1", "officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Clients" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": rels(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ...("xl/styles.xml" in more && more["xl/styles.xml"] === null
        ? []
        : [["rId2", "styles", "styles.xml"] as const]),
      ...("xl/sharedStrings.xml" in more ? [["rId3", "sharedStrings", "sharedStrings.xml"] as const] : []),
    ),
    "xl/styles.xml": STYLES,
    "xl/worksheets/sheet1.xml": sheet,
    ...more,
  };
  return Object.fromEntries(
    Object.entries(plain).filter((entry): entry is [string, string | Uint8Array] => entry[1] !== null),
  );
}

/** The file of one sheet. */
export function book(
  sheet: string,
  more: Readonly<Record<string, string | Uint8Array | null>> = {},
  ways: ZipWays = {},
): Uint8Array {
  return zip(bookParts(sheet, more), ways);
}
