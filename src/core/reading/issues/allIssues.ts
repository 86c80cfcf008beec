import type { Area, Issue, SetAsideReason } from "../../model";
import type { Steps } from "../../steps";
import type { ColumnInput } from "../columns/columnInput";
import type { CustomerKeys } from "../customers/customerKeys";
import type { RowStatus } from "../customers/rowStatus";
import type { CopiedLines } from "../grain/copiedLines";
import type { JournalLines } from "../grain/journalFacts";
import type { OrderDays } from "../grain/orderDays";
import type { Refunds } from "../grain/refunds";
import type { Place } from "../places";
import { alikeSheets } from "./alikeSheets";
import { copies } from "./copies";
import { columnIssues } from "./columnIssues";
import { currencyIssues } from "./currencyIssues";
import { customerIssues } from "./customerIssues";
import { dateIssues } from "./dateIssues";
import { duplicateIssues } from "./duplicateIssues";
import { orderIssues, type Finding } from "./issueCollector";
import { madeIssues } from "./madeIssues";
import { journalIssues } from "./journalIssues";
import { numberIssues } from "./numberIssues";
import { ordersWithoutAmount } from "./ordersWithoutAmount";
import { placeIssues } from "./placeIssues";
import type { GroupStatus } from "../rows/groupStatus";
import type { ReadingFacts } from "./readingFacts";
import { rowIssues } from "./rowIssues";

/** What the report needs beside the customers. */
export interface IssueSources {
  readonly keys: CustomerKeys;
  readonly status: RowStatus;
  /** The column of the days on which accounts were closed. */
  readonly closing: ColumnInput | null;
  readonly statusGroups: GroupStatus | null;
  readonly lines: JournalLines | null;
  readonly copied: CopiedLines | null;
  readonly dated: OrderDays | null;
  readonly refunds: Refunds | null;
  readonly placeAt: (at: number) => Place;
  readonly setAside: readonly { readonly at: number; readonly reason: SetAsideReason }[];
  readonly others: readonly Area[];
  /** Names of the other sheets that the rep sees. */
  readonly otherSheets: readonly string[];
}

/** Every problem of the sheet, in the order in which it changes the result. */
export function* allIssues(facts: ReadingFacts, sources: IssueSources): Steps<readonly Issue[]> {
  const { keys, lines, refunds, closing, status, placeAt, setAside, others } = sources;
  const found: Finding[] = [...columnIssues(facts), ...madeIssues(facts)];
  yield;
  found.push(...(yield* numberIssues(facts)));
  yield;
  found.push(...(yield* dateIssues(facts)));
  yield;
  found.push(...currencyIssues(facts));
  yield;
  found.push(...(yield* journalIssues(facts, lines, refunds)));
  yield;
  if (lines !== null)
    found.push(...(yield* ordersWithoutAmount(facts, lines)), ...copies(facts, lines, sources.copied));
  yield;
  found.push(...(yield* duplicateIssues(facts, keys)));
  yield;
  found.push(...(yield* customerIssues(facts, status, closing, sources.statusGroups)));
  yield;
  found.push(...(yield* placeIssues(facts, placeAt)));
  yield;
  const below = sources.dated?.filledDown ?? [];
  found.push(...rowIssues(facts, setAside, facts.recognition.reference, others, below));
  found.push(...alikeSheets(facts.sheet.name, sources.otherSheets));
  yield;
  return orderIssues(found);
}
