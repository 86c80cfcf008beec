import type { Day } from "../../core/model";
import type { AbcLabel, RfmProfile } from "../../core/labels";
import type { Alert } from "../../core/segments";

/** Which customers a list shows: all of them, or those of one bar, cell or alert that the rep opened. */
export type CustomerPick =
  | { readonly by: "all" }
  | { readonly by: "segment"; readonly segment: AbcLabel }
  | { readonly by: "rfm"; readonly r: number; readonly f: number }
  | { readonly by: "profile"; readonly profile: RfmProfile }
  | { readonly by: "alert"; readonly alert: Alert["kind"] }
  /** To contact until that day. */
  | { readonly by: "due"; readonly until: Day };
