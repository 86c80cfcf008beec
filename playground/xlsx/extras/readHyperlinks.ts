import { areaText, parseArea } from "../../host/engine/a1";
import { attributeOf, childOf, childrenOf, type XmlElement } from "../xml/element";
import { relationshipsOf } from "../package/relationships";

/** Hyperlinks of a sheet by A1 address, in office.js' RangeHyperlink words. */
export function readHyperlinks(
  parts: ReadonlyMap<string, Uint8Array>,
  sheetPath: string,
  shell: XmlElement,
): Record<string, Record<string, unknown>> {
  const links = new Map(relationshipsOf(parts, sheetPath).map((link) => [link.id, link.target]));
  const entries = childrenOf(childOf(shell, "hyperlinks"), "hyperlink").flatMap((element) => {
    const area = parseArea(attributeOf(element, "ref") ?? "");
    if (area === null) return [];
    const location = attributeOf(element, "location");
    const address = links.get(attributeOf(element, "id") ?? "");
    const display = attributeOf(element, "display");
    const tip = attributeOf(element, "tooltip");
    const words = {
      ...(address === undefined ? {} : { address }),
      ...(location === null ? {} : { documentReference: location }),
      ...(display === null ? {} : { textToDisplay: display }),
      ...(tip === null ? {} : { screenTip: tip }),
    };
    return [[areaText(area), words] as const];
  });
  return Object.fromEntries(entries);
}
