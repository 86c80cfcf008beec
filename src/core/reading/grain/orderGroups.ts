import { inSteps, type Steps } from "../../steps";

/** The lines of each order that has several, by position: rows of one customer with one order number. */
export function* ordersOfSeveralLines(
  orderIds: readonly (string | null)[],
  customers: ArrayLike<number>,
): Steps<readonly (readonly number[])[]> {
  const groups = new Map<string, number[]>();
  yield* inSteps(orderIds.length, (from, to) => {
    for (let at = from; at < to; at++) {
      const id = orderIds[at] ?? null;
      const customer = customers[at] ?? -1;
      if (id === null || customer < 0) continue;
      const key = `${customer} ${id}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [at]);
      else group.push(at);
    }
  });
  return [...groups.values()].filter((group) => group.length > 1);
}
