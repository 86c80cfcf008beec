import { foldText } from "../../text/fold";
import { readYesNo } from "./words";

const NOT = /\b(non|pas|not) (gagn|sign|conclu|won)/;
const WON = /\b(closedwon|won|gagnee?s?|remportee?s?|conclue?s?|signee?s?)\b/;
const LOST = /\b(closedlost|lost|perdue?s?|abandonnee?s?|sans suite|refusee?s?|annulee?s?|cancell?ed)\b/;
/** What happens to orders only. */
const DONE =
  /\b(livree?s?|facturee?s?|payee?s?|soldee?s?|reglee?s?|expediee?s?|terminee?s?|validee?s?|confirmee?s?|acceptee?s?|traitee?s?|preparee?s?|partielle|comptabilisee?s?|emise?s?|delivered|paid|invoiced|shipped|completed?|confirmed)\b/;

/** *Accepté* beside *Refusé* is what the customer said to a quote. */
const ACCEPTED = /\b(acceptee?s?|accordee?s?|approuvee?s?|accepted|approved)\b/;
const TURNED_DOWN = /\b(lost|perdue?s?|refusee?s?|rejetee?s?|declinee?s?|sans suite|declined|rejected)\b/;

const SURELY_WON = /\b(?:won|closedwon|gagnee?s?)\b/;
const SURELY_LOST = /\b(?:lost|closedlost|perdue?s?)\b/;
const STILL_OPEN = /^(?:en cours|ouverte?s?|open|en attente|pending|in progress|negociation|a relancer)$/;

/** Whether the words of a column are the outcomes of deals and nothing else: won ones, lost ones, perhaps open ones. */
export function areOutcomes(words: readonly string[]): boolean {
  const all = words.map(foldText);
  const isOutcome = (word: string): boolean =>
    STILL_OPEN.test(word) || LOST.test(word) || (WON.test(word) && !NOT.test(word));
  return (
    all.some((word) => SURELY_WON.test(word) && !NOT.test(word)) &&
    all.some((word) => SURELY_LOST.test(word)) &&
    all.every(isOutcome)
  );
}

export type DealState = "won" | "lost" | "open" | null;

/**
 * How the words of a column tell where deals stand. Those accepted are won where others were turned down and nothing was
 * delivered or invoiced. `saysWon`: the header asks whether it was (*Signé ?*), so that *oui* is won and *non* open.
 */
export function dealStates(words: readonly string[], saysWon: boolean): (word: string) => DealState {
  const isDone = (word: string): boolean => DONE.test(foldText(word)) && !ACCEPTED.test(foldText(word));
  const areOffers = words.some((word) => TURNED_DOWN.test(foldText(word))) && !words.some(isDone);
  return (word) => {
    const yes = saysWon ? readYesNo(word) : null;
    if (yes !== null) return yes ? "won" : "open";
    return areOffers && ACCEPTED.test(foldText(word)) ? "won" : dealState(word);
  };
}

/** Where a deal stands by the word for its stage; null for a blank, and for what is said of orders. */
export function dealState(text: string): DealState {
  const folded = foldText(text);
  if (folded === "") return null;
  if (LOST.test(folded)) return "lost";
  if (WON.test(folded) && !NOT.test(folded)) return "won";
  return DONE.test(folded) ? null : "open";
}
