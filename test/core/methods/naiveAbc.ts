/**
 * ABC written as the sentence says it, one client after the other, without sorting: what do the larger ones hold
 * together? Quadratic and shares no code with the product.
 */
export function naiveAbc(
  amounts: readonly (number | null)[],
  limits: readonly [number, number] = [0.8, 0.95],
): readonly ("A" | "B" | "C" | "toComplete")[] {
  const cents = amounts.map((amount) => (amount === null ? null : Math.round(amount * 100)));
  let total = 0;
  for (const amount of cents) if (amount !== null && amount > 0) total += amount;
  return cents.map((own) => {
    if (own === null) return "toComplete";
    if (own <= 0) return "C";
    let larger = 0;
    for (const other of cents) if (other !== null && other > own) larger += other;
    const tolerance = 1e-9 * total;
    if (larger < limits[0] * total - tolerance) return "A";
    return larger < limits[1] * total - tolerance ? "B" : "C";
  });
}
