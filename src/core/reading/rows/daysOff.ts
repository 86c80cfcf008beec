import { foldText } from "../../text/fold";
import type { TypedTable } from "../columns/typedTable";
import { isBlank } from "../values/missing";

/** What a rep notes on a day without customers, in no other words. */
const DAY_OFF =
  /^(?:(?:journee|jour|jours|en) )?(?:feries?|conges?(?: (?:annuels?|payes?|d ete|noel))?|cp|rtt|formations?(?: (?:interne|commerciale|produits?))?|reunions?(?: (?:commerciale|equipe|agence|mensuelle|interne))?|seminaire|maladie|arret(?: maladie)?|absence|vacances|pont|bureau|administratif|teletravail|recup(?:eration)?|repos|week end|fermeture(?: annuelle)?|off)$/;
/** What only a row about a customer holds. */
const OWN = ["code", "orderId", "postalCode", "city", "amount"] as const;

/** True of a line of a journal that notes a day off (*FÉRIÉ*, *Congés*) where customers stand, and nothing of a sale. */
export function daysOff(table: TypedTable): (at: number) => boolean {
  const names = table.texts("name");
  const own = OWN.map(table.cells);
  return (at) =>
    (names[at]?.length ?? Infinity) <= LONGEST &&
    DAY_OFF.test(foldText(names[at] ?? "")) &&
    own.every((cells) => isBlank(cells[at]));
}

const LONGEST = 30;
