import { canonicalHeader } from "../headers/canonicalHeader";
import { readStatusWord, type StatusMeaning } from "../values/statusWords";
import type { ColumnInput } from "./columnInput";
import { shareOf } from "./profile";

const CLOSING = /\b(etat|actif|active|inactif|masquer|sommeil|bloque|ferme|clos|archive)\b/;
const KINDS: ReadonlySet<StatusMeaning | null> = new Set(["client", "prospect", "clientOrProspect"] as const);

/** Whether a status column says which accounts are closed (*Actif ?*, *État*), rather than who is a client. */
export function closesAccounts({ header, profile }: ColumnInput): boolean {
  return (
    CLOSING.test(canonicalHeader(header)) && shareOf(profile, (text) => KINDS.has(readStatusWord(text))) < 0.5
  );
}
