import type { ParetoClass, ParetoScale } from "./paretoScale";

/** The class of a known amount (whole cents) on the scale it was counted in. */
export function paretoClass(scale: ParetoScale, cents: number): ParetoClass {
  if (cents >= scale.floors[0]) return 0;
  return cents >= scale.floors[1] ? 1 : 2;
}
