import { foldText } from "../text/fold";
import type { Places } from "./places";
import { readNumberText } from "./values/numbers";

/** Words for a part of a territory, beside names of places and numbers. */
const ZONE =
  /^(?:(?:secteur|zone|region|territoire|tournee|agence|area|z|s|r) ?(?:[a-z]|\d{1,2})|(?:grand |secteur |zone |region )?(?:nord|sud|est|ouest|centre|north|south|east|west|littoral|interieur|idf|paca|aura|hdf)(?: (?:nord|sud|est|ouest|centre|north|south|east|west|france|pas de calais|\d{1,2}))?|\d{1,2}|2[ab])$/;

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

/** Words that make a part of a territory of a place: *Lyon Ouest*, *Var littoral*, *Vallée de la Loire*. */
const PART =
  /\b(?:nord|sud|est|ouest|centre|north|south|east|west|littoral|interieur|cote|vallee|bassin|metropole|agglo|agglomeration|couronne|haute?s?|basse?s?|grande?|ville|rural|pays|plaine|banlieue|l|d|de|du|des|la|le|les)\b/g;
/** Parts of France that are no département and no région. */
const COUNTRYSIDE =
  /^(?:anjou|artois|aunis|azur|baie|bearn|beauce|beaujolais|berry|bigorre|bocage|bourbonnais|bresse|brie|bugey|caux|cambresis|camargue|causses|cevennes|chablais|champagne|comminges|cornouaille|cotentin|dauphine|douaisis|emeraude|flandres?|forez|gascogne|gatine|gevaudan|hainaut|hurepoix|leon|limagne|livradois|luberon|lyonnais|maine|maurienne|medoc|morvan|nivernais|opale|perche|perigord|pevele|poitou|quercy|queyras|retz|roannais|rouergue|roussillon|saintonge|sancerrois|soissonnais|sologne|tarentaise|thierache|touraine|tregor|trieves|valois|velay|vercors|vermandois|vexin|vignoble|vimeu|vivarais|basque|armor|argoat|idf|paca|aura|hdf)$/;

/** Share (0–1) of texts that name an area: a place or, without the words that make a part of it, what is left is one. */
export function areaShare(texts: readonly string[], places: Places): number {
  const isArea = (text: string): boolean => {
    if (placeShare([text], places) === 1) return true;
    const left = foldText(text).replace(PART, " ").replace(/\s+/g, " ").trim();
    return COUNTRYSIDE.test(left) || (left !== "" && !/^\d+$/.test(left) && placeShare([left], places) === 1);
  };
  return texts.length === 0 ? 0 : texts.filter(isArea).length / texts.length;
}

function isNamed(text: string, places: Places | null): boolean {
  if (!places || DAY.test(text.trim())) return false;
  return [{ department: text }, { region: text }, { city: text }].some((query) => {
    const { kind, assumed } = places.locate(query);
    return kind !== "unknown" && assumed !== "typo";
  });
}
