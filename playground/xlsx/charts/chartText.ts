import { makeElement, type XmlElement } from "../xml/element";

/** Text of a title. `look` are its run's own marks, if any. */
export function chartText(text: string, look: XmlElement | null = null): XmlElement {
  const marks = look === null || look.attributes.size + look.children.length === 0 ? [] : [look];
  return makeElement("c:rich", {}, [
    makeElement("a:bodyPr"),
    makeElement("a:p", {}, [makeElement("a:r", {}, [...marks, makeElement("a:t", {}, [text])])]),
  ]);
}

/** A fill of one colour, "#RRGGBB". */
export function solidFill(color: string): XmlElement {
  return makeElement("a:solidFill", {}, [
    makeElement("a:srgbClr", { val: color.replace("#", "").toUpperCase() }),
  ]);
}
