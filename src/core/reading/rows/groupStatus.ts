import type { CellValue } from "../../model";
import { inSteps, sortSteps, type Steps } from "../../steps";
import type { RegionInput } from "../regionInput";
import type { SummaryRows } from "./summaryRows";
import { onlyText } from "./headingRows";
import { statusOfHeading, type HeadedStatus } from "./statusOfHeading";

/** A heading that says what the accounts below it are: 0-based grid row, and its text. */
export interface StatusHeading {
  readonly row: number;
  readonly text: string;
}

/** What the headings of groups say of each position. */
export interface GroupStatus {
  readonly headings: readonly StatusHeading[];
  readonly at: (at: number) => HeadedStatus | null;
}

/**
 * The status of accounts by the heading above them (*PROSPECTS*, *CLIENTS INACTIFS*), up to the next heading; up to the
 * next status where other headings stand right below it. Null without such headings.
 */
export function* groupStatus(
  { sheet, body, region, setAside }: Pick<RegionInput, "sheet" | "body" | "region" | "setAside">,
  summaries: SummaryRows,
): Steps<GroupStatus | null> {
  const textOf = (row: number): string | null =>
    onlyText(region.headers.map(({ column }): CellValue => sheet.values[row]?.[column] ?? ""));
  const rows: number[] = [];
  for (const { row, reason } of setAside) if (reason === "repeatedHeader") rows.push(row);
  for (const [at, reason] of summaries) if (reason === "subtotal") rows.push(body[at] ?? 0);
  const texts = new Map<number, string>();
  const headings: StatusHeading[] = [];
  const inOrder = yield* sortSteps(rows, (a, b) => a - b);
  yield* inSteps(inOrder.length, (from, to) => {
    for (const row of inOrder.slice(from, to)) {
      const text = textOf(row);
      if (text === null) continue;
      texts.set(row, text);
      if (statusOfHeading(text) !== null) headings.push({ row, text });
    }
  });
  if (headings.length === 0) return null;
  const said = new Array<HeadedStatus | null>(body.length).fill(null);
  const heads = [...texts.keys()];
  let next = 0;
  let status: HeadedStatus | null = null;
  let holdsGroups = false;
  yield* inSteps(body.length, (from, to) => {
    for (let at = from; at < to; at++) {
      for (let row = heads[next]; row !== undefined && row <= (body[at] ?? 0); row = heads[++next]) {
        const own = statusOfHeading(texts.get(row) ?? "");
        if (own === null && holdsGroups) continue;
        status = own;
        holdsGroups = own !== null && texts.has(row + 1);
      }
      said[at] = status;
    }
  });
  return { headings, at: (at) => said[at] ?? null };
}
