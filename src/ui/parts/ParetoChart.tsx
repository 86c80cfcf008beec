import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useLocale } from "../locale";
import { clientsAt } from "../views/paretoCurve";
import type { ParetoPoint } from "../views/paretoCurve";

/** Drawing units: the plot, and the room around it for the figures. */
const WIDTH = 280;
const HEIGHT = 150;
const LEFT = 34;
const TOP = 10;
const BOTTOM = 34;
/** Width of a figure below the curve, as a share of that of the plot. */
const FIGURE = 0.13;

const useStyles = makeStyles({
  root: { display: "block", width: "100%", height: "auto", overflow: "visible" },
  frame: { stroke: tokens.colorNeutralStroke1, fill: "none" },
  curve: {
    stroke: tokens.colorCompoundBrandStroke,
    strokeWidth: "2.5px",
    fill: "none",
    "@media (forced-colors: active)": { stroke: "Highlight" },
  },
  limit: {
    stroke: tokens.colorNeutralForeground3,
    strokeDasharray: "4 3",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  text: {
    fill: tokens.colorNeutralForeground2,
    fontSize: "11px",
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  strong: { fill: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** The Pareto curve with the two limits drawn on it. */
export function ParetoChart(props: {
  readonly curve: readonly ParetoPoint[];
  readonly limits: readonly [number, number];
}): ReactNode {
  const styles = useStyles();
  const { words, numbers } = useLocale();
  const { curve, limits } = props;
  const names = words.criteria.limits;
  const x = (clients: number): number => LEFT + clients * WIDTH;
  const y = (revenue: number): number => TOP + (1 - revenue) * HEIGHT;
  const lines = limits.map((limit) => ({ limit, clients: clientsAt(curve, limit) }));
  const path = curve.map((point, i) => `${i === 0 ? "M" : "L"}${x(point.clients)} ${y(point.revenue)}`);
  const [a, b] = lines;
  const figures = apart(a?.clients ?? 0, b?.clients ?? 1);
  return (
    <svg
      role="img"
      className={styles.root}
      viewBox={`0 0 ${LEFT + WIDTH + 8} ${TOP + HEIGHT + BOTTOM}`}
      aria-label={names.curve(limits[0], a?.clients ?? 0, limits[1], b?.clients ?? 0)}
    >
      <path className={styles.frame} d={`M${LEFT} ${TOP}V${TOP + HEIGHT}H${LEFT + WIDTH}`} />
      {lines.map(({ limit, clients }, i) => (
        <g key={i}>
          <path
            className={styles.limit}
            d={`M${LEFT} ${y(limit)}H${x(clients)}V${TOP + HEIGHT}`}
            fill="none"
          />
          <text className={styles.text} x={LEFT - 4} y={y(limit) + (i === 0 ? 8 : 0)} textAnchor="end">
            {numbers.percent(limit)}
          </text>
          <text
            className={styles.text}
            x={x(figures[i] ?? clients)}
            y={TOP + HEIGHT + 13}
            textAnchor="middle"
          >
            {numbers.percent(clients)}
          </text>
        </g>
      ))}
      <path className={styles.curve} d={path.join("")} />
      {["A", "B", "C"].map((letter, i) => {
        const from = i === 0 ? 0 : (lines[i - 1]?.clients ?? 0);
        const to = lines[i]?.clients ?? 1;
        return (
          <text
            key={letter}
            className={`${styles.text} ${styles.strong}`}
            x={x((from + to) / 2)}
            y={TOP + HEIGHT - 6}
            textAnchor="middle"
          >
            {letter}
          </text>
        );
      })}
      <text className={styles.text} x={LEFT + WIDTH / 2} y={TOP + HEIGHT + 29} textAnchor="middle">
        {names.curveX}
      </text>
    </svg>
  );
}

/** Where the two figures below the curve stand: under their lines, but apart, and inside the frame. */
function apart(a: number, b: number): readonly [number, number] {
  const right = Math.min(Math.max(b, a + FIGURE), 1 - FIGURE / 2 + 0.02);
  return [Math.min(a, right - FIGURE), right];
}
