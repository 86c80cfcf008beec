import type { Position } from "./position";

/** `data/communes.json`: per département, located communes first; see `scripts/geo/communeTable.mjs` for the digits. */
export type CommuneTable = Readonly<Record<string, PackedCommunes>>;

interface PackedCommunes {
  readonly names: string;
  readonly sizes: string;
  readonly origin: readonly number[];
  readonly step: number;
  readonly points: string;
  readonly postals: string;
}

/** A town or village, of today or absorbed by another. */
export interface Commune {
  readonly name: string;
  readonly department: string;
  /** Inhabitants, within a quarter. */
  readonly population: number;
  readonly position: Position | null;
  /** Its postal code, when it has no position of its own. */
  readonly postalCode: string | null;
}

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const VALUES = new Map([...DIGITS].map((digit, i) => [digit, i]));

/** The communes of one département; none for an unknown code. */
export function decodeCommunes(table: CommuneTable, department: string): readonly Commune[] {
  const packed = Object.hasOwn(table, department) ? table[department] : undefined;
  if (!packed) return [];
  const located = packed.points.length / 4;
  const [south = 0, west = 0] = packed.origin;
  return communeNames(packed).map((name, i) => {
    const hasPoint = i < located;
    const tail = hasPoint ? 0 : number(packed.postals, 2 * (i - located));
    return {
      name,
      department,
      population: populationAt(packed, i),
      position: hasPoint
        ? {
            latitude: south + number(packed.points, 4 * i) * packed.step,
            longitude: west + number(packed.points, 4 * i + 2) * packed.step,
          }
        : null,
      postalCode: tail > 0 ? postalStart(department) + String(tail).padStart(3, "0") : null,
    };
  });
}

/** The names of the communes of a département, in the order of `decodeCommunes`. */
export function communeNames(packed: PackedCommunes): readonly string[] {
  return packed.names.split("|");
}

/** Inhabitants of the commune at a place in that order, within a quarter. */
export function populationAt({ sizes }: PackedCommunes, at: number): number {
  const size = VALUES.get(sizes[at] ?? "") ?? 0;
  return size === 0 ? 0 : 2 ** (size / 3);
}

/** Overseas the third figure of the code belongs to the tail. */
function postalStart(department: string): string {
  return department.startsWith("2A") || department.startsWith("2B") ? "20" : department.slice(0, 2);
}

function number(digits: string, at: number): number {
  return (VALUES.get(digits[at] ?? "") ?? 0) * 64 + (VALUES.get(digits[at + 1] ?? "") ?? 0);
}
