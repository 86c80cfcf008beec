import { attributeOf, makeLike } from "../xml/element";
import { neededTree, setPartTree, type Parts } from "./Package";

const PATH = "[Content_Types].xml";

/** Declares what a part is. Office refuses a file with an undeclared part. */
export function declarePart(parts: Parts, part: string, contentType: string): void {
  const root = neededTree(parts, PATH);
  forget(root, part);
  root.children.push(makeLike(root, "Override", { PartName: `/${part}`, ContentType: contentType }));
  setPartTree(parts, PATH, root);
}

/** Removes a part and its declaration. */
export function dropPart(parts: Parts, part: string): void {
  parts.delete(part);
  const root = neededTree(parts, PATH);
  forget(root, part);
  setPartTree(parts, PATH, root);
}

function forget(root: ReturnType<typeof neededTree>, part: string): void {
  const name = `/${part}`.toLowerCase();
  root.children = root.children.filter(
    (node) => typeof node === "string" || attributeOf(node, "PartName")?.toLowerCase() !== name,
  );
}
