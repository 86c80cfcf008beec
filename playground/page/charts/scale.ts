/** A value axis from 0 (or below) to a round number, with its ticks. */
export interface Scale {
  readonly ticks: readonly number[];
  /** 0 at the start of the axis, 1 at its end. */
  readonly at: (value: number) => number;
}

const STEPS = [1, 2, 2.5, 5, 10];

/** Four or five round ticks that hold all the values; shares (largest value at most 1) end at 100 %. */
export function scaleOf(values: readonly number[]): Scale {
  const largest = Math.max(0, ...values);
  const smallest = Math.min(0, ...values);
  const span = largest - smallest || 1;
  const power = 10 ** Math.floor(Math.log10(span / 4));
  const step = power * (STEPS.find((candidate) => candidate * power >= span / 4) ?? 10);
  const start = Math.floor(smallest / step) * step;
  const count = Math.ceil((largest - start) / step - 1e-9) || 1;
  const ticks = Array.from({ length: count + 1 }, (_, index) => start + index * step);
  const end = start + count * step;
  return { ticks, at: (value) => (value - start) / (end - start) };
}

/** A tick as an axis writes it in French: 1 200, 45 k, 80 %. */
export function tickText(value: number, share: boolean): string {
  if (share) return `${Math.round(value * 100)}\u202f%`;
  if (Math.abs(value) >= 1_000_000) return `${String(value / 1_000_000).replace(".", ",")}\u202fM`;
  if (Math.abs(value) >= 10_000) return `${String(value / 1_000).replace(".", ",")}\u202fk`;
  return String(value).replace(".", ",");
}
