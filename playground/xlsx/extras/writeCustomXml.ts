import type { WorkbookExtras } from "../../host/workbook";
import { declarePart, dropPart } from "../package/contentTypes";
import { freePath, setPartText, setPartTree, type Parts } from "../package/Package";
import {
  addRelationship,
  relationshipsOf,
  relationshipTo,
  removeRelationship,
} from "../package/relationships";
import { makeElement } from "../xml/element";
import { XML_HEADER, writeElement } from "../xml/writeXml";
import { isOwn, OWN_NAMESPACE, readCustomXml, THE_FILE, type KeptSheet } from "./customXml";

const DATA_STORE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const OWN_ID = "{6B0A1C52-7D4E-4F0B-9C1D-5E6A8F3B2D17}";
const GUID = /^\{[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\}$/;

/** Puts custom XML parts, settings and custom properties of sheets (in tab order) into the file. */
export function writeCustomXml(
  parts: Parts,
  bookPath: string,
  from: WorkbookExtras,
  to: WorkbookExtras,
  sheets: readonly KeptSheet[],
): void {
  const files = readCustomXml(parts, bookPath);
  for (const { id, path } of files.filter((part) => !isOwn(part))) {
    const xml = to.customXmlParts[id];
    if (xml === undefined) removePart(parts, bookPath, path);
    else if (xml !== from.customXmlParts[id]) setPartText(parts, path, xml);
  }
  const known = new Set(files.map((part) => part.id));
  for (const [id, xml] of Object.entries(to.customXmlParts)) {
    if (!known.has(id)) addPart(parts, bookPath, id, xml);
  }
  const own = files.find(isOwn);
  const kept = writeKept(to.settings, sheets);
  if (kept === null) {
    if (own !== undefined) removePart(parts, bookPath, own.path);
  } else if (own === undefined) {
    addPart(parts, bookPath, OWN_ID, kept);
  } else if (own.xml !== kept) {
    setPartText(parts, own.path, kept);
  }
}

/** Our part; null when there is nothing to keep. */
function writeKept(values: WorkbookExtras["settings"], sheets: readonly KeptSheet[]): string | null {
  const settings = Object.entries(values).map(([name, value]) =>
    makeElement("setting", { name }, [JSON.stringify(value) ?? "null"]),
  );
  // A sheet without properties is listed too: by its name it is not taken for one that was renamed.
  const listed = sheets.map(({ name, id, properties }) =>
    makeElement(
      "sheet",
      { name, id },
      Object.entries(properties).map(([key, value]) => makeElement("property", { name: key }, [value])),
    ),
  );
  if (settings.length === 0 && listed.every((sheet) => sheet.children.length === 0)) return null;
  return (
    XML_HEADER + writeElement(makeElement("segmentation", { xmlns: OWN_NAMESPACE }, [...settings, ...listed]))
  );
}

function addPart(parts: Parts, bookPath: string, id: string, xml: string): void {
  const path = freePath(parts, "customXml/item", ".xml");
  const properties = path.replace("/item", "/itemProps");
  setPartText(parts, path, xml);
  const itemID = GUID.test(id) ? id : OWN_ID.replace(/.{13}$/, `${String(parts.size).padStart(12, "0")}}`);
  setPartTree(
    parts,
    properties,
    makeElement("ds:datastoreItem", { "ds:itemID": itemID, "xmlns:ds": DATA_STORE }, [
      makeElement("ds:schemaRefs"),
    ]),
  );
  declarePart(parts, path, "application/xml");
  declarePart(parts, properties, PROPERTIES_TYPE);
  addRelationship(parts, path, "customXmlProps", properties);
  addRelationship(parts, bookPath, "customXml", path);
}

function removePart(parts: Parts, bookPath: string, path: string): void {
  const properties = relationshipTo(parts, path, "customXmlProps");
  if (properties !== null) {
    removeRelationship(parts, path, properties.id);
    dropPart(parts, properties.target);
  }
  for (const from of [bookPath, THE_FILE]) {
    const link = relationshipsOf(parts, from).find((entry) => entry.target === path);
    if (link !== undefined) removeRelationship(parts, from, link.id);
  }
  dropPart(parts, path);
}
