import { inSteps, type Steps } from "../../steps";
import { TextMap } from "../../text/TextMap";
import type { TypedTable } from "../columns/typedTable";
import { nameKeys } from "./nameKeys";

/** Who each row belongs to: a number per customer, -1 for a row without identity. */
export interface CustomerKeys {
  readonly ids: Int32Array;
  readonly customers: number;
}

/**
 * Identity of a row: its code, else its normalised name and postal code, else its e-mail when the sheet has neither. A row that lacks the code or the postal code
 * joins the only customer of that name.
 */
export function* customerKeys(table: TypedTable, excluded: (at: number) => boolean): Steps<CustomerKeys> {
  // A shop's export may know its customers by their e-mail alone.
  const byEmail = table.column("code") === null && table.column("name") === null;
  const codes = table.texts(byEmail ? "email" : "code");
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
  return { ids, customers: idOfCode.size + idOfName.size };
}

function idOf(known: TextMap<number>, key: string, first: number): number {
  const id = known.get(key);
  if (id !== undefined) return id;
  const fresh = first + known.size;
  known.set(key, fresh);
  return fresh;
}

/** Codes compare without case. */
function codeKey(code: string): string {
  return code.toUpperCase();
}
