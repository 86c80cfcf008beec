import type { PlaceAssumption } from "../core/reading/places";
import { cleanText } from "../core/text/cleanText";

/** What a cell of a postal-code column holds. */
export type PostalReading =
  | { readonly kind: "blank" | "foreign" | "monaco" | "bad" }
  | { readonly kind: "department"; readonly code: string }
  /** Five figures; `rest` is the words found beside them. */
  | {
      readonly kind: "code";
      readonly code: string;
      readonly assumed: PlaceAssumption | null;
      readonly rest: string;
    };

const PLACEHOLDER = /^(?:#.*|n[./ ]?[acdr]\.?|inconnu|[^\p{L}\p{N}]*)$/iu;
const ABROAD = [
  /^(?:B|BE|L|LU|CH|D|DE|I|IT|E|ES|NL|A|AT|P|PT|DK|AND?)[ -]*\d{4,5}\b/, // international prefixes
  /^AD\d{3}$/, // Andorra
  /^(?!2[AB])[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/, // United Kingdom
  /^\d{4} ?[A-Z]{2}$/, // Netherlands
  /^\d{4}-\d{3}$/, // Portugal
];
const TOWN_FOLLOWS = /^[ ,;:-]+\p{L}/u;
/** What stands before the code of an address and not of a town: a number, a comma, a word for a way or a site. */
const STREET =
  /[\d,;]|\b(?:RUE|AV|AVENUE|BD|BLD|BOULEVARD|PLACE|CHEMIN|CHE|ROUTE|RTE|IMPASSE|ALLEES?|QUAI|COURS|SQUARE|LIEU|ZA|ZI|ZAC|ZONE|PARC|BP|LOTISSEMENT|RESIDENCE|RÉSIDENCE|HAMEAU|FAUBOURG|CENTRE)\b/;
const FRANCE = /^(?:F|FR|FRA|FRANCE)[ -]*(?=\d)/;
const DEPARTMENT = /^(?:0?(2[AB])|(\d{1,2})|(9[78]\d))$/;

/**
 * Reads a postal code in any of the forms seen in exports: number or text, lost zero, decimals, country prefix, spaces
 * inside, a town or CEDEX beside it. One or two figures are a département. Four figures are French: a code that lost
 * its zero. `isDepartment` says which first figures exist.
 */
export function readPostal(value: string | number, isDepartment: (code: string) => boolean): PostalReading {
  const text = cleanText(String(value)).toUpperCase();
  if (PLACEHOLDER.test(text)) return { kind: "blank" };
  if (/^(?:MC|MONACO)[ -]*980\d\d/.test(text)) return { kind: "monaco" };
  if (ABROAD.some((shape) => shape.test(text))) return { kind: "foreign" };

  const plain = text.replace(FRANCE, "");
  const whole = plain.replace(/^(\d+)[.,]0+$/, "$1");
  const department = DEPARTMENT.exec(whole);
  if (department)
    return readDepartment(department[1] ?? department[3] ?? whole.padStart(2, "0"), isDepartment);

  const prefixed: PlaceAssumption | null = plain === text ? null : "countryPrefix";
  const float: PlaceAssumption | null = whole === plain ? null : "float";
  const digits = whole.replace(/^(\d{1,2})[ .,-](\d{3})$/, "$1$2").replace(/^2[AB](\d{3})$/, "20$1");
  if (/^\d{5}$/.test(digits)) return checked(digits, float ?? prefixed, "", isDepartment);
  if (/^\d{4}$/.test(digits)) return checked(`0${digits}`, "lostZero", "", isDepartment);

  const inside = codeInside(plain);
  // « 1000 Bourg-en-Bresse »: the zero went while the cell was a number in some other program.
  const short = inside === null ? /^(\d{4}) (?=\p{L})/u.exec(plain) : null;
  if (short?.[1]) return checked(`0${short[1]}`, "lostZero", plain.slice(5), isDepartment);

  if (!inside?.[1]) return { kind: "bad" };
  const rest = townBeside(plain.slice(0, inside.index), plain.slice(inside.index + inside[0].length));
  const assumed = rest.includes("CEDEX") ? "cedex" : "inText";
  return checked(inside[1].replace(" ", ""), assumed, rest, isDepartment);
}

/** The five figures among other words; in an address those before the town, not the ones of its street or box. */
function codeInside(text: string): RegExpExecArray | null {
  const codes = [...text.matchAll(/(?<![\d.,])(\d{5}|\d{2} \d{3})(?!\d|[.,]\d)/g)];
  const beforeTown = codes.findLast(({ index, 0: code }) =>
    TOWN_FOLLOWS.test(text.slice(index + code.length)),
  );
  return beforeTown ?? codes[0] ?? null;
}

/** The words beside the code, without the street of an address. */
function townBeside(before: string, after: string): string {
  if (!STREET.test(before)) return `${before} ${after}`.trim();
  return after.replace(/[\s,;-]*\(?FRANCE\)?\s*$/, "").replace(/^[\s,;:-]+/, "");
}

function readDepartment(code: string, isDepartment: (code: string) => boolean): PostalReading {
  // Corsica was 20 until 1976, and still is in postal codes.
  return isDepartment(code) || code === "20" ? { kind: "department", code } : { kind: "bad" };
}

function checked(
  code: string,
  assumed: PlaceAssumption | null,
  rest: string,
  isDepartment: (code: string) => boolean,
): PostalReading {
  if (code.startsWith("980")) return { kind: "monaco" };
  const start = /^9[78]/.test(code) ? code.slice(0, 3) : code.slice(0, 2);
  if (!isDepartment(start) && start !== "20") return { kind: "bad" };
  return { kind: "code", code, assumed, rest };
}
