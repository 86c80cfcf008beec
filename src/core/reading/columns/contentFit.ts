import type { FieldId } from "../../fields";
import { readCounted } from "../values/counted";
import { foldText } from "../../text/fold";
import { areaShare, placeShare } from "../placeShare";
import type { Places } from "../places";
import { readAutonomy, readContact, readSpeed, readStyle } from "../values/behaviourWords";
import { startsLikeSummary } from "../rows/totalRows";
import { bandLowerBound } from "../values/bands";
import {
  isDocumentWord,
  isOrderStatusWord,
  isQuoteWord,
  isSegmentWord,
  readStatusWord,
} from "../values/statusWords";
import { readDateText, readSerialText } from "../values/dates";
import { isMissingWord } from "../values/missing";
import { readDuration, readPotentialWord, readRhythm, readStars, readYesNo } from "../values/words";
import {
  looksLikeEmail,
  looksLikeLegalForm,
  looksLikeNaf,
  looksLikePhone,
  looksLikePostalCode,
} from "./looksLike";
import { plannedDays, shareOf } from "./profile";
import type { ColumnProfile } from "./profile";
import { isKnownSector } from "./knownSector";
import { areNumberedNames } from "./numberedNames";

/** 0 refuses, 1 agrees: how well what stands in a column suits a field. An empty column neither refuses nor agrees. */
export function contentFit(field: FieldId, profile: ColumnProfile, places: Places): number {
  if (profile.filled === 0) return 0.4;
  return FITS[field](profile, places);
}

const MOST_PLACES = 400; // different values looked up as places
const MOST_REMARKS = 2; // beside the days of a column
const MOST_WORDS = 100; // a column of more different values holds no days of the week, classes or legal kinds

type Fit = (profile: ColumnProfile, places: Places) => number;

const numeric = (p: ColumnProfile): number => p.numeric / p.filled;
const dated = (p: ColumnProfile): number => p.dates / p.filled;
const textual = (p: ColumnProfile): number => Math.max(0, 1 - (p.numeric + p.booleans) / p.filled);
const hasDecimals = (p: ColumnProfile): boolean => p.numeric > 0 && p.integers < p.numeric;
const isFlag = (p: ColumnProfile): boolean =>
  p.numeric === p.filled && p.min >= 0 && p.max <= 3 && !hasDecimals(p);

const money = (p: ColumnProfile): number =>
  dated(p) > 0.5 || p.booleans * 2 > p.filled ? 0 : numeric(p) >= 0.4 ? 1 : 0;
const count = (p: ColumnProfile): number =>
  shareOf(p, (t) => !Number.isNaN(readCounted(t))) >= 0.4
    ? 1
    : money(p) === 0
      ? 0
      : p.integers < 0.8 * p.numeric
        ? 0.3
        : isSerialNumber(p)
          ? 0.3
          : 1;
/** Days under a header that says so; anywhere else they may be postal codes. */
function serialTexts({ texts }: ColumnProfile): number {
  let found = 0;
  for (const [text, times] of texts) if (readSerialText(text) !== null) found += times;
  return found;
}
const date = (p: ColumnProfile): number => {
  const days = p.dates + p.serialLike + p.yearless + p.ago;
  if ((days + p.never + serialTexts(p)) / p.filled >= 0.4) return 1;
  if (days >= 2 && days / p.filled >= 0.1 && p.numeric <= p.dates + p.serialLike && hasFewRemarks(p))
    return 1;
  return shareOf(p, (t) => readDuration(t) > 0) === 0 && p.numeric === 0 && p.filled < 3 ? 0.2 : 0;
};
/** *À planifier*, *RDV pris* beside days: whoever has none has the same few words. */
function hasFewRemarks({ texts }: ColumnProfile): boolean {
  let remarks = 0;
  for (const text of texts.keys())
    if (!isMissingWord(text) && readDateText(text) === null && ++remarks > MOST_REMARKS) return false;
  return true;
}
const words =
  (test: (text: string) => boolean, otherwise: number): Fit =>
  (p) =>
    shareOf(p, test) >= 0.3 ? 1 : otherwise;
