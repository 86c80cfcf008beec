import { axisValues, type DrawnChart, type DrawnSeries } from "./chartData";
import { scaleOf, tickText, type Scale } from "./scale";

interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const isShare = (series: readonly DrawnSeries[]): boolean =>
  series.length > 0 && series.every(({ values }) => values.every((value) => value >= 0 && value <= 1));

/** Series to draw in a frame, by the scale of their axis. */
interface Plot {
  readonly chart: DrawnChart;
  readonly frame: Frame;
  readonly series: readonly DrawnSeries[];
  readonly scale: Scale;
}

function Ticks({
  frame,
  scale,
  share,
  right,
}: {
  frame: Frame;
  scale: Scale;
  share: boolean;
  right: boolean;
}) {
  return scale.ticks.map((tick) => {
    const y = frame.top + frame.height * (1 - scale.at(tick));
    return (
      <g key={tick}>
        {!right && <line x1={frame.left} x2={frame.left + frame.width} y1={y} y2={y} stroke="#e3e8ea" />}
        <text
          x={right ? frame.left + frame.width + 6 : frame.left - 6}
          y={y + 3}
          textAnchor={right ? "start" : "end"}
        >
          {tickText(tick, share)}
        </text>
      </g>
    );
  });
}

function Columns({ chart, frame, series, scale }: Plot) {
  const slot = frame.width / Math.max(1, chart.categories.length);
  const width = (slot * 0.72) / (chart.stacked ? 1 : Math.max(1, series.length));
  return chart.categories.map((category, index) => {
    let base = 0;
    return series.map((one, place) => {
      const value = one.values[index] ?? 0;
      const from = chart.stacked ? base : 0;
      base += value;
      const top = frame.top + frame.height * (1 - scale.at(Math.max(from, from + value)));
      const bottom = frame.top + frame.height * (1 - scale.at(Math.min(from, from + value)));
      const x = frame.left + index * slot + slot * 0.14 + (chart.stacked ? 0 : place * width);
      return (
        <rect
          key={`${category}-${one.name}`}
          x={x}
          y={top}
          width={Math.max(0.5, width)}
          height={bottom - top}
          fill={one.color}
        />
      );
    });
  });
}

function Lines({ chart, frame, series, scale }: Plot) {
  const slot = frame.width / Math.max(1, chart.categories.length);
  return series.map((one) => (
    <polyline
      key={one.name}
      fill="none"
      stroke={one.color}
      strokeWidth={2}
      points={one.values
        .map(
          (value, index) =>
            `${frame.left + (index + 0.5) * slot},${frame.top + frame.height * (1 - scale.at(value))}`,
        )
        .join(" ")}
    />
  ));
}

/** Columns and lines over categories, with a second axis on the right when a series asks for it. */
export function AxisChart({ chart, frame }: { readonly chart: DrawnChart; readonly frame: Frame }) {
  const left = chart.series.filter(({ secondary }) => !secondary);
  const right = chart.series.filter(({ secondary }) => secondary);
  const leftScale = scaleOf(axisValues(chart, left));
  const rightScale = scaleOf(axisValues(chart, right));
  const slot = frame.width / Math.max(1, chart.categories.length);
  const every = Math.max(1, Math.ceil(chart.categories.length / Math.max(1, Math.floor(frame.width / 56))));
  return (
    <g>
      <Ticks frame={frame} scale={leftScale} share={isShare(left)} right={false} />
      {right.length > 0 && <Ticks frame={frame} scale={rightScale} share={isShare(right)} right />}
      <Columns
        chart={chart}
        frame={frame}
        series={left.filter(({ kind }) => kind === "column")}
        scale={leftScale}
      />
      <Lines
        chart={chart}
        frame={frame}
        series={left.filter(({ kind }) => kind === "line")}
        scale={leftScale}
      />
      <Lines chart={chart} frame={frame} series={right} scale={rightScale} />
      {chart.categories.map((category, index) =>
        index % every === 0 ? (
          <text
            key={index}
            x={frame.left + (index + 0.5) * slot}
            y={frame.top + frame.height + 14}
            textAnchor="middle"
          >
            {category.length > 14 ? `${category.slice(0, 13)}…` : category}
          </text>
        ) : null,
      )}
    </g>
  );
}
