import { canonicalHeader } from "../headers/canonicalHeader";
import type { Assignment } from "./assignColumns";
import type { ColumnInput } from "./columnInput";

const MOSTLY = 0.8;
/** Days of something else than what was sold. */
const OTHER_DAYS =
  /\b(echeances?|due|naissance|birth\w*|modif\w*|update\w*|relances?|fin|end|expir\w*|prochaine?|next|annul[ea]\w*|cancel\w*|prevue?|planned|visites?|depuis|since|premiere?|first|1ere|1er|initiale?|ancienne|anciennete|inscri\w*|registered|registration|joined|ouverture|entree|creation (?:client|compte|fiche|tiers))\b/;
const MADE = /\b(cree\w*|creation|created?|purchase)\b/;
const PAID = /\b(paiement|reglement|encaissement|paid|payments?|payout)\b/;

/**
 * The column that dates the rows of a journal for want of a header that says so: days that differ from row to row while
 * the customers come back, or that stand beside order numbers (`isNumbered`). Null without one.
 */
export function rowDates(
  columns: readonly ColumnInput[],
  { byField }: Assignment,
  isNumbered: boolean,
): ColumnInput | null {
  const who = (byField.get("code") ?? byField.get("name") ?? byField.get("email"))?.column.profile;
  // An order may be dated on its first line only.
  const orders = (isNumbered && byField.get("orderId")?.column.profile.distinct) || Infinity;
  const dated = columns.filter(({ header, match, profile }) => {
    const words = canonicalHeader(header);
    const isKnown = match.candidates.length > 0 || (match.other !== null && match.other !== "date");
    if (isKnown || OTHER_DAYS.test(words) || profile.dates < MOSTLY * profile.filled) return false;
    const isFull = profile.filled * 2 > profile.looked || profile.filled >= orders;
    const comesBack = who !== undefined && who.distinct * 2 <= who.filled && profile.distinct > who.distinct;
    return isFull && (comesBack || isNumbered);
  });
  const rank = ({ header }: ColumnInput): number => {
    const words = canonicalHeader(header);
    return MADE.test(words) ? 0 : PAID.test(words) ? 2 : 1;
  };
  return [...dated].sort((a, b) => rank(a) - rank(b) || b.profile.filled - a.profile.filled)[0] ?? null;
}
