import type { CellValue } from "../../model";
import type { ColumnInput } from "../columns/columnInput";
import { CLOSED_IF_YES } from "../columns/closesAccounts";
import { areActiveOrNot } from "../columns/contentFit";
import { shareOf } from "../columns/profile";
import type { ColumnProfile } from "../columns/profile";
import { canonicalHeader } from "../headers/canonicalHeader";
import { isBlank, isErrorCell, isMissingWord } from "../values/missing";
import { readStatusWord } from "../values/statusWords";
import type { StatusMeaning } from "../values/statusWords";
import { readYesNo } from "../values/words";

/** What a status cell says; "unknown" for a word that is not known, null for a blank cell. */
export type StatusReading = StatusMeaning | "unknown" | null;

const CLOSED_IF_NO = /\b(actif|active)\b/;
const STATE = /\b(etat|statut|status)\b/;
const DOLIBARR: readonly StatusMeaning[] = ["notCustomer", "client", "prospect", "clientOrProspect"];

/** How the cells of a status column are read, by what it holds over all its rows: its header decides what *oui*, `1` or `0` mean. */
export function statusReader(
  column: ColumnInput,
  profile: ColumnProfile,
): (cell: CellValue) => StatusReading {
  const header = canonicalHeader(column.header);
  const isFlag =
    profile.numeric > 0 && profile.min >= 0 && profile.max <= 3 && profile.numeric * 2 > profile.filled;
  const isState = STATE.test(header) && !/client|prospect|tiers/.test(header) && profile.max <= 1;
  // *Fermé* with crosses and nothing else.
  const isTicked =
    CLOSED_IF_YES.test(header) &&
    shareOf(profile, (text) => readYesNo(text) !== true) === 0 &&
    profile.booleans === 0;
  const areLetters = areActiveOrNot(profile);
  const known = new Map<CellValue, StatusReading>();
  return (cell) => {
    const hit = known.get(cell);
    if (hit !== undefined) return hit;
    const fresh = read(cell);
    known.set(cell, fresh);
    return fresh;
  };

  function read(cell: CellValue): StatusReading {
    if (isBlank(cell) || (typeof cell === "string" && isMissingWord(cell))) return isTicked ? "active" : null;
    if (isErrorCell(cell)) return null;
    const yes = readYesNo(cell);
    if (CLOSED_IF_YES.test(header) && !CLOSED_IF_NO.test(header) && yes !== null)
      return yes ? "closed" : "active";
    if (CLOSED_IF_NO.test(header) && yes !== null) return yes ? "active" : "closed";
    if (areLetters) return /a/i.test(String(cell)) ? "active" : "closed";
    const number = Number(cell);
    if (isFlag && typeof cell !== "boolean" && Number.isInteger(number)) {
      if (isState) return number === 0 ? "closed" : "active";
      return DOLIBARR[number] ?? "unknown";
    }
    if (typeof cell === "string") {
      const word = readStatusWord(cell);
      if (word !== null) return word;
    }
    if (yes === null) return "unknown";
    if (/fournisseur/.test(header)) return yes ? "notCustomer" : "active";
    if (/prospect/.test(header) && !/client/.test(header)) return yes ? "prospect" : "client";
    if (/client/.test(header)) return yes ? "client" : "prospect";
    return "unknown";
  }
}
