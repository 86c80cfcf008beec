import type { Options, PlanRow } from "../../options";
import type { PlanSegment } from "../../labels";
import type { PlanEdits, PlanRowEdit } from "./planEdits";

/** The options with what the user typed into the plan: whole days at least 1, channels named in words, capacity. */
export function withPlanEdits(options: Options, edits: PlanEdits): Options {
  const plan: Record<PlanSegment, PlanRow> = { ...options.plan };
  for (const edit of edits.rows) plan[edit.segment] = edited(plan[edit.segment], edit);
  return { ...options, plan, capacity: edits.capacity ?? options.capacity };
}

function edited(row: PlanRow, { intervalDays, channel }: PlanRowEdit): PlanRow {
  return {
    ...row,
    ...(intervalDays === undefined
      ? {}
      : { intervalDays: intervalDays === null ? null : Math.max(1, Math.round(intervalDays)) }),
    ...(channel === undefined || channel.channels.length === 0 ? {} : { channels: channel.channels }),
  };
}
