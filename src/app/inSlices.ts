/** Drives long work of the core without ever holding the pane for long. */
import type { Steps } from "../core/steps";
import { pause } from "./pause";

/** Milliseconds of work between two pauses: below what a hand notices, above what a pause costs. */
const SLICE_MS = 15;

/** Does the work in slices, the page free between two; null when `signal` was aborted on the way. */
export async function inSlices<T>(
  steps: Steps<T>,
  signal: AbortSignal | null,
): Promise<{ readonly value: T } | null> {
  let start = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return { value: step.value };
    if (performance.now() - start < SLICE_MS) continue;
    await pause();
    if (signal?.aborted === true) return null;
    start = performance.now();
  }
}

/** Does the work in slices to its end, whatever happens meanwhile. */
export async function toTheEnd<T>(steps: Steps<T>): Promise<T> {
  const done = await inSlices(steps, null);
  if (done === null) throw new Error("abandoned without a signal");
  return done.value;
}
