import type { ParetoClass, ParetoScale } from "./paretoScale";

/** The class of a known amount (whole cents) on the scale it was counted in: by how many floors it does not reach. */
export function paretoClass({ floors }: ParetoScale, cents: number): ParetoClass {
  // -- a sum of two answers; a branch for each would cost a processor more
  return (Number(cents < floors[0]) + Number(cents < floors[1])) as ParetoClass;
}
