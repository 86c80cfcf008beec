import { isTypoOf } from "../core/text/isTypoOf";
import { oldRegions } from "./oldRegions";
import { looseTownKey, townKey } from "./townKey";

/** `data/departments.json`: columns in one order, régions by their index. */
export interface DepartmentTable {
  readonly regions: readonly string[];
  readonly codes: readonly string[];
  readonly names: readonly string[];
  readonly regionOf: readonly number[];
  readonly latitudes: readonly number[];
  readonly longitudes: readonly number[];
}

/** A département or overseas collectivity; the position is that of its main town. */
export interface Department {
  readonly code: string;
  readonly name: string;
  readonly region: string;
  readonly latitude: number;
  readonly longitude: number;
}

/** The look-up of départements and régions. */
export interface Departments {
  readonly byCode: ReadonlyMap<string, Department>;
  /** Reads `59`, `Nord`, `Nord (59)`, `59 - Nord`, `Dpt 59`; null when it is no département. */
  read(value: string | number): { readonly department: Department; readonly typo: boolean } | null;
  /** Reads a région's name, today's or from before 2016; null when it is none. */
  readRegion(text: string): string | null;
}

// Figures alone, after a title, in front of words or in brackets: « Zone 3 » is no département.
const CODE =
  /^\s*(?:(?:d[ée]p(?:artement|t)?|dpt)\.?\s*(?:n°\s*)?)?0?(\d{1,2}|2[AB]|9[78]\d)\s*$|^\s*(\d{2}|2[AB]|9[78]\d)\b|\((\d{2}|2[AB]|9[78]\d)\)/i;
const TITLE = /^(?:departement|dept|dpt|dep)\b\s*/;

/** The départements by code and by name. */
export function departments(table: DepartmentTable): Departments {
  const list = table.codes.map((code, i) => ({
    code,
    name: table.names[i] ?? code,
    region: table.regions[table.regionOf[i] ?? -1] ?? "",
    latitude: table.latitudes[i] ?? NaN,
    longitude: table.longitudes[i] ?? NaN,
  }));
  const byCode = new Map(list.map((department) => [department.code, department]));
  const byKey = new Map(list.map((department) => [nameKey(department.name), department]));
  const regions = new Map(
    [...oldRegions, ...table.regions].map((region) =>
      typeof region === "string" ? [nameKey(region), region] : region,
    ),
  );

  return {
    byCode,
    read(value) {
      const text = String(value);
      const key = nameKey(text.replace(/\d[\dAB]*/gi, " "));
      const named = byKey.get(key);
      if (named) return { department: named, typo: false };
      const code = CODE.exec(text)
        ?.slice(1)
        .find((part) => part !== undefined)
        ?.toUpperCase()
        .padStart(2, "0");
      const coded = code === undefined ? undefined : byCode.get(code);
      if (coded) return { department: coded, typo: false };
      const close = key === "" ? [] : [...byKey].filter(([name]) => isTypoOf(key, name));
      const only = close.length === 1 ? close[0] : undefined;
      return only ? { department: only[1], typo: true } : null;
    },
    readRegion: (text) => regions.get(nameKey(text)) ?? null,
  };
}

function nameKey(text: string): string {
  return looseTownKey(townKey(text).replace(TITLE, "").trim());
}
