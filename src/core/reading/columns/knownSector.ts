import { sectorOf } from "../sector";

/** True for a word of a trade or an NAF code. */
export function isKnownSector(text: string): boolean {
  return text.length < 120 && sectorOf(text).group !== null;
}
