/** How a chart type of office.js is drawn: the file's element and its grouping. */
export interface ChartKind {
  readonly element: "barChart" | "lineChart" | "pieChart" | "doughnutChart" | "areaChart" | "scatterChart";
  readonly direction?: "col" | "bar";
  readonly grouping?: "clustered" | "stacked" | "percentStacked" | "standard";
  readonly markers?: boolean;
}

const KINDS: ReadonlyMap<string, ChartKind> = new Map([
  ["ColumnClustered", { element: "barChart", direction: "col", grouping: "clustered" }],
  ["ColumnStacked", { element: "barChart", direction: "col", grouping: "stacked" }],
  ["ColumnStacked100", { element: "barChart", direction: "col", grouping: "percentStacked" }],
  ["BarClustered", { element: "barChart", direction: "bar", grouping: "clustered" }],
  ["BarStacked", { element: "barChart", direction: "bar", grouping: "stacked" }],
  ["BarStacked100", { element: "barChart", direction: "bar", grouping: "percentStacked" }],
  ["Line", { element: "lineChart", grouping: "standard" }],
  ["LineMarkers", { element: "lineChart", grouping: "standard", markers: true }],
  ["LineStacked", { element: "lineChart", grouping: "stacked" }],
  ["Area", { element: "areaChart", grouping: "standard" }],
  ["AreaStacked", { element: "areaChart", grouping: "stacked" }],
  ["Pie", { element: "pieChart" }],
  ["PieExploded", { element: "pieChart" }],
  ["Doughnut", { element: "doughnutChart" }],
  ["XYScatter", { element: "scatterChart", markers: true }],
]);

const COLUMNS: ChartKind = { element: "barChart", direction: "col", grouping: "clustered" };

/** A type the file has no plain chart for is drawn as columns. */
export function chartKind(chartType: string): ChartKind {
  return KINDS.get(chartType) ?? COLUMNS;
}

/** office.js' word for a chart of the file. */
export function chartTypeOf(kind: { readonly [name in keyof ChartKind]?: string | boolean | null }): string {
  const found = [...KINDS].find(
    ([, known]) =>
      known.element === kind.element &&
      (known.direction === undefined || known.direction === kind.direction) &&
      (known.grouping === undefined || known.grouping === (kind.grouping ?? known.grouping)),
  );
  return found?.[0] ?? "Invalid";
}
