import { naturalDepartment } from "../../src/geo/naturalDepartment.ts";

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/**
 * Communes by département, those with a known position first, each part in alphabetical order:
 * `names` joined by |, `sizes` one digit each (3 × log2 of the population), `points` four digits each from `origin`
 * by `step` degrees, then for the others `postals` two digits each (the last three figures of their postal code).
 */
export function communeTable(communes, points) {
  const parents = new Map(communes.filter((c) => c.type === "commune-actuelle").map((c) => [c.code, c]));
  const byDepartment = new Map();
  for (const commune of communes) {
    // A commune absorbed by another and keeping its name would be the same town twice.
    const twin = commune.chefLieu && parents.get(commune.chefLieu)?.nom === commune.nom;
    if (commune.type === "arrondissement-municipal" || (commune.chefLieu === commune.code && twin)) continue;
    const { departement } = commune;
    byDepartment.set(departement, [...(byDepartment.get(departement) ?? []), commune]);
  }
  const postalOf = (commune) =>
    (commune.codesPostaux ?? parents.get(commune.chefLieu)?.codesPostaux ?? [])[0];
  return Object.fromEntries(
    [...byDepartment].map(([code, list]) => [code, encode(code, list, points, postalOf)]),
  );
}

function encode(department, communes, points, postalOf) {
  const sorted = communes.toSorted((a, b) => a.nom.localeCompare(b.nom, "fr"));
  const located = sorted.filter((commune) => points.has(commune.code));
  const others = sorted.filter((commune) => !points.has(commune.code));
  const lats = located.map((commune) => points.get(commune.code).lat);
  const lons = located.map((commune) => points.get(commune.code).lon);
  const origin = [floor3(Math.min(...lats, 90)), floor3(Math.min(...lons, 180))];
  const span = Math.max(0, ...lats.map((lat) => lat - origin[0]), ...lons.map((lon) => lon - origin[1]));
  const step = Math.max(0.001, Math.ceil((span / 4095) * 10000) / 10000);
  return {
    names: [...located, ...others].map((commune) => commune.nom).join("|"),
    sizes: [...located, ...others]
      .map((commune) => DIGITS[Math.round(3 * Math.log2((commune.population ?? 0) + 1))])
      .join(""),
    origin,
    step,
    points: lats.map((lat, i) => two((lat - origin[0]) / step) + two((lons[i] - origin[1]) / step)).join(""),
    postals: others.map((commune) => two(postalTail(department, postalOf(commune)))).join(""),
  };
}

/** 0 (no real code ends so in a rural département) when the code's first digits do not give the département. */
function postalTail(department, code) {
  return code && naturalDepartment(code) === department ? Number(code.slice(2)) : 0;
}

function two(value) {
  const n = Math.round(value);
  return DIGITS[n >> 6] + DIGITS[n & 63];
}

function floor3(degrees) {
  return Math.floor(degrees * 1000) / 1000;
}
