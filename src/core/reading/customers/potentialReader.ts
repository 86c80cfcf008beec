import type { PotentialClass, Reading } from "../../model";
import type { TypedTable } from "../columns/typedTable";
import { shareOf } from "../columns/profile";
import { canonicalHeader } from "../headers/canonicalHeader";
import { readNumberText } from "../values/numbers";
import { readPotentialWord, readStars } from "../values/words";

/** Largest mark of a rating from 1 to 5 or 10: whole numbers up to it are no euros. */
const LARGEST_MARK = 10;

/** What the potential column counts: euros, something else that can be ranked, or classes in words. Null without one. */
export function potentialUnit(table: TypedTable): Reading["notes"]["potentialUnit"] {
  const column = table.column("potential");
  if (column === null) return null;
  const { match } = column;
  const profile = table.profile(column);
  // A column of numbers alone has neither stars, nor words, nor signs of money.
  const written =
    profile.texts.size === 0 ? () => 0 : (test: (text: string) => boolean) => shareOf(profile, test);
  if (written((text) => readStars(text) !== null) >= 0.3) return "other";
  if (written((text) => readPotentialWord(text) !== null) > profile.numeric / Math.max(1, profile.filled))
    return "class";
  if (match.traits.volume) return "other";
  const saysMoney =
    match.traits.unit !== null ||
    /\b(ca|budget|montant|revenue|turnover)\b/.test(canonicalHeader(column.header));
  const isRating =
    profile.numeric > 0 &&
    profile.integers === profile.numeric &&
    profile.max <= LARGEST_MARK &&
    profile.min >= 0;
  const hasEuroCells = written((text) => (readNumberText(text)?.unit ?? null) !== null) > 0;
  return isRating && !saysMoney && !hasEuroCells ? "other" : "euro";
}

/** The class a cell gives in words or a letter; null when it gives none. */
export function potentialClassOf(text: string | null): PotentialClass | null {
  return text === null ? null : readPotentialWord(text);
}
