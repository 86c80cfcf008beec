/** A day off of the same date each year, while it was in force. */
export interface LocalHoliday {
  readonly month: number;
  readonly day: number;
  readonly firstYear?: number;
  readonly lastYear?: number;
}

/** Départements where Good Friday is a holiday: Alsace-Moselle (with 26 December) and French Polynesia. */
export const GOOD_FRIDAY: ReadonlySet<string> = new Set(["57", "67", "68", "987"]);
/** Départements where 26 December is a holiday. */
export const ALSACE_MOSELLE: ReadonlySet<string> = new Set(["57", "67", "68"]);

/**
 * Days off that only one overseas territory has, by département code: the day of the abolition of slavery
 * (labour code, L. 3422-2) and the days of the Pacific collectivities.
 */
export const LOCAL_HOLIDAYS: ReadonlyMap<string, readonly LocalHoliday[]> = new Map([
  ["971", [{ month: 5, day: 27 }]], // Guadeloupe
  ["972", [{ month: 5, day: 22 }]], // Martinique
  ["973", [{ month: 6, day: 10 }]], // Guyane
  ["974", [{ month: 12, day: 20 }]], // La Réunion
  ["976", [{ month: 4, day: 27 }]], // Mayotte
  ["977", [{ month: 10, day: 9 }]], // Saint-Barthélemy
  ["978", [{ month: 5, day: 28 }]], // Saint-Martin
  [
    "986", // Wallis-et-Futuna: Saint-Pierre-Chanel, day of the territory
    [
      { month: 4, day: 28 },
      { month: 7, day: 29 },
    ],
  ],
  [
    "987", // French Polynesia: arrival of the Gospel; autonomy, replaced by Matari'i
    [
      { month: 3, day: 5 },
      { month: 6, day: 29, lastYear: 2024 },
      { month: 11, day: 20, firstYear: 2025 },
    ],
  ],
  ["988", [{ month: 9, day: 24 }]], // New Caledonia: citizenship day
]);
