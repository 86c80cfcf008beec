import type { Reading } from "../core/model";
import { mapWords } from "./mapWords";

/** *(€)* in a title, *"€"* in a number format, *12 €* in a sentence, with the space before. */
const SIGN = /\s?(?:\(€\)|"€"|€)/gu;

/** Words and numbers that speak of revenue, in its unit: boxes, tonnes or litres are written without a sign. */
export function inUnit<T>(words: T, unit: Reading["notes"]["revenueUnit"]): T {
  return unit === "euro" ? words : mapWords(words, (text) => text.replace(SIGN, ""));
}
