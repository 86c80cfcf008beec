import type { Desk } from "../../desk";
import { itemNotFound } from "../../protocol/failure";
import type { Chart } from "../../workbook";

/** One chart, named by its sheet and its id. */
export interface ChartTarget {
  readonly sheetId: string;
  readonly id: string;
}

/** The chart as it is kept; fails with ItemNotFound. */
export function findChart(desk: Desk, { sheetId, id }: ChartTarget): Chart {
  const chart = desk.sheet(sheetId).extras.charts.find((known) => known.id === id);
  if (chart === undefined) throw itemNotFound();
  return chart;
}

/** The chart, to be changed within this undo step. A chart of an opened file counts as ours from then on. */
export function editChart(desk: Desk, target: ChartTarget): Chart {
  desk.allowEdit(target.sheetId);
  desk.edit();
  const chart = findChart(desk, target);
  chart.fromFile = false;
  return chart;
}
