import type { Segmentation, SegmentedCustomer } from "../../core/segments";

/** Clients by recency and frequency score: `counts[i][j]` for R = bins − i and F = j + 1, so that the best is top right. */
export interface RfmGrid {
  readonly bins: number;
  readonly counts: readonly (readonly number[])[];
  /** The fullest cell, at least 1. */
  readonly most: number;
}

/** The grid of a segmentation; null when clients were not scored. */
export function rfmGrid(segmentation: Segmentation): RfmGrid | null {
  const bins = segmentation.rfmThresholds?.bins;
  if (bins === undefined) return null;
  const counts = Array.from({ length: bins }, () => new Array<number>(bins).fill(0));
  let most = 1;
  for (const one of segmentation.customers) {
    const cell = rfmCell(one);
    const row = cell === null ? undefined : counts[bins - cell.r];
    if (cell === null || row?.[cell.f - 1] === undefined) continue;
    const count = (row[cell.f - 1] ?? 0) + 1;
    row[cell.f - 1] = count;
    most = Math.max(most, count);
  }
  return { bins, counts, most };
}

/** Where a customer stands in the grid, as on the map of the dashboard: an A, B or C with its three scores. */
export function rfmCell({ abc, rfm }: SegmentedCustomer): { readonly r: number; readonly f: number } | null {
  if (abc !== "A" && abc !== "B" && abc !== "C") return null;
  if (rfm === null || rfm.score === null || rfm.r === null || rfm.f === null) return null;
  return { r: rfm.r, f: rfm.f };
}