const band = (p: ColumnProfile): number =>
  dated(p) > 0.5 ? 0 : shareOf(p, (t) => !Number.isNaN(bandLowerBound(t))) >= 0.4 ? 1 : 0;
/** *Nord*, *Sud-Ouest*: a part of a rep's territory, no administrative region. */
const isCompassPoint = (text: string): boolean =>
  /^(?:nord|sud|est|ouest|centre|north|south|east|west)(?: (?:est|ouest|east|west))?$/.test(foldText(text));
const anything: Fit = () => 1;
const letters = (p: ColumnProfile): number => (textual(p) >= 0.5 && dated(p) < 0.5 ? 1 : 0.1);

/** Numbers that only identify: whole, large and all different. */
function isSerialNumber(p: ColumnProfile): boolean {
  return (
    p.filled > 3 && p.numeric === p.filled && p.distinct === p.filled && p.min >= 1000 && !hasDecimals(p)
  );
}

/** Share of the different values that are places, numbers apart. */
export function placesIn(profile: ColumnProfile, places: Places): number {
  const texts = differentTexts(profile);
  return texts.length === 0 ? 0 : placeShare(texts, places);
}

/** The same of places and parts of them: *Lyon Ouest*, *Anjou*. */
const areasIn = (profile: ColumnProfile, places: Places): number =>
  areaShare(differentTexts(profile), places);

/** *Total Secteur Nord* below the rows of a part of a territory says nothing of them. */
function differentTexts({ texts }: ColumnProfile): readonly string[] {
  const labels = [...texts.keys()].filter((text) => !startsLikeSummary(text));
  return labels.sort().slice(0, MOST_PLACES);
}

function name(p: ColumnProfile): number {
  if (isFlag(p) || textual(p) < 0.3 || dated(p) > 0.5) return 0;
  if (shareOf(p, looksLikeEmail) > 0.5 || shareOf(p, isDocument) > 0.5) return 0;
  const isStatus = (): boolean =>
    shareOf(p, (t) => readYesNo(t) !== null || (readStatusWord(t) !== null && !FARM.test(t))) > 0.8;
  if (p.distinct <= 6 && isStatus() && !areNumberedNames(p)) return 0;
  return isOneWord(p) || areCodes(p) ? 0.5 : 1;
}

