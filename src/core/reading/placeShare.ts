import { foldText } from "../text/fold";
import type { Places } from "./places";
import { readNumberText } from "./values/numbers";

/** Words for a part of a territory, beside names of places and numbers. */
const ZONE =
  /^(?:(?:secteur|zone|region|territoire|tournee|agence|area|z|s|r) ?(?:[a-z]|\d{1,2})|(?:grand |secteur |zone |region )?(?:nord|sud|est|ouest|centre|north|south|east|west|littoral|interieur|idf|paca|aura|hdf)(?: (?:nord|sud|est|ouest|centre|north|south|east|west|france|pas de calais))?|\d{1,2}|2[ab])$/;

/** 15/03/2026 and 2026-03-15 are nothing of the département 15. */
const DAY = /^\d{1,4}([/.-])\d{1,2}\1\d{1,4}\b/;

/** 38,50, 38 % and 38 € are nothing of the département 38. */
function isMeasure(text: string): boolean {
  const number = readNumberText(text);
  return number !== null && (number.percent || number.unit !== null || /[.,]/.test(text));
}

/**
 * How much a column looks like places: the share (0–1) of its filled cells that are towns, départements, régions,
 * compass points or numbered zones. Without `places`, only the last two are known.
 */
export function placeShare(
  values: readonly (string | number | boolean | null)[],
  places: Places | null,
): number {
  const known = new Map<string, boolean>();
  let filled = 0;
  let placed = 0;
  for (const value of values) {
    const text = value === null ? "" : String(value);
    const key = foldText(text);
    if (key === "") continue;
    filled++;
    const isPlace = known.get(text) ?? (!isMeasure(text) && (ZONE.test(key) || isNamed(text, places)));
    known.set(text, isPlace);
    if (isPlace) placed++;
  }
  return filled === 0 ? 0 : placed / filled;
}

function isNamed(text: string, places: Places | null): boolean {
  if (!places || DAY.test(text.trim())) return false;
  return [{ department: text }, { region: text }, { city: text }].some((query) => {
    const { kind, assumed } = places.locate(query);
    return kind !== "unknown" && assumed !== "typo";
  });
}
