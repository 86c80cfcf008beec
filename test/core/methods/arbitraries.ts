import fc from "fast-check";

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
