import type { CellValue } from "../../model";
import type { SegmentedCustomer } from "../../segments";
import type { OutputInput, OwnSheetContent } from "../input";
import type { Steps } from "../../steps";
import type { SheetWords } from "../words";
import { customerKey, matchRows } from "./matchRows";

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
  typed: given,
}: Pick<OutputInput, "segmentation" | "ownSheets" | "words" | "typed">): Steps<readonly CustomerRow[]> {
  const { customers, reading } = segmentation;
  const rows = standingRows(ownSheets, words);
  const found = matchRows(rows, reading.customers);
  yield;
  const standing = rows.map(({ kept, forced }, i): CustomerRow => {
    const at = found[i] ?? null;
    const one = at === null ? null : (customers[at] ?? null);
    const typed = one === null ? undefined : given.get(one.customer.row)?.get("forcedSegment");
    return { one, kept, forced: String(typed ?? forced) };
  });
  yield;
  const placed = new Set(standing.map(({ one }) => one));
  const added = customers.filter((one) => !placed.has(one));
  yield;
  return [...standing, ...added.map((one) => ({ one, kept: [], forced: one.customer.forcedSegment ?? "" }))];
}

/** A row of *Clients* as it stands in the workbook. */
export interface StandingRow {
  /** 1-based. */
  readonly row: number;
  readonly code: string;
  readonly name: string;
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
  return rows.flatMap((kept, i) => {
    const [code, name] = [String(kept[0] ?? ""), String(kept[1] ?? "")];
    const forced = String(kept[column] ?? "").trim();
    return customerKey(code, name) === "" ? [] : [{ row: i + 2, code, name, kept, forced }];
  });
}
