/**
 * Long work cut into steps: a generator that stops now and then (every few milliseconds of work, whatever the size of
 * the sheet) so that whoever drives it may let the pane paint, or abandon it. The core has no clock: it only says
 * where it may be interrupted.
 */
export type Steps<T> = Generator<void, T, void>;

/** Rows between two stops in a loop over rows: a few milliseconds of ordinary work. */
export const ROWS_PER_STEP = 1024;

/** Does the work at one go. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Work over `count` rows, cut every `ROWS_PER_STEP` of them; `work` gets the first row and the one after the last. */
export function* inSteps(count: number, work: (from: number, to: number) => void): Steps<void> {
  for (let from = 0; from < count; from += ROWS_PER_STEP) {
    work(from, Math.min(count, from + ROWS_PER_STEP));
    yield;
  }
}

/** `items.map(map)` in steps. */
export function* mapSteps<T, R>(items: readonly T[], map: (item: T, index: number) => R): Steps<R[]> {
  const mapped: R[] = [];
  yield* inSteps(items.length, (from, to) => {
    // -- i is below the length
    for (let i = from; i < to; i++) mapped.push(map(items[i] as T, i));
  });
  return mapped;
}

/** `items.some(test)` in steps. */
export function* someSteps<T>(items: readonly T[], test: (item: T) => boolean): Steps<boolean> {
  for (let from = 0; from < items.length; from += ROWS_PER_STEP) {
    const end = Math.min(items.length, from + ROWS_PER_STEP);
    // -- i is below the length
    for (let i = from; i < end; i++) if (test(items[i] as T)) return true;
    yield;
  }
  return false;
}

/** `items.filter(test)` in steps. */
export function* filterSteps<T>(items: readonly T[], test: (item: T) => boolean): Steps<readonly T[]> {
  const kept: T[] = [];
  yield* inSteps(items.length, (from, to) => {
    for (const item of items.slice(from, to)) if (test(item)) kept.push(item);
  });
  return kept;
}

/** `groups.map(map)` in steps of about `ROWS_PER_STEP` rows, whatever the number of rows of a group. */
export function* mapGroupSteps<T, R>(
  groups: readonly T[],
  rowsOf: (group: T) => number,
  map: (group: T) => R,
): Steps<R[]> {
  const mapped: R[] = [];
  let rows = 0;
  for (const group of groups) {
    mapped.push(map(group));
    rows += rowsOf(group);
    if (rows < ROWS_PER_STEP) continue;
    rows = 0;
    yield;
  }
  return mapped;
}

/**
 * `items` in the order of `compare`, equals as they came, in steps: runs of rows are sorted, then merged two by two.
 * O(n log n).
 */
export function* sortSteps<T>(items: readonly T[], compare: (a: T, b: T) => number): Steps<readonly T[]> {
  let sorted: T[] = [];
  yield* inSteps(items.length, (from, to) => {
    for (const item of items.slice(from, to).sort(compare)) sorted.push(item);
  });
  for (let run = ROWS_PER_STEP; run < sorted.length; run *= 2) {
    const before = sorted;
    const merged: T[] = [];
    let left = 0;
    let right = run;
    yield* inSteps(before.length, (from, to) => {
      for (let i = from; i < to; i++) {
        if (i % (2 * run) === 0) {
          left = i;
          right = Math.min(before.length, i + run);
        }
        const end = i - (i % (2 * run)) + run;
        const last = Math.min(before.length, end + run);
        // -- both places are below the length where they are read
        const [a, b] = [before[left] as T, before[right] as T];
        const takesLeft = left < end && (right >= last || compare(a, b) <= 0);
        merged.push(takesLeft ? a : b);
        if (takesLeft) left++;
        else right++;
      }
    });
    sorted = merged;
  }
  return sorted;
}
