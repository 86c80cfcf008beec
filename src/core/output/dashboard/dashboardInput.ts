import type { Edit, ChartSpec } from "../edits";
import type { OutputInput } from "../input";
import type { LabelRefs } from "../sheet/labelRefs";
import type { Page } from "../sheet/page";
import type { PlanRefs } from "./planRefs";

/** What *Tableau de bord* is made from. */
export interface DashboardInput {
  readonly input: OutputInput;
  readonly refs: LabelRefs;
  readonly plan: PlanRefs;
}

/** A chart and its data: adds the rows of its data to the page and tells the chart, without its place. */
export type ChartSection = (page: Page, input: DashboardInput) => Omit<ChartSpec, "place">;

/** A chart in its place, as an edit. */
export function chartEdit(chart: ChartSpec): Edit {
  return { kind: "chart", sheet: "dashboard", chart };
}
