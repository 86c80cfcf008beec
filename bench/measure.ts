/** One measure: milliseconds of processor (best of several runs) and how many times the least possible cost that is. */
export interface Measure {
  readonly name: string;
  readonly ms: number;
  readonly ratio: number;
  /** The greatest ratio wanted; null when none is. */
  readonly target: number | null;
}

const RUNS = 7; // the best of them: what the machine can do, not what else it was doing
const LEAST_MS = 200; // a shorter task is repeated until a run lasts that long: the clock and the compiler would be the measure

/** Milliseconds of processor of the best of several runs, the collector's own threads included. */
export function best(task: () => unknown, runs = RUNS): number {
  return bestOfEach({ task }, runs).task;
}

/**
 * The same for several tasks, run in turn: what else the machine is doing slows each of them, so that their ratio
 * stands on a busy machine.
 */
export function bestOfEach<Name extends string>(
  tasks: Readonly<Record<Name, () => unknown>>,
  runs = RUNS,
): Readonly<Record<Name, number>> {
  // -- the keys of a record of these names are these names
  const names = Object.keys(tasks) as Name[];
  const repeats = new Map(names.map((name) => [name, repeatsOf(tasks[name])]));
  const least = new Map<Name, number>();
  // What a pane shows stays while the next press is computed; without it the engine would forget, with the last
  // object of a kind, the code that it compiled for them.
  const shown = new Map<Name, unknown>();
  for (let run = 0; run < runs; run++) {
    for (const name of names) {
      const times = repeats.get(name) ?? 1;
      globalThis.gc?.(); // nobody pays for the garbage of the one before
      const { ms, result } = processorMs(tasks[name], times);
      shown.set(name, result);
      least.set(name, Math.min(least.get(name) ?? Infinity, ms / times));
    }
  }
  // -- every name was measured above
  return Object.fromEntries(least) as Record<Name, number>;
}

/** Times that a task is to be repeated for a run to last that long, once the engine has compiled it. */
function repeatsOf(task: () => unknown): number {
  let times = 1;
  for (;;) {
    const { ms } = processorMs(task, times);
    if (ms >= LEAST_MS) return times;
    times = Math.max(times + 1, Math.ceil((times * LEAST_MS) / Math.max(1, ms)));
  }
}

function processorMs(task: () => unknown, times: number): { readonly ms: number; readonly result: unknown } {
  let result: unknown = null;
  const start = process.cpuUsage();
  for (let i = 0; i < times; i++) result = task();
  const { user, system } = process.cpuUsage(start);
  return { ms: (user + system) / 1000, result };
}
