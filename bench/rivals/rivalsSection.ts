/** The same segmentation, written in other ways, in the same run and checked to give the same labels. */
import type { Reading } from "../../src/core/model";
import { toCents } from "../../src/core/stats/cents";
import { abcAndRfm } from "../abcAndRfm";
import { bestOfEach } from "../measure";
import { randomReading } from "../randomReading";
import { verdict, type Section } from "../section";
import { plainObjects } from "./plainObjects";
import { rowsOf, type Labels, type Row } from "./Row";
import { columnTable, labelsOf, withArquero } from "./withArquero";

const WANTED = { ours: null, plain: 5, arquero: 10 } as const;
const NAMES = {
  pass: "reading three columns once (the memory's own speed)",
  sort: "sorting three Float64Array columns",
  ours: "this project: ABC and RFM",
  plain: "row objects, comparators, running sums",
  arquero: "arquero 7.2.1",
} as const;

/** Measures each way at each size. */
export function rivalsSection(sizes: readonly number[]): Section {
  return {
    title: "ABC and RFM beside other ways",
    note: "How many times the time of this project each way takes; each gave the same labels first.",
    headings: ["what", "customers", "ms of processor", "times ours", "wanted", ""],
    rows: sizes.flatMap(rivalsAt),
  };
}

function rivalsAt(size: number): Section["rows"] {
  const reading = randomReading(size);
  const rows = rowsOf(reading.customers);
  const columns = columnTable(rows);
  const ours = ourLabels(reading);
  check("row objects", ours, plainObjects(rows), rows);
  check("arquero", ours, labelsOf(withArquero(columns), size), rows);
  const numbers = [
    Float64Array.from(rows, ({ revenue }) => revenue ?? 0),
    Float64Array.from(rows, ({ days }) => days ?? 0),
    Float64Array.from(rows, ({ orders }) => orders ?? 0),
  ];
  const times = bestOfEach(
    {
      pass: () => numbers.map(sumOf),
      sort: () => numbers.map((column) => Float64Array.from(column).sort()),
      ours: () => abcAndRfm(reading),
      plain: () => plainObjects(rows),
      arquero: () => withArquero(columns),
    },
    size > 100_000 ? 3 : 7,
  );
  return Object.entries(times).map(([name, ms]) => {
    const wanted = Object.entries(WANTED).find(([one]) => one === name)?.[1] ?? null;
    const ratio = ms / times.ours;
    const label = Object.entries(NAMES).find(([one]) => one === name)?.[1] ?? name;
    return wanted === null
      ? [label, size, ms, ratio, "", ""]
      : [label, size, ms, ratio, `≥ ${wanted}`, verdict(ratio, { atLeast: wanted })];
  });
}

function sumOf(column: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < column.length; i++) sum += column[i] ?? 0;
  return sum;
}

interface Ours extends Labels {
  /** Amounts, in cents, of several customers across a line. */
  readonly onLines: ReadonlySet<number>;
}

function ourLabels(reading: Reading): Ours {
  const { abc: classes, rfm: scored } = abcAndRfm(reading);
  return {
    abc: classes.labels.map((label) => label ?? ""),
    rfm: scored.scores.map((one) => one?.score ?? ""),
    onLines: new Set(
      [...classes.clients.straddles, ...classes.prospects.straddles].map(({ cents }) => cents),
    ),
  };
}

/**
 * Stops the bench when a rival finds another label. One difference is its right: the others split the customers of one
 * amount that stands across a line, this project never does.
 */
function check(name: string, ours: Ours, theirs: Labels, rows: readonly Row[]): void {
  for (const row of rows) {
    const amount = row.isProspect ? row.potential : row.revenue;
    const isTied = amount !== null && ours.onLines.has(toCents(amount));
    const sameClass = ours.abc[row.id] === theirs.abc[row.id] || isTied;
    if (sameClass && ours.rfm[row.id] === theirs.rfm[row.id]) continue;
    const [here, there] = [ours, theirs].map((labels) => `${labels.abc[row.id]} ${labels.rfm[row.id]}`);
    throw new Error(`${name}, customer ${row.id}: ${there} where this project finds ${here}`);
  }
}
