import type { Customer } from "../model";
import { inSteps, type Steps } from "../steps";
import { foldText } from "../text/fold";
import { normalizeName } from "../text/normalizeName";

/**
 * Who each customer is from one run to the next, whatever its row: the client code, else the name and the postal
 * code. Customers that cannot be told apart are numbered in the order given.
 */
export function* runKeys(customers: readonly Customer[]): Steps<readonly string[]> {
  const seen = new Map<string, number>();
  const keys: string[] = [];
  const add = (one: Customer): void => {
    const key = identity(one);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    keys.push(count === 1 ? key : `${key} #${count}`);
  };
  yield* inSteps(customers.length, (from, to) => customers.slice(from, to).forEach(add));
  return keys;
}

function identity({ code, name, postalCode }: Customer): string {
  if (code !== null) return `code ${foldText(code)}`;
  return `name ${name === null ? "" : normalizeName(name)} ${postalCode ?? ""}`;
}
