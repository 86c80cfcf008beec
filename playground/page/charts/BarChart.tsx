import { axisValues, type SizedChart } from "./chartData";
import { scaleOf, tickText } from "./scale";

/** Horizontal bars, the first category at the bottom as Excel draws it. */
export function BarChart({ chart, width, height }: SizedChart) {
  const frame = { left: 110, top: 34, width: width - 130, height: height - 64 };
  const scale = scaleOf(axisValues(chart, chart.series));
  const slot = frame.height / Math.max(1, chart.categories.length);
  const thick = (slot * 0.7) / (chart.stacked ? 1 : Math.max(1, chart.series.length));
  return (
    <g>
      {scale.ticks.map((tick) => (
        <g key={tick}>
          <line
            x1={frame.left + frame.width * scale.at(tick)}
            x2={frame.left + frame.width * scale.at(tick)}
            y1={frame.top}
            y2={frame.top + frame.height}
            stroke="#e3e8ea"
          />
          <text
            x={frame.left + frame.width * scale.at(tick)}
            y={frame.top + frame.height + 14}
            textAnchor="middle"
          >
            {tickText(tick, false)}
          </text>
        </g>
      ))}
      {chart.categories.map((category, index) => {
        const y = frame.top + frame.height - (index + 1) * slot + slot * 0.15;
        let base = 0;
        return (
          <g key={category}>
            <text x={frame.left - 6} y={y + slot * 0.42} textAnchor="end">
              {category.length > 18 ? `${category.slice(0, 17)}…` : category}
            </text>
            {chart.series.map((one, place) => {
              const value = one.values[index] ?? 0;
              const from = chart.stacked ? base : 0;
              base += value;
              return (
                <rect
                  key={one.name}
                  x={frame.left + frame.width * scale.at(from)}
                  y={y + (chart.stacked ? 0 : place * thick)}
                  width={Math.max(0, frame.width * (scale.at(from + value) - scale.at(from)))}
                  height={thick}
                  fill={one.color}
                />
              );
            })}
          </g>
        );
      })}
    </g>
  );
}
