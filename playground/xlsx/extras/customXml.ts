import { attributeOf, childrenOf, textOf } from "../xml/element";
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

export interface KeptData {
  readonly settings: Record<string, unknown>;
  /** Custom properties by sheet name. */
  readonly sheets: ReadonlyMap<string, Record<string, string>>;
}

export function isOwn(part: FileXml): boolean {
  return part.xml.includes(OWN_NAMESPACE);
}

/** Settings and sheet properties out of our part; nothing when it is missing or was damaged by another program. */
export function readKeptData(parts: readonly FileXml[]): KeptData {
  const own = parts.find(isOwn);
  const empty: KeptData = { settings: {}, sheets: new Map() };
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
      return [attributeOf(sheet, "name") ?? "", Object.fromEntries(properties)] as const;
    });
    return { settings: Object.fromEntries(settings), sheets: new Map(sheets) };
  } catch {
    return empty;
  }
}
