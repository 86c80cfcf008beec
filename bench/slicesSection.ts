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

/** Sheets that are pressed: rows, columns, and whether they are the lines of a journal. */
const JOURNAL = { size: 100_000, columns: 12, isJournal: true } as const;
const LISTS = [
  { size: 100_000, columns: 12, isJournal: false },
  { size: 1_000_000, columns: 4, isJournal: false },
] as const;

/** The longest stretch of each stage, the first time of a process included. */
export function slicesSection(most: number): Section {
  return {
    title: "The longest stretch without a stop",
    note: "Processor time of one step between two stops, in the worst of the runs; the pane breathes between. The rest of it is the garbage collector, which goes through the whole memory once in a while, here at one go so that its part is known. A sheet above 5,000,000 cells is not read: a million rows have four columns here.",
    headings: [
      "sheet",
      "stage",
      "rows",
      "columns",
      "longest, ms",
      "of it computing, ms",
      "all steps, ms",
      "wanted",
      "",
    ],
    rows: [JOURNAL, ...LISTS.filter(({ size }) => size <= most)].flatMap(({ size, columns, isJournal }) => {
      // Marked at one go, the memory's collection is one measured stretch: in parts it would count as computing.
      const heap = ["--expose-gc", "--max-old-space-size=12288", "--no-incremental-marking"];
      // -- our own program writes this
      const isLarge = size > 100_000;
      const runs = (inFreshProcess(
        "slices",
        [size, isLarge ? 2 : TIMES, columns, isJournal ? "journal" : "list"],
        heap,
      ) ?? []) as readonly Run[];
      const limit = isLarge ? 100 : 50;
      // -- the keys of this record are these
      return (Object.keys(STAGES) as Stage[]).map((stage) => {
        const longest = Math.max(...runs.map((run) => run[stage].longest));
        const own = Math.max(...runs.map((run) => run[stage].own));
        const total = Math.min(...runs.map((run) => run[stage].total));
        return [
          isJournal ? "journal" : "client list",
          STAGES[stage],
          size,
          columns,
          longest,
          own,
          total,
          `≤ ${limit}`,
          verdict(own, { atMost: limit }),
        ];
      });
    }),
  };
}
