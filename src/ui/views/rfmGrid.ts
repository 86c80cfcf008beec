import type { Segmentation } from "../../core/segments";

/** Clients by recency and frequency score: `counts[i][j]` for R = bins − i and F = j + 1, so that the best is top right. */
export interface RfmGrid {
  readonly bins: number;
  readonly counts: readonly (readonly number[])[];
  /** The fullest cell, at least 1. */
  readonly most: number;
}

/** The grid of a segmentation; null when clients were not scored. */
export function rfmGrid(segmentation: Segmentation): RfmGrid | null {
  const bins = segmentation.thresholds.rfm?.bins;
  if (bins === undefined) return null;
  const counts = Array.from({ length: bins }, () => new Array<number>(bins).fill(0));
  let most = 1;
  for (const { rfm } of segmentation.customers) {
    if (rfm === null || rfm.r === null || rfm.f === null) continue;
    const row = counts[bins - rfm.r];
    if (row?.[rfm.f - 1] === undefined) continue;
    const count = (row[rfm.f - 1] ?? 0) + 1;
    row[rfm.f - 1] = count;
    most = Math.max(most, count);
  }
  return { bins, counts, most };
}
