import { ABC_LABELS, type AbcLabel } from "../labels";

/** Customers and known revenue of one crossed segment. */
export interface CrossedSummary {
  readonly id: string;
  readonly customers: number;
  readonly revenue: number;
}

/** Labels joined into crossed segments, with who is in each: see `countCrossing`. */
export interface Crossings {
  /** Texts of the numbers of sectors and of zones. */
  readonly sectors: readonly (string | null)[];
  readonly zones: readonly (string | null)[];
  /** "A · CHR · Nord" by number: the labels joined; unknown ones are left out, none at all is null. */
  readonly ids: (string | null)[];
  readonly cells: Cell[];
  readonly numbers: Map<number, number>;
}

interface Cell {
  readonly id: string | null;
  readonly label: number;
  customers: number;
  revenue: number;
}

/** An empty count. */
export function crossings(sectors: Crossings["sectors"], zones: Crossings["zones"]): Crossings {
  return { sectors, zones, ids: [], cells: [], numbers: new Map() };
}

/**
 * Counts a customer by its label and the numbers of its sector and zone, and gives the number of its crossed
 * segment. Revenue in euros, NaN = unknown.
 */
export function countCrossing(
  all: Crossings,
  abc: AbcLabel | null,
  sector: number,
  zone: number,
  revenue: number,
): number {
  const label = abc === null ? ABC_LABELS.length : ABC_LABELS.indexOf(abc);
  const key = (label * all.sectors.length + sector) * all.zones.length + zone;
  const number = all.numbers.get(key) ?? newCell(all, key, label, sector, zone);
  const cell = all.cells[number];
  if (cell !== undefined) {
    cell.customers++;
    if (!Number.isNaN(revenue)) cell.revenue += revenue;
  }
  return number;
}

/** Every text is made once. */
function newCell(
  { sectors, zones, ids, cells, numbers }: Crossings,
  key: number,
  label: number,
  sector: number,
  zone: number,
): number {
  const labels = [ABC_LABELS[label] ?? null, sectors[sector] ?? null, zones[zone] ?? null];
  const id = labels.filter((text) => text !== null).join(" · ") || null;
  numbers.set(key, cells.length);
  ids.push(id);
  return cells.push({ id, label, customers: 0, revenue: 0 }) - 1;
}

/**
 * The crossed segments that exist, in the order of the labels, then by revenue and by name. Different labels may
 * spell one text ("A · B" from a sector or from a zone): one line each text.
 */
export function crossedSummaries({ cells }: Crossings): readonly CrossedSummary[] {
  const lines = new Map<string, Cell>();
  for (const cell of cells) {
    if (cell.id === null) continue;
    const line = lines.get(cell.id);
    const customers = cell.customers + (line?.customers ?? 0);
    const revenue = cell.revenue + (line?.revenue ?? 0);
    lines.set(cell.id, { ...cell, customers, revenue });
  }
  return [...lines]
    .sort(([a, x], [b, y]) => x.label - y.label || y.revenue - x.revenue || (a < b ? -1 : 1))
    .map(([id, { customers, revenue }]) => ({ id, customers, revenue: Math.round(revenue * 100) / 100 }));
}
