import { foldText } from "../../text/fold";
import { readStatusWord } from "../values/statusWords";

/** What a heading may say of the accounts below it. */
export type HeadedStatus = "client" | "prospect" | "closed";

const ACCOUNTS =
  /^(?:(?:nos|mes|les|liste des) )?(?:(?:anciens|ex|nouveaux|autres) )?(?:clients|comptes|prospects|leads|suspects)(?: [a-z]+s)*$/;

/** What the heading of a group says of accounts: *PROSPECTS*, *Clients inactifs*; null for any other text. */
export function statusOfHeading(text: string): HeadedStatus | null {
  const folded = foldText(text);
  if (!ACCOUNTS.test(folded)) return null;
  const said = readStatusWord(folded.replace(/s\b/g, ""));
  return said === "client" || said === "prospect" || said === "closed" ? said : null;
}
