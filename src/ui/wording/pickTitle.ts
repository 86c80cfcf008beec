import type { Words } from "../../i18n/fr";
import type { CustomerPick } from "../state/customerPick";

/** What a list of customers is a list of. */
export function pickTitle(words: Words, pick: CustomerPick): string {
  switch (pick.by) {
    case "all":
      return words.segments.customers.all;
    case "segment":
      return words.segments.customers.ofSegment(words.labels.abc[pick.segment]);
    case "rfm":
      return `${words.segments.rfm.row(pick.r)} · ${words.segments.rfm.column(pick.f)}`;
    case "profile":
      return words.labels.profile[pick.profile];
    case "alert":
      return words.labels.alert[pick.alert];
    case "due":
      return words.plan.week.title;
  }
}
