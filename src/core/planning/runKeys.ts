import type { Customer } from "../model";
import { foldText } from "../text/fold";
import { normalizeName } from "../text/normalizeName";

/**
 * Who each customer is from one run to the next, whatever its row: the client code, else the name and the postal
 * code. Customers that cannot be told apart are numbered in the order given.
 */
export function runKeys(customers: readonly Customer[]): readonly string[] {
  const seen = new Map<string, number>();
  return customers.map((one) => {
    const key = identity(one);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? key : `${key} #${count}`;
  });
}

function identity({ code, name, postalCode }: Customer): string {
  if (code !== null) return `code ${foldText(code)}`;
  return `name ${name === null ? "" : normalizeName(name)} ${postalCode ?? ""}`;
}
