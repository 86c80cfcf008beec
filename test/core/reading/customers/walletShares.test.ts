import { walletShares } from "../../../../src/core/reading/customers/walletShares";
import { tableOf } from "../support/tableOf";

test("shares of wallet are above 0 and up to the whole, float noise apart", () => {
  const shares = (...cells: readonly (number | string)[]) => [
    ...(walletShares(tableOf({ shareOfWallet: ["Part de portefeuille", ...cells] })) ?? []),
  ];
  expect(shares(0.3, 1, 0, -0.2, "", "abc")).toEqual([0.3, 1, NaN, NaN, NaN, NaN]);
  expect(shares("100 %", "120 %", "0 %", "0,5 %")).toEqual([1, NaN, NaN, 0.005]);
  expect(shares(30, 100.00000001, 101)).toEqual([0.3, 1, NaN]);
  expect(walletShares(tableOf({ name: ["Client", "Morel"] }))).toBeUndefined();
});
