import { attributeOf, childrenOf, numberOf, textOf } from "../xml/element";
import { partText, partTree } from "../package/Package";
import { relationshipsOf, relationshipTo } from "../package/relationships";
import { parseXml } from "../xml/parseXml";

/** Namespace of the part that keeps what the file format has no place for: settings and properties of sheets. */
export const OWN_NAMESPACE = "urn:segmentation-portefeuille-client:workbook";

/** The file itself, as the start of a link. */
export const THE_FILE = "";

/** A custom XML part of the file. */
export interface FileXml {
  readonly path: string;
  /** Its GUID in braces. */
  readonly id: string;
  readonly xml: string;
}

/** The custom XML parts of a workbook, ours included. LibreOffice links them from the file instead of the workbook. */
export function readCustomXml(parts: ReadonlyMap<string, Uint8Array>, bookPath: string): FileXml[] {
  return [bookPath, THE_FILE]
    .flatMap((from) => relationshipsOf(parts, from))
    .filter((link) => link.kind === "customXml")
    .flatMap(({ target: path }) => {
      const xml = partText(parts, path);
      const properties = relationshipTo(parts, path, "customXmlProps")?.target;
      const root = properties === undefined ? null : partTree(parts, properties);
      const id = attributeOf(root, "itemID") ?? path;
      return xml === null ? [] : [{ path, id, xml }];
    });
}

/** The custom properties of a sheet. */
export interface KeptSheet {
  readonly name: string;
  /** The file's own number of the sheet (`sheetId`); null = not known. */
  readonly id: number | null;
  readonly properties: Readonly<Record<string, string>>;
}

/** What our own part of the file keeps. */
export interface KeptData {
  readonly settings: Record<string, unknown>;
  /** All sheets, in tab order. */
  readonly sheets: readonly KeptSheet[];
}

/** Whether the part is the one that keeps settings and properties of sheets. */
export function isOwn(part: FileXml): boolean {
  return part.xml.includes(OWN_NAMESPACE);
}

/** Settings and sheet properties out of our part; nothing when it is missing or was damaged by another program. */
export function readKeptData(parts: readonly FileXml[]): KeptData {
  const own = parts.find(isOwn);
  const empty: KeptData = { settings: {}, sheets: [] };
  if (own === undefined) return empty;
  try {
    const root = parseXml(own.xml.replace(/^\uFEFF?<\?[\s\S]*?\?>/, ""));
    const settings = childrenOf(root, "setting").map(
      (element) => [attributeOf(element, "name") ?? "", JSON.parse(textOf(element)) as unknown] as const,
    );
    const sheets = childrenOf(root, "sheet").map((sheet) => {
      const properties = childrenOf(sheet, "property").map(
        (element) => [attributeOf(element, "name") ?? "", textOf(element)] as const,
      );
      const name = attributeOf(sheet, "name") ?? "";
      return { name, id: numberOf(sheet, "id"), properties: Object.fromEntries(properties) };
    });
    return { settings: Object.fromEntries(settings), sheets };
  } catch {
    return empty;
  }
}

/**
 * The custom properties of each sheet of a file: those kept under its name, else, for a sheet that another program
 * renamed, under its number. LibreOffice numbers all sheets anew, by their place.
 */
export function propertiesOf(
  sheets: readonly Omit<KeptSheet, "properties">[],
  kept: readonly KeptSheet[],
): Record<string, string>[] {
  const ids = new Map(sheets.map(({ name, id }) => [name, id]));
  const isRenumbered = kept.some(({ name, id }) => id !== null && ids.has(name) && ids.get(name) !== id);
  const byName = new Map(kept.map((one) => [one.name, one]));
  const lost = new Map(
    kept.flatMap((one, place) =>
      one.id === null || ids.has(one.name) ? [] : [[isRenumbered ? place + 1 : one.id, one]],
    ),
  );
  return sheets.map(({ name, id }) => {
    const found = byName.get(name) ?? (id === null ? undefined : lost.get(id));
    return { ...found?.properties };
  });
}
