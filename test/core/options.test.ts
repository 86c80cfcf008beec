import { CRITERIA, type PlanSegment } from "../../src/core/labels";
import { DEFAULT_OPTIONS } from "../../src/core/options";
import { segment } from "../../src/core/segmentation";
import { sheet as words } from "../../src/i18n/fr/sheet";
import { aCustomer, aReading, TODAY } from "./methods/portfolio";

const DORMANT = { orders: 1, lastOrder: TODAY - 300, daysSinceOrder: 300 };
const LIVELY = { orders: 9, lastOrder: TODAY - 9, daysSinceOrder: 9 };

/** One customer for each row of the plan. */
const PORTFOLIO = aReading(
  [
    aCustomer({ ...LIVELY, revenue: 80_000, revenuePrevious: 80_000 }),
    aCustomer({ ...LIVELY, revenue: 12_000, revenuePrevious: 12_000 }),
    // Twice what it bought before: *Fort*.
    aCustomer({ ...LIVELY, revenue: 3000, revenuePrevious: 1500 }),
    aCustomer({ ...LIVELY, revenue: 2900, revenuePrevious: 2900 }),
    aCustomer({ ...DORMANT, revenue: 100, revenuePrevious: 100 }),
    aCustomer({ ...LIVELY, revenue: null }),
    ...[80_000, 15_000, 5000].map((potential) => aCustomer({ population: "prospect", potential })),
  ],
  ["name", "revenue", "revenuePrevious", "orders", "lastOrder", "potential"],
);

describe("until the user changes something", () => {
  const { customers } = segment(PORTFOLIO, {
    options: DEFAULT_OPTIONS,
    criteria: CRITERIA,
    saved: null,
    recomputeThresholds: false,
    previous: null,
  });
  const rows = new Map(customers.map((one) => [one.planSegment, one]));

  test.each<readonly [PlanSegment, number | null, string, string]>([
    ["A", 7, "visit", "Fidéliser"],
    ["B", 30, "visit", "Développer"],
    ["C", 90, "phone, email", "Maintenir"],
    ["potentialA", 7, "visit", "Conquérir"],
    ["potentialB", 30, "visit, phone", "Conquérir"],
    ["potentialC", 90, "email", "Conquérir"],
    ["highPotential", 14, "visit", "Développer"],
    ["reactivate", 30, "phone", "Réactiver ou abandonner"],
    ["toComplete", null, "", ""],
  ])("%s is seen every %j days, by %j, to %j", (id, days, channels, objective) => {
    const one = rows.get(id);
    expect([one?.intervalDays, one?.channels.join(", ")]).toEqual([days, channels]);
    const { objective: aim } = DEFAULT_OPTIONS.plan[id];
    expect(aim === null ? "" : words.objectives[aim]).toBe(objective);
  });

  test("who scores 1-1-1 is called once, everybody else again and again", () => {
    const once = Object.entries(DEFAULT_OPTIONS.plan).filter(([, row]) => row.once);
    expect(once.map(([id]) => id)).toEqual(["reactivate"]);
  });

  test("amounts are averages an order, zones come from the sheet, dates are stale after 90 days", () => {
    const { rfm, territory, reading, columns } = DEFAULT_OPTIONS;
    expect(rfm).toEqual({ bins: 3, monetary: "average", cuts: {} });
    expect(territory).toEqual({ zoning: "auto", zones: 3 });
    expect(reading).toEqual({ staleAfterDays: 90 });
    expect(columns).toEqual({});
  });
});
