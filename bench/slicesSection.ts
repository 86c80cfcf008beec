/** How long a press computes without a stop: what a hand on the pane would have to wait. */
import { inFreshProcess } from "./fresh/inFreshProcess";
import { verdict, type Section } from "./section";

const STAGES = {
  recognising: "recognising",
  computing: "computing",
  composing: "composing",
  blocks: "cutting into blocks",
} as const;
type Stage = keyof typeof STAGES;
type Run = Readonly<
  Record<Stage, { readonly longest: number; readonly own: number; readonly total: number }>
>;
const TIMES = 3;

/** The longest stretch of each stage, the first time of a process included. */
export function slicesSection(sizes: readonly number[]): Section {
  return {
    title: "The longest stretch without a stop",
    note: "Processor time of one step between two stops, in the worst of the runs; the pane breathes between. The rest of it is the garbage collector, which goes through the whole memory once in a while. A sheet above 5,000,000 cells is not read: a million rows have four columns here.",
    headings: [
      "stage",
      "rows",
      "columns",
      "longest, ms",
      "of it computing, ms",
      "all steps, ms",
      "wanted",
      "",
    ],
    rows: sizes.flatMap((size) => {
      const heap = ["--expose-gc", "--max-old-space-size=12288"];
      // -- our own program writes this
      const isLarge = size > 100_000;
      const columns = isLarge ? 4 : 12;
      const runs = (inFreshProcess("slices", [size, isLarge ? 2 : TIMES, columns], heap) ??
        []) as readonly Run[];
      const most = isLarge ? 100 : 50;
      // -- the keys of this record are these
      return (Object.keys(STAGES) as Stage[]).map((stage) => {
        const longest = Math.max(...runs.map((run) => run[stage].longest));
        const own = Math.max(...runs.map((run) => run[stage].own));
        const total = Math.min(...runs.map((run) => run[stage].total));
        return [
          STAGES[stage],
          size,
          columns,
          longest,
          own,
          total,
          `≤ ${most}`,
          verdict(own, { atMost: most }),
        ];
      });
    }),
  };
}
