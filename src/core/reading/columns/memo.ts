import type { Steps } from "../../steps";

/** Remembers by its key what was computed in steps. */
export function memoSteps<T>(): (key: string, compute: () => Steps<T>) => Steps<T> {
  const known = new Map<string, T>();
  return function* (key, compute) {
    const hit = known.get(key);
    if (hit !== undefined) return hit;
    const fresh = yield* compute();
    known.set(key, fresh);
    return fresh;
  };
}

/** Remembers by its key what was computed. */
export function memo<T>(): (key: string, compute: () => T) => T {
  const known = new Map<string, T>();
  return (key, compute) => {
    const hit = known.get(key);
    if (hit !== undefined) return hit;
    const fresh = compute();
    known.set(key, fresh);
    return fresh;
  };
}
