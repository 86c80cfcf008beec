import type { FieldId } from "../../fields";
import type { Steps } from "../../steps";
import { canonicalHeader } from "../headers/canonicalHeader";
import { dealState } from "../values/dealState";
import type { Places } from "../places";
import { closesAccounts } from "./closesAccounts";
import { closesOnDays } from "./closingDays";
import { compareTwins } from "./columnInput";
import type { ColumnInput } from "./columnInput";
import { contentFit } from "./contentFit";
import { shareOf } from "./profile";
import { DATE_FIELDS } from "./valueKinds";
import { isFirstName, isLastName } from "./personNames";
import { MONEY_FIELDS } from "./valueKinds";

/** A column's claim to be a field: words of the header weighed by what stands below. */
export interface Claim {
  readonly column: ColumnInput;
  readonly field: FieldId;
  /** Strength of the header's words, 0–1. */
  readonly strength: number;
  /** How well the content suits, 0–1. */
  readonly fit: number;
  readonly score: number;
}

const DATES: ReadonlySet<FieldId> = new Set(DATE_FIELDS);
const LEAST = 0.3; // a claim under this is none
const DELIVERY = 0.03; // the rep drives to the delivery address; the revenue is that of who is invoiced
const BILLING = -0.03;
const PERSON = -0.03; // *Nom* beside *Prénom* and *Société*
const SURE = 0.9; // a fit from which the content leaves no doubt
const AS_NUMBERS = 0.5; // how well numbers suit a name
const LARGEST_FLAG = 3;
const AFTER = -0.3; // *Livré le* beside *Date*
const UNTOLD = -0.3; // stages without an outcome
const BEFORE = -0.3; // what was counted in an earlier year
const BESIDE = -0.35; // who is closed, beside a column that tells clients from prospects

/** The claims of every column, the surest first; twins in an order that does not depend on where they stand. */
export function* claimsOf(columns: readonly ColumnInput[], places: Places): Steps<readonly Claim[]> {
  const claims: Claim[] = [];
  for (const column of columns)
    for (const { field, strength } of column.match.candidates) {
      claims.push(claimOf(column, field, strength, places));
      yield; // a long column of names is looked at word by word
    }
  const able = claims.filter((claim) => claim.score >= LEAST);
  return personsLast(closingLast(deliveriesLast(wonFirst(able))), columns).sort(
    (a, b) =>
      b.score - a.score ||
      yearOf(b) - yearOf(a) ||
      compareTwins(a.column, b.column) ||
      (a.field < b.field ? -1 : 1),
  );
}

function claimOf(column: ColumnInput, named: FieldId, strength: number, places: Places): Claim {
  // The orders of Shopify are called *#1001*.
  const field = named === "name" && shareOf(column.profile, isOrderNumber) > SURE ? "orderId" : named;
  const isOfAccounts = field === "orderDate" && closesOnDays(column);
  const fit = isOfAccounts
    ? 0
    : contentFit(field, column.profile, places) || asNumbers(field, strength, column);
  const { address, yearsBack } = column.match.traits;
  const isPlace = !DATES.has(field) && !MONEY_FIELDS.has(field);
  const isPayer = field === "name" || field === "code";
  const toward = address === "delivery" ? DELIVERY : address === "billing" ? BILLING : 0;
  const side =
    (!isPlace ? 0 : isPayer ? -toward : toward) +
    ((yearsBack ?? 0) > 0 && !MONEY_FIELDS.has(field) ? BEFORE : 0);
  return { column, field, strength, fit, score: fit === 0 ? 0 : strength * fit + side };
}

const PLAIN_DATE = /^(?:date|jour)$/;
const SAYS_NAME = /\b(?:nom|name|raison sociale|denomination|magasin|point vente|pdv|store|shop)\b/;

/** Under *Nom du magasin* whole numbers are what the shops are called; under *Magasin*, where they tell rows apart. */
function asNumbers(field: FieldId, strength: number, { header, profile }: ColumnInput): number {
  const { filled, numeric, integers, distinct, dates, max } = profile;
  const areNumbers = numeric * 2 > filled && integers === numeric && dates === 0 && max > LARGEST_FLAG;
  const isSure = strength >= SURE || distinct * 2 > filled;
  const isName = field === "name" && areNumbers && isSure && SAYS_NAME.test(canonicalHeader(header));
  return isName ? AS_NUMBERS : 0;
}

const isOrderNumber = (text: string): boolean => /^#\s?\d+$/.test(text);

/** *Nb visites 2026* comes before *Nb visites 2025*. */
function yearOf({ column }: Claim): number {
  return column.match.traits.year ?? 0;
}

/** *Actif ?* comes after *Type de tiers*: the first status is the one that tells clients from prospects. */
function closingLast(claims: readonly Claim[]): Claim[] {
  const tellsKinds = ({ field, fit, column }: Claim): boolean =>
    field === "status" && fit >= SURE && !closesAccounts(column);
  if (!claims.some(tellsKinds)) return [...claims];
  return claims.map((claim) =>
    claim.field === "status" && closesAccounts(claim.column)
      ? { ...claim, score: claim.score + BESIDE }
      : claim,
  );
}

/** *Étape* beside a *Statut* that tells deals that were won: the stage of one that was lost says nothing. */
function wonFirst(claims: readonly Claim[]): readonly Claim[] {
  const isStage = ({ field }: Claim): boolean => field === "orderStatus";
  const tellsWon = ({ column }: Claim): boolean =>
    [...column.profile.texts.keys()].some((text) => dealState(text) === "won");
  if (!claims.some((claim) => isStage(claim) && tellsWon(claim))) return claims;
  return claims.map((claim) =>
    isStage(claim) && !tellsWon(claim) ? { ...claim, score: claim.score + UNTOLD } : claim,
  );
}

/** *Livré le* comes after *Date*, which is the order's own day. */
function deliveriesLast(claims: readonly Claim[]): readonly Claim[] {
  const plain = claims.find(
    ({ field, fit, column }) =>
      field === "orderDate" && fit >= SURE && PLAIN_DATE.test(canonicalHeader(column.header)),
  );
  if (plain === undefined) return claims;
  const comesAfter = ({ field, column }: Claim): boolean =>
    field === "orderDate" &&
    column.match.traits.address === "delivery" &&
    column.profile.filled <= plain.column.profile.filled;
  return claims.map((claim) => (comesAfter(claim) ? { ...claim, score: claim.score + AFTER } : claim));
}

/** *Nom* beside *Prénom* is a person's name: a firm's comes first. */
function personsLast(claims: Claim[], columns: readonly ColumnInput[]): Claim[] {
  const isPerson = ({ field, column }: Claim): boolean => field === "name" && isLastName(column);
  const isFirm = ({ field, score, column }: Claim): boolean =>
    field === "name" && score >= SURE && !isLastName(column);
  if (!columns.some(isFirstName) || !claims.some(isFirm)) return claims;
  return claims.map((claim) => (isPerson(claim) ? { ...claim, score: claim.score + PERSON } : claim));
}
