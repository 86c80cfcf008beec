import { makeElement, type XmlElement } from "../xml/element";

/** Text of a title, with no format of its own. */
export function chartText(text: string): XmlElement {
  return makeElement("c:rich", {}, [
    makeElement("a:bodyPr"),
    makeElement("a:p", {}, [makeElement("a:r", {}, [makeElement("a:t", {}, [text])])]),
  ]);
}
