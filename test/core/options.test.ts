import { DEFAULT_OPTIONS } from "../../src/core/options";
import type { PlanSegment } from "../../src/core/labels";

describe("until the user changes something", () => {
  test.each<readonly [PlanSegment, number | null, string, string | null]>([
    ["A", 7, "visit", "retain"],
    ["B", 30, "visit", "develop"],
    ["C", 90, "phone, email", "maintain"],
    ["potentialA", 7, "visit", "win"],
    ["potentialB", 30, "visit, phone", "win"],
    ["potentialC", 90, "email", "win"],
    ["highPotential", 14, "visit", "develop"],
    ["toComplete", null, "", null],
  ])("%s is seen every %j days, by %j, to %j", (segment, days, channels, objective) => {
    expect(DEFAULT_OPTIONS.plan[segment]).toEqual({
      intervalDays: days,
      once: false,
      channels: channels === "" ? [] : channels.split(", "),
      objective,
    });
  });

  test("who scores 1-1-1 is called once within 30 days, then dropped", () => {
    expect(DEFAULT_OPTIONS.plan.reactivate).toEqual({
      intervalDays: 30,
      once: true,
      channels: ["phone"],
      objective: "reactivateOrDrop",
    });
  });

  test("amounts are averages an order, zones come from the sheet, dates are stale after 90 days", () => {
    const { rfm, territory, reading, columns } = DEFAULT_OPTIONS;
    expect(rfm).toEqual({ bins: 3, monetary: "average", cuts: {} });
    expect(territory).toEqual({ zoning: "auto", zones: 3 });
    expect(reading).toEqual({ staleAfterDays: 90 });
    expect(columns).toEqual({});
  });
});
