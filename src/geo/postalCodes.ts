import { naturalDepartment } from "./naturalDepartment";
import type { Position } from "./position";

/** `data/postalCodes.json`: ascending codes and thousandths of a degree, each as the step from the one before. */
export interface PostalTable {
  readonly codes: readonly number[];
  readonly latitudes: readonly number[];
  readonly longitudes: readonly number[];
  /** Indices of the codes none of whose communes is located. */
  readonly approximate: readonly number[];
  /** Codes that belong to an unexpected département, wholly or by town (folded names). */
  readonly departments: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
}

/** The look-up of postal codes, five digits each. */
export interface PostalCodes {
  /** Where the code is; null for a code that no commune has (CEDEX among others). */
  position(code: string): (Position & { readonly approximate: boolean }) | null;
  /** The département; `shared` when another one has part of the code and `town` (a key) is not known to be there. */
  department(code: string, town: string): { readonly code: string; readonly shared: boolean };
}

/** The postal codes of France; codes are five figures as text. */
export function postalCodes(table: PostalTable): PostalCodes {
  const codes = runningSums(table.codes);
  const latitudes = runningSums(table.latitudes);
  const longitudes = runningSums(table.longitudes);
  const approximate = new Set(runningSums(table.approximate));
  const positions = new Map(
    codes.map((code, i) => {
      const latitude = (latitudes[i] ?? NaN) / 1000;
      const longitude = (longitudes[i] ?? NaN) / 1000;
      return [code, { latitude, longitude, approximate: approximate.has(i) }];
    }),
  );
  const exceptions = new Map(
    Object.entries(table.departments).map(([code, exception]) => [
      code,
      typeof exception === "string" ? exception : new Map(Object.entries(exception)),
    ]),
  );

  return {
    position: (code) => positions.get(Number(code)) ?? null,
    department(code, town) {
      const exception = exceptions.get(code);
      if (typeof exception === "string") return { code: exception, shared: false };
      const natural = naturalDepartment(code);
      const byTown = exception?.get(town);
      return { code: byTown ?? natural, shared: exception !== undefined && byTown === undefined };
    },
  };
}

function runningSums(steps: readonly number[]): number[] {
  let sum = 0;
  return steps.map((step) => (sum += step));
}
