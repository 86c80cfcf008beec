import { largeRemarks } from "../../src/app/largeRemarks";
import { DEFAULT_OPTIONS } from "../../src/core/options";
import { segment } from "../../src/core/segmentation";
import { aCustomer, aReading } from "../core/methods/portfolio";

test.each([
  [20_000, []],
  [20_001, ["output.runNotKept"]],
  [50_001, ["output.large", "output.runNotKept"]],
])("of %i customers it is told what is left out: %j", (count, codes) => {
  const one = aCustomer({ revenue: 5 });
  const portfolio = segment(aReading(new Array<typeof one>(count).fill(one)), {
    options: DEFAULT_OPTIONS,
    criteria: ["abc"],
    saved: null,
    recomputeThresholds: false,
    previous: null,
  });
  expect(largeRemarks(portfolio).map(({ code }) => code)).toEqual(codes);
});
