import type { Customer } from "../../model";
import type { Options } from "../../options";
import type { ZoningUsed } from "../../reasons";
import { textNumberOf, textNumbers } from "../../stats/textNumbers";
import { finish, inSteps, type Steps } from "../../steps";
import { compactZones } from "./compactZones";
import { latitudeThirds } from "./latitudeThirds";
import { territoryColumns, type TerritoryPlaces, type TextColumn } from "./places";
import { readCustomers } from "../readCustomers";
import { zoningOf } from "./zoning";

/** Zone of every customer, by position, and how it was found; null texts stand for unknown. */
export interface TerritoryResult extends TextColumn {
  readonly by: ZoningUsed | null;
}

/** Names of what is abroad, by the numbers of `TerritoryPlaces.abroad`. */
const ABROAD = [null, "Étranger", "Monaco"] as const;

/** Territory: the zone of each client and prospect. The ids are French in every language; i18n words *Étranger*. */
export function territory(
  customers: readonly Customer[],
  options: Options["territory"],
): { readonly by: ZoningUsed | null; readonly zones: readonly (string | null)[] } {
  const { columns, read } = territoryColumns(customers);
  finish(readCustomers(customers.length, [read]));
  const { by, numbers, texts } = finish(territorySteps(columns, customers, options));
  return { by, zones: Array.from(numbers, (number) => texts[number] ?? null) };
}

/** `territory` of places already read, interruptible. */
export function* territorySteps(
  places: TerritoryPlaces,
  customers: readonly Customer[],
  options: Options["territory"],
): Steps<TerritoryResult> {
  const by = zoningOf(places, options.zoning);
  if (by === null) return { by, numbers: new Int32Array(customers.length), texts: [null] };
  const zones = yield* zonesBy(by, places, customers, options.zones);
  return { by, ...(by === "column" || !places.known.abroad ? zones : yield* withAbroad(zones, places)) };
}

function* zonesBy(
  by: ZoningUsed,
  places: TerritoryPlaces,
  customers: readonly Customer[],
  k: number,
): Steps<TextColumn> {
  switch (by) {
    case "column":
      return places.zones;
    case "department":
      return departmentZones(places);
    case "region":
      return places.regions;
    case "northCentreSouth":
      return yield* columnOf(latitudeThirds(customers));
    case "compact":
      return yield* columnOf(yield* compactZones(customers, k));
  }
}

/** "Nord (59)", or the code alone when it has no known name. */
function departmentZones({ departments, departmentNames }: TerritoryPlaces): TextColumn {
  const texts = departments.texts.map((code, number) => {
    const name = departmentNames[number];
    return name === undefined ? code : `${name} (${code})`;
  });
  return { numbers: departments.numbers, texts };
}

function* columnOf(zones: readonly (string | null)[]): Steps<TextColumn> {
  const seen = textNumbers();
  const numbers = new Int32Array(zones.length);
  yield* inSteps(zones.length, (from, to) => {
    for (let i = from; i < to; i++) numbers[i] = textNumberOf(seen, zones[i] ?? null);
  });
  return { numbers, texts: seen.texts };
}

/** Customers abroad are in a zone of their own, however the others are put into theirs. */
function* withAbroad({ numbers, texts }: TextColumn, { abroad }: TerritoryPlaces): Steps<TextColumn> {
  const all = [...texts];
  const numberOf = ABROAD.map((name) => {
    const known = all.indexOf(name);
    return known < 0 ? all.push(name) - 1 : known;
  });
  const zones = Int32Array.from(numbers);
  yield* inSteps(zones.length, (from, to) => {
    for (let i = from; i < to; i++) {
      const place = abroad[i] ?? 0;
      if (place > 0) zones[i] = numberOf[place] ?? 0;
    }
  });
  return { numbers: zones, texts: all };
}
