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
type Run = Readonly<Record<Stage, { readonly longest: number; readonly total: number }>>;
const TIMES = 3;

/** The longest stretch of each stage, the first time of a process and at best of the next ones. */
export function slicesSection(sizes: readonly number[]): Section {
  return {
    title: "The longest stretch without a stop, 12 columns",
    note: "Processor time of one step between two stops, the garbage collector's included; the pane breathes between.",
    headings: ["stage", "rows", "first, ms", "later, ms", "all steps, ms", "wanted", ""],
    rows: sizes.flatMap((size) => {
      const heap = ["--expose-gc", "--max-old-space-size=12288"];
      // -- our own program writes this
      const runs = (inFreshProcess("slices", [size, size > 100_000 ? 2 : TIMES], heap) ??
        []) as readonly Run[];
      const [first, ...later] = runs;
      if (first === undefined) return [];
      const most = size > 100_000 ? 100 : 50;
      // -- the keys of this record are these
      return (Object.keys(STAGES) as Stage[]).map((stage) => {
        const longest = Math.min(...later.map((run) => run[stage].longest));
        const total = Math.min(...later.map((run) => run[stage].total));
        return [
          STAGES[stage],
          size,
          first[stage].longest,
          longest,
          total,
          `≤ ${most}`,
          verdict(Math.max(longest, first[stage].longest), { atMost: most }),
        ];
      });
    }),
  };
}
