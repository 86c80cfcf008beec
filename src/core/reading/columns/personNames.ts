import { foldText } from "../../text/fold";
import type { ColumnInput } from "./columnInput";

/** The columns that name the person met at a customer. */
export interface PersonColumns {
  readonly firstName: ColumnInput | null;
  /** *Nom* beside *Prénom*, or a contact's whole name. */
  readonly lastName: ColumnInput;
}

const FIRST_NAME = /^(?:prenom|first name)\b/;
const LAST_NAME =
  /^(?:nom(?: de famille)?|last name|surname|family name)(?: (?:de )?(?:facturation|billing))?$/;
const CONTACT =
  /^(?:(?:nom )?(?:du )?(?:contact|interlocuteur|dirigeant|gerant)(?: principal)?|contact name|nom et prenom|nom prenom)$/;

/** *Prénom* in any of its forms. */
export function isFirstName({ header }: Pick<ColumnInput, "header">): boolean {
  return FIRST_NAME.test(foldText(header));
}

/** *Nom*, which beside *Prénom* is a person's. */
export function isLastName({ header }: Pick<ColumnInput, "header">): boolean {
  return LAST_NAME.test(foldText(header));
}

/** The columns of persons by their headers; null when the sheet has none. */
export function personColumns(columns: readonly ColumnInput[]): PersonColumns | null {
  const lastName =
    columns.find(isLastName) ?? columns.find(({ header }) => CONTACT.test(foldText(header))) ?? null;
  return lastName === null ? null : { firstName: columns.find(isFirstName) ?? null, lastName };
}

/** « Prénom Nom », or the one that is known; null for what is no person's name (a telephone, an e-mail). */
export function personName(first: string | null, last: string | null): string | null {
  if (last === null || /[\d@]/.test(last)) return null;
  const isWhole = first === null || ` ${foldText(last)} `.includes(` ${foldText(first)} `);
  return isWhole ? last : `${first} ${last}`;
}

/** Share of the names that are one word where they are surnames. */
const MOSTLY = 0.7;

/**
 * Names with the first name beside each: of the buyers of a journal, and of a list whose surnames repeat, where mostly
 * the first names tell them apart. A firm keeps its name alone: what stands beside it is a contact.
 */
export function wholeNames(
  names: readonly (string | null)[],
  first: readonly (string | null)[],
  isJournal: boolean,
): readonly (string | null)[] {
  const whole = names.map((name, at) => personName(first[at] ?? null, name) ?? name);
  if (isJournal) return whole;
  const known = names.filter((name) => name !== null);
  const surnames = known.filter((name) => !/[\s\d]/.test(name.trim()));
  const repeated = known.length - new Set(known).size;
  const toldApart = new Set(whole).size - new Set(names).size;
  const arePersons = surnames.length >= MOSTLY * known.length && toldApart > 0 && toldApart * 2 >= repeated;
  return arePersons ? whole : names;
}
