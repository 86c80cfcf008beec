import type { PlaceQuery, Places } from "../../../../src/core/reading/places";
import { foldText } from "../../../../src/core/text/fold";
import { NOWHERE } from "../../../../src/geo/elsewhere";

const TOWNS: ReadonlyMap<string, string> = new Map([
  ["lille", "59"],
  ["roubaix", "59"],
  ["lyon", "69"],
  ["brest", "29"],
  ["quimper", "29"],
  ["bourg en bresse", "01"],
  ["nantes", "44"],
  ["paris", "75"],
]);
const DEPARTMENTS: ReadonlyMap<string, string> = new Map([
  ["59", "Nord"],
  ["69", "Rhône"],
  ["29", "Finistère"],
  ["01", "Ain"],
  ["44", "Loire-Atlantique"],
  ["75", "Paris"],
]);

/** A small France: the second implementation of the port, so that the reading is tested without the real tables. */
export const testPlaces: Places = {
  locate(query) {
    const department = find(query);
    if (department === null) return NOWHERE;
    const digits = digitsOf(query);
    const isPostal = digits.length === 4 || digits.length === 5;
    return {
      ...NOWHERE,
      kind: "france",
      department,
      departmentName: DEPARTMENTS.get(department) ?? null,
      precision: isPostal ? "postalCode" : null,
      postalCode: isPostal ? digits.padStart(5, "0") : null,
      assumed: digits.length === 4 ? "lostZero" : null,
    };
  },
  departmentName: (code) => DEPARTMENTS.get(code) ?? null,
  regionOf: () => null,
};

function digitsOf({ postalCode }: PlaceQuery): string {
  return String(postalCode ?? "")
    .replace(/\.0$/, "")
    .replace(/\D/g, "");
}

function find(query: PlaceQuery): string | null {
  const digits = digitsOf(query);
  if (digits.length === 4 || digits.length === 5) {
    const department = digits.padStart(5, "0").slice(0, 2);
    return DEPARTMENTS.has(department) ? department : null;
  }
  const town = TOWNS.get(foldText(query.city ?? ""));
  if (town !== undefined) return town;
  const name = foldText(String(query.department ?? ""));
  return [...DEPARTMENTS].find(([code, label]) => code === name || foldText(label) === name)?.[0] ?? null;
}
