import type { Customer, Reading } from "../../model";
import { toCents } from "../../stats/cents";

/**
 * Development potential a year, in euros: the estimated-potential column when it is money, else revenue over share
 * of wallet; null when neither is known. A share of 0, or above 1, is unknown; a revenue of 0 or less is a share of
 * nothing.
 */
export function potentialAmount(one: Customer, unit: Reading["notes"]["potentialUnit"]): number | null {
  if (unit === "euro" && one.potential !== null) return one.potential;
  const share = knownShare(one);
  return share === null || one.revenue === null || toCents(one.revenue) <= 0 ? null : one.revenue / share;
}

/** The share of wallet when it can be one: above 0, at most 1. */
export function knownShare({ shareOfWallet }: Customer): number | null {
  return shareOfWallet !== null && shareOfWallet > 0 && shareOfWallet <= 1 ? shareOfWallet : null;
}
