import type { CellValue } from "../../../../src/core/model";

/** The cells of a row. */
export type Row = readonly CellValue[];

/** Six customers in A to D. */
export const LIST: readonly Row[] = [
  ["Client", "Ville", "Commercial", "CA"],
  ["Morel", "Lille", "Jean", 100],
  ["Brunet", "Lens", "Anne", 50],
  ["Dupont", "Douai", "Jean", 60],
  ["Boyer", "Arras", "Anne", 40],
  ["Fabre", "Lille", "Jean", 30],
  ["Gérard", "Lens", "Anne", 20],
];

/** Rows beside others, in the columns right after theirs. */
export const beside = (list: readonly Row[], other: readonly Row[]): Row[] => {
  const width = Math.max(...list.map((row) => row.length));
  return Array.from({ length: Math.max(list.length, other.length) }, (_, i) => [
    ...Array.from({ length: width }, (__, column) => list[i]?.[column] ?? ""),
    ...(other[i] ?? []),
  ]);
};
/** The names of its customers. */
export const SIX = LIST.slice(1).map(([name]) => String(name));
