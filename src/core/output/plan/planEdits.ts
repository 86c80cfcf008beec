import type { Channel, PlanSegment } from "../../labels";

/** What the user changed in one row of the plan; a part left alone is absent. */
export interface PlanRowEdit {
  readonly segment: PlanSegment;
  /** Days; null when the user emptied the cell. */
  readonly intervalDays?: number | null;
  /** The text as typed, and the channels found in it. */
  readonly channel?: { readonly text: string; readonly channels: readonly Channel[] };
  readonly objective?: string;
  readonly actions?: string;
}

/** What the user changed in the plan's editable cells since it was written. */
export interface PlanEdits {
  readonly rows: readonly PlanRowEdit[];
  readonly capacity: {
    readonly visitsPerDay: number;
    readonly daysPerWeek: number;
    readonly weeks: number;
  } | null;
  /** Cells of intervals and of the capacity that hold no number within bounds: what stood there is kept, and told. */
  readonly unread: readonly UnreadPlanCell[];
}

/** A cell of the plan, as "G9", what the user typed in it, and the most it takes (null = any number above 0). */
export interface UnreadPlanCell {
  readonly cell: string;
  readonly text: string;
  readonly most: number | null;
}

/** Nothing changed. */
export const NO_PLAN_EDITS: PlanEdits = { rows: [], capacity: null, unread: [] };
