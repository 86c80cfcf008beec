import { isLegalForm } from "../../text/normalizeName";

const EMAIL = /^[^\s@;,]+@[^\s@;,]+\.[^\s@;,.]{2,}$/;
const POSTAL = /^(?:f[- ]?)?(?:\d{5}|\d{4}|2[abAB]\d{3}|\d{2} \d{3})(?:\.0+)?(?:\s+cedex.*)?$/i;
const NAF = /^\d{2}[.\s]?\d{2}[.\s]?[A-Za-z]$|^[A-Z]?\d{2}\.\d{1,2}[A-Z]?$/;
const TITLE = /^(?:mm?|mr|mmes?|mlle|dr|me|monsieur|madame|mademoiselle|docteur|ma[iî]tre)\.?$/i;
const SIRET = /^\d{14}$/;
const SIREN = /^\d{9}$/;

/** True for one e-mail address. */
export function looksLikeEmail(text: string): boolean {
  return text.length < 255 && EMAIL.test(text.trim());
}

/** True for a telephone number: 9 to 15 digits with their usual separators, a leading + allowed. */
export function looksLikePhone(text: string): boolean {
  if (text.length > 30 || !/^[+(\d][\d\s().\-/\u00A0\u202F]*$/.test(text.trim())) return false;
  const digits = text.replace(/\D/g, "");
  return digits.length >= 9 && digits.length <= 15 && !looksLikeSiret(text);
}

/** True for a SIRET that keeps its Luhn key (La Poste's establishments excepted). */
export function looksLikeSiret(text: string): boolean {
  const digits = text.replace(/[\s.\u00A0\u202F]/g, "");
  return SIRET.test(digits) && (luhn(digits) || digits.startsWith("356000000"));
}

/** True for a SIREN that keeps its Luhn key. */
export function looksLikeSiren(text: string): boolean {
  const digits = text.replace(/[\s.\u00A0\u202F]/g, "");
  return SIREN.test(digits) && luhn(digits);
}

function luhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]) * (i % 2 === 1 ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}

/** True for a French postal code as sheets write it, its leading zero perhaps lost. */
export function looksLikePostalCode(text: string): boolean {
  return text.length < 40 && POSTAL.test(text.trim());
}

/** True for what precedes a name: a legal form (*SARL*, *SAS*) or a title (*M.*, *Mme*). */
export function looksLikeLegalForm(text: string): boolean {
  return text.length < 20 && (isLegalForm(text) || TITLE.test(text.trim()));
}

/** True for a NAF/APE code in one of its formats. */
export function looksLikeNaf(text: string): boolean {
  return text.length < 9 && NAF.test(text.trim());
}
