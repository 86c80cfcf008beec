import { SEGMENT_TINTS } from "../palette";
import type { ChartSection } from "./dashboardInput";
import { addDataTable } from "./dataTable";
import { paretoData } from "./paretoData";

/** Pareto curve: revenue of the clients, largest first, and the cumulative share, as of the run. */
export const paretoSection: ChartSection = (page, { input }) => {
  const { words, format, segmentation } = input;
  const { pareto } = words.dashboard;
  const slices = paretoData(segmentation.scales.clients);
  const table = addDataTable(
    page,
    pareto.title,
    [pareto.clients, pareto.revenue, pareto.cumulative],
    slices.map(({ clients, revenue, cumulative }) => [format.percent(clients), revenue, cumulative]),
    ["@", words.formats.thousands, words.formats.percent],
  );
  const { categories } = table;
  const [revenue = categories, cumulative = categories] = table.series;
  return {
    name: "SegmentationPareto",
    type: "pareto",
    title: pareto.title,
    data: "dashboard",
    series: [
      { name: pareto.revenue, values: revenue, categories, color: SEGMENT_TINTS.B.strong, kind: "column" },
      {
        name: pareto.cumulative,
        values: cumulative,
        categories,
        color: SEGMENT_TINTS.highPotential.strong,
        kind: "line",
        secondaryAxis: true,
      },
    ],
    axisFormat: words.formats.thousands,
    secondaryAxisFormat: words.formats.percent,
  };
};
