import type { CellValue } from "../../host/engine/readCells";
import { makeElement, type XmlElement } from "../xml/element";

function point(idx: number, text: string): XmlElement {
  return makeElement("c:pt", { idx }, [makeElement("c:v", {}, [text])]);
}

function referenceXml(kind: "num" | "str", reference: string, cache: readonly XmlElement[]): XmlElement {
  return makeElement(`c:${kind}Ref`, {}, [
    makeElement("c:f", {}, [reference.replace(/^=/, "")]),
    makeElement(`c:${kind}Cache`, {}, cache),
  ]);
}

/** A reference to numbers, with those it shows. */
export function numbersXml(reference: string, values: readonly CellValue[]): XmlElement {
  const points = values.flatMap((item, idx) => (typeof item === "number" ? [point(idx, String(item))] : []));
  const format = makeElement("c:formatCode", {}, ["General"]);
  return referenceXml("num", reference, [
    format,
    makeElement("c:ptCount", { val: values.length }),
    ...points,
  ]);
}

/** A reference to texts, with those it shows. */
export function textsXml(reference: string, values: readonly CellValue[]): XmlElement {
  const points = values.flatMap((item, idx) => (item === "" ? [] : [point(idx, String(item))]));
  return referenceXml("str", reference, [makeElement("c:ptCount", { val: values.length }), ...points]);
}
