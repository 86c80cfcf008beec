import type { AmountChoice } from "./amountColumns";
import type { Claim } from "./claims";
import type { ColumnInput } from "./columnInput";
import type { Made } from "./made";

const UNSURE = 0.75; // a header under this is known by one of its words alone
const MOSTLY = 0.8;
/** Euros a row by which a total may differ from its parts, since each is rounded. */
const ROUNDED = 0.015;
/** *CA Vins*: what the revenue is of. */
const OF = /^ca ((?:\p{L}|\d)[^ ]+(?: .+)?)$/u;
/** Words after which a revenue is no part of what the customer bought, or one beside another. */
const NO_PART =
  /\b(?:groupe|nationale?|france|mondiale?|international|consolide|entreprise|societe|fournisseur|secteur|region|zone|agence|departement|equipe|representant|commercial|vendeur|rayon|concurren\w*|indirect|dont|hors|sauf|autres? que|objectif|budget|prevu\w*|previsionnel|potentiel|theorique|possible|estime|attendu|vise|cible|ensemble|tou(?:s|te|tes)|somme|reel|brut|net|ht|ttc|total|globale?|generale?|moyen|mensuel|annuel|mini?|maxi?|minimum|maximum|meilleure?|record|perdue?|gagnee?|manquante?|restante?|venir|cours|cumule?|client|commande|livre\w*|facture|regle|paye|encaisse|impaye|engage|signe|devis|propose|remise|marge|avoir|achat|vente|ecart|magasin|depuis|apres|avant|\d+)\b/;

/** The columns that give parts of the revenue and nothing else, for want of one that gives it: *CA Vins*, *CA Bières*. */
export function revenueParts(
  claims: readonly Claim[],
  { revenue, isPart }: AmountChoice,
): Extract<Made, { how: "sum" }> | null {
  if (revenue === null || !isPart) return null;
  const { unit, tax } = revenue.column.match.traits;
  const weak = claims.filter(({ field, strength }) => field === "revenue" && strength < UNSURE);
  const columns = weak.map(({ column }) => column).sort((a, b) => a.position - b.position);
  const [first] = columns;
  const areParts = columns.every((column, i) => {
    const { traits } = column.match;
    const isOfOne = traits.unit === unit && traits.tax === tax && !traits.volume;
    const isBeside = column.position === (first?.position ?? 0) + i;
    return isOfOne && isBeside && isOfGoods(traits.core) && holdsAmounts(column);
  });
  const ofGoods = new Set(columns.map(({ match }) => match.traits.core));
  if (!areParts || columns.length < 2 || ofGoods.size < columns.length || hasTotal(columns)) return null;
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
