import { townKey } from "../../src/geo/townKey.ts";
import { overrides, populatedPlaces } from "./sources.mjs";

/** Where each commune is: INSEE code → { lat, lon }. Communes under about 500 inhabitants are mostly absent. */
export function communePoints(communes) {
  const places = populatedPlaces();
  const byCode = groupBy(places, (place) => place.codes.filter((code) => /^\d[\dAB]\d{3}$/.test(code)));
  const byName = groupBy(places, ({ collectivity, name }) =>
    collectivity ? [collectivity + townKey(name)] : [],
  );
  const absorbed = groupBy(communes, (commune) => (commune.chefLieu ? [commune.chefLieu] : []));
  const byHand = overrides();
  const points = new Map();
  for (const commune of communes) {
    const drawn = commune.codesPostaux?.length === 1 ? byHand.get(commune.codesPostaux[0]) : undefined;
    const place =
      commune.type === "arrondissement-municipal"
        ? quarter(commune, byCode)
        : (town(commune, byCode, absorbed) ?? byName.get(commune.departement + townKey(commune.nom))?.[0]);
    if (drawn) points.set(commune.code, drawn);
    else if (place) points.set(commune.code, { lat: place.latitude, lon: place.longitude });
  }
  return points;
}

function town(commune, byCode, absorbed) {
  const own = byCode.get(commune.code) ?? [];
  const old = (absorbed.get(commune.code) ?? []).flatMap((part) => byCode.get(part.code) ?? []);
  const parent = commune.chefLieu ? (byCode.get(commune.chefLieu) ?? []) : [];
  const key = townKey(commune.nom);
  const named = [...own, ...old, ...parent].filter((place) => townKey(place.name) === key);
  if (commune.chefLieu)
    return largest(named) ?? (commune.chefLieu === commune.code ? undefined : largest(own));
  return largest(named) ?? largest(own.filter((place) => !place.isQuarter)) ?? largest(own) ?? largest(old);
}

/** GeoNames calls the arrondissements of Lyon and Marseille « Lyon 03 ». */
function quarter(commune, byCode) {
  const number = commune.code.slice(-2).replace(/^8/, "0");
  const city = commune.nom.split(" ")[0];
  return (byCode.get(commune.commune) ?? []).find((place) => place.name === `${city} ${number}`);
}

function largest(places) {
  return places.toSorted((a, b) => b.population - a.population)[0];
}

function groupBy(items, keysOf) {
  const groups = new Map();
  for (const item of items) {
    for (const key of keysOf(item)) groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
}
