import { attributeOf, childOf, flagOf, makeLike, textOf, type XmlElement } from "../xml/element";

type Texts = Readonly<Record<string, string>>;

/** Page groups of office.js and the file's elements for them, in the file's order. */
const GROUPS = [
  ["defaultForAllPages", "odd"],
  ["evenPages", "even"],
  ["firstPage", "first"],
] as const;
const SECTIONS = [
  ["L", "left"],
  ["C", "center"],
  ["R", "right"],
] as const;

/** Headers and footers in office.js' words; null when the sheet has none. */
export function readHeadersFooters(shell: XmlElement): Readonly<Record<string, Texts>> | null {
  const element = childOf(shell, "headerFooter");
  if (element === null) return null;
  const groups = GROUPS.flatMap(([group, prefix]) => {
    const texts = Object.fromEntries(
      ["Header", "Footer"].flatMap((kind) => split(textOf(childOf(element, `${prefix}${kind}`)), kind)),
    );
    return Object.keys(texts).length === 0 ? [] : [[group, texts] as const];
  });
  return groups.length === 0 ? null : Object.fromEntries(groups);
}

/** "&Lleft&Cmiddle" → [["leftHeader", "left"], ["centerHeader", "middle"]]; text before any mark is the middle. */
function split(text: string, kind: string): (readonly [string, string])[] {
  const pieces = text.split(/(?<!&)&(?=[LCR])/);
  return pieces.flatMap((piece, index) => {
    const section = index === 0 ? "center" : SECTIONS.find(([mark]) => piece.startsWith(mark))?.[1];
    const content = index === 0 ? piece : piece.slice(1);
    return content === "" || section === undefined ? [] : [[`${section}${kind}`, content] as const];
  });
}

/** The element for headers and footers that were changed; what it said of scaling and alignment stays. */
export function writeHeadersFooters(shell: XmlElement, groups: unknown, state: unknown): XmlElement | null {
  const known = childOf(shell, "headerFooter");
  const children = GROUPS.flatMap(([group, prefix]) =>
    ["Header", "Footer"].flatMap((kind) => {
      const text = joined(
        group === "defaultForAllPages" ? [groups, "oddPages", group] : [groups, group],
        kind,
      );
      return text === "" ? [] : [makeLike(shell, `${prefix}${kind}`, {}, [text])];
    }),
  );
  if (children.length === 0) return null;
  const word = typeof state === "string" ? state : null;
  const oddEven = word === null ? flagOf(known, "differentOddEven") : word.includes("OddAndEven");
  const first = word === null ? flagOf(known, "differentFirst") : word.startsWith("First");
  return makeLike(
    shell,
    "headerFooter",
    {
      differentOddEven: oddEven ? 1 : undefined,
      differentFirst: first ? 1 : undefined,
      scaleWithDoc: attributeOf(known, "scaleWithDoc"),
      alignWithMargins: attributeOf(known, "alignWithMargins"),
    },
    children,
  );
}

/** The marked text of the first of some groups that says anything. */
function joined([groups, ...names]: readonly unknown[], kind: string): string {
  const get = (source: unknown, name: string): unknown =>
    typeof source === "object" && source !== null ? Reflect.get(source, name) : undefined;
  const texts = names.map((name) =>
    SECTIONS.map(([mark, section]) => {
      const text = get(get(groups, String(name)), `${section}${kind}`);
      return typeof text === "string" && text !== "" ? `&${mark}${text}` : "";
    }).join(""),
  );
  return texts.find((text) => text !== "") ?? "";
}
