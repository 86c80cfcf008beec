import { PLAIN_STYLES } from "../emptyPackage";
import { declarePart } from "../package/contentTypes";
import { freePath, neededTree, setPartTree, type Parts } from "../package/Package";
import { addRelationship } from "../package/relationships";
import type { XmlElement } from "../xml/element";
import { parseXml } from "../xml/parseXml";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

/** The looks of a workbook that is to be saved: its own, or the plain ones, which become its own when `keep` is called. */
export function openStyles(
  parts: Parts,
  bookPath: string,
  stylesPath: string | null,
): { readonly root: XmlElement; readonly keep: () => void } {
  const root = stylesPath === null ? parseXml(PLAIN_STYLES) : neededTree(parts, stylesPath);
  return {
    root,
    keep: () => {
      const path = stylesPath ?? freePath(parts, "xl/styles", ".xml");
      setPartTree(parts, path, root);
      if (stylesPath !== null) return;
      declarePart(parts, path, TYPE);
      addRelationship(parts, bookPath, "styles", path);
    },
  };
}
