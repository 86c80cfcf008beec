import { areaText, parseArea } from "../../host/engine/a1";
import type { SheetExtras } from "../../host/workbook";
import { addRelationship } from "../package/relationships";
import { attributeOf, childOf, childrenOf, makeLike, setAttributes, type XmlElement } from "../xml/element";
import { setChild, WORKSHEET_ORDER } from "./insertInOrder";
import type { SheetPart } from "./SheetPart";

type Links = SheetExtras["hyperlinks"];

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Puts changed hyperlinks into the sheet; the file's others stay as they are. */
export function patchHyperlinks(part: SheetPart, from: Links, to: Links): void {
  const { shell } = part;
  if (JSON.stringify(from) === JSON.stringify(to)) return;
  const kept = childrenOf(childOf(shell, "hyperlinks")).filter((element) => {
    const area = parseArea(attributeOf(element, "ref") ?? "");
    const key = area === null ? "" : areaText(area);
    return area === null || JSON.stringify(from[key]) === JSON.stringify(to[key]);
  });
  const written = new Set(kept.map((element) => attributeOf(element, "ref")));
  const added = Object.entries(to).filter(([address]) => !written.has(address));
  const links = [...kept, ...added.map(([address, words]) => writeLink(part, address, words))];
  setChild(
    shell,
    "hyperlinks",
    links.length === 0 ? null : makeLike(shell, "hyperlinks", {}, links),
    WORKSHEET_ORDER,
  );
}

function writeLink(
  { parts, path, shell }: SheetPart,
  ref: string,
  words: Readonly<Record<string, unknown>>,
): XmlElement {
  const text = (name: string): string | undefined => {
    const value = words[name];
    return typeof value === "string" && value !== "" ? value : undefined;
  };
  const address = text("address");
  const inside = address?.startsWith("#") === true ? address.slice(1) : undefined;
  const link = makeLike(shell, "hyperlink", {
    ref,
    location: text("documentReference")?.replace(/^#/, "") ?? inside,
    tooltip: text("screenTip"),
    display: text("textToDisplay"),
  });
  if (address !== undefined && inside === undefined) {
    setAttributes(shell, { "xmlns:r": RELATIONSHIPS });
    setAttributes(link, { "r:id": addRelationship(parts, path, "hyperlink", address, true) });
  }
  return link;
}
