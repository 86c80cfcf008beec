import type { Area, Issue, SetAsideReason } from "../../model";
import type { CustomerKeys } from "../customers/customerKeys";
import type { StatusReading } from "../customers/statusReader";
import type { JournalLines } from "../grain/journalFacts";
import type { Place } from "../places";
import { columnIssues } from "./columnIssues";
import { customerIssues } from "./customerIssues";
import { dateIssues } from "./dateIssues";
import { duplicateIssues } from "./duplicateIssues";
import { orderIssues } from "./issueCollector";
import { journalIssues } from "./journalIssues";
import { numberIssues } from "./numberIssues";
import { placeIssues } from "./placeIssues";
import type { ReadingFacts } from "./readingFacts";
import { rowIssues } from "./rowIssues";

/** What the report needs beside the customers. */
export interface IssueSources {
  readonly keys: CustomerKeys;
  readonly status: (at: number) => StatusReading;
  readonly lines: JournalLines | null;
  readonly placeAt: (at: number) => Place;
  readonly setAside: readonly { readonly at: number; readonly reason: SetAsideReason }[];
  readonly others: readonly Area[];
}

/** Every problem of the sheet, in the order in which it changes the result. */
export function allIssues(facts: ReadingFacts, sources: IssueSources): readonly Issue[] {
  return orderIssues([
    ...columnIssues(facts),
    ...numberIssues(facts),
    ...dateIssues(facts),
    ...journalIssues(facts, sources.lines),
    ...duplicateIssues(facts, sources.keys),
    ...customerIssues(facts, sources.status),
    ...placeIssues(facts, sources.placeAt),
    ...rowIssues(facts, sources.setAside, facts.recognition.reference, sources.others),
  ]);
}
