/** Past runs on a very hidden sheet, one row per customer and run: how the product knows who rose and who fell. */
import type { CellValue } from "../core/model";
import type { CellContent, Edit } from "../core/output/edits";
import { byDay, type RunRecord, type RunRow } from "../core/planning/runRecord";
import { ABC_LABELS } from "../core/labels";

const HEADERS = [
  "day",
  "cuts",
  "key",
  "abc",
  "rfm",
  "revenue",
  "limits",
  "sheet",
  "columns",
  "labels",
] as const;
/** Headings of the first versions, which kept neither ABC limits nor sheets. */
const FIRST_HEADERS = HEADERS.slice(0, 6);

/** Whether a worksheet is the one that past runs kept: a mark alone may stand on a sheet of the user's. */
export function isRunSheet(cells: readonly (readonly CellValue[])[]): boolean {
  const [first = []] = cells;
  return (
    cells.every((line) => line.every((cell) => cell === "")) ||
    FIRST_HEADERS.every((name, i) => first[i] === name)
  );
}

/** The runs that a sheet holds, oldest first; a damaged row is skipped. What a run shares stands on its first row. */
export function runsOf(cells: readonly (readonly CellValue[])[]): readonly RunRecord[] {
  const runs: (RunRecord & { readonly rows: RunRow[] })[] = [];
  for (const [day, cuts, key, abc, rfm, revenue, limits, sheet, columns, labels] of cells.slice(1)) {
    if (typeof day !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(day) || typeof key !== "string") continue;
    const name = text(sheet)?.replace(SHEET, "") ?? null;
    const last = runs.at(-1);
    const isNext = last === undefined || last.day !== day || name !== null;
    const run = isNext
      ? {
          ...{ day, sheet: name, cuts: text(cuts), limits: text(limits), rows: [] },
          ...(text(columns) !== null && { columns: String(columns) }),
        }
      : last;
    if (isNext) runs.push(run);
    run.rows.push({
      key,
      abc: ABC_LABELS.find((label) => label === abc) ?? null,
      rfm: text(rfm),
      revenue: typeof revenue === "number" ? revenue : null,
      ...(text(labels) !== null && { labels: String(labels) }),
    });
  }
  return runs.sort(byDay);
}

/** What a sheet's name stands behind: no Excel takes it for a number or a date then. */
const SHEET = /^sheet /;

const text = (cell: CellValue | undefined): string | null =>
  typeof cell === "string" && cell !== "" ? cell : null;

/** The edits that put the runs to keep on their sheet, `name`, which had `oldRows` rows. */
export function runEdits(runs: readonly RunRecord[], name: string, oldRows: number): readonly Edit[] {
  const cells: CellContent[][] = [
    [...HEADERS],
    ...runs.flatMap(({ day, sheet, cuts, limits, columns = null, rows }) =>
      rows.map(({ key, abc, rfm, revenue, labels = "" }, i) => {
        // Long, and the same on all rows of a run.
        const shared = (text: string | null): string => (i === 0 ? (text ?? "") : "");
        const name = sheet === null ? null : `sheet ${sheet}`;
        return [
          ...[day, shared(cuts), key, abc ?? "", rfm ?? "", revenue ?? "", shared(limits), shared(name)],
          ...[shared(columns), labels],
        ];
      }),
    ),
  ];
  const area = { firstRow: 1, firstColumn: 1, lastRow: oldRows, lastColumn: HEADERS.length };
  return [
    { kind: "ensureSheet", sheet: "runs", name, hidden: true },
    ...(oldRows > cells.length ? [{ kind: "clear", sheet: "runs", area } as const] : []),
    { kind: "cells", sheet: "runs", row: 1, column: 1, cells },
  ];
}