/** *Ferme Martin*, *Ferme des Tilleuls*: no *Fermé* with its accent forgotten, as *Ferme le 12/03* is. */
const FARM = /^(?:La )?Ferme (?:d['’]|d[eu]s? |[A-ZÀ-Ý])/;

/** *Facture*, *Avoir n° 12*: what a line books, under *Libellé*. */
const isDocument = (text: string): boolean =>
  isDocumentWord(text) || /^(?:factures?|avoirs?|commandes?|reglements?|fac|fact)\b.*\d/.test(foldText(text));

/** Words that never come back from row to row. */
function isEach(p: ColumnProfile): boolean {
  return p.filled > 9 && p.distinct === p.filled && textual(p) === 1;
}

/** One value all along: the seller's own name, or a chain's. */
function isOneWord(p: ColumnProfile): boolean {
  return p.distinct === 1 && p.filled > 3;
}

/** True when most texts are words with figures in them, as codes are. */
export function areCodes(p: ColumnProfile): boolean {
  return shareOf(p, (t) => /\d/.test(t) && !/\s/.test(t)) > 0.7;
}

function code(p: ColumnProfile): number {
  if (dated(p) > 0.5 || hasDecimals(p) || p.booleans > 0) return 0;
  if (shareOf(p, looksLikeEmail) > 0.5) return 0;
  // Numbers 0–3 are codes under a header that says so plainly, or when no two rows share one.
  if (isFlag(p)) return p.distinct === p.filled ? 0.9 : 0.32;
  const figured = shareOf(p, (t) => /\d/.test(t) && t.length < 30);
  if (isOneWord(p) && figured === 0) return 0.3; // *Carrefour* twenty times
  return figured >= 0.6 ? 1 : shareOf(p, (t) => !/\s/.test(t)) > 0.8 ? 0.9 : 0.6;
}

/** *A* and *I*, for *actif* and *inactif*. */
export function areActiveOrNot(p: ColumnProfile): boolean {
  return shareOf(p, (t) => /^[ai]$/i.test(t)) === 1 && shareOf(p, (t) => /^i$/i.test(t)) > 0;
}

function status(p: ColumnProfile): number {
  if (dated(p) > 0.5 || hasDecimals(p) || shareOf(p, isDocumentWord) > 0.5) return 0;
  if (isFlag(p) || p.booleans === p.filled) return 1;
  const areFew = p.distinct <= MOST_WORDS;
  if (areFew && shareOf(p, isWeekday) > 0.5) return 0; // *Fermé le*: lundi
  if (areActiveOrNot(p)) return 1;
  if (areFew && shareOf(p, (t) => isSegmentWord(t) && readStatusWord(t) === null) > 0.5) return 0;
  const known = shareOf(p, (t) => readYesNo(t) !== null || readStatusWord(t) !== null);
  if (areFew && known === 0 && shareOf(p, isKindOfPerson) > 0.5) return 0;
  // *Transporteur* beside *Artisan* is a trade; beside *Client* it is none of ours.
  const others = shareOf(p, (t) => readStatusWord(t) === "notCustomer");
  if (others > 0 && others < 1 && known === others) return 0;
  if (known >= 0.3) return 1;
  return p.distinct <= 12 && p.distinct * 2 <= p.filled && shareOf(p, isKnownSector) < 0.3 ? 0.5 : 0;
}

const isWeekday = (text: string): boolean =>
  /^(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?: (?:matin|midi|soir|apres midi)| et |$| ?))+$/.test(
    foldText(text),
  );

/** *Société*, *Particulier*: what the law calls an account, no trade and no state of it. */
const isKindOfPerson = (text: string): boolean =>
  /^(?:societes?|entreprises?|particuliers?|professionnels?|pro|personnes? (?:morales?|physiques?)|individus?|company|person|individual|business)$/.test(
    foldText(text),
  );

function sector(p: ColumnProfile, places: Places): number {
  // *47.11* beside *56.10A* reads as a number, and is a code.
  if (dated(p) > 0.5 || (hasDecimals(p) && shareOf(p, looksLikeNaf) < 0.3)) return 0;
  if (shareOf(p, isDocumentWord) > 0.5 || shareOf(p, looksLikeLegalForm) > 0.5) return 0;
  if (shareOf(p, isKindOfPerson) > 0.5) return 0;
  // *Classe* with A, B and C: somebody's own classes.
  if (shareOf(p, (t) => /^[A-E][+-]?$/i.test(t)) > 0.5) return 0.3;
  if (shareOf(p, (t) => readContact(t) !== null) > 0.5) return 0.3;
  if (shareOf(p, (t) => readStatusWord(t) !== null) > 0.5) return 0.3;
  if (shareOf(p, (t) => isKnownSector(t) || looksLikeNaf(t)) >= 0.3) return 1;
  if (numeric(p) > 0.5 || areasIn(p, places) >= 0.5) return 0.2;
  if (isOneWord(p)) return 0.3; // *Type*: « Existing Business » on each row
  return areCodes(p) ? 0.6 : 0.85; // *59A* names a part of a territory before a trade
}

function zone(p: ColumnProfile, places: Places): number {
  if (dated(p) > 0.5 || hasDecimals(p)) return 0;
  if (isEach(p)) return 0.3; // *Agence*: the customer itself
  if (numeric(p) > 0.5 || areasIn(p, places) >= 0.5) return 1;
  return shareOf(p, isKnownSector) >= 0.3 ? 0.3 : 0.8;
}

function potential(p: ColumnProfile): number {
  if (money(p) > 0) return 1;
  return shareOf(p, (t) => readPotentialWord(t) !== null || readStars(t) !== null) >= 0.3 ? 1 : 0;
}

function postalCode(p: ColumnProfile): number {
  if (dated(p) > 0.5 || hasDecimals(p)) return 0;
  if (shareOf(p, (t) => looksLikePostalCode(t)) >= 0.4) return 1;
  return shareOf(p, (t) => /\d/.test(t) && t.length <= 40) >= 0.5 ? 0.8 : 0;
}

function orderId(p: ColumnProfile): number {
  if (dated(p) > 0.5 || hasDecimals(p) || p.booleans > 0) return 0;
  if (isSerialNumber(p)) return 1;
  return shareOf(p, (t) => /\d/.test(t)) < 0.6
    ? 0
    : p.numeric === p.filled && p.max < 1000 && p.distinct * 2 < p.filled
      ? 0.3
      : 1;
}

const FITS: Readonly<Record<FieldId, Fit>> = {
  code,
  name,
  status,
  revenue: money,
  revenuePrevious: money,
  amount: money,
  averageOrder: money,
  orders: count,
  visitsDone: count,
  quotesMade: count,
  quotesWon: count,
  lastOrder: date,
  lastVisit: date,
  orderDate: date,
  daysSinceOrder: (p) =>
    numeric(p) >= 0.4 && dated(p) < 0.5
      ? 1
      : shareOf(p, (t) => readDuration(t) >= 0) >= 0.4 && dated(p) < 0.5
        ? 0.8
        : 0,
  visitsPlanned: (p) =>
    numeric(p) >= 0.4 ||
    plannedDays(p) >= 0.4 * p.filled ||
    shareOf(p, (t) => !Number.isNaN(readRhythm(t))) >= 0.3
      ? 1
      : 0.2,
  postalCode,
  city: (p) => (shareOf(p, looksLikeEmail) > 0.5 ? 0 : letters(p)),
  department: (p) => (dated(p) > 0.5 || hasDecimals(p) || (p.numeric > 0 && p.max > 99999) ? 0 : 1),
  region: (p) =>
    letters(p) === 1
      ? shareOf(p, isCompassPoint) >= 0.5
        ? 0.4
        : 1
      : hasDecimals(p) || dated(p) > 0.5
        ? 0
        : 0.6,
  country: (p) => (letters(p) === 1 ? 1 : 0.2),
  zone,
  sector,
  headcount: band,
  companyTurnover: band,
  potential,
  shareOfWallet: (p) => (numeric(p) >= 0.4 && dated(p) < 0.5 ? 1 : 0),
  project: anything,
  decisionStyle: words((t) => readStyle(t) !== null || readSpeed(t) !== null, 0.4),
  decisionSpeed: words((t) => readSpeed(t) !== null, 0.4),
  contactPreference: words((t) => readContact(t) !== null, 0.35),
  autonomy: words((t) => readAutonomy(t, false) !== null, 0.5),
  decisionCycle: (p) => (dated(p) < 0.5 && shareOf(p, (t) => !Number.isNaN(readDuration(t))) >= 0.4 ? 1 : 0),
  phone: (p) => (shareOf(p, (t) => looksLikePhone(t) || /^\d{8,12}$/.test(t)) >= 0.3 ? 1 : 0.35),
  email: (p) => (shareOf(p, looksLikeEmail) >= 0.3 ? 1 : 0.2),
  rep: (p) => (dated(p) > 0.5 || hasDecimals(p) ? 0 : 1),
  latitude: (p) => (numeric(p) >= 0.4 && p.min >= -90 && p.max <= 90 ? 1 : 0),
  longitude: (p) => (numeric(p) >= 0.4 && p.min >= -180 && p.max <= 180 ? 1 : 0),
  forcedSegment: anything,
  orderId,
  orderStatus: words(
    (t) => isOrderStatusWord(t) || isDocumentWord(t) || isQuoteWord(t) || readYesNo(t) !== null,
    0,
  ),
};
