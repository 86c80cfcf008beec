import { ROWS_PER_STEP, type Steps } from "../../steps";
import type { HeaderReader } from "../headers/headerQuality";
import { isBlank } from "../values/missing";
import { gluedTables } from "./gluedTables";
import { columnRuns, isBlankRow, lastFilled } from "./grid";
import type { Grid } from "./grid";
import { scoreHeaderRow } from "./scoreHeaderRow";
import type { HeaderScore } from "./scoreHeaderRow";
import { isSumsHeader } from "./sumsBelow";

/** One table of the sheet: its columns, its header and its last row, as 0-based positions. */
export interface Block {
  readonly columns: readonly number[];
  readonly header: HeaderScore;
  readonly lastRow: number;
  /** True for sums beside a list: told, never read as customers. */
  readonly isSummary: boolean;
}

const FIRST_ROWS = 60; // rows where the header is looked for first
const LAST_HOPE = 2000; // rows where it is looked for at all
const ROWS_AT_ONCE = 4; // rows between two stops: the first words of all ask for the code that reads them
const LEAST_SCORE = 1; // under it, nothing on the row is a header

/**
 * Every table of the sheet that has a header: side by side between blank columns, or one under the other. `given`: the
 * row that the rep took for a header (null = none).
 */
export function* findBlocks(grid: Grid, reader: HeaderReader, given: number | null): Steps<readonly Block[]> {
  const blocks: Block[] = [];
  const groups = yield* groupRuns(grid, reader, columnRuns(grid), given);
  yield;
  for (const columns of groups) {
    const header = yield* bestHeader(grid, reader, columns, given);
    if (header === null) continue;
    for (const table of gluedTables(grid, reader, header.row, columns)) {
      if (table.isSummary) blocks.push(summaryBlock(grid, reader, header.row, table.columns));
      else blocks.push(...(yield* stack(grid, reader, table.columns, given)));
    }
  }
  return blocks;
}

function summaryBlock(grid: Grid, reader: HeaderReader, row: number, columns: readonly number[]): Block {
  const header = scoreHeaderRow(grid, reader, row, columns);
  return { columns, header, lastRow: lastFilled(grid, columns), isSummary: true };
}

function* bestHeader(
  grid: Grid,
  reader: HeaderReader,
  columns: readonly number[],
  given: number | null,
): Steps<HeaderScore | null> {
  if (given !== null && !isBlankRow(grid, given, columns))
    return scoreHeaderRow(grid, reader, given, columns);
  let best: HeaderScore | null = null;
  for (let row = 0; row <= Math.min(grid.lastRow, LAST_HOPE); row++) {
    if (row >= FIRST_ROWS && best !== null && best.score >= LEAST_SCORE) break;
    const score = scoreHeaderRow(grid, reader, row, columns);
    if (row % ROWS_AT_ONCE === 0) yield;
    if (best === null || score.score > best.score + 1e-9) best = score;
  }
  return best && best.score >= LEAST_SCORE / 4 && best.recognised > 0 ? best : null;
}

/** Runs of columns that share a header row are one table with blank columns inside, unless both name customers. */
function* groupRuns(
  grid: Grid,
  reader: HeaderReader,
  runs: readonly (readonly number[])[],
  given: number | null,
): Steps<readonly (readonly number[])[]> {
  if (runs.length <= 1) return runs;
  const scored: { columns: readonly number[]; header: HeaderScore | null }[] = [];
  for (const columns of runs)
    scored.push({ columns, header: yield* bestHeader(grid, reader, columns, given) });
  const whole = yield* bestHeader(grid, reader, runs.flat(), given);
  const groups: { columns: number[]; fields: Set<string> }[] = [];
  for (const { columns, header } of scored) {
    const current = groups.at(-1);
    const identity =
      header?.hasIdentity && header.recognised >= 2
        ? ["name", "code"].filter((f) => header.fields.has(f))
        : [];
    const another = current !== undefined && identity.some((field) => current.fields.has(field));
    const aligned = whole !== null && columns.some((column) => !isBlank(grid.cell(whole.row, column)));
    if (current === undefined || another || (!aligned && header !== null)) {
      groups.push({ columns: [...columns], fields: new Set(header?.fields) });
    } else {
      current.columns.push(...columns);
      header?.fields.forEach((field) => current.fields.add(field));
    }
  }
  return groups.map((group) => group.columns);
}

/** Tables one under the other: a second, different header after a blank row starts another table. */
function* stack(
  grid: Grid,
  reader: HeaderReader,
  columns: readonly number[],
  given: number | null,
): Steps<readonly Block[]> {
  const best = yield* bestHeader(grid, reader, columns, given);
  if (best === null) return [];
  const headers = [best];
  let sums = -1;
  for (let row = 0; row <= grid.lastRow; row++) {
    if (row % ROWS_PER_STEP === ROWS_PER_STEP - 1) yield;
    if (!startsAfterBlank(grid, row, columns)) continue;
    const filled = columns.filter((column) => !isBlank(grid.cell(row, column)));
    if (filled.length < 2 || filled.some((column) => typeof grid.cell(row, column) !== "string")) continue;
    if (isSumsHeader(grid, reader, row, best.row, columns)) {
      sums = row;
      headers.push(scoreHeaderRow(grid, reader, row, columns));
      break;
    }
    const isAgain =
      sameTexts(grid, row, best.row, columns) && !changesField(grid, reader, row, best.row, columns);
    if (isAgain) continue;
    const score = scoreHeaderRow(grid, reader, row, columns);
    if (
      score.hasIdentity &&
      score.recognised * 2 > filled.length &&
      score.score >= LEAST_SCORE &&
      !isGroupAbove(row, best)
    )
      headers.push(score);
  }
  headers.sort((a, b) => a.row - b.row);
  return headers.map((header, i) => {
    const next = headers[i + 1];
    return {
      columns,
      header,
      isSummary: header.row === sums,
      lastRow: next ? lastRowBefore(grid, next.row, header.row, columns) : lastFilled(grid, columns),
    };
  });
}

function isGroupAbove(row: number, best: HeaderScore): boolean {
  return row < best.row && best.row - row <= 2;
}

/** True when the row above is blank, or is a title under a blank row. */
function startsAfterBlank(grid: Grid, row: number, columns: readonly number[]): boolean {
  if (isBlankRow(grid, row - 1, columns)) return true;
  const above = columns.filter((column) => !isBlank(grid.cell(row - 1, column)));
  return above.length === 1 && isBlankRow(grid, row - 2, columns);
}

/** Last row of the table above another: blank rows and the title of the next one are not its own. */
function lastRowBefore(grid: Grid, header: number, top: number, columns: readonly number[]): number {
  let row = header - 1;
  while (row > top && columns.filter((column) => !isBlank(grid.cell(row, column))).length <= 1) row--;
  return row;
}

function sameTexts(grid: Grid, a: number, b: number, columns: readonly number[]): boolean {
  const filled = columns.filter((column) => !isBlank(grid.cell(b, column)));
  const same = filled.filter((column) => grid.cell(a, column) === grid.cell(b, column)).length;
  return same * 5 >= filled.length * 3;
}

/** *Potentiel* where *CA* stood: another table, however alike the rest of its header. */
function changesField(
  grid: Grid,
  reader: HeaderReader,
  a: number,
  b: number,
  columns: readonly number[],
): boolean {
  const fieldAt = (row: number, column: number): string | null =>
    reader.field(String(grid.cell(row, column)));
  return columns.some((column) => {
    const [one, other] = [fieldAt(a, column), fieldAt(b, column)];
    return one !== null && other !== null && one !== other;
  });
}
