import { sliceColor, type SizedChart } from "./chartData";

const point = (cx: number, cy: number, radius: number, turn: number): string => {
  const angle = turn * 2 * Math.PI - Math.PI / 2;
  return `${cx + radius * Math.cos(angle)} ${cy + radius * Math.sin(angle)}`;
};

/** A doughnut: each category's share of the first series. */
export function RoundChart({ chart, width, height }: SizedChart) {
  const values = (chart.series[0]?.values ?? []).map((value) => Math.max(0, value));
  const total = values.reduce((sum, value) => sum + value, 0) || 1;
  const cx = width / 2;
  const cy = height / 2 + 8;
  const outer = Math.min(width, height) / 2 - 40;
  const inner = outer * 0.55;
  let before = 0;
  return values.map((value, index) => {
    const start = before / total;
    before += value;
    const end = Math.min(before / total, start + 0.99999);
    const large = end - start > 0.5 ? 1 : 0;
    const path = `M${point(cx, cy, outer, start)} A${outer} ${outer} 0 ${large} 1 ${point(cx, cy, outer, end)} L${point(cx, cy, inner, end)} A${inner} ${inner} 0 ${large} 0 ${point(cx, cy, inner, start)} Z`;
    return <path key={chart.categories[index] ?? index} d={path} fill={sliceColor(index)} stroke="#fff" />;
  });
}
