/** One measure: milliseconds of processor (best of several runs) and how many times the least possible cost that is. */
export interface Measure {
  readonly name: string;
  readonly ms: number;
  readonly ratio: number;
  /** The greatest ratio wanted; null when none is. */
  readonly target: number | null;
}

const RUNS = 7; // the best of them: what the machine can do, not what else it was doing

/** Milliseconds of processor of the best of several runs, the collector's own threads included. */
export function best(task: () => unknown, runs = RUNS): number {
  let least = Infinity;
  for (let run = 0; run < runs; run++) {
    const start = process.cpuUsage();
    task();
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}
