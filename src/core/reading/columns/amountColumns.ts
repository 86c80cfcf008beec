import type { Claim } from "./claims";
import type { ColumnInput } from "./columnInput";
import { compareTwins } from "./columnInput";

/** How the amount of the last 12 months was chosen. */
export interface AmountChoice {
  readonly revenue: Claim | null;
  readonly revenuePrevious: Claim | null;
  /** The amount of one order or line, should the sheet be a journal. */
  readonly amount: Claim | null;
  /** Columns read as the customer's own turnover. */
  readonly companyTurnover: Claim | null;
  readonly partial: boolean;
  readonly doubtful: boolean;
  /** The revenue is one of several that only name a part of it: *CA Bois*, *CA Métal*. */
  readonly isPart: boolean;
  /** Columns that could have been the revenue too, the best first. */
  readonly left: readonly ColumnInput[];
}

const GOODS = 10; // ranks of what is counted in goods come after those of euros
/** Strength under which a header is known by one of its words alone. */
export const UNSURE = 0.75;

/** *CA Bois*, *CA Bois 2025*: revenue by its first word, of something that the rest names. */
function isOfGoods({ field, strength, column }: Claim): boolean {
  const { yearsBack, rolling, partial, core } = column.match.traits;
  const isSpan = yearsBack !== null || rolling || partial;
  return field === "revenue" && strength < UNSURE && !isSpan && core.includes(" ");
}

function isPart(claim: Claim): boolean {
  return isOfGoods(claim) && claim.column.match.traits.year === null;
}

/** *CA Bois* beside *CA Métal*, *CA Bois 2025* beside *CA Métal 2025*. */
function areParts(a: Claim, b: Claim): boolean {
  const [one, other] = [a.column.match.traits, b.column.match.traits];
  const areAlike = one.year === other.year && (one.year === null || one.core !== other.core);
  return a.column !== b.column && areAlike && isOfGoods(a) && isOfGoods(b);
}

/**
 * Rank of an amount, the smaller the better: 12 months, CA or CA N, latest full year, part of a year, part of the
 * revenue; null = never.
 */
function rank(claim: Claim, full: FullYears): number | null {
  const { rolling, partial, year, yearsBack, volume, twoYears } = claim.column.match.traits;
  const fullYear = twoYears ? full.business : full.calendar;
  const far = volume ? GOODS : 0;
  if (rolling) return far + Math.max(0, fullYear + 1 - (year ?? Infinity)) / 100;
  if (isPart(claim)) return far + 4;
  if (partial || (year !== null && year === fullYear + 1))
    return far + 3 + Math.max(0, fullYear + 1 - (year ?? Infinity)) / 100;
  if (year === null) return far + 1 + (yearsBack ?? 0) / 100;
  return year <= fullYear ? far + 2 + (fullYear - year) / 100 : null;
}

/** HT over TTC among amounts of the same rank. */
function weight(claim: Claim): number {
  const { tax } = claim.column.match.traits;
  return claim.score + (tax === "ht" ? 0.03 : tax === "ttc" ? -0.3 : 0);
}

/** The latest years that are over at the reference date: calendar years, and business years named by two. */
interface FullYears {
  readonly calendar: number;
  readonly business: number;
}

/**
 * Chooses the amounts. `full`: the latest years that are over. `crm`: the other headers are
 * those of a CRM export, where *Chiffre d'affaires annuel* is the customer's own turnover.
 */
export function chooseAmounts(claims: readonly Claim[], full: FullYears, crm: boolean): AmountChoice {
  const traps = claims.filter((claim) => claim.column.match.turnoverTrap && claim.field !== "amount");
  const sure = claims.filter((claim) => !claim.column.match.turnoverTrap);
  const amounts = sure.filter((claim) => claim.field === "revenue" || claim.field === "amount");
  const isTurnover = crm || amounts.some((claim) => claim.score >= 0.5 && !claim.column.match.traits.volume);
  const ranked = (isTurnover ? amounts : [...amounts, ...traps.filter((claim) => claim.field === "revenue")])
    .flatMap((claim) => {
      const order = rank(claim, full);
      return order === null ? [] : [{ claim, order }];
    })
    .sort(
      (a, b) =>
        a.order - b.order ||
        weight(b.claim) - weight(a.claim) ||
        compareTwins(a.claim.column, b.claim.column),
    );
  const revenue =
    ranked.find(({ claim, order }) => claim.field === "revenue" && order < GOODS) ?? ranked[0] ?? null;
  const chosen = revenue?.claim ?? null;
  const amount = ranked.find(({ claim }) => claim.field === "amount");
  const turnover = isTurnover ? traps[0] : undefined;
  const previous = choosePrevious(sure, chosen);
  const used = new Set([chosen?.column, previous?.column, amount?.claim.column]);
  return {
    revenue: chosen,
    revenuePrevious: previous && { ...previous, field: "revenuePrevious" },
    amount: amount?.claim ?? null,
    companyTurnover: turnover ? { ...turnover, field: "companyTurnover" } : null,
    partial: revenue !== null && Math.floor(revenue.order) % 10 === 3,
    doubtful: chosen?.column.match.turnoverTrap ?? false,
    isPart: chosen !== null && ranked.some(({ claim }) => areParts(chosen, claim)),
    left: [...new Set(ranked.map(({ claim }) => claim.column))].filter((column) => !used.has(column)),
  };
}

/** N-1 is the year before the year taken, else the column that says N-1. */
function choosePrevious(claims: readonly Claim[], revenue: Claim | null): Claim | null {
  const taken = revenue?.column.match.traits ?? null;
  const others = claims.filter((claim) => claim.column !== revenue?.column);
  const sameTax = (claim: Claim): number => (claim.column.match.traits.tax === taken?.tax ? 1 : 0);
  const best = (kept: readonly Claim[]): Claim | null =>
    [...kept].sort(
      (a, b) => sameTax(b) - sameTax(a) || weight(b) - weight(a) || compareTwins(a.column, b.column),
    )[0] ?? null;
  const year = taken?.year ?? null;
  const isWeak = revenue !== null && isOfGoods(revenue); // *CA Métal 2024* is no year before *CA Bois 2025*
  const yearBefore =
    year === null
      ? null
      : best(
          others.filter(
            ({ field, column: { match } }) =>
              (field === "revenue" || field === "revenuePrevious") &&
              match.traits.year === year - 1 &&
              (match.traits.core === taken?.core || !isWeak) &&
              match.traits.twoYears === taken?.twoYears &&
              match.traits.partial === taken?.partial &&
              match.traits.volume === taken.volume,
          ),
        );
  return (
    yearBefore ??
    best(
      others.filter(
        ({ field, column: { match } }) =>
          field === "revenuePrevious" &&
          (match.traits.yearsBack ?? 1) < 2 &&
          // *Cumul N-1* beside *CA 12 mois* is a part of a year.
          !(match.traits.partial && taken?.partial === false),
      ),
    )
  );
}
