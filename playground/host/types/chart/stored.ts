import type { Desk } from "../../desk";
import { flag, number, oneOf, text, type Decoder } from "../../protocol/decoders";
import type { Property } from "../../protocol/objectType";
import { color } from "../format/target";
import { editChart, findChart, type ChartTarget } from "./charts";

/** A part of a chart: its properties are kept under a path such as "legend" or "series.0.dataLabels". */
export interface ChartPart extends ChartTarget {
  readonly path: string;
}

/** What was set of a part's property; undefined when nothing was. */
export function getStored(desk: Desk, part: ChartPart, name: string): unknown {
  return findChart(desk, part).properties[`${part.path}.${name}`];
}

/** Keeps a property of a part, unchecked, within this undo step. */
export function setStored(desk: Desk, part: ChartPart, name: string, value: unknown): void {
  const chart = editChart(desk, part);
  chart.properties = { ...chart.properties, [`${part.path}.${name}`]: value };
}

/** A property that is checked, kept and given back. */
export function stored(name: string, decode: Decoder<unknown>, fallback: unknown): Property<ChartPart> {
  return {
    get: (part, desk) => getStored(desk, part, name) ?? fallback,
    set: (part, value, desk) => setStored(desk, part, name, decode(value)),
  };
}

/** A boolean that is kept; `fallback` until it is set. */
export const storedFlag = (name: string, fallback: boolean): Property<ChartPart> =>
  stored(name, flag, fallback);
/** A text that is kept; `fallback` until it is set. */
export const storedText = (name: string, fallback: string): Property<ChartPart> =>
  stored(name, text, fallback);
/** A finite number that is kept; `fallback` until it is set. */
export const storedNumber = (name: string, fallback: number | string): Property<ChartPart> =>
  stored(name, number, fallback);
/** A colour that is kept, as #RRGGBB; `fallback` until it is set. */
export const storedColor = (name: string, fallback: string): Property<ChartPart> =>
  stored(name, color, fallback);

/** One of office.js' words that is kept; `fallback` until it is set. */
export function storedWord<const W extends string>(
  name: string,
  words: readonly W[],
  fallback: W,
): Property<ChartPart> {
  return stored(name, oneOf(...words), fallback);
}
