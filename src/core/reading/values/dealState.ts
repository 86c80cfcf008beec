import { foldText } from "../../text/fold";

const NOT = /\b(non|pas|not) (gagn|sign|conclu|won)/;
const WON = /\b(closedwon|won|gagnee?s?|remportee?s?|conclue?s?|signee?s?)\b/;
const LOST = /\b(closedlost|lost|perdue?s?|abandonnee?s?|sans suite|refusee?s?|annulee?s?|cancell?ed)\b/;
/** What happens to orders only. */
const DONE =
  /\b(livree?s?|facturee?s?|payee?s?|soldee?s?|reglee?s?|expediee?s?|terminee?s?|validee?s?|confirmee?s?|acceptee?s?|traitee?s?|preparee?s?|partielle|comptabilisee?s?|emise?s?|delivered|paid|invoiced|shipped|completed?|confirmed)\b/;

/** Where a deal stands by the word for its stage; null for a blank, and for what is said of orders. */
export function dealState(text: string): "won" | "lost" | "open" | null {
  const folded = foldText(text);
  if (folded === "") return null;
  if (LOST.test(folded)) return "lost";
  if (WON.test(folded) && !NOT.test(folded)) return "won";
  return DONE.test(folded) ? null : "open";
}
