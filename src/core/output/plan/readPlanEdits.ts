import type { CellValue, Result } from "../../model";
import { foldText } from "../../text/fold";
import type { Channel } from "../../labels";
import { PLAN_MOST } from "../../options";
import { readDuration } from "../../reading/values/words";
import type { OwnSheetContent } from "../input";
import { EDITABLE_TEXTS, type OutputMemory, type WrittenPlanRow } from "../memory";
import { cellAddress } from "../../a1";
import { changedRows } from "../sheet/changedRows";
import { isPlanInput } from "./isPlanInput";
import { NO_PLAN_EDITS, type PlanEdits, type PlanRowEdit, type UnreadPlanCell } from "./planEdits";

/**
 * What the user changed in the plan's editable cells since the last run: intervals, channels, objectives, actions,
 * capacity. Refuses with `planSheetChanged` when other cells of ours were changed, or rows inserted among them:
 * rewriting the sheet would lose that. Call it before segmenting: the changes enter the options (`withPlanEdits`).
 */
export function readPlanEdits(
  memory: Pick<OutputMemory, "plan" | "sheets"> | null,
  ownSheets: readonly OwnSheetContent[],
): Result<PlanEdits> {
  for (const content of ownSheets) {
    const written = memory?.sheets.find((one) => one.sheet === content.sheet);
    if (written === undefined || memory === null || isEmpty(content)) continue;
    const rows = changedRows(
      written,
      content,
      (row, column) => content.sheet === "actionPlan" && isPlanInput(memory.plan, row, column),
    );
    if (rows.length > 0) {
      const values = { sheet: content.name, row: rows[0] ?? 1, rows: rows.length };
      return { ok: false, refusal: { code: "planSheetChanged", values } };
    }
  }
  const plan = memory?.plan ?? null;
  const content = ownSheets.find(({ sheet }) => sheet === "actionPlan");
  if (plan === null || content === undefined || isEmpty(content)) return { ok: true, value: NO_PLAN_EDITS };
  const cell = (row: number, column: number): CellValue => content.cells[row - 1]?.[column - 1] ?? "";
  const rows = plan.rows.flatMap((written): PlanRowEdit[] => {
    const at = [0, 1, 2, 3].map((offset) => cell(written.row, plan.column + offset));
    const edit = editOf(written, at);
    return Object.keys(edit).length > 1 ? [edit] : [];
  });
  const capacity = plan.capacity === null ? null : capacityIn(plan.capacity, cell);
  return { ok: true, value: { rows, capacity, unread: unreadIn(plan, cell) } };
}

/** The most that visits a day, days a week and weeks a year take, in the order of the plan; null = no limit. */
const CAPACITY_MOST = [null, PLAN_MOST.daysPerWeek, PLAN_MOST.weeks] as const;

/** Intervals and figures of the capacity that are no number within bounds. An emptied interval asks for none. */
function unreadIn(
  { column, rows, capacity }: NonNullable<OutputMemory["plan"]>,
  cell: (row: number, column: number) => CellValue,
): readonly UnreadPlanCell[] {
  const places = [
    ...rows.map(({ row }) => ({ row, at: column, most: PLAN_MOST.intervalDays, read: daysIn })),
    ...(capacity?.rows ?? []).map((row, i) => {
      const most = CAPACITY_MOST[i] ?? null;
      return { row, at: capacity?.column ?? 1, most, read: (typed: CellValue) => positive(typed, most) };
    }),
  ];
  return places.flatMap(({ row, at, most, read }) => {
    const typed = cell(row, at);
    if (typed === "" || read(typed) !== undefined) return [];
    return [{ cell: cellAddress(row, at), text: String(typed), most }];
  });
}

/** The capacity as typed, when it is not the one that was written; a cell that holds none keeps what was written. */
function capacityIn(
  { column, rows, values }: NonNullable<NonNullable<OutputMemory["plan"]>["capacity"]>,
  cell: (row: number, column: number) => CellValue,
): PlanEdits["capacity"] {
  const [visitsPerDay = 0, daysPerWeek = 0, weeks = 0] = rows.map(
    (row, i) => positive(cell(row, column), CAPACITY_MOST[i] ?? null) ?? values[i] ?? 0,
  );
  const same = visitsPerDay === values[0] && daysPerWeek === values[1] && weeks === values[2];
  return same ? null : { visitsPerDay, daysPerWeek, weeks };
}

/** A sheet emptied by the user has nothing to lose. */
function isEmpty({ cells }: OwnSheetContent): boolean {
  return cells.every((line) => line.every((cell) => cell === ""));
}

/** What differs from what was written, and what the user had changed in earlier runs; an emptied text is given up. */
function editOf(written: WrittenPlanRow, [interval, ...texts]: readonly CellValue[]): PlanRowEdit {
  const days = interval === "" ? null : daysIn(interval ?? "");
  const [channel, objective, actions] = EDITABLE_TEXTS.map((part, i): string | undefined => {
    const text = String(texts[i] ?? "").trim();
    return text !== "" && (text !== written[part] || written.edited.includes(part)) ? text : undefined;
  });
  return {
    segment: written.segment,
    ...(days !== undefined && days !== written.interval ? { intervalDays: days } : {}),
    ...(channel === undefined ? {} : { channel: { text: channel, channels: channelsIn(channel) } }),
    ...(objective === undefined ? {} : { objective }),
    ...(actions === undefined ? {} : { actions }),
  };
}

/** A number and a unit, alone: « 15 jours », « 2 semaines », « tous les 10 j ». */
const DURATION =
  /^(?:tous les|toutes les|every)?\s*\d+(?:[.,]\d+)?\s*(?:j|jours?|days?|sem|semaines?|weeks?|mois|months?)\.?$/i;

/** Days of an interval, as a number or with its unit; undefined when the cell holds something else. */
function daysIn(cell: CellValue): number | undefined {
  const isDuration = typeof cell === "string" && DURATION.test(cell.trim());
  return positive(isDuration ? readDuration(cell) : cell, PLAN_MOST.intervalDays);
}

/** A number of days, visits or weeks above 0 and up to the most; undefined when the cell holds something else. */
function positive(cell: CellValue, most: number | null): number | undefined {
  const value = typeof cell === "string" ? Number(cell.trim().replace(",", ".")) : cell;
  return typeof value === "number" && value > 0 && value <= (most ?? Number.MAX_VALUE) ? value : undefined;
}

const CHANNELS = ["visit", "phone", "email"] as const;
/** Beginnings of the words for each channel, folded, in French and English. */
const MARKS: Readonly<Record<Channel, readonly string[]>> = {
  visit: ["visit", "rendez vous", "rdv"],
  phone: ["tel", "phon", "appel", "call"],
  email: ["mail", "e mail", "email", "courriel"],
};

/** The channels that a text names, in the order it names them. */
function channelsIn(text: string): readonly Channel[] {
  const folded = ` ${foldText(text)}`;
  const found = CHANNELS.map((channel) => ({
    channel,
    at: Math.min(
      ...MARKS[channel].map((mark) => folded.indexOf(` ${mark}`)).map((at) => (at < 0 ? Infinity : at)),
    ),
  }));
  return found
    .filter(({ at }) => at < Infinity)
    .sort((a, b) => a.at - b.at)
    .map(({ channel }) => channel);
}
