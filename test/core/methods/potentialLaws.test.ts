import fc from "fast-check";
import { abc } from "../../../src/core/methods/abc/abc";
import { potential } from "../../../src/core/methods/potential/potential";
import { DEFAULT_OPTIONS } from "../../../src/core/options";
import { potentialPortfolio } from "./arbitraries";
import { naivePotential } from "./naivePotential";
import { aReading } from "./portfolio";

test("agrees with the naive reading of the rules on any portfolio", () => {
  fc.assert(
    fc.property(potentialPortfolio, (customers) => {
      const { labels } = abc(customers, DEFAULT_OPTIONS.abc.limits);
      expect(potential(aReading(customers), labels, DEFAULT_OPTIONS).results).toEqual(
        naivePotential(customers, labels),
      );
    }),
    { numRuns: 2000 },
  );
});

test("row order is irrelevant", () => {
  fc.assert(
    fc.property(potentialPortfolio, (customers) => {
      const results = (list: typeof customers) =>
        potential(aReading(list), abc(list, DEFAULT_OPTIONS.abc.limits).labels, DEFAULT_OPTIONS).results;
      expect([...results([...customers].reverse())].reverse()).toEqual(results(customers));
    }),
  );
});
