import { foldText } from "../../text/fold";
import { readStatusWord } from "../values/statusWords";
import { readYesNo } from "../values/words";
import type { ColumnProfile } from "./profile";

/** A word of status followed by what tells one account from another: *Client 12*, *Prospect B*. */
const NUMBERED = /^\w+(?: no?)? (?:\d+|[a-z])$/;

/**
 * True when words of status are the names of the customers (*Client 1*, *Client Dupont*): numbered, or so many for
 * one meaning that they tell rows apart. A status column repeats few words.
 */
export function areNumberedNames({ texts, filled }: ColumnProfile): boolean {
  const words = new Set([...texts.keys()].map(foldText));
  if (words.size < 2) return [...words].every((word) => NUMBERED.test(word));
  const meanings = new Set([...words].map((word) => readStatusWord(word) ?? readYesNo(word)));
  const numbered = [...words].filter((word) => NUMBERED.test(word)).length;
  return (
    meanings.size === 1 || numbered * 2 > words.size || (words.size === filled && words.size > meanings.size)
  );
}
