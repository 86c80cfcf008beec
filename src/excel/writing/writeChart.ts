/** Native charts, fed by cells: made once, then updated in place by name. */
import type { Area } from "../../core/model";
import type { ChartSpec } from "../../core/output/edits";
import { toA1 } from "../grid/address";

const TYPES = {
  column: "ColumnClustered",
  bar: "BarClustered",
  stackedColumn: "ColumnStacked",
  pareto: "ColumnClustered",
  line: "Line",
  doughnut: "Doughnut",
} as const satisfies Record<ChartSpec["type"], string>;

/** Draws a chart of ours on `sheet` from the cells of `data`; `existing` = series it already has, null = a new chart. */
export function applyChart(
  sheet: Excel.Worksheet,
  data: Excel.Worksheet,
  spec: ChartSpec,
  existing: number | null,
): void {
  const ranges = new Map<string, Excel.Range>();
  const range = (area: Area): Excel.Range => {
    const address = toA1(area);
    const one = ranges.get(address) ?? data.getRange(address);
    ranges.set(address, one);
    return one;
  };
  const [first] = spec.series;
  if (!first) return;
  const chart =
    existing === null
      ? sheet.charts.add(TYPES[spec.type], range(first.values), "Columns")
      : sheet.charts.getItem(spec.name);
  if (existing === null) chart.name = spec.name;
  chart.title.text = spec.title;
  const place = { ...spec.place };
  chart.setPosition(
    toA1({ ...place, lastRow: place.firstRow, lastColumn: place.firstColumn }),
    toA1({ ...place, firstRow: place.lastRow, firstColumn: place.lastColumn }),
  );
  const has = existing ?? 1;
  spec.series.forEach((one, i) => {
    const series = i < has ? chart.series.getItemAt(i) : chart.series.add(one.name);
    series.name = one.name;
    series.setValues(range(one.values));
    series.setXAxisValues(range(one.categories));
    if (spec.type !== "doughnut") series.format.fill.setSolidColor(one.color);
    if (one.kind === "line") {
      series.chartType = "Line";
      series.format.line.color = one.color;
    }
    if (one.secondaryAxis === true) series.axisGroup = "Secondary";
  });
  for (let i = has - 1; i >= spec.series.length; i--) chart.series.getItemAt(i).delete();
  chart.legend.visible = spec.series.length > 1 || spec.type === "doughnut";
  if (spec.axisFormat !== undefined && spec.type !== "doughnut") {
    chart.axes.valueAxis.numberFormat = spec.axisFormat;
  }
  if (spec.secondaryAxisFormat !== undefined) {
    const axis = chart.axes.getItem("Value", "Secondary");
    axis.numberFormat = spec.secondaryAxisFormat;
    // A share of all ends at 100 %, where Excel by itself would go to 120.
    if (spec.type === "pareto") axis.maximum = 1;
  }
}
