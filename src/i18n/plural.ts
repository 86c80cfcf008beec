/** "un" or "many" by the French rule: 0 and 1 are singular. */
export function pluralFr(count: number, one: string, many: string): string {
  return Math.abs(count) < 2 ? one : many;
}

/** "one" or "many" by the English rule: 1 alone is singular. */
export function pluralEn(count: number, one: string, many: string): string {
  return Math.abs(count) === 1 ? one : many;
}
