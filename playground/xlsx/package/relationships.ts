import { attributeOf, childrenOf, makeElement, makeLike, type XmlElement } from "../xml/element";
import { findPart, partTree, setPartTree, type Parts } from "./Package";

const NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A link from one part to another; `target` is a path inside the file, or the address when external. */
export interface Relationship {
  readonly id: string;
  /** Last word of the type: "worksheet", "table", "drawing" … the same for strict and usual files. */
  readonly kind: string;
  readonly target: string;
  readonly external: boolean;
}

/** "xl/worksheets/sheet1.xml" → "xl/worksheets/_rels/sheet1.xml.rels"; "" is the file itself. */
function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf("/");
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** Where a relative target leads, seen from a part. */
function resolveTarget(part: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = part.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

/** The links of a part ("" is the file itself), in the file's order; none when it has no links. */
export function relationshipsOf(parts: ReadonlyMap<string, Uint8Array>, part: string): Relationship[] {
  return childrenOf(partTree(parts, relationshipsPath(part)), "Relationship").map((element) => {
    const external = attributeOf(element, "TargetMode") === "External";
    const target = attributeOf(element, "Target") ?? "";
    const resolved = external ? target : resolveTarget(part, target);
    return {
      id: attributeOf(element, "Id") ?? "",
      kind: (attributeOf(element, "Type") ?? "").split("/").at(-1) ?? "",
      target: external ? resolved : (findPart(parts, resolved) ?? resolved),
      external,
    };
  });
}

/** The first link of one kind. */
export function relationshipTo(
  parts: ReadonlyMap<string, Uint8Array>,
  part: string,
  kind: string,
): Relationship | null {
  return relationshipsOf(parts, part).find((link) => link.kind === kind) ?? null;
}

/** Adds a link and returns its id. `kind` is a last word or a whole type; `target` a path in the file unless external. */
export function addRelationship(
  parts: Parts,
  part: string,
  kind: string,
  target: string,
  external = false,
): string {
  const path = relationshipsPath(part);
  const root = partTree(parts, path) ?? makeElement("Relationships", { xmlns: NAMESPACE });
  const taken = new Set(childrenOf(root).map((element) => attributeOf(element, "Id")));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number += 1;
  const link: XmlElement = makeLike(root, "Relationship", {
    Id: `rId${number}`,
    Type: kind.includes(":") ? kind : `${OFFICE}/${kind}`,
    Target: external ? target : `/${target}`,
    TargetMode: external ? "External" : undefined,
  });
  root.children.push(link);
  setPartTree(parts, path, root);
  return `rId${number}`;
}

/** Takes a link away, and with the last one the part that held the links. */
export function removeRelationship(parts: Parts, part: string, id: string): void {
  const path = relationshipsPath(part);
  const root = partTree(parts, path);
  if (root === null) return;
  root.children = root.children.filter((node) => typeof node === "string" || attributeOf(node, "Id") !== id);
  if (childrenOf(root).length > 0) setPartTree(parts, path, root);
  else parts.delete(findPart(parts, path) ?? path);
}
