import { invalidArgument } from "./failure";
import type { HostObject } from "./objectType";

/** Checks one value that came over the wire; fails with InvalidArgument when it is of another kind. */
export type Decoder<V> = (value: unknown) => V;

/** A string, empty or not. */
export const text: Decoder<string> = (value) => {
  if (typeof value !== "string") throw invalidArgument();
  return value;
};

/** A finite number. */
export const number: Decoder<number> = (value) => {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument();
  return value;
};

/** Whole number; Excel refuses fractions of a row. */
export const integer: Decoder<number> = (value) => {
  if (!Number.isInteger(value)) throw invalidArgument();
  return number(value);
};

/** A boolean; nothing is taken for one. */
export const flag: Decoder<boolean> = (value) => {
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
};

/** Anything that JSON carries: checked further by the member itself. */
export const anything: Decoder<unknown> = (value) => value;

/** A plain object of the client, such as a filter's criteria. */
export const record: Decoder<Readonly<Record<string, unknown>>> = (value) => {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw invalidArgument();
  return Object.fromEntries(Object.entries(value));
};

/** An array, its items unchecked. */
export const list: Decoder<readonly unknown[]> = (value) => {
  if (!Array.isArray(value)) throw invalidArgument();
  return Array.from(value);
};

/** One of Excel's enumeration words, exactly as spelt. */
export function oneOf<const W extends string>(...words: readonly W[]): Decoder<W> {
  return (value) => {
    const found = words.find((word) => word === value);
    if (found === undefined) throw invalidArgument();
    return found;
  };
}

/** An argument that may be left out; arrives as null. */
export function optional<V>(decode: Decoder<V>): Decoder<V | null> {
  return (value) => (value === null || value === undefined ? null : decode(value));
}

/** A name, or a number such as an index. */
export const key: Decoder<string | number> = (value) => {
  if (typeof value !== "string" && typeof value !== "number") throw invalidArgument();
  return value;
};

/** A further object of the workbook, or an address to be read where the method stands. */
export const objectOrText: Decoder<HostObject | string> = (value) => {
  if (typeof value === "string") return value;
  if (typeof value === "object" && value !== null && "members" in value) {
    // -- only host objects carry `members`: plain objects of the client are rebuilt from JSON without it
    return value as HostObject;
  }
  throw invalidArgument();
};
