import { canonicalHeader } from "../headers/canonicalHeader";
import type { ColumnInput } from "./columnInput";

const CLOSING =
  /^(?:date )?(?:fermeture|cloture|sortie|radiation|cessation|resiliation|desactivation|inactiv(?:ation|ite)|perte|arret|fin relation|closure|(?:ferme|radie|resilie|desactive|archive|perdu)e?|clos|closed)(?: (?:on|date))?(?: (?:definitive|activite|commerciale|client|tiers|compte|etablissement|magasin|point vente))*$/;
const MOSTLY = 0.8;

/** True of *Date de fermeture*, *Radié le*, *Date de clôture du compte* over days. */
export function holdsClosingDays({ header, profile }: ColumnInput): boolean {
  const areDays = profile.filled > 0 && profile.dates + profile.serialLike >= MOSTLY * profile.filled;
  return areDays && CLOSING.test(canonicalHeader(header));
}

/**
 * True when those days close accounts: most have none. Deals all have a closing day, and places of a season one a year.
 */
export function closesOnDays(column: ColumnInput): boolean {
  return column.profile.filled * 2 <= column.profile.looked && holdsClosingDays(column);
}
