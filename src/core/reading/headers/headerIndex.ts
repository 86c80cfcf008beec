import type { FieldId } from "../../fields";
import { AMOUNT_HEADERS } from "./amounts";
import { canonicalHeader } from "./canonicalHeader";
import { DATE_HEADERS } from "./dates";
import type { HeaderRule, OtherMeaning } from "./headerRule";
import { IDENTITY_HEADERS } from "./identity";
import { JOURNAL_HEADERS } from "./journal";
import { OTHER_HEADERS } from "./others";
import { PEOPLE_HEADERS } from "./people";
import { PLACE_HEADERS } from "./placesHeaders";
import { TRADE_HEADERS } from "./trade";

/** One meaning a header may have, with the strength of its words. */
export interface Meaning {
  readonly means: FieldId | OtherMeaning;
  readonly strength: number;
}

const RULES: readonly HeaderRule[] = [
  ...IDENTITY_HEADERS,
  ...AMOUNT_HEADERS,
  ...DATE_HEADERS,
  ...PLACE_HEADERS,
  ...TRADE_HEADERS,
  ...PEOPLE_HEADERS,
  ...JOURNAL_HEADERS,
  ...OTHER_HEADERS,
];

function buildIndex(): ReadonlyMap<string, readonly Meaning[]> {
  const index = new Map<string, Meaning[]>();
  for (const { means, strength, phrases } of RULES)
    for (const phrase of phrases) {
      const key = canonicalHeader(phrase);
      const meanings = index.get(key) ?? [];
      if (!meanings.some((meaning) => meaning.means === means)) meanings.push({ means, strength });
      index.set(key, meanings);
    }
  return index;
}

/** Canonical header → what it may mean, the surest first within one group of rules. */
export const HEADER_INDEX = buildIndex();
