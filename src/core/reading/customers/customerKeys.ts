import { inSteps, type Steps } from "../../steps";
import { TextMap } from "../../text/TextMap";
import { shareOf } from "../columns/profile";
import type { TypedTable } from "../columns/typedTable";
import { nameKeys } from "./nameKeys";

/** Who each row belongs to: a number per customer, -1 for a row without identity. */
export interface CustomerKeys {
  readonly ids: Int32Array;
  readonly customers: number;
}

/**
 * Identity of a row: its code (before the name when it has no column), else its normalised name and postal code, else
 * its e-mail when the sheet has neither. A row that lacks the code or the postal code joins the only customer of that
 * name.
 */
export function* customerKeys(table: TypedTable, excluded: (at: number) => boolean): Steps<CustomerKeys> {
  // A shop's export may know its customers by their e-mail alone.
  const byEmail = table.column("code") === null && table.column("name") === null;
  const codes =
    table.column("code") === null && !byEmail ? codesInNames(table) : table.texts(byEmail ? "email" : "code");
  const ids = new Int32Array(table.size).fill(-1);
  const idOfCode = new TextMap<number>();
  const withoutCode: number[] = [];
  yield* inSteps(table.size, (from, to) => {
    for (let at = from; at < to; at++) {
      if (excluded(at)) continue;
      const code = codes[at] ?? null;
      if (code === null) withoutCode.push(at);
      else ids[at] = idOf(idOfCode, codeKey(code), 0);
    }
  });
  if (withoutCode.length === 0) return { ids, customers: idOfCode.size };
  const keys = yield* nameKeys(table, excluded);
  const onlyId = new TextMap<number | null>();
  yield* inSteps(table.size, (from, to) => {
    for (let at = from; at < to; at++) {
      const id = ids[at] ?? -1;
      const key = id < 0 ? "" : (keys[at] ?? "");
      if (key === "") continue;
      const known = onlyId.get(key);
      if (known === undefined) onlyId.set(key, id);
      else if (known !== id) onlyId.set(key, null);
    }
  });
  const idOfName = new TextMap<number>();
  yield* inSteps(withoutCode.length, (from, to) => {
    for (const at of withoutCode.slice(from, to)) {
      const key = keys[at] ?? "";
      if (key !== "") ids[at] = onlyId.get(key) ?? idOf(idOfName, key, idOfCode.size);
    }
  });
  ofTheirOrders(table, ids, withoutCode);
  return { ids, customers: idOfCode.size + idOfName.size };
}

/** Lines below the first of an order may bear its number alone: they are of the only customer of that number. */
function ofTheirOrders(table: TypedTable, ids: Int32Array, lines: readonly number[]): void {
  const numbers = table.column("orderId") === null ? [] : table.texts("orderId");
  const open = lines.filter((at) => (ids[at] ?? -1) < 0 && (numbers[at] ?? null) !== null);
  if (open.length === 0) return;
  const owner = new Map<string, number | null>();
  numbers.forEach((number, at) => {
    const id = ids[at] ?? -1;
    if (number === null || id < 0) return;
    owner.set(number, (owner.get(number) ?? id) === id ? id : null);
  });
  for (const at of open) ids[at] = owner.get(numbers[at] ?? "") ?? -1;
}

function idOf(known: TextMap<number>, key: string, first: number): number {
  const id = known.get(key);
  if (id !== undefined) return id;
  const fresh = first + known.size;
  known.set(key, fresh);
  return fresh;
}

/** *C0012 - Garage Petit*: a code before the name. */
const CODE_BEFORE = /^(\p{Lu}{0,4}\d{3,10})(?:\s+[-–—:|/]\s*|\s*[–—:|]\s*|\s{2,}|\s(?=\p{L}))\p{L}/u;
const MOSTLY = 0.8;

/** The codes written before the names, where most have one; nothing otherwise. */
function codesInNames(table: TypedTable): readonly (string | null)[] {
  const column = table.column("name");
  if (column === null || shareOf(column.profile, (text) => CODE_BEFORE.test(text)) < MOSTLY) return [];
  return table.texts("name").map((name) => CODE_BEFORE.exec(name ?? "")?.[1] ?? null);
}

/** Codes compare without case. */
function codeKey(code: string): string {
  return code.toUpperCase();
}
