import { largeRemarks } from "../../src/app/largeRemarks";
import { DEFAULT_OPTIONS } from "../../src/core/options";
import { segment } from "../../src/core/segmentation";
import { aCustomer, aReading } from "../core/methods/portfolio";

test.each([
  [20_000, 20_000, []],
  [20_001, 20_000, ["output.runNotKept"]],
  [8_001, 8_000, ["output.runNotKept"]],
  [50_001, 20_000, ["output.large", "output.runNotKept"]],
])("of %i customers, with room for %i, it is told what is left out: %j", (count, room, codes) => {
  const one = aCustomer({ revenue: 5 });
  const portfolio = segment(aReading(new Array<typeof one>(count).fill(one)), {
    options: DEFAULT_OPTIONS,
    criteria: ["abc"],
    saved: null,
    recomputeThresholds: false,
    previous: null,
  });
  expect(largeRemarks(portfolio, room).map(({ code }) => code)).toEqual(codes);
});
