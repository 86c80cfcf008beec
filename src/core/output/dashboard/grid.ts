import type { Area } from "../../model";

/** *Tableau de bord*: 18 narrow columns, two charts side by side, the data of the charts below. */
export const DASHBOARD = {
  columns: 18,
  width: 8,
  /** Rows that a chart covers. */
  chartRows: 17,
  /** Row of the first chart. */
  firstChartRow: 7,
} as const;

/** The cells that the chart number `index` (from 0) covers: two a row, one blank row between. */
export function chartPlace(index: number): Area {
  const half = DASHBOARD.columns / 2;
  const left = index % 2 === 0 ? 1 : half + 1;
  const top = DASHBOARD.firstChartRow + Math.floor(index / 2) * (DASHBOARD.chartRows + 1);
  return {
    firstRow: top,
    firstColumn: left,
    lastRow: top + DASHBOARD.chartRows - 1,
    lastColumn: left + half - 1,
  };
}

/** First row under `count` charts. */
export function rowBelowCharts(count: number): number {
  return DASHBOARD.firstChartRow + Math.ceil(count / 2) * (DASHBOARD.chartRows + 1);
}
