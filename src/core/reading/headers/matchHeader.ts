import { CUSTOMER_FIELDS, JOURNAL_FIELDS } from "../../fields";
import type { FieldId } from "../../fields";
import { closestHeader } from "./closestHeader";
import { canonicalHeader } from "./canonicalHeader";
import { HEADER_INDEX } from "./headerIndex";
import type { Meaning } from "./headerIndex";
import type { OtherMeaning } from "./headerRule";
import { headerTraits } from "./headerTraits";
import type { HeaderTraits } from "./headerTraits";
import { KEYWORD_RULES, VETO_WORDS } from "./keywords";
import { unglueHeader } from "./unglueHeader";

/** What a header may name, before its content is looked at. */
export interface HeaderMatch {
  readonly candidates: readonly { readonly field: FieldId; readonly strength: number }[];
  /** Set when the header surely is no field of a customer. */
  readonly other: OtherMeaning | null;
  readonly traits: HeaderTraits;
  /** *Chiffre d'affaires annuel* and its likes: perhaps the customer's own turnover. */
  readonly turnoverTrap: boolean;
}

const FIELDS: ReadonlySet<string> = new Set([...CUSTOMER_FIELDS, ...JOURNAL_FIELDS]);
const ADDRESS_FIELDS: ReadonlySet<string> = new Set([
  "name",
  "postalCode",
  "city",
  "department",
  "region",
  "country",
  "email",
  "phone",
]);
const MONEY_FIELDS: ReadonlySet<string> = new Set([
  "revenue",
  "revenuePrevious",
  "amount",
  "averageOrder",
  "orders",
]);
const ADDRESS_WORDS =
  /\b(facturation|facture|livraison|livree?|expedition|delivery|billing|shipping|siege|principale?)\b/g;
const PLACE_FIELDS: ReadonlySet<string> = new Set("postalCode city department region country".split(" "));
const ADDRESS = /\b(adresse|address)\b/g;
const QUALIFIERS =
  /\b(clients?|tiers|societe|entreprise|compte|prospect|pro|professionnel|actuel|par|annee|converti|converted|\d)\b/g;
const SPELLED_TURNOVER = /chiffres?\s+d.?\s*affaires?\s+annuels?/i;

/** What the words of a header mean: known headers first, then without year, tax, address or small words, then typos, then keywords. */
export function matchHeader(header: string): HeaderMatch {
  const raw = nameAlone(header.replace(SUM_OF, "").replace(OBJECT, ""));
  const canonical = canonicalHeader(raw);
  const traits = headerTraits(raw, canonical);
  const meanings = canonical === "" ? [] : (partOfAddress(raw, canonical) ?? lookUp(canonical, traits));
  const known = meanings.filter((m): m is Meaning & { means: FieldId } => FIELDS.has(m.means));
  const areEuros = isMoney(traits) && known.some(({ means }) => means === "orders");
  const fields = areEuros ? eurosOf(known, ONE_ORDER.test(raw)) : known;
  const other = meanings.find((m): m is Meaning & { means: OtherMeaning } => !FIELDS.has(m.means));
  const turnoverTrap =
    (/^ca annuels?$/.test(traits.core) && SPELLED_TURNOVER.test(raw.normalize("NFC"))) ||
    canonical === "annual revenue";
  // *Facturé 2025* is no order's number.
  const isDated = traits.year !== null || traits.yearsBack !== null;
  const money = fields.some((m) => MONEY_FIELDS.has(m.means)) && traits.percent;
  return {
    candidates: money
      ? []
      : (isDated ? fields.filter(({ means }) => means !== "orderId") : fields).map(({ means, strength }) => ({
          field: shifted(means, traits),
          strength,
        })),
    other: money ? "growth" : (other?.means ?? null),
    traits,
    turnoverTrap,
  };
}

