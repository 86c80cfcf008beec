import { naturalDepartment } from "../../src/geo/naturalDepartment.ts";
import { townKey } from "../../src/geo/townKey.ts";
import { officialCode, overrides } from "./sources.mjs";

/**
 * Postal codes, ascending: position (thousandths of a degree), and the codes whose département is not the one that
 * their first digits say: a département alone, or the towns that belong to another one.
 */
export function postalTable(communes, points) {
  const byCode = new Map();
  const split = new Set(communes.filter((c) => c.type === "arrondissement-municipal").map((c) => c.commune));
  for (const commune of communes.filter((c) => !split.has(c.code))) {
    for (const code of commune.codesPostaux ?? []) byCode.set(code, [...(byCode.get(code) ?? []), commune]);
  }
  const codes = [...byCode.keys()].sort();
  const positions = locate(codes, byCode, points);
  return {
    codes: deltas(codes.map(Number)),
    latitudes: deltas(positions.map(({ lat }) => Math.round(lat * 1000))),
    longitudes: deltas(positions.map(({ lon }) => Math.round(lon * 1000))),
    approximate: deltas(positions.flatMap(({ approximate }, i) => (approximate ? [i] : []))),
    departments: Object.fromEntries(codes.flatMap((code) => exception(code, byCode.get(code)))),
  };
}

/** By hand, else the mean of the communes weighted by population, else of their group of communes, else the nearest code. */
function locate(codes, byCode, points) {
  const byHand = overrides();
  const groups = officialCode("epci").map((epci) => epci.membres.map((member) => member.code));
  const groupOf = new Map(groups.flatMap((members) => members.map((code) => [code, members])));
  const found = codes.map((code) => {
    const communes = byCode.get(code);
    const exact =
      byHand.get(code) ??
      mean(communes.map((c) => ({ ...points.get(c.code), weight: (c.population ?? 0) + 1 })));
    if (exact) return { ...exact, approximate: false };
    const neighbours = communes.flatMap((c) => groupOf.get(c.code) ?? []);
    const near = mean(neighbours.map((member) => ({ ...points.get(member), weight: 1 })));
    return near && { ...near, approximate: true };
  });
  return found.map((point, i) => point ?? { ...nearest(codes, found, i), approximate: true });
}

function mean(located) {
  const known = located.filter(({ lat }) => lat !== undefined);
  const total = known.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return undefined;
  const average = (axis) => known.reduce((sum, point) => sum + point[axis] * point.weight, 0) / total;
  return { lat: average("lat"), lon: average("lon") };
}

function nearest(codes, found, i) {
  const gap = (j) => Math.abs(Number(codes[j]) - Number(codes[i]));
  const sameStart = (j) => codes[j].slice(0, 3) === codes[i].slice(0, 3);
  const known = found.flatMap((point, j) => (point && !point.approximate && sameStart(j) ? [j] : []));
  return found[known.reduce((best, j) => (gap(j) < gap(best) ? j : best))];
}

function exception(code, communes) {
  const natural = naturalDepartment(code);
  const elsewhere = communes.filter((commune) => commune.departement !== natural);
  if (elsewhere.length === 0) return [];
  if (elsewhere.length === communes.length && new Set(communes.map((c) => c.departement)).size === 1) {
    return [[code, communes[0].departement]];
  }
  return [
    [code, Object.fromEntries(elsewhere.map((commune) => [townKey(commune.nom), commune.departement]))],
  ];
}

function deltas(numbers) {
  return numbers.map((n, i) => n - (numbers[i - 1] ?? 0));
}
