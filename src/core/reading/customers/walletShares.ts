import type { TypedTable } from "../columns/typedTable";
import { sharesOf } from "../values/percent";

/** Shares of wallet as 0–1; 0 or above 1 is unknown. */
export function walletShares(table: TypedTable): Float64Array | undefined {
  const column = table.numbers("shareOfWallet");
  const input = table.column("shareOfWallet");
  if (column === null || input === null) return undefined;
  return sharesOf(column, table.profile(input).percentFormat).map((share) =>
    share > 0 && share <= 1 + 1e-9 ? Math.min(1, share) : NaN,
  );
}
