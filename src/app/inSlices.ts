/** Drives long work of the core without ever holding the pane for long. */
import type { Steps } from "../core/steps";
import { pause } from "./pause";

/** Milliseconds of work between two pauses: below what a hand notices, above what a pause costs. */
const SLICE_MS = 25;

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
