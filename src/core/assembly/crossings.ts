import { ABC_LABELS, type AbcLabel } from "../segments";

/** Customers and known revenue of one crossed segment. */
export interface CrossedSummary {
  readonly id: string;
  readonly customers: number;
  readonly revenue: number;
}

/** Joins labels into crossed segments and counts who is in each; every text is made once. */
export interface Crossings {
  /** "A · CHR · Nord": the labels of a customer joined; unknown ones are left out, none at all is null. */
  readonly add: (
    abc: AbcLabel | null,
    sector: string | null,
    zone: string | null,
    revenue: number | null,
  ) => string | null;
  /** The crossed segments that exist, in the order of the labels, then by revenue and by name. */
  readonly done: () => readonly CrossedSummary[];
}

interface Cell {
  readonly id: string | null;
  readonly label: number;
  customers: number;
  revenue: number;
}

/** An empty count of crossed segments. */
export function crossings(): Crossings {
  const cells = new Map<AbcLabel | null, Map<string | null, Map<string | null, Cell>>>();
  const made: Cell[] = [];

  function cellOf(abc: AbcLabel | null, sector: string | null, zone: string | null): Cell {
    let bySector = cells.get(abc);
    if (bySector === undefined) cells.set(abc, (bySector = new Map()));
    let byZone = bySector.get(sector);
    if (byZone === undefined) bySector.set(sector, (byZone = new Map()));
    let cell = byZone.get(zone);
    if (cell === undefined) {
      const id = [abc, sector, zone].filter((label) => label !== null).join(" · ") || null;
      const label = abc === null ? ABC_LABELS.length : ABC_LABELS.indexOf(abc);
      byZone.set(zone, (cell = { id, label, customers: 0, revenue: 0 }));
      made.push(cell);
    }
    return cell;
  }
  return {
    add: (abc, sector, zone, revenue) => {
      const cell = cellOf(abc, sector, zone);
      cell.customers++;
      cell.revenue += revenue ?? 0;
      return cell.id;
    },
    done: () => merged(made),
  };
}

/** Different labels may spell one text ("A · B" from a sector or from a zone): one line each text. */
function merged(cells: readonly Cell[]): readonly CrossedSummary[] {
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
