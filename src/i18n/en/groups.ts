/** English words of the zones and sectors that the product names itself; any other is shown as it is. */
export const zones: ReadonlyMap<string, string> = new Map([["Étranger", "Abroad"]]);

/** By the sector's French name. */
export const sectors: ReadonlyMap<string, string> = new Map([
  ["CHR", "Hospitality"],
  ["Commerce", "Retail"],
  ["Industrie", "Manufacturing"],
  ["BTP", "Construction"],
  ["Santé", "Health"],
  ["Agriculture", "Farming"],
  ["Public", "Public sector"],
  ["Autre", "Other"],
]);
