import { canonicalHeader } from "../headers/canonicalHeader";
import type { Claim } from "./claims";
import type { ColumnInput } from "./columnInput";

/** Money that is asked, owed or spent: no sale, whatever its unit. */
const NO_SALE =
  /\b(?:devis|offres?|propositions?|pipe|pipeline|opportunites?|frais|charges?|commissions?|salaires?|caution|dettes?|penalites?|budget)\b/;

/**
 * Claims to the revenue for a sheet where nothing else is an amount or a potential: of columns whose headers say no
 * more than euros (*Consommables HT*), and of *CA 12 mois précédents*, a year before only where another stands beside.
 */
export function lastResort(columns: readonly ColumnInput[], claims: readonly Claim[]): readonly Claim[] {
  const alone = claims.filter(
    ({ field, column }) => field === "revenuePrevious" && column.match.traits.rolling,
  );
  if (alone.length > 0) return alone.map((claim) => ({ ...claim, field: "revenue" }));
  return columns
    .filter(({ header, match: { candidates, other, traits }, profile }) => {
      const isMoney = (traits.unit !== null || traits.tax !== null) && !traits.percent && !traits.volume;
      const isFilled = profile.numeric > profile.filled / 2 && profile.dates === 0 && profile.max > 0;
      const saysNothing = candidates.length === 0 && other === null;
      return saysNothing && isMoney && isFilled && !NO_SALE.test(canonicalHeader(header));
    })
    .map((column) => ({ column, field: "revenue", strength: BY_UNIT, fit: 1, score: BY_UNIT }));
}

const BY_UNIT = 0.4;

/** True of an amount taken for its unit alone. */
export function isByUnit({ match }: ColumnInput): boolean {
  return match.candidates.length === 0;
}
