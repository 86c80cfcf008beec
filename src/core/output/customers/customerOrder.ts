import type { CellValue } from "../../model";
import type { SegmentedCustomer } from "../../segments";
import type { OutputInput, OwnSheetContent } from "../input";
import { inSteps, type Steps } from "../../steps";
import type { SheetWords } from "../words";

/** One row of *Clients*: its client, or null for a client that the journal no longer has. */
export interface CustomerRow {
  readonly one: SegmentedCustomer | null;
  /** The cells it had before this run; none for a new client. */
  readonly kept: readonly CellValue[];
  /** What the user typed in *Segment forcé*. */
  readonly forced: string;
}

/** The rows of *Clients*: those that stand there, in the order the user left them, then the new clients. */
export function* customerOrder({
  segmentation,
  ownSheets,
  words,
}: Pick<OutputInput, "segmentation" | "ownSheets" | "words">): Steps<readonly CustomerRow[]> {
  const { customers } = segmentation;
  const waiting = new Map<string, SegmentedCustomer[]>();
  yield* inSteps(customers.length, (from, to) => {
    for (const one of customers.slice(from, to)) {
      const key = customerKey(one.customer.code, one.customer.name);
      const same = waiting.get(key);
      if (same === undefined) waiting.set(key, [one]);
      else same.push(one);
    }
  });
  const standing = standingRows(ownSheets, words).map(({ key, kept, forced }): CustomerRow => {
    const one = waiting.get(key)?.shift() ?? null;
    return { one, kept, forced };
  });
  yield;
  const placed = new Set(standing.map(({ one }) => one));
  const added = customers.filter((one) => !placed.has(one));
  yield;
  return [...standing, ...added.map((one) => ({ one, kept: [], forced: one.customer.forcedSegment ?? "" }))];
}

/** A row of *Clients* as it stands in the workbook. */
export interface StandingRow {
  readonly key: string;
  readonly kept: readonly CellValue[];
  readonly forced: string;
}

/** The clients that *Clients* holds today, top to bottom; rows without code or name are not clients. */
export function standingRows(
  ownSheets: readonly OwnSheetContent[],
  words: Pick<SheetWords, "headers">,
): readonly StandingRow[] {
  const [headers = [], ...rows] = ownSheets.find(({ sheet }) => sheet === "customers")?.cells ?? [];
  const column = headers.indexOf(words.headers.forcedSegment);
  return rows.flatMap((kept) => {
    const key = customerKey(String(kept[0] ?? ""), String(kept[1] ?? ""));
    return key === "" ? [] : [{ key, kept, forced: String(kept[column] ?? "").trim() }];
  });
}

/** What a client is known by on *Clients*: its code, else its name. */
export function customerKey(code: string | null, name: string | null): string {
  const known = (code ?? "").trim();
  return known === "" ? (name ?? "").trim() : known;
}
