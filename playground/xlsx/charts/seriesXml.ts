import type { CellValue } from "../../host/engine/readCells";
import type { ChartSeries } from "../../host/workbook";
import { makeElement, type XmlElement, type XmlNode } from "../xml/element";
import type { ChartKind } from "./chartKinds";

/** The values a reference has now, cell by cell; empty when it leads nowhere. */
export type ValuesOf = (reference: string) => readonly CellValue[];

const value = (name: string, val: string | number): XmlElement => makeElement(`c:${name}`, { val });

/** One series, with the values it shows kept in the file for programs that do not compute. */
export function seriesXml(
  series: ChartSeries,
  index: number,
  kind: ChartKind,
  valuesOf: ValuesOf,
): XmlElement {
  const children: XmlNode[] = [value("idx", index), value("order", index)];
  children.push(...nameXml(series, valuesOf));
  if (series.color !== undefined && series.color !== "") children.push(colorXml(series.color, kind));
  if (kind.element === "barChart") children.push(value("invertIfNegative", 0));
  if (kind.element === "lineChart")
    children.push(makeElement("c:marker", {}, [value("symbol", kind.markers ? "circle" : "none")]));
  const [categories, values] = kind.element === "scatterChart" ? ["xVal", "yVal"] : ["cat", "val"];
  if (series.categoriesRef !== undefined) {
    const shown = valuesOf(series.categoriesRef);
    const numbers = kind.element === "scatterChart" && shown.every((item) => typeof item === "number");
    children.push(
      makeElement(`c:${categories}`, {}, [
        numbers ? numbersXml(series.categoriesRef, shown) : textsXml(series.categoriesRef, shown),
      ]),
    );
  }
  children.push(makeElement(`c:${values}`, {}, [numbersXml(series.valuesRef, valuesOf(series.valuesRef))]));
  if (kind.element === "lineChart" || kind.element === "scatterChart") children.push(value("smooth", 0));
  return makeElement("c:ser", {}, children);
}

function nameXml(series: ChartSeries, valuesOf: ValuesOf): XmlNode[] {
  if (series.nameRef !== undefined) {
    return [makeElement("c:tx", {}, [textsXml(series.nameRef, valuesOf(series.nameRef))])];
  }
  return series.name === "" ? [] : [makeElement("c:tx", {}, [makeElement("c:v", {}, [series.name])])];
}

function colorXml(color: string, kind: ChartKind): XmlElement {
  const fill = makeElement("a:solidFill", {}, [
    makeElement("a:srgbClr", { val: color.replace("#", "").toUpperCase() }),
  ]);
  const line = kind.element === "lineChart" || kind.element === "scatterChart";
  return makeElement("c:spPr", {}, [line ? makeElement("a:ln", { w: 28_575 }, [fill]) : fill]);
}

function bare(reference: string): string {
  return reference.replace(/^=/, "");
}

function numbersXml(reference: string, values: readonly CellValue[]): XmlElement {
  const points = values.flatMap((item, idx) =>
    typeof item === "number" ? [makeElement("c:pt", { idx }, [makeElement("c:v", {}, [String(item)])])] : [],
  );
  const cache = [makeElement("c:formatCode", {}, ["General"]), value("ptCount", values.length), ...points];
  return makeElement("c:numRef", {}, [
    makeElement("c:f", {}, [bare(reference)]),
    makeElement("c:numCache", {}, cache),
  ]);
}

function textsXml(reference: string, values: readonly CellValue[]): XmlElement {
  const points = values.flatMap((item, idx) =>
    item === "" ? [] : [makeElement("c:pt", { idx }, [makeElement("c:v", {}, [String(item)])])],
  );
  const cache = [value("ptCount", values.length), ...points];
  return makeElement("c:strRef", {}, [
    makeElement("c:f", {}, [bare(reference)]),
    makeElement("c:strCache", {}, cache),
  ]);
}
