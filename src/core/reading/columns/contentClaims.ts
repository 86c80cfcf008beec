import type { FieldId } from "../../fields";
import { foldText } from "../../text/fold";
import type { Places } from "../places";
import { readStatusWord } from "../values/statusWords";
import { readYesNo } from "../values/words";
import type { Assigned, Assignment } from "./assignColumns";
import { compareTwins } from "./columnInput";
import type { ColumnInput } from "./columnInput";
import { areCodes, placesIn } from "./contentFit";
import { isKnownSector } from "./knownSector";
import {
  looksLikeEmail,
  looksLikeNaf,
  looksLikePhone,
  looksLikePostalCode,
  looksLikeSiren,
  looksLikeSiret,
} from "./looksLike";
import { shareOf } from "./profile";
import type { ColumnProfile } from "./profile";
import type { UserColumns } from "./userColumns";

const MOSTLY = 0.8;

type Test = (column: ColumnInput, places: Places) => boolean;

const mostly =
  (test: (text: string) => boolean): Test =>
  ({ profile }) =>
    shareOf(profile, test) >= MOSTLY;

/** What a column surely is by its content alone, in the order in which it is tried. */
const BY_CONTENT: readonly (readonly [FieldId, Test])[] = [
  ["email", mostly(looksLikeEmail)],
  ["code", mostly((text) => looksLikeSiret(text) || looksLikeSiren(text))],
  ["phone", mostly((text) => looksLikePhone(text) && /^(\+|0)/.test(text.trim()))],
  ["postalCode", arePostalCodes],
  // *12.30* may be an hour, *78.97* a price: a code of activity has its letter.
  ["sector", mostly((text) => looksLikeNaf(text) && /[a-z]$/i.test(text.trim()))],
  // Names of firms hold trade words too (« Pharmacie Morel »): a trade comes back from row to row. 2025 is a year.
  [
    "sector",
    ({ profile }) =>
      profile.distinct > 1 &&
      profile.distinct * 2 <= profile.filled &&
      shareOf(profile, (text) => isKnownSector(text) && /\p{L}/u.test(text)) >= MOSTLY,
  ],
  [
    "status",
    mostly((text) => {
      const meaning = readStatusWord(text);
      return meaning === "client" || meaning === "prospect";
    }),
  ],
  [
    "city",
    ({ profile }, places) =>
      areSeveral(profile) &&
      shareOf(profile, isNumber) < MOSTLY &&
      shareOf(profile, isMeasure) < FEW &&
      placesIn(profile, places) >= MOSTLY,
  ],
];

/** Postal codes under a header that says nothing: known ones, of few départements, unlike amounts and surfaces. */
function arePostalCodes({ match, profile }: ColumnInput, places: Places): boolean {
  const { year, unit, tax } = match.traits;
  if (year !== null || unit !== null || tax !== null) return false;
  const isKnown = (text: string): boolean => places.locate({ postalCode: text }).precision === "postalCode";
  // Whole numbers all within 1990–2060 as serial days are dates shown without their format.
  const areDays = profile.dates + profile.serialLike === profile.filled && profile.numbers.size > 0;
  return (
    shareOf(profile, looksLikePostalCode) >= 0.9 &&
    profile.integers === profile.numeric &&
    shareOf(profile, (text) => /^\d{5}$/.test(text)) >= 0.6 &&
    profile.max < 99000 &&
    !areDays &&
    !(profile.numbers.size > 0 && areRound(profile)) &&
    shareOf(profile, isKnown) >= MOSTLY
  );
}

/** *43400*, *5200*, *62900*: nearly nine in ten hundreds are some postal code, but a rep drives through few départements. */
function areRound(profile: ColumnProfile): boolean {
  const isRound = (text: string): boolean => /00$/.test(text);
  const values = [...profile.texts.keys(), ...[...profile.numbers.keys()].map(String)];
  const prefixes = new Set(values.map((text) => text.padStart(5, "0").slice(0, 2)));
  return (
    shareOf(profile, (text) => /000$/.test(text)) > 0.5 ||
    (shareOf(profile, isRound) >= 0.9 && values.length > 3 && prefixes.size * 2 > values.length)
  );
}

/** *08/2025*, *75-100*, *30 jours*, *75 cl*: nothing of a département, though each begins with the number of one. */
function isMeasure(text: string): boolean {
  const folded = foldText(text);
  return (
    /^\d{1,4}(?: a)? \d{1,4}$/.test(folded) ||
    /^\d+ ?(?:jours?|j|semaines?|sem|mois|ans?|h|min|cl|l|ml|hl|kg|g|t|km|m|m2|ha|cv|pers|personnes?|salaries?|lits?|couverts?|chambres?)\b/.test(
      folded,
    )
  );
}

/** *Blanc* and *Rouge* on each line are two towns, and what was sold. */
function areSeveral({ texts, filled }: ColumnProfile): boolean {
  return texts.size > 2 || (texts.size > 1 && texts.size * 4 >= filled);
}

