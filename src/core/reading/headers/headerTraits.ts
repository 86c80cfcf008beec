import { headerPeriod, MONTH_NAMES, revenueSpan, type Span } from "./headerPeriod";

/** What a header says beside naming a field. */
export interface HeaderTraits {
  /** Euros per unit written in the header: 1000 for *k€*, 1 for *€*; null when it names none. */
  readonly unit: number | null;
  /** *CA 2025* → 2025. */
  readonly year: number | null;
  /** *CA 2025/2026*: a business year, `year` that of its end. */
  readonly twoYears: boolean;
  /** *N* → 0, *N-1* → 1, *N-3* → 3. */
  readonly yearsBack: number | null;
  readonly tax: "ht" | "ttc" | null;
  readonly address: "billing" | "delivery" | null;
  /** *12 mois*, *12 derniers mois*, *glissants*. */
  readonly rolling: boolean;
  /** *YTD*, *cumul*, *année en cours*: less than a year. */
  readonly partial: boolean;
  /** *CA mensuel*: partial, the revenue of such a span; null for any other. */
  readonly span: Span | null;
  readonly percent: boolean;
  /** Counted in boxes, kilos, stars…, not in euros. */
  readonly volume: boolean;
  /** *Dernier achat (mois)*: a time counted in months. */
  readonly months: boolean;
  /** The canonical words without all of the above. */
  readonly core: string;
}

const THOUSANDS = /(^|[^\p{L}])(k\s?(€|eur)|ke(?!\p{L})|en k(?!\p{L}))|\(\s?k\s?\)|milliers?/iu;
/** *Montants en k€* above a table. */
const ALL_IN = /(?:^|[^\p{L}])en\s+(k\s?(?:€|eur)|ke?(?!\p{L})|milliers|m\s?(?:€|eur)|millions)/iu;
const MILLIONS = /(^|[^\p{L}])m\s?(€|eur)|millions?/iu;
const EUROS = /€|(^|[^\p{L}])eur(os?)?([^\p{L}]|$)/iu;
const ROLLING =
  /\b(12|douze) (der )?mois( glissants?)?\b|\b12m\b|\b(annee|mois) glissante?s?\b|\b(last |rolling )?12 months\b|\bltm\b|\brolling\b|(?<=\b(?:ca|vente|sell in)(?: ht| net)? )(?:mat|cam)\b|\b(?:mat|cam)(?= (?:ca|vente|sell in)\b)/;
const PARTIAL =
  /\bytd\b|\bcumule?e?s?\b|\bce jour\b|\bannee cours\b|\bdate$|\b(?:ca|vente|sales|ht) date\b|\bdepuis (le )?(1er )?janvier\b|\bprovisoire\b|\b(?:cette annee|exercice cours|year to date|this year)\b/;
const VOLUME =
  /\b(boite|tonnages?|hl|hectolitres?|nb (?:caisses?|bouteilles?|futs?|sacs?)|caisses? (?:vendue|livree|commandee)s?|cartons?|unites?|kg|kilos?|tonnes?|litres?|palettes?|colis|etoiles?|pieces?|points?|stars?|boxes|quantites?|qtes?)\b|\bvolumes?\b(?! (affaire|achat|ca|vente|euro))/;
const BACK = /\b[ny] (\d)\b/;
const YEAR_BEFORE = /\b(?:annee|exercice) (?:der|passee?|precedente?)\b/;
const TWO_YEARS = /\b(20\d\d) (20\d\d)\b/; // the canonical words have both in full
const YEAR = /\b(20\d\d)\b/;
/** *MAT oct-26*: the month in which twelve end. */
const END_OF_TWELVE = new RegExp(`${MONTH_NAMES.source} (?:20)?(\\d\\d)\\b`);
/** *HT*, and glued as in *DL_MontantHT*. */
const TAX_FREE = /\b(montant|total|net|base|ca)?ht\b/;
const TAXED = /\b(montant|total|net|base|ca)?ttc\b/;
const BILLING = /\b(facturation|facture|billing|siege)\b/;
const DELIVERY = /\b(livraison|delivery|shipping|livre|expedition)\b/;
const NOISE = /\b(ht|ttc|k|m|keur|meur|eur|euros?|milliers?|millions?|exercice)\b/g;

/** Euros per unit of the amounts of a table, by a text above it; null when it says none. */
export function unitOfTitle(text: string): number | null {
  const unit = ALL_IN.exec(text)?.[1];
  return unit === undefined ? null : /^k|^milliers/i.test(unit) ? 1000 : 1_000_000;
}

/** The year in which a business year named by two ends: *2025/2026*. */
function secondYear(canonical: string): string | undefined {
  const [, first, second] = TWO_YEARS.exec(canonical) ?? [];
  return Number(second) === Number(first) + 1 ? second : undefined;
}

/** Reads the traits of a header from its raw text and its canonical words. */
export function headerTraits(raw: string, canonical: string): HeaderTraits {
  const back = YEAR_BEFORE.test(canonical) ? 1 : BACK.exec(canonical)?.[1];
  const { span, rest } = revenueSpan(canonical.replace(BACK, " ").replace(ROLLING, " "));
  const period = headerPeriod(rest);
  const second = period.year === null ? secondYear(canonical) : undefined;
  const rolling = span === null && (ROLLING.test(canonical) || period.rolling);
  const end = rolling ? END_OF_TWELVE.exec(canonical)?.at(-1) : undefined;
  const year =
    period.year ?? second ?? YEAR.exec(canonical)?.[1] ?? (end === undefined ? undefined : `20${end}`);
  const isCumulated = PARTIAL.test(canonical) && !/^date$/.test(canonical);
  const partial = span !== null || (!rolling && (period.partial || isCumulated));
  const yearsBack = back !== undefined ? Number(back) : /(^| )n(?! \d)( |$)/.test(canonical) ? 0 : null;
  const core = period.rest
    .replace(rolling ? END_OF_TWELVE : "", " ")
    .replace(ROLLING, " ")
    .replace(BACK, " ")
    .replace(YEAR_BEFORE, " ")
    .replace(/\b20\d\d\b/g, " ")
    .replace(/(^| )n$/, " ")
    .replace(NOISE, " ")
    .replace(/\s+/g, " ")
    .trim()
    // *Année N*, *Campagne 2025*, *CA saison 2025/2026*.
    .replace(year !== undefined || yearsBack !== null ? /(?:^annee|(?:^| )(?:campagne|saison))$/ : "", "");
  return {
    unit: THOUSANDS.test(raw) ? 1000 : MILLIONS.test(raw) ? 1_000_000 : EUROS.test(raw) ? 1 : null,
    year: year === undefined ? null : Number(year),
    twoYears: second !== undefined,
    yearsBack,
    tax: TAX_FREE.test(canonical) ? "ht" : TAXED.test(canonical) ? "ttc" : null,
    address: DELIVERY.test(canonical) ? "delivery" : BILLING.test(canonical) ? "billing" : null,
    rolling,
    partial,
    span,
    percent: raw.includes("%") || /\bpourcentage\b|\bpct\b/.test(canonical),
    volume: VOLUME.test(canonical),
    months: !rolling && /\b(mois|months?)\b/.test(canonical),
    core: isCumulated
      ? core
          .replace(MONTH_NAMES, " ")
          .replace(/\b(ytd|cumule?e?s?|ce jour|cette annee|this year|cours|provisoire|date)\b/g, " ")
          .replace(/\s+/g, " ")
          .trim()
      : core,
  };
}
