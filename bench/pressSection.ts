/** The whole press through office.js and the simulated workbook: whose each millisecond is. */
import { join } from "node:path";
import { inFreshProcess } from "./fresh/inFreshProcess";
import type { Cell, Section } from "./section";

const OWNERS = {
  recognising: "recognising: columns, values, places, customers",
  computing: "computing: the methods, priority, plan",
  composing: "composing: columns, plan, dashboard, reasons",
  adapter: "the adapter: blocks, checks, calls to office.js",
  app: "the use case around them",
} as const;
const OTHERS = {
  client: "Microsoft's office.js client",
  host: "the simulated workbook (not in Excel)",
  engine: "its spreadsheet engine (not in Excel)",
  collector: "garbage collector, all of them",
  waiting: "waiting between two stages",
  other: "Node itself",
} as const;

interface Press {
  readonly clock: number;
  readonly syncs: number;
  readonly owners: Readonly<Record<string, number>>;
}
interface Found {
  readonly first: Press;
  /** The best of the next ones; null = the first one took so long that there was none. */
  readonly later: Press | null;
}

/** One press on a fresh workbook: the first of a process, and the best of the next ones. */
export function pressSections(sizes: readonly number[]): readonly Section[] {
  return sizes.map((size): Section => {
    const title = `One press through office.js, ${size} rows × 20 columns`;
    const program = join(process.cwd(), "bench/press/main.ts");
    // -- our own program writes this
    const found = inFreshProcess(program, [size], ["--import", "tsx"]) as Found | null;
    const headings = ["whose", "first press, ms", "later press, ms", "share"];
    if (found === null) return { title, headings, rows: [["not measured here", null, null, null]] };
    const { first, later } = found;
    const last = later ?? first;
    const line = (name: string, ms: (press: Press) => number): readonly Cell[] => [
      name,
      ms(first),
      later && ms(later),
      `${Math.round((100 * ms(last)) / last.clock)} %`,
    ];
    const sum = (press: Press): number =>
      Object.keys(OWNERS).reduce((total, owner) => total + (press.owners[owner] ?? 0), 0);
    const lines = (owners: Readonly<Record<string, string>>): Section["rows"] =>
      Object.entries(owners).map(([owner, name]) => line(name, ({ owners: ms }) => ms[owner] ?? 0));
    return {
      title,
      note: `${last.syncs} round trips; by the clock, shares by a sampling profile.`,
      headings,
      rows: [
        ...lines(OWNERS),
        line("**the add-in, together**", sum),
        ...lines(OTHERS),
        line("**the whole press**", ({ clock }) => clock),
      ],
    };
  });
}
