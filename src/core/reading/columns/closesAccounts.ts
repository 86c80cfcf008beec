import { canonicalHeader } from "../headers/canonicalHeader";
import { readStatusWord, type StatusMeaning } from "../values/statusWords";
import type { ColumnInput } from "./columnInput";
import { shareOf } from "./profile";

/** Headers under which *oui* says that the account is closed. */
export const CLOSED_IF_YES =
  /\b(masquer|sommeil|bloque|inactif|ferme|clos|archive|abandonne|resilie|desactive|supprime|radie|client perdu)\b/;
const OF_STATES = /\b(etat|actif|active)\b/;
const KINDS: ReadonlySet<StatusMeaning | null> = new Set(["client", "prospect", "clientOrProspect"] as const);

/** Whether a status column says which accounts are closed (*Actif ?*, *État*), rather than who is a client. */
export function closesAccounts({ header, profile }: ColumnInput): boolean {
  const words = canonicalHeader(header);
  return (
    (CLOSED_IF_YES.test(words) || OF_STATES.test(words)) &&
    shareOf(profile, (text) => KINDS.has(readStatusWord(text))) < 0.5
  );
}
