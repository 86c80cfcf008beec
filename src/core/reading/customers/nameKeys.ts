import { mapSteps, ROWS_PER_STEP, type Steps } from "../../steps";
import { normalizeName } from "../../text/normalizeName";
import { TextMap } from "../../text/TextMap";
import type { TypedTable } from "../columns/typedTable";

/**
 * Normalised name and postal code of each row, "" without a name. A row without postal code takes that of its name
 * when all the rows of the name have one same.
 */
export function* nameKeys(table: TypedTable, excluded: (at: number) => boolean): Steps<readonly string[]> {
  const names = table.texts("name");
  const postal = table.texts("postalCode");
  const normalized = new TextMap<string>();
  const plain: string[] = [];
  const placeOfName = new TextMap<string | null>();
  for (let at = 0; at < table.size; at++) {
    if (at % ROWS_PER_STEP === ROWS_PER_STEP - 1) yield;
    const name = excluded(at) ? null : (names[at] ?? null);
    if (name === null) {
      plain.push("");
      continue;
    }
    let key = normalized.get(name);
    if (key === undefined) normalized.set(name, (key = normalizeName(name)));
    plain.push(key);
    const place = postalKey(postal[at] ?? null);
    if (place === "") continue;
    const known = placeOfName.get(key);
    if (known === undefined) placeOfName.set(key, place);
    else if (known !== place) placeOfName.set(key, null);
  }
  return yield* mapSteps(plain, (key, at) =>
    key === "" ? "" : `${key}|${postalKey(postal[at] ?? null) || (placeOfName.get(key) ?? "")}`,
  );
}

/** A postal code as it compares: `1000`, `01000` and `1000.0` are one, and so is the code inside an address. */
export function postalKey(text: string | null): string {
  if (text === null || /^\d{5}$/.test(text)) return text ?? "";
  const inside = /.*(?<![^\s,;])(\d{5})(?![^\s,;])/s.exec(text);
  if (inside?.[1] !== undefined) return inside[1];
  const digits = text.replace(/\.0+$/, "").replace(/[^\dA-Za-z]/g, "");
  return /^\d{4}$/.test(digits) ? `0${digits}` : digits;
}
