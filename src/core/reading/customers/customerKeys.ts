import type { TypedTable } from "../columns/typedTable";
import { normalizeName } from "../../text/normalizeName";

/** Who each row belongs to: a number per customer, -1 for a row without identity. */
export interface CustomerKeys {
  readonly ids: Int32Array;
  readonly customers: number;
  /** Normalised name and postal code of each row; "" without a name. */
  readonly nameKeys: readonly string[];
}

/** Identity of a row: its code, else its normalised name and postal code. A row that lacks the code or the postal code joins the only customer of that name. */
export function customerKeys(table: TypedTable, excluded: (at: number) => boolean): CustomerKeys {
  const codes = table.texts("code");
  const names = table.texts("name");
  const postal = table.texts("postalCode");
  const normalized = new Map<string, string>();
  const nameKeys: string[] = [];
  const plainNames: string[] = [];
  const codesOfName = new Map<string, string | null>();
  const postalsOfName = new Map<string, string | null>();
  for (let at = 0; at < table.size; at++) {
    const name = names[at] ?? null;
    let plain = "";
    if (name !== null && !excluded(at)) {
      const known = normalized.get(name);
      plain = known ?? normalizeName(name);
      if (known === undefined) normalized.set(name, plain);
    }
    const place = postalKey(postal[at] ?? null);
    plainNames.push(plain);
    nameKeys.push(plain === "" ? "" : `${plain}|${place}`);
    if (plain === "") continue;
    if (place !== "") noteOnly(postalsOfName, plain, place);
    const code = codes[at] ?? null;
    if (code !== null) noteOnly(codesOfName, `${plain}|${place}`, codeKey(code));
  }
  const idOf = new Map<string, number>();
  const ids = new Int32Array(table.size).fill(-1);
  for (let at = 0; at < table.size; at++) {
    if (excluded(at)) continue;
    const key = keyOf(at);
    if (key === null) continue;
    let id = idOf.get(key);
    if (id === undefined) idOf.set(key, (id = idOf.size));
    ids[at] = id;
  }
  return { ids, customers: idOf.size, nameKeys };

  function keyOf(at: number): string | null {
    const code = codes[at] ?? null;
    if (code !== null) return `c:${codeKey(code)}`;
    const plain = plainNames[at] ?? "";
    if (plain === "") return null;
    const nameKey = nameKeys[at]?.endsWith("|")
      ? `${plain}|${postalsOfName.get(plain) ?? ""}`
      : (nameKeys[at] ?? "");
    const onlyCode = codesOfName.get(nameKey);
    return onlyCode === undefined || onlyCode === null ? `n:${nameKey}` : `c:${onlyCode}`;
  }
}

/** Remembers the only value seen for a key; null once there are several. */
function noteOnly(map: Map<string, string | null>, key: string, value: string): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, value);
  else if (known !== value) map.set(key, null);
}

/** Codes compare without case and spaces around. */
export function codeKey(code: string): string {
  return code.toUpperCase();
}

function postalKey(text: string | null): string {
  if (text === null) return "";
  const digits = text.replace(/\.0+$/, "").replace(/[^\dA-Za-z]/g, "");
  return /^\d{4}$/.test(digits) ? `0${digits}` : digits;
}
