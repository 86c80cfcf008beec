import type { SectorGroup } from "./sectorGroup";

/** First and last division of the French nomenclature (NAF rev. 2) and the trade they make; it leaves some numbers out. */
const DIVISIONS: readonly (readonly [first: number, last: number, group: SectorGroup])[] = [
  [1, 3, "Agriculture"],
  [5, 33, "Industrie"],
  [35, 39, "Industrie"],
  [41, 43, "BTP"],
  [45, 47, "Commerce"],
  [49, 53, "Transport"],
  [55, 56, "CHR"],
  [58, 66, "Services"],
  [68, 74, "Services"],
  [75, 75, "Santé"],
  [77, 82, "Services"],
  [84, 85, "Public"],
  [86, 88, "Santé"],
  [90, 96, "Services"],
  [97, 99, "Autre"],
];

const TITLE = /^(?:code\s*)?(?:naf|ape)[^\d]*/i;
// A class with its letter anywhere (« Pharmacie (47.73Z) »), else figures at the start, else a division alone.
const CLASS = /(?<![\p{L}\d])(\d{1,2})[. ]?(\d{2}) ?[A-Z](?![\p{L}\d€])/iu;
const FIGURES = /^(?:(\d{1,2})\.\d{1,2}|(\d{2})\d{2})(?![\d.,])(?!\s*(?:€|%|k))/i;
const DIVISION = /^(\d{2})$/;

/**
 * The trade of a NAF/APE code in any format: `55.10Z`, `5510Z`, `5510`, `56.30`, `55`, `APE 4711F`,
 * `47.73Z - Pharmacie`, `111Z` that lost its zero. Null when the text is no such code.
 */
export function nafSector(text: string): SectorGroup | null {
  const code = text.trim().replace(TITLE, "");
  const figures = FIGURES.exec(code);
  const division = CLASS.exec(code)?.[1] ?? figures?.[1] ?? figures?.[2] ?? DIVISION.exec(code)?.[1];
  return division === undefined ? null : divisionGroup(Number(division));
}

function divisionGroup(division: number): SectorGroup | null {
  return DIVISIONS.find(([first, last]) => division >= first && division <= last)?.[2] ?? null;
}
