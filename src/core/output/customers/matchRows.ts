import type { Customer } from "../../model";
import { areNearNames } from "../../text/areNearNames";
import { foldText } from "../../text/fold";
import { normalizeName } from "../../text/normalizeName";
import type { StandingRow } from "./customerOrder";

type Named = Pick<StandingRow, "code" | "name">;

/** What a client is known by, closest first: as written, then as a reader compares; "" says nothing. */
const IDENTITIES: readonly ((one: Named) => string)[] = [
  ({ code, name }) => customerKey(code, name),
  ({ code, name }) => (foldText(code) === "" ? `name ${normalizeName(name)}` : `code ${foldText(code)}`),
  // A journal may gain or lose its codes.
  ({ name }) => (name.trim() === "" ? "" : normalizeName(name)),
];

/**
 * Which customer each row of *Clients* is, by its place among the customers; null = one that the journal no longer has.
 * Written as before, else otherwise but for case, accents and legal forms; a forced one also with a slip of the pen
 * corrected, when just one customer is near.
 */
export function matchRows(
  rows: readonly StandingRow[],
  customers: readonly Pick<Customer, "code" | "name">[],
): readonly (number | null)[] {
  const found = new Array<number | null>(rows.length).fill(null);
  const named = customers.map(({ code, name }): Named => ({ code: code ?? "", name: name ?? "" }));
  const free = new Set(named.keys());
  for (const [round, identity] of IDENTITIES.entries()) {
    const left = rows.flatMap((_, i) => (found[i] === null ? [i] : []));
    if (left.length === 0 || free.size === 0) break;
    const waiting = new Map<string, number[]>();
    for (const i of free) {
      const key = named[i] === undefined ? "" : identity(named[i]);
      const same = waiting.get(key);
      if (key === "") continue;
      if (same === undefined) waiting.set(key, [i]);
      else same.push(i);
    }
    for (const at of left) {
      const row = rows[at];
      const next = row === undefined ? undefined : waiting.get(identity(row))?.[0];
      if (row === undefined || next === undefined) continue;
      // By name alone where both have codes, they are two clients of one name.
      if (round === 2 && row.code.trim() !== "" && named[next]?.code !== "") continue;
      waiting.get(identity(row))?.shift();
      found[at] = next;
      free.delete(next);
    }
  }
  for (const [at, row] of rows.entries()) {
    if (found[at] !== null || row.forced === "" || row.code.trim() !== "") continue;
    const name = normalizeName(row.name);
    const near = [...free].filter((i) => areNearNames(normalizeName(named[i]?.name ?? ""), name));
    const [only] = near;
    if (only === undefined || near.length > 1) continue;
    found[at] = only;
    free.delete(only);
  }
  return found;
}

/** What a client is known by on *Clients*: its code, else its name. */
export function customerKey(code: string | null, name: string | null): string {
  const known = (code ?? "").trim();
  return known === "" ? (name ?? "").trim() : known;
}
