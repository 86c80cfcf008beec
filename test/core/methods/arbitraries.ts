import fc from "fast-check";
import type { Customer } from "../../../src/core/model";
import { aCustomer } from "./portfolio";

/** Amounts as sheets hold them: cents, ties, zeros, credit notes, unknowns, one giant now and then. */
export const amount: fc.Arbitrary<number | null> = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 200_000 }).map((cents) => cents / 100) },
  { weight: 3, arbitrary: fc.constantFrom(100, 250, 375, 1000) },
  { weight: 1, arbitrary: fc.constantFrom(0, -12.5, 0.1 + 0.2, 0.3) },
  { weight: 1, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 5 }).map((millions) => millions * 1_000_000) },
);

/** A portfolio's amounts. */
export const amounts: fc.Arbitrary<readonly (number | null)[]> = fc.array(amount, { maxLength: 40 });

const few = <T>(...values: readonly T[]): fc.Arbitrary<T | null> =>
  fc.option(fc.constantFrom(...values), { nil: null, freq: 2 });

/** Customers as the potential sees them: ties on every bound, zeros, credit notes, words, shares that cannot be. */
export const potentialPortfolio: fc.Arbitrary<readonly Customer[]> = fc.array(
  fc
    .record({
      population: fc.constantFrom(
        "client" as const,
        "client" as const,
        "prospect" as const,
        "closed" as const,
      ),
      revenue: amount,
      revenuePrevious: fc.oneof(amount, few(100, 200, 250, -5, 0)),
      potential: amount,
      potentialClass: few("A" as const, "B" as const, "C" as const),
      shareOfWallet: few(0, 0.05, 0.3, 0.3 + 1e-12, 0.31, 1, 1.2, -0.5),
      headcount: few(1, 5, 10, 10, 250),
      companyTurnover: few(0, 1000, 50_000, 1_000_000.5),
      project: few(true, false),
    })
    .map(aCustomer),
  { maxLength: 25 },
);
