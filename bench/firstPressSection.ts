/** The first press of a session: a fresh process, nothing compiled. */
import { inFreshProcess } from "./fresh/inFreshProcess";
import { verdict, type Section } from "./section";

const ROWS = 500;
const MOST_MS = 5;
/** The stages as the pane tells them; what is to be quick is the computing. */
const PARTS = {
  places: "loading the tables of places",
  reading: "recognising: columns, values, places, customers",
  segmentation: "computing: the methods, priority, plan",
  output: "composing: columns, plan, dashboard, reasons",
} as const;
type Part = keyof typeof PARTS;

/** Several fresh processes; each part at its best and at its median. */
export function firstPressSection(processes: number): Section {
  const runs = Array.from({ length: processes }, () => inFreshProcess("firstPress", [ROWS]))
    // -- our own program writes this
    .flatMap((run) => (run === null ? [] : [run as Readonly<Record<Part, number>>]));
  // -- the keys of this record are these
  const parts = Object.keys(PARTS) as Part[];
  const together = runs.map(
    ({ places, reading, segmentation, output }) => places + reading + segmentation + output,
  );
  return {
    title: `First press of a fresh process, ${ROWS} rows`,
    note: `${runs.length} processes, by the clock; the workbook itself is not part of it.`,
    headings: ["what", "best ms", "median ms", "wanted", ""],
    rows: [
      ...parts.map((part) => {
        const times = runs.map((run) => run[part]);
        const least = Math.min(...times);
        const wanted =
          part === "segmentation" ? [`≤ ${MOST_MS}`, verdict(least, { atMost: MOST_MS })] : ["", ""];
        return [PARTS[part], least, median(times), ...wanted];
      }),
      ["together", Math.min(...together), median(together), "", ""],
    ],
  };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;
}
