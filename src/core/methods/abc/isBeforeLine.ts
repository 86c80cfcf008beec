/** Share of the total by which two sums may differ and still be the same sum: float noise moves nobody. */
export const LINE_TOLERANCE = 1e-9;

/** Whether a cumulative amount stands before the line at `limit` (0–1) of the total; on the line is not before. */
export function isBeforeLine(cumulative: number, limit: number, total: number): boolean {
  return cumulative < (limit - LINE_TOLERANCE) * total;
}
