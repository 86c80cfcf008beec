import type { TypedTable } from "../columns/typedTable";
import { canonicalHeader } from "../headers/canonicalHeader";
import { dealStates, type DealState } from "../values/dealState";
import { foldText } from "../../text/fold";
import { isBlank } from "../values/missing";
import { readStatusWord } from "../values/statusWords";
import { fewWords } from "./fewWords";

/** Where each deal of a pipeline stands, by position. */
export interface Pipeline {
  readonly isWon: (at: number) => boolean;
  readonly isLost: (at: number) => boolean;
  /** Neither won nor lost, and nothing delivered or invoiced: not an order yet. */
  readonly isOpen: (at: number) => boolean;
}

const SAYS_WON =
  /^(?:devis |offre |proposition )?(?:signee?|acceptee?|gagnee?|conclue?|won|signed|accepted)$/;

/** What is said of an account and of a deal alike. */
const OF_BOTH = /^(?:en cours|ouverte?|open)$/;

/**
 * The deals of a CRM (*Gagnée*, *Négociation*, *Perdue*): a column that tells won ones from others. Null without one, and
 * where its other words speak of accounts: orders of a client that is *Actif* are orders.
 */
export function pipelineOf(table: TypedTable): Pipeline | null {
  const ofOrders = table.column("orderStatus");
  const column = ofOrders ?? table.column("status");
  if (column === null) return null;
  const cells = table.cellsOf(column);
  const words = fewWords(cells);
  const stateOf = dealStates(words, SAYS_WON.test(canonicalHeader(column.header)));
  const states = words.map(stateOf);
  const speaksOfAccounts = (word: string): boolean =>
    stateOf(word) !== "won" && readStatusWord(word) !== null && !OF_BOTH.test(foldText(word));
  if (ofOrders === null && words.some(speaksOfAccounts)) return null;
  if (!states.includes("won") || states.every((state) => state === "won")) return null;
  const stateAt = (at: number): DealState => {
    const cell = isBlank(cells[at]) ? cells[table.headOf(at)] : cells[at];
    return typeof cell === "string" ? stateOf(cell) : null;
  };
  const isAt =
    (state: DealState) =>
    (at: number): boolean =>
      stateAt(at) === state;
  return { isWon: isAt("won"), isLost: isAt("lost"), isOpen: isAt("open") };
}