/** *DV59001*, *DE-59001*, *Projet 59*: a number of something, though its digits are some postal code or département. */
function isNumber(text: string): boolean {
  return /\p{L}[-_/]?\d/u.test(text) || /^(?!paris|lyon|marseille)\p{L}+ (?:n° ?)?\d{1,5}$/iu.test(text);
}

/** Gives fields still without a column one whose header says nothing, or nothing known, but whose content is plain. */
export function assignByContent(
  assignment: Assignment,
  columns: readonly ColumnInput[],
  places: Places,
  user: UserColumns,
): void {
  const free = columns
    .filter((column) => !assignment.used.has(column) && column.profile.filled > 0)
    .filter(
      ({ match }) => match.candidates.length === 0 && (match.other === null || match.other === "address"),
    )
    .sort(compareTwins);
  const give = (field: FieldId, column: ColumnInput, confidence: number): void => {
    const assigned: Assigned = { field, column, confidence, evidence: "content" };
    assignment.byField.set(field, assigned);
    assignment.used.add(column);
  };
  const open = (field: FieldId): boolean => !assignment.byField.has(field) && !user.none.has(field);
  for (const [field, test] of BY_CONTENT) {
    if (!open(field) || (field === "code" && assignment.byField.has("name"))) continue;
    const namesBuyers = field === "sector" && open("name") ? saysClient : () => false; // *Cave Morel*
    const column = free.find(
      (candidate) =>
        !assignment.used.has(candidate) &&
        mayBe(field, candidate) &&
        !namesBuyers(candidate) &&
        test(candidate, places),
    );
    if (column !== undefined) give(field, column, 0.6);
  }
  // The postal code may stand in the address only.
  const address = columns.find((column) => !assignment.used.has(column) && isAddress(column));
  if (address !== undefined && open("postalCode") && open("city")) give("postalCode", address, 0.6);
  if (!open("name")) return;
  const code = assignment.byField.get("code");
  if (code !== undefined) {
    const named = columns.find((column) => !assignment.used.has(column) && namesEachOf(code.column, column));
    return named === undefined ? undefined : give("name", named, 0.4);
  }
  // *Réf. client* is what the customer calls its order, unless nothing else says who the customer is.
  const reference = columns.find(
    (column) => !assignment.used.has(column) && isCustomerReference(column) && isMostlyDistinct(column),
  );
  if (reference !== undefined && open("code")) return give("code", reference, 0.5);
  const named = free
    .filter(({ profile }) => profile.numeric * 5 < profile.filled && profile.dates === 0)
    .filter((column) => !assignment.used.has(column) && mayBe("name", column))
    .filter((column) => isMostlyDistinct(column) || saysClient(column));
  const best = named.find(({ profile }) => !areCodes(profile)) ?? named[0];
  if (best !== undefined) give("name", best, 0.4);
}

/** *Site*, *Adresse* may hold towns, and *Site* the places that are cleaned or maintained. */
function mayBe(field: FieldId, { header, match, profile }: ColumnInput): boolean {
  if (match.other === null) return true;
  if (field === "city") return shareOf(profile, (text) => /\d/.test(text)) === 0;
  const isElsewhere = (text: string): boolean => /\d|[./@]\p{L}/u.test(text); // a street, a page of the web
  return field === "name" && /^sites?$/.test(foldText(header)) && shareOf(profile, isElsewhere) < FEW;
}

const FEW = 0.3;

/** *Client fidélité*, *Client payeur*: names that come back on the lines of a journal, no states or kinds of clients. */
function saysClient({ header, profile }: ColumnInput): boolean {
  const isWord = (text: string): boolean => readYesNo(text) !== null || readStatusWord(text) !== null;
  return (
    /^clients?\b/.test(foldText(header)) && profile.distinct > FEW_WORDS && shareOf(profile, isWord) === 0
  );
}

const FEW_WORDS = 3;

/** *Pharm.* or *Désignation* beside *N°*, in a list: a text for each code, as many as there are codes. */
function namesEachOf({ profile: codes }: ColumnInput, { match, profile }: ColumnInput): boolean {
  const isText = profile.numeric * 5 < profile.filled && profile.dates === 0 && !areCodes(profile);
  const isEach =
    profile.filled >= codes.filled * MOSTLY &&
    profile.distinct >= codes.distinct * MOSTLY &&
    profile.distinct <= codes.distinct / MOSTLY;
  // In a journal such a text may as well be what was bought.
  const isList = codes.distinct > codes.filled * 0.9;
  return match.candidates.length === 0 && match.other === null && isText && isEach && isList;
}

function isCustomerReference({ header, match }: ColumnInput): boolean {
  return match.other === "reference" && /\b(client|customer)\b/.test(foldText(header));
}

/** *12 rue des Lilas 69001 Lyon*: an address with its postal code and town. */
function isAddress({ match, profile }: ColumnInput): boolean {
  return match.other === "address" && shareOf(profile, (text) => /\b\d{5}[ ,;:-]+\p{L}/u.test(text)) >= 0.5;
}

function isMostlyDistinct({ profile }: ColumnInput): boolean {
  return profile.distinct * 2 > profile.filled;
}
