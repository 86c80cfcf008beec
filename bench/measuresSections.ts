/** Measures taken at several sizes: a table of ratios, and how they grow. */
import { growth } from "./growth";
import type { Measure } from "./measure";
import { verdict, type Section } from "./section";

const GROWTH_FROM = 10_000; // below, a run is too short to tell growth from start-up
const MOST_GROWTH = 1.1;

/** One table of measures taken at several sizes, ascending, and one of their growth exponents. */
export function measuresSections(
  title: string,
  note: string,
  sizes: readonly number[],
  measure: (size: number) => readonly Measure[],
): readonly Section[] {
  const lines = sizes.flatMap((size) => measure(size).map((one) => ({ size, ...one })));
  const table: Section = {
    title,
    note,
    headings: ["what", "rows", "ms of processor", "ratio", "wanted", ""],
    rows: lines.map(({ name, size, ms, ratio, target }) => [
      name,
      size,
      ms,
      ratio,
      target === null ? "" : `≤ ${target}`,
      target === null ? "" : verdict(ratio, { atMost: target }),
    ]),
  };
  const large = lines.filter(({ size }) => size === sizes.at(-1));
  const from = sizes.find((size) => size >= GROWTH_FROM);
  const rows = large.flatMap((line) => {
    const small = lines.find(({ size, name }) => size === from && name === line.name);
    if (small === undefined || small.size === line.size) return [];
    const exponent = growth(small, line);
    return [
      [
        line.name,
        small.size,
        line.size,
        exponent,
        `≤ ${MOST_GROWTH}`,
        verdict(exponent, { atMost: MOST_GROWTH }),
      ],
    ];
  });
  if (rows.length === 0) return [table];
  return [
    table,
    {
      title: `${title}: growth exponent`,
      headings: ["what", "from rows", "to rows", "exponent", "wanted", ""],
      rows,
    },
  ];
}
