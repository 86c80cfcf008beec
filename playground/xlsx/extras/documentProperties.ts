import type { WorkbookExtras } from "../../host/workbook";
import { declarePart } from "../package/contentTypes";
import { partTree, setPartTree, type Parts } from "../package/Package";
import { addRelationship, relationshipTo } from "../package/relationships";
import { childOf, makeElement, removeChild, setAttributes, textOf } from "../xml/element";

type Properties = NonNullable<WorkbookExtras["properties"]>;

const CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
const CORE_TYPE = "application/vnd.openxmlformats-package.core-properties+xml";
const DUBLIN = "http://purl.org/dc/elements/1.1/";

/** office.js' words and the elements of the core properties part. */
const NAMES = [
  ["title", "dc:title"],
  ["subject", "dc:subject"],
  ["author", "dc:creator"],
  ["keywords", "cp:keywords"],
  ["comments", "dc:description"],
  ["category", "cp:category"],
] as const;

const bare = (name: string): string => name.slice(3);

/** Title, author and the like of a file. */
export function readDocumentProperties(parts: ReadonlyMap<string, Uint8Array>): Properties {
  const path = relationshipTo(parts, "", "core-properties")?.target;
  const root = path === undefined ? null : partTree(parts, path);
  return Object.fromEntries(
    NAMES.flatMap(([word, name]) => {
      const text = textOf(childOf(root, bare(name)));
      return text === "" ? [] : [[word, text] as const];
    }),
  );
}

/** Puts changed properties into the file. */
export function writeDocumentProperties(parts: Parts, from: Properties, to: Properties): void {
  const changed = NAMES.filter(([word]) => (from[word] ?? "") !== (to[word] ?? ""));
  if (changed.length === 0) return;
  const known = relationshipTo(parts, "", "core-properties")?.target;
  const path = known ?? "docProps/core.xml";
  const root = partTree(parts, path) ?? makeElement("cp:coreProperties");
  setAttributes(root, { "xmlns:cp": CORE, "xmlns:dc": DUBLIN });
  for (const [word, name] of changed) {
    const old = childOf(root, bare(name));
    if (old !== null) removeChild(root, old);
    const text = to[word] ?? "";
    if (text !== "") root.children.push(makeElement(name, {}, [text]));
  }
  setPartTree(parts, path, root);
  if (known !== undefined) return;
  declarePart(parts, path, CORE_TYPE);
  addRelationship(parts, "", CORE_RELATIONSHIP, path);
}

/** The core properties are linked by a type outside the office's own namespace. */
const CORE_RELATIONSHIP =
  "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
