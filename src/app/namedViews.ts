/** Filters that the rep named, as they come out of the workbook: a damaged one is left out. */
import * as v from "valibot";
import { ABC_LABELS } from "../core/labels";

const view = v.object({
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  filter: v.object({
    segments: v.array(v.picklist(ABC_LABELS)),
    zones: v.array(v.string()),
    sectors: v.array(v.string()),
    priorities: v.array(v.picklist(["P1", "P2", "P3", "P4"])),
    populations: v.array(v.picklist(["client", "prospect", "closed"])),
    contacts: v.array(v.picklist(["upToDate", "due", "overdue", "none"])),
    potentials: v.array(v.picklist(["high", "medium", "limited", "unknown"])),
    dueWithinDays: v.nullable(v.number()),
  }),
});

/** A named filter of the pane. */
export type SavedView = v.InferOutput<typeof view>;

/** More names than this nobody reads in a pane. */
const MOST = 50;

/** The named filters that are whole: the first fifty. */
export function namedViews(saved: readonly unknown[]): readonly SavedView[] {
  return saved.slice(0, MOST).flatMap((one) => {
    const found = v.safeParse(view, one);
    return found.success ? [found.output] : [];
  });
}
