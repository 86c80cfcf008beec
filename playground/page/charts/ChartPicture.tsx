import { AxisChart } from "./AxisChart";
import { BarChart } from "./BarChart";
import { sliceColor, type DrawnChart, type SizedChart } from "./chartData";
import { RoundChart } from "./RoundChart";

/** What the legend names: the series, or the slices of a round chart. */
function entries(chart: DrawnChart): { readonly name: string; readonly color: string }[] {
  if (chart.direction === "round")
    return chart.categories.map((name, index) => ({ name, color: sliceColor(index) }));
  return chart.series.length > 1 ? chart.series.map(({ name, color }) => ({ name, color })) : [];
}

/** A chart as a picture of the given size, in pixels. */
export function ChartPicture({ chart, width, height }: SizedChart) {
  const legend = entries(chart);
  const right = chart.series.some(({ secondary }) => secondary) ? 48 : 16;
  const frame = {
    left: 52,
    top: 34,
    width: width - 52 - right,
    height: height - 34 - (legend.length > 0 ? 48 : 30),
  };
  return (
    <svg width={width} height={height} role="img" aria-label={chart.title} fontSize={11} fill="#33424a">
      <text x={width / 2} y={20} textAnchor="middle" fontSize={14} fontWeight={600}>
        {chart.title}
      </text>
      {chart.direction === "column" && <AxisChart chart={chart} frame={frame} />}
      {chart.direction === "bar" && <BarChart chart={chart} width={width} height={height} />}
      {chart.direction === "round" && <RoundChart chart={chart} width={width} height={height} />}
      {legend.map(({ name, color }, index) => {
        const slot = (width - 20) / legend.length;
        return (
          <g key={name} transform={`translate(${10 + slot * (index + 0.5) - 30} ${height - 12})`}>
            <rect y={-9} width={10} height={10} fill={color} />
            <text x={14}>{name}</text>
          </g>
        );
      })}
    </svg>
  );
}