/** A pivot table heads its amounts *Somme de CA HT*. */
const SUM_OF = /^\s*(?:somme|sum) (?:d(?:es?|u) |d['’]|of )/i;
/** A CRM says before each header which record it is of: *Affaire - Valeur*, *Organization - Name*. */
const OBJECT = /^\s*(?:affaire|organisation|deal|organization) - (?=\S)/i;
/** *Adresse principale - Code postal*, *Adresse (ville)*: the part that the column holds. */
const PART_OF_ADDRESS = /^adresse\b[^(:–-]*[(:–-]\s*([^()]+)\)?\s*$/i;

/** Of an address, or of one of the two: *Code postal adresse de livraison*, *Adresse livraison ville*. */
function partOfAddress(raw: string, canonical: string): readonly Meaning[] | undefined {
  if (HEADER_INDEX.has(canonical)) return undefined;
  const part = PART_OF_ADDRESS.exec(raw.trim())?.[1];
  const place = squeeze(canonical.replace(ADDRESS, " "), ADDRESS_WORDS);
  if (part === undefined)
    return canonical.search(ADDRESS) < 0 ? undefined : weaker(HEADER_INDEX.get(place), 0.05, PLACE_FIELDS);
  return weaker(HEADER_INDEX.get(canonicalHeader(part)), 0.05, ADDRESS_FIELDS);
}

/** Words from which a header may describe what its first words named. */
const DESCRIBES = 7;
/** Where a description begins. */
const DESCRIPTION = /[(,;:]|\s(?:tel|telle|tels|telles|qui|dont)\s/i;

/** *Dénomination du client (code postal et ville en colonnes suivantes)* names the customer, whatever else it mentions. */
function nameAlone(header: string): string {
  if (header.trim().split(/\s+/).length < DESCRIBES) return header;
  const head = header.split(DESCRIPTION)[0]?.trim() ?? "";
  const canonical = canonicalHeader(head);
  if (canonical === "" || head === header.trim()) return header;
  const [best] = lookUp(canonical, headerTraits(head, canonical));
  return best?.means === "name" && best.strength >= 0.85 ? head : header;
}

/** *Commande HT*: of one order, where *Commandes HT* are a customer's. */
const ONE_ORDER = /^\s*(?:commande|cde|facture)(?!s)\b/i;

/** Without the numbers and the days of orders; the amount of one comes before the revenue of a client. */
function eurosOf<M extends Meaning>(meanings: readonly M[], ofOne: boolean): readonly M[] {
  const kept = meanings.filter(({ means }) => means !== "orderId" && means !== "orderDate");
  if (!ofOne) return kept;
  return kept.flatMap((meaning) =>
    meaning.means === "orders"
      ? [meaning, { ...meaning, means: "amount", strength: meaning.strength + 0.05 }]
      : [meaning],
  );
}

/** *Commandes HT*, *Commandes 2025 (€)* are euros. */
function isMoney({ tax, unit }: HeaderTraits): boolean {
  return tax !== null || unit !== null;
}

function shifted(field: FieldId, traits: HeaderTraits): FieldId {
  const kind = field === "orders" && isMoney(traits) ? "revenue" : field;
  return kind === "revenue" && (traits.yearsBack ?? 0) > 0 ? "revenuePrevious" : kind;
}

function lookUp(canonical: string, traits: HeaderTraits): readonly Meaning[] {
  const exact = HEADER_INDEX.get(canonical);
  if (exact) return exact;
  if (traits.volume && isSold(traits)) return [{ means: "revenue", strength: 0.4 }];
  const veto = canonical
    .split(" ")
    .map((word) => VETO_WORDS.get(word))
    .find((means) => means !== undefined);
  // *Objectif visites 2026* is *Objectif visites*, whatever its words.
  const isVetoed =
    veto !== undefined && !/potentiel|estime/.test(canonical) && !HEADER_INDEX.has(traits.core);
  if (isVetoed) return [{ means: veto, strength: 0.9 }];
  if (traits.core === "") return bare(traits);
  return (
    weaker(HEADER_INDEX.get(traits.core), 0.02) ??
    weaker(HEADER_INDEX.get(traits.core.replace(/ jour$/, "")), 0.03) ??
    weaker(HEADER_INDEX.get(squeeze(traits.core, ADDRESS_WORDS)), 0.05, ADDRESS_FIELDS) ??
    weaker(HEADER_INDEX.get(squeeze(squeeze(traits.core, ADDRESS_WORDS), QUALIFIERS)), 0.12) ??
    typo(traits.core) ??
    unglued(canonical) ??
    keyword(canonical)
  );
}

const GOODS =
  "(?:boite|tonnages?|tonnes?|kg|kilos?|hl|hectolitres?|litres?|palettes?|colis|cartons?|caisses?|bouteilles?|futs?|sacs?|unites?|volumes?|quantites?|qtes?)";
const SOLD = "(?:vendu|livre|achete|commande|facture|expedie)e?s?";
/** *Tonnage*, *Volume (kg)*, *Nb palettes livrées*: goods and nothing else. */
const GOODS_SOLD = new RegExp(`^(?:nb |total )?${GOODS}(?: (?:${GOODS}|${SOLD}|annuel(?:le)?s?|total))*$`);
/** What a line of an order may count too, or the customer own: sold to it in a year that the header names. */
const OF_A_YEAR = /^nb (?:caisses?|bouteilles?|futs?|sacs?)$|^(?:quantites?|qtes?|unites?)\b/;

/** True of a volume sold to the customer. */
function isSold({ core, year, yearsBack, rolling }: HeaderTraits): boolean {
  const isDated = year !== null || yearsBack !== null || rolling;
  return GOODS_SOLD.test(core) && (isDated || !OF_A_YEAR.test(core));
}

/** Names of columns as old systems write them: `DATDERCDE`. */
function unglued(canonical: string): readonly Meaning[] | undefined {
  const words = unglueHeader(canonical);
  if (words === null) return undefined;
  return lookUp(canonicalHeader(words), headerTraits(words, canonicalHeader(words))).map((meaning) => ({
    ...meaning,
    strength: meaning.strength - 0.1,
  }));
}

/** *HT*, *TTC*, *N*, *N-1*, *2025*: an amount by its traits alone. */
function bare(traits: HeaderTraits): readonly Meaning[] {
  if (traits.yearsBack === 1) return [{ means: "revenuePrevious", strength: 0.85 }];
  if ((traits.yearsBack ?? 0) > 1) return [{ means: "revenuePrevious", strength: 0.4 }];
  if (traits.tax !== null)
    return [
      { means: "revenue", strength: 0.7 },
      { means: "amount", strength: 0.85 },
    ];
  if (traits.yearsBack === 0 || traits.rolling || traits.partial)
    return [{ means: "revenue", strength: 0.7 }];
  return traits.year !== null ? [{ means: "revenue", strength: 0.55 }] : [];
}

function squeeze(text: string, pattern: RegExp): string {
  return text.replace(pattern, " ").replace(/\s+/g, " ").trim();
}

function weaker(
  meanings: readonly Meaning[] | undefined,
  by: number,
  only?: ReadonlySet<string>,
): readonly Meaning[] | undefined {
  const kept = meanings?.filter((m) => only === undefined || only.has(m.means));
  return kept && kept.length > 0 ? kept.map((m) => ({ ...m, strength: m.strength - by })) : undefined;
}

function typo(core: string): readonly Meaning[] | undefined {
  const key = closestHeader(core);
  return key === null ? undefined : weaker(HEADER_INDEX.get(key), 0.15);
}

/** *Date 1ère facture*, *Date prochaine commande*: no day of each order. */
const ANOTHER_DAY = /\b(?:1ere?|first|initiale?|ancienne|prochaine)\b/;

function keyword(canonical: string): readonly Meaning[] {
  const words = new Set(canonical.split(" "));
  const rule = KEYWORD_RULES.find(([needed]) => needed.every((word) => words.has(word)));
  return rule && !(rule[1] === "orderDate" && ANOTHER_DAY.test(canonical))
    ? [{ means: rule[1], strength: rule[2] }]
    : [];
}
