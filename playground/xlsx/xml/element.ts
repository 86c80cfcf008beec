/** One XML element. Names keep the prefix they were written with; children keep their order. */
export interface XmlElement {
  name: string;
  readonly attributes: Map<string, string>;
  children: XmlNode[];
}

/** An element, or text between elements, unescaped. */
export type XmlNode = XmlElement | string;

/** "x:row" → "row". Office files may or may not prefix the main namespace. */
export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** Whether a node is an element, not text. */
export function isElement(node: XmlNode): node is XmlElement {
  return typeof node !== "string";
}

/** Child elements, all of them or those of one local name. */
export function childrenOf(parent: XmlElement | null | undefined, name?: string): XmlElement[] {
  if (parent === null || parent === undefined) return [];
  return parent.children
    .filter(isElement)
    .filter((child) => name === undefined || localName(child.name) === name);
}

/** The first child element of that local name; null when there is none, or no parent. */
export function childOf(parent: XmlElement | null | undefined, name: string): XmlElement | null {
  return childrenOf(parent, name)[0] ?? null;
}

/** The first element of a path of local names below a parent. */
export function descend(parent: XmlElement | null, ...names: readonly string[]): XmlElement | null {
  return names.reduce<XmlElement | null>((at, name) => childOf(at, name), parent);
}

/** Every element of one local name at any depth, in document order. */
export function allBelow(parent: XmlElement, name: string): XmlElement[] {
  return childrenOf(parent).flatMap((child) => [
    ...(localName(child.name) === name ? [child] : []),
    ...allBelow(child, name),
  ]);
}

/** All text inside an element, at any depth; "" when there is none. */
export function textOf(element: XmlElement | null): string {
  if (element === null) return "";
  return element.children.map((node) => (isElement(node) ? textOf(node) : node)).join("");
}

/** An attribute by its local name, whatever its prefix (`r:id`). */
export function attributeOf(element: XmlElement | null, name: string): string | null {
  if (element === null) return null;
  const plain = element.attributes.get(name);
  if (plain !== undefined) return plain;
  for (const [key, value] of element.attributes) if (localName(key) === name) return value;
  return null;
}

/** A number attribute; null when absent or no number. */
export function numberOf(element: XmlElement | null, name: string): number | null {
  const text = attributeOf(element, name);
  const value = text === null || text === "" ? Number.NaN : Number(text);
  return Number.isFinite(value) ? value : null;
}

/** An xsd:boolean attribute. */
export function flagOf(element: XmlElement | null, name: string, absent = false): boolean {
  const text = attributeOf(element, name);
  return text === null ? absent : text === "1" || text === "true";
}

type Attributes = Readonly<Record<string, string | number | null | undefined>>;

/** A new element; attributes that are null or undefined are left out. */
export function makeElement(
  name: string,
  attributes: Attributes = {},
  children: readonly XmlNode[] = [],
): XmlElement {
  const made: XmlElement = { name, attributes: new Map(), children: [...children] };
  setAttributes(made, attributes);
  return made;
}

/** A new element in the namespace of another one (same prefix). */
export function makeLike(
  model: XmlElement,
  name: string,
  attributes: Attributes = {},
  children: readonly XmlNode[] = [],
): XmlElement {
  const mark = model.name.indexOf(":");
  return makeElement(model.name.slice(0, mark + 1) + name, attributes, children);
}

/** Sets attributes; null removes one, undefined leaves it. */
export function setAttributes(element: XmlElement, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null) element.attributes.delete(name);
    else if (value !== undefined) element.attributes.set(name, String(value));
  }
}

/** A copy that shares nothing with the original. */
export function cloneElement(element: XmlElement): XmlElement {
  return {
    name: element.name,
    attributes: new Map(element.attributes),
    children: element.children.map((node) => (isElement(node) ? cloneElement(node) : node)),
  };
}

/** Takes a child out, by identity; nothing happens when it is not one. */
export function removeChild(parent: XmlElement, child: XmlElement): void {
  parent.children = parent.children.filter((node) => node !== child);
}
