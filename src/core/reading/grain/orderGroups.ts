/** The lines of each order that has several, by position: rows of one customer with one order number. */
export function ordersOfSeveralLines(
  orderIds: readonly (string | null)[],
  customers: ArrayLike<number>,
): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  orderIds.forEach((id, at) => {
    const customer = customers[at] ?? -1;
    if (id === null || customer < 0) return;
    const key = `${customer} ${id}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [at]);
    else group.push(at);
  });
  return [...groups.values()].filter((group) => group.length > 1);
}
