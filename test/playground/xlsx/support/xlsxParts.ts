import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Parts of a file as text, by path. */
export type TextParts = Readonly<Record<string, string>>;

/** Packs parts into a file. */
export function pack(parts: TextParts): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
}

/** Parts of a file as text; a part that is no text comes out as what its bytes spell. */
export function unpack(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
}

/** A part's relationships: [id, kind, target], targets as the file spells them. */
export function rels(...links: readonly (readonly [string, string, string, "External"?])[]): string {
  const entries = links.map(([id, kind, target, mode]) => {
    const type = kind.includes(":") ? kind : `${OFFICE}/${kind}`;
    const external = mode === undefined ? "" : ` TargetMode="${mode}"`;
    return `<Relationship Id="${id}" Type="${type}" Target="${target}"${external}/>`;
  });
  return `${HEADER}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.join("")}</Relationships>`;
}

export function worksheet(inner: string): string {
  return `${HEADER}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${inner}</worksheet>`;
}

/** A small workbook: one sheet of the given inner XML, and whatever parts stand in for the usual ones. */
export function smallWorkbook(sheet: string, more: TextParts = {}): Uint8Array {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  return pack({
    "[Content_Types].xml": `${HEADER}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/></Types>`,
    "_rels/.rels": rels(["rId1", "officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": `${HEADER}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Clients" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": rels(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "styles", "styles.xml"],
    ),
    "xl/styles.xml": `${HEADER}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf xfId="0"/><xf numFmtId="14" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    "xl/worksheets/sheet1.xml": worksheet(sheet),
    ...more,
  });
}
