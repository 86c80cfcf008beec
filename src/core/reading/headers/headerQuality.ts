import type { CellValue } from "../../model";
import { readNumberText } from "../values/numbers";
import { matchHeader } from "./matchHeader";
import type { HeaderMatch } from "./matchHeader";

const LONGEST_HEADER = 80;
/** What Excel writes over the first column of a pivot table, whatever stands in it. */
const ROW_LABELS = /^(?:[ée]tiquettes de lignes?|row labels)$/i;

/** Matches headers once each: sheets repeat the same words, and the search for the header row asks again and again. */
export interface HeaderReader {
  readonly match: (text: string) => HeaderMatch;
  /** 0–1: how much a cell looks like a header; 0 for data. */
  readonly quality: (cell: CellValue | undefined) => number;
  /** The surest field of a header, or null. */
  readonly field: (text: string) => string | null;
}

/** A reader with its own memory, for one reading of one sheet. */
export function headerReader(): HeaderReader {
  const known = new Map<string, HeaderMatch>();
  const match = (text: string): HeaderMatch => {
    const hit = known.get(text);
    if (hit) return hit;
    const fresh = matchHeader(text);
    known.set(text, fresh);
    return fresh;
  };
  const best = (text: string) =>
    match(text).candidates.reduce<{ field: string | null; strength: number }>(
      (top, candidate) => (candidate.strength > top.strength ? candidate : top),
      { field: null, strength: 0 },
    );
  const qualities = new Map<string, number>();
  const qualityOf = (text: string): number => {
    if (text.length > LONGEST_HEADER || text.trim() === "") return 0;
    if (readNumberText(text) !== null) return isYear(Number(text)) ? 0.3 : 0;
    if (ROW_LABELS.test(text.trim())) return 1;
    return Math.max(best(text).strength, match(text).other === null ? 0 : 0.6);
  };
  return {
    match,
    field: (text) => best(text).field,
    quality(cell) {
      if (typeof cell === "number") return isYear(cell) ? 0.3 : 0;
      if (typeof cell !== "string") return 0;
      let quality = qualities.get(cell);
      if (quality === undefined) qualities.set(cell, (quality = qualityOf(cell)));
      return quality;
    },
  };
}

/** A year standing as a header of a yearly column. */
export function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 2000 && value <= 2099;
}
