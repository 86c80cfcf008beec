import { inSteps, type Steps } from "../steps";

/**
 * Notes what one method needs of the customers at positions `from` to `to − 1`, into columns of its own. Its loop is a
 * function of the module: what the engine compiled for a closure is lost with the closure. It writes NaN where nothing
 * is known: to fill the columns beforehand would be one stretch as long as the sheet.
 */
export type CustomerReader = (from: number, to: number) => void;

/** Customers that the processor's cache holds while several methods read them in turn. */
const BLOCK = 256;

/** One walk over `count` customers for several methods: on a large sheet memory is the cost, so each is read once. */
export function* readCustomers(count: number, readers: readonly CustomerReader[]): Steps<void> {
  yield* inSteps(count, (from, to) => {
    for (let at = from; at < to; at += BLOCK) {
      const end = Math.min(to, at + BLOCK);
      for (const read of readers) read(at, end);
    }
  });
}
