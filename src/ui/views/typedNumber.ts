import type { Language } from "../../i18n/languageOf";

/**
 * The number that a rep typed, with the spaces, euro sign and decimal mark of their language; null for anything
 * else. A French comma is a decimal mark, an English one groups thousands.
 */
export function typedNumber(text: string, language: Language): number | null {
  const bare = text.replace(/[\s€]/gu, "").replace("\u2212", "-");
  const plain = language === "fr" ? bare.replace(",", ".") : bare.replaceAll(",", "");
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}
