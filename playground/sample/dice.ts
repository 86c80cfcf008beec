/** Draws from one seeded sequence: the same seed gives the same portfolio on every machine. */
export interface Dice {
  /** A number in [0, 1). */
  next(): number;
  chance(probability: number): boolean;
  /** A whole number, both ends included. */
  integer(from: number, to: number): number;
  pick<T>(items: readonly [T, ...T[]]): T;
  /** A factor around 1, log-normal: `spread` is the standard deviation of its logarithm. */
  factor(spread: number): number;
}

/** Dice on the mulberry32 sequence. */
export function dice(seed: number): Dice {
  let state = seed >>> 0;
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
  return {
    next,
    chance: (probability) => next() < probability,
    integer: (from, to) => from + Math.floor(next() * (to - from + 1)),
    pick(items) {
      const [first, ...others] = items;
      const at = Math.floor(next() * items.length);
      // A null item is a choice like another.
      const drawn = others[at - 1];
      return at === 0 || drawn === undefined ? first : drawn;
    },
    // Box-Muller; 1 - next() keeps the logarithm finite.
    factor: (spread) =>
      Math.exp(spread * Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())),
  };
}
