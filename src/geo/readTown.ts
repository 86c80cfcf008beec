import { cleanText } from "../core/text/cleanText";
import { isForeignCountryName } from "./countries";
import { townKey } from "./townKey";

/** What a cell of a town column holds. */
export interface TownReading {
  /** The town's key, "" when there is none. */
  readonly key: string;
  /** A postal code found in the cell. */
  readonly postalCode: string | null;
  /** The postal code that an arrondissement of Paris, Lyon or Marseille implies. */
  readonly districtCode: string | null;
  /** A département in brackets: `Saint-Denis (93)`. */
  readonly department: string | null;
  /** Another country is named beside the town. */
  readonly isForeign: boolean;
}

const ARRONDISSEMENTS: ReadonlyMap<string, number> = new Map([
  ["paris", 75000],
  ["lyon", 69000],
  ["marseille", 13000],
]);
const POSTAL = /(?<!\d)(?:F-?)?(\d{5})(?!\d)/i;
const BRACKETED = /\(\s*(\d{2}|2[AB]|9[78]\d)\s*\)/i;
/** `Saint-Denis 974`, `Angers 49`: the département after the town. */
const NUMBERED = /^(.+?) (\d{2}|2[ab]|9[78]\d)$/;
const DISTRICT =
  /^(paris|lyon|marseille) (?:cedex )?0*(\d{1,2})(?: ?(?:er|e|eme|ere|me|nd|nde))?(?: arr\w*)?(?: cedex)?$/;
const CEDEX = / cedex(?: \d+)?$/;

/** Reads a town in any of the forms seen in exports: `LYON CEDEX 07`, `Paris 8e`, `59000 Lille`, `Madrid, Espagne`. */
export function readTown(text: string): TownReading {
  const clean = cleanText(text);
  const postal = POSTAL.exec(clean)?.[1] ?? null;
  const department = BRACKETED.exec(clean)?.[1]?.toUpperCase() ?? null;
  const parts = clean
    .replace(POSTAL, " ")
    .replace(BRACKETED, " ")
    .split(/[,()]| - /);
  const isForeign = parts.length > 1 && parts.slice(1).some(isForeignCountryName);

  const full = townKey(parts.filter((part, i) => i === 0 || !/france/i.test(part)).join(" "));
  const district = DISTRICT.exec(full);
  if (district?.[1]) {
    const base = ARRONDISSEMENTS.get(district[1]) ?? 0;
    const number = Number(district[2]);
    const exists = number >= 1 && number <= (base === 75000 ? 20 : base === 69000 ? 9 : 16);
    const districtCode = exists ? String(base + number) : null;
    return { key: district[1], postalCode: postal, districtCode, department, isForeign };
  }
  const [, town = full, number = null] = NUMBERED.exec(full) ?? [];
  if (number !== null && !CEDEX.test(full))
    return {
      key: town,
      postalCode: postal,
      districtCode: null,
      department: department ?? number.toUpperCase(),
      isForeign,
    };
  return { key: full.replace(CEDEX, ""), postalCode: postal, districtCode: null, department, isForeign };
}
