/** Former things in portions of which each fits one message, there and back. */
import type { CellValue } from "../../core/model";
import { BLOCK_BYTES, bytesOf } from "../grid/bytes";
import type { SheetSnapshot } from "../snapshot";
import { readValues } from "../writing/guard";
import { inPuttingOrder, type Former } from "./former";

type CellsFormer = Extract<Former, { kind: "cells" }>;
type Weigh = (former: Former) => number;

/** Cells that stand now are told by their values and by their formulas. */
const TOLD_TWICE = 2;
/** Bytes of the look of one cell, eight borders included. */
const LOOK_BYTES = 800;

/** Bytes of former things in a request that puts them back. */
export const bytesThere: Weigh = bytesOf;

/** Bytes in that request, or in an answer that also tells what stands there now, whichever is more. */
export function bytesThereAndBack(now: SheetSnapshot): Weigh {
  return (former) => Math.max(bytesOf(former), bytesBack(now, former));
}

function bytesBack({ data, sheetId, ownSheets }: SheetSnapshot, former: Former): number {
  if (former.kind === "cellLooks") return former.looks.reduce((sum, row) => sum + row.length, 0) * LOOK_BYTES;
  if (former.kind !== "cells") return 0;
  const { area } = former;
  if (former.sheet === sheetId) return TOLD_TWICE * bytesOf(readValues(data, area));
  const cells = ownSheets.find(({ id }) => id === former.sheet)?.cells ?? [];
  const rows = cells.slice(area.firstRow - 1, area.lastRow);
  return (
    TOLD_TWICE * bytesOf(rows.map((row): CellValue[] => row.slice(area.firstColumn - 1, area.lastColumn)))
  );
}

/** The portions, in the order of putting back; cells that weigh more than one are cut by rows. At least one portion. */
export function portionsOf(
  formers: readonly Former[],
  weigh: Weigh,
  budget = BLOCK_BYTES,
): readonly (readonly Former[])[] {
  const portions: Former[][] = [[]];
  let room = budget;
  for (const former of inPuttingOrder(formers).flatMap((one) => partsOf(one, weigh, budget))) {
    const bytes = weigh(former);
    if (bytes > room && (portions.at(-1)?.length ?? 0) > 0) {
      portions.push([]);
      room = budget;
    }
    portions.at(-1)?.unshift(former);
    room -= bytes;
  }
  return portions;
}

function partsOf(former: Former, weigh: Weigh, budget: number): readonly Former[] {
  const bytes = weigh(former);
  if (former.kind !== "cells" || bytes <= budget) return [former];
  const { firstRow, lastRow } = former.area;
  const rows = lastRow - firstRow + 1;
  // Rows differ: half of what an even share would be.
  const step = Math.max(1, Math.floor((rows * budget) / bytes / 2));
  return Array.from({ length: Math.ceil(rows / step) }, (_, i) =>
    rowsOf(former, firstRow + i * step, Math.min(lastRow, firstRow + (i + 1) * step - 1)),
  );
}

function rowsOf(former: CellsFormer, firstRow: number, lastRow: number): CellsFormer {
  const { area, formulas } = former;
  const part = { ...former, area: { ...area, firstRow, lastRow } };
  if ("every" in formulas) return part;
  return {
    ...part,
    formulas: { rows: formulas.rows.slice(firstRow - area.firstRow, lastRow - area.firstRow + 1) },
  };
}
