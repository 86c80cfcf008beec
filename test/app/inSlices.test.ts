import { inSlices, toTheEnd } from "../../src/app/inSlices";
import type { Steps } from "../../src/core/steps";

/** Work of `count` steps, each longer than a slice; `done` counts them. */
function longWork(count: number): { readonly steps: Steps<string>; readonly done: () => number } {
  let done = 0;
  function* work(): Steps<string> {
    for (; done < count; done++) {
      const end = performance.now() + 20;
      while (performance.now() < end);
      yield;
    }
    return "done";
  }
  return { steps: work(), done: () => done };
}

test.each([
  ["inSlices", (steps: Steps<string>) => inSlices(steps, null)],
  ["toTheEnd", toTheEnd],
])("%s: a click that comes during long work is heard before the work is over", async (_what, drive) => {
  const { steps, done } = longWork(5);
  let heardAt = -1;
  setTimeout(() => (heardAt = done()), 0);
  const result = await drive(steps);
  expect(result).toEqual(typeof result === "string" ? "done" : { value: "done" });
  expect(heardAt).toBeLessThan(5);
  expect(heardAt).toBeGreaterThanOrEqual(0);
});

test("work that is cancelled stops there", async () => {
  const { steps, done } = longWork(5);
  const cancel = new AbortController();
  setTimeout(() => cancel.abort(), 0);
  expect(await inSlices(steps, cancel.signal)).toBeNull();
  expect(done()).toBeLessThan(5);
});
