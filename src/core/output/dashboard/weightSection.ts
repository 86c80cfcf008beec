import { SEGMENT_TINTS } from "../palette";
import { PLAN } from "../plan/planGrid";
import type { ChartSection } from "./dashboardInput";
import { addDataTable } from "./dataTable";
import { planCell } from "./planRefs";

/** Weight of each segment, in customers and in revenue, live from the plan. */
export const weightSection: ChartSection = (page, { input, plan }) => {
  const { words } = input;
  const { weight } = words.dashboard;
  const { headings } = words.plan;
  const columns = [PLAN.share, PLAN.revenueShare, PLAN.customers, PLAN.revenue];
  const rows = plan.main.map((segment) => [
    words.segments[segment],
    ...columns.map((column) => ({ formula: `=${planCell(plan, plan.rows.get(segment) ?? 1, column)}` })),
  ]);
  const { percent, integer, thousands } = words.formats;
  const table = addDataTable(
    page,
    weight.title,
    [headings.segment, weight.customers, weight.revenue, headings.customers, headings.revenue],
    rows,
    ["@", percent, percent, integer, thousands],
  );
  const { categories } = table;
  const [customers = categories, revenue = categories] = table.series;
  return {
    name: "SegmentationWeight",
    type: "column",
    title: weight.title,
    data: "dashboard",
    series: [
      { name: weight.customers, values: customers, categories, color: SEGMENT_TINTS.B.strong },
      { name: weight.revenue, values: revenue, categories, color: SEGMENT_TINTS.A.strong },
    ],
    axisFormat: percent,
  };
};
