/**
 * An amount in euros as whole cents: amounts that a rep reads as equal compare equal, whatever the float noise
 * (0.1 + 0.2 and 0.3 are both 30). Amounts beyond 9e13 € keep the precision of a double. Never -0.
 */
export function toCents(euros: number): number {
  return Math.round(euros * 100) + 0;
}
