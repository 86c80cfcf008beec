import { approachOf } from "../../../src/core/methods/approachOf";
import type { Behaviour } from "../../../src/core/model";
import { aCustomer } from "./portfolio";

const { behaviour: unknown } = aCustomer();

test.each<[Partial<Behaviour>, string | null]>([
  [{}, null],
  [{ style: "analytical" }, "figures"],
  [{ style: "visual" }, "demonstration"],
])("what convinces %j: %s", (known, argument) => {
  expect(approachOf({ ...unknown, ...known })).toMatchObject({ argument, followUpDays: null });
});

test.each<[Behaviour["speed"], Behaviour["autonomy"], string | null]>([
  [null, null, null],
  ["cautious", "guided", "sustained"],
  ["cautious", null, "sustained"],
  [null, "guided", "sustained"],
  ["cautious", "autonomous", "normal"],
  ["fast", "guided", "normal"],
  ["fast", "autonomous", "light"],
  ["fast", null, "light"],
  [null, "autonomous", "light"],
])("%s and %s ask a %s effort", (speed, autonomy, effort) => {
  expect(approachOf({ ...unknown, speed, autonomy, cycleDays: 21 })).toMatchObject({
    effort,
    followUpDays: 21,
  });
});
