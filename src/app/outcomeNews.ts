/** Runs started elsewhere than in the pane (the ribbon) tell the pane their outcome. */
import type { SegmentOutcome } from "./outcome";

type Listener = (outcome: SegmentOutcome) => void;

const listeners = new Set<Listener>();
let latest: SegmentOutcome | null = null;

/** Tells an outcome to whoever listens, now or when the pane opens. */
export function tellOutcome(outcome: SegmentOutcome): void {
  latest = listeners.size === 0 ? outcome : null;
  for (const listener of listeners) listener(outcome);
}

/** Hears outcomes, the last untold one first; returns what stops it. */
export function onOutcome(listener: Listener): () => void {
  listeners.add(listener);
  const waiting = latest;
  latest = null;
  if (waiting !== null) listener(waiting);
  return () => listeners.delete(listener);
}
