import { UNSURE, type AmountChoice } from "./amountColumns";
import type { Claim } from "./claims";
import type { ColumnInput } from "./columnInput";
import type { Made } from "./made";

const MOSTLY = 0.8;
/** Euros a row by which a total may differ from its parts, since each is rounded. */
const ROUNDED = 0.015;
/** *CA Vins*: what the revenue is of. */
const OF = /^ca ((?:\p{L}|\d)[^ ]+(?: .+)?)$/u;
/** Words after which a revenue is no part of what the customer bought, or one beside another. */
const NO_PART =
  /\b(?:groupe|nationale?|france|mondiale?|international|consolide|entreprise|societe|fournisseur|secteur|region|zone|agence|departement|equipe|representant|commercial|vendeur|rayon|concurren\w*|indirect|dont|hors|sauf|autres? que|objectif|budget|prevu\w*|previsionnel|potentiel|theorique|possible|estime|attendu|vise|cible|ensemble|tou(?:s|te|tes)|somme|reel|brut|net|ht|ttc|total|globale?|generale?|moyen|mensuel|annuel|mini?|maxi?|minimum|maximum|meilleure?|record|perdue?|gagnee?|manquante?|restante?|venir|cours|cumule?|client|commande|livre\w*|facture|regle|paye|encaisse|impaye|engage|signe|devis|propose|remise|marge|avoir|achat|vente|ecart|magasin|depuis|apres|avant|\d+)\b/;

type Sum = Extract<Made, { how: "sum" }>;

/**
 * The columns that give parts of the revenue and nothing else, for want of one that gives it: *CA Vins*, *CA Bières*, or
 * those of one year; and those of the year before.
 */
export function revenueParts(
  claims: readonly Claim[],
  { revenue, isPart, partial }: AmountChoice,
): { readonly revenue: Sum; readonly revenuePrevious: Sum | null } | null {
  if (revenue === null || !isPart || partial) return null;
  const { unit, tax, year } = revenue.column.match.traits;
  const weak = claims.filter(({ field, strength }) => field === "revenue" && strength < UNSURE);
  const columns = weak.map(({ column }) => column).sort((a, b) => a.position - b.position);
  const [first] = columns;
  const areParts = columns.every((column, i) => {
    const { traits } = column.match;
    const isOfOne = traits.unit === unit && traits.tax === tax && !traits.volume;
    const isBeside = column.position === (first?.position ?? 0) + i;
    return isOfOne && isBeside && isOfGoods(traits.core) && holdsAmounts(column);
  });
  const ofYear = (which: number | null): Sum | null =>
    sumOf(columns.filter(({ match }) => match.traits.year === which));
  const sum = areParts ? ofYear(year) : null;
  if (sum === null) return null;
  const before = year === null ? null : ofYear(year - 1);
  return { revenue: sum, revenuePrevious: before?.columns.length === sum.columns.length ? before : null };
}

/** Null where they are not of different goods, or one is the total. */
function sumOf(columns: readonly ColumnInput[]): Sum | null {
  const goods = new Set(columns.map(({ match }) => match.traits.core));
  if (columns.length < 2 || goods.size < columns.length || hasTotal(columns)) return null;
  return { how: "sum", span: "part", columns, partial: false };
}

function isOfGoods(core: string): boolean {
  const goods = OF.exec(core)?.[1];
  return goods !== undefined && !NO_PART.test(goods);
}

function holdsAmounts({ profile: { numeric, filled, dates, percentFormat } }: ColumnInput): boolean {
  return numeric > 0 && numeric >= MOSTLY * filled && dates === 0 && !percentFormat;
}

/** One of them is the sum of the others: *CA Boissons* before *CA Vins* and *CA Bières*. */
function hasTotal(columns: readonly ColumnInput[]): boolean {
  const all = columns.reduce((sum, { profile }) => sum + profile.sum, 0);
  return columns.some(({ profile }) => Math.abs(2 * profile.sum - all) <= ROUNDED * profile.looked);
}
