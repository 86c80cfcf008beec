import { attributeOf, childrenOf, makeLike } from "../xml/element";
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

/** Declares a file extension, for parts that share one type. */
export function declareExtension(parts: Parts, extension: string, contentType: string): void {
  const root = neededTree(parts, PATH);
  const known = childrenOf(root, "Default").some(
    (element) => attributeOf(element, "Extension")?.toLowerCase() === extension,
  );
  if (known) return;
  root.children.unshift(makeLike(root, "Default", { Extension: extension, ContentType: contentType }));
  setPartTree(parts, PATH, root);
}

function forget(root: ReturnType<typeof neededTree>, part: string): void {
  const name = `/${part}`.toLowerCase();
  root.children = root.children.filter(
    (node) => typeof node === "string" || attributeOf(node, "PartName")?.toLowerCase() !== name,
  );
}
