import type { CellValue } from "../../model";
import { inSteps, type Steps } from "../../steps";
import type { RegionInput } from "../readRegion";
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
  const rows = [
    ...setAside.flatMap(({ row, reason }) => (reason === "repeatedHeader" ? [row] : [])),
    ...[...summaries].flatMap(([at, reason]) => (reason === "subtotal" ? [body[at] ?? 0] : [])),
  ].sort((a, b) => a - b);
  const texts = new Map(
    rows.flatMap((row) => {
      const text = textOf(row);
      return text === null ? [] : [[row, text] as const];
    }),
  );
  const headings = [...texts].flatMap(([row, text]) =>
    statusOfHeading(text) === null ? [] : [{ row, text }],
  );
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
