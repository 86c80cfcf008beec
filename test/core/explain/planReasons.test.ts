import type { Customer, Reading } from "../../../src/core/model";
import type { Reason } from "../../../src/core/reasons";
import { aCustomer, TODAY } from "../methods/portfolio";
import { isOf, reasons, type Case } from "./support/reasons";

const grow = (one: Partial<Customer>, notes: Partial<Reading["notes"]> = {}) =>
  reasons(
    "potential",
    [
      one,
      ...[10, 20, 30].map((headcount) => ({ headcount, companyTurnover: 1000 * headcount, revenue: 500 })),
    ],
    { criteria: ["potential"], fields: ["revenue", "potential", "headcount"], notes },
  );

test.each<[Partial<Customer>, Partial<Reading["notes"]>, readonly unknown[]]>([
  [
    { revenue: 1000, potential: 4000, shareOfWallet: 0.5 },
    {},
    [{ code: "potential.amount", values: { amount: 4000, gap: 3000 } }],
  ],
  [
    { revenue: 1000, shareOfWallet: 0.5 },
    {},
    [{ code: "potential.fromWallet", values: { amount: 2000, share: 0.5, gap: 1000 } }],
  ],
  [
    { revenue: 1000, potential: 12, shareOfWallet: 0.25 },
    { potentialUnit: "other" },
    [
      { code: "potential.fromWallet", values: { amount: 4000, share: 0.25, gap: 3000 } },
      { code: "potential.wallet", values: { share: 0.25, limit: 0.3 } },
    ],
  ],
  [
    { revenue: 1500, revenuePrevious: 1000 },
    {},
    [{ code: "potential.growth", values: { growth: 0.5, limit: 0.25 } }],
  ],
  [
    { revenue: 2500, revenuePrevious: 1000 },
    {},
    [{ code: "potential.growthDouble", values: { growth: 1.5, limit: 1 } }],
  ],
  // Of 10, 20, 30 and 40, two thirds are up to 30.
  [{ headcount: 40 }, {}, [{ code: "potential.headcount", values: { value: 40, above: 30 } }]],
  [
    { companyTurnover: 40_000 },
    {},
    [{ code: "potential.turnover", values: { value: 40_000, above: 30_000 } }],
  ],
  [{ project: true }, {}, [{ code: "potential.project", values: {} }]],
  [{ revenue: 1500 }, {}, []],
])("why %j could grow %j", (one, notes, expected) => {
  expect(grow(one, notes).filter(({ code }) => code !== "potential.level")).toEqual(expected);
});

test.each<[Partial<Customer>, Case, readonly Reason[]]>([
  [{ zone: "Nord" }, {}, [{ code: "territory.zone", values: { zone: "Nord", by: "column" } }]],
  [{}, {}, [{ code: "territory.zoneUnknown", values: { by: "column" } }]],
  [
    { zone: "Nord", sector: "CHR" },
    {},
    [
      { code: "territory.zone", values: { zone: "Nord", by: "column" } },
      { code: "territory.sector", values: { sector: "CHR" } },
    ],
  ],
  [{ zone: "Nord", sector: "CHR" }, { criteria: ["abc"] }, []],
  [{ zone: "Nord", sector: "CHR", population: "closed" }, {}, []],
])("where %j is %j", (one, about, expected) => {
  expect(reasons("territory", [one, { zone: "Nord" }, { zone: "Sud" }], about)).toEqual(expected);
});

const { behaviour: nothing } = aCustomer();

test.each<[Partial<Customer["behaviour"]>, readonly Reason[]]>([
  [{ style: "visual" }, [{ code: "approach.argument", values: { argument: "demonstration" } }]],
  [{ contact: "visit" }, [{ code: "approach.channel", values: { channel: "visit", inPlan: true } }]],
  [{ unannounced: true }, [{ code: "approach.announce", values: { unannounced: true } }]],
  [{ cycleDays: 21 }, [{ code: "approach.followUp", values: { days: 21 } }]],
  [{ speed: "fast" }, [{ code: "approach.effort", values: { effort: "light" } }]],
])("what a behaviour of %j changes", (known, expected) => {
  const one = { revenue: 100, behaviour: { ...nothing, ...known } };
  expect(reasons("approach", [one, { revenue: 1 }])).toEqual(expected);
});

const visited = [{ revenue: 50, lastVisit: TODAY - 1 }];

test.each<[Partial<Customer>, readonly Partial<Customer>[], readonly unknown[]]>([
  [
    { revenue: 100 },
    [{ revenue: 50 }],
    [
      { code: "plan.row", values: { segment: "A", intervalDays: 7, once: false } },
      { code: "contact.spread", values: { interval: 7 } },
    ],
  ],
  [
    { revenue: 100 },
    visited,
    [
      { code: "plan.row", values: { segment: "A", intervalDays: 7, once: false } },
      { code: "contact.neverVisited", values: {} },
    ],
  ],
  [
    { revenue: 100, lastVisit: TODAY - 6 },
    visited,
    [
      { code: "plan.row", values: { segment: "A", intervalDays: 7, once: false } },
      { code: "contact.elapsed", values: { elapsed: 6, interval: 7, state: "due" } },
    ],
  ],
  [
    { revenue: 0, orders: 0 },
    [...visited, { revenue: 10, orders: 5, daysSinceOrder: 3, lastOrder: TODAY - 3 }],
    [
      { code: "plan.row", values: { segment: "reactivate", intervalDays: 30, once: true } },
      { code: "contact.neverVisited", values: {} },
    ],
  ],
  [{ revenue: null }, visited, []],
])("the plan of %j beside %j", (one, others, expected) => {
  const said = reasons("", [one, ...others], { criteria: ["abc", "rfm"] });
  expect(said.filter((reason) => isOf("plan")(reason) || isOf("contact")(reason))).toEqual(expected);
});

test.each<[Partial<Customer>, Record<string, unknown>]>([
  [{ revenue: 1000 }, { points: 50, rank: "P2", abc: 50, rfm: 0, potential: 0, overdue: 0 }],
  [
    { revenue: 1000, lastVisit: TODAY - 8 },
    { points: 60, rank: "P2", abc: 50, rfm: 0, potential: 0, overdue: 10 },
  ],
])("the points of %j: %j", (one, values) => {
  expect(reasons("priority", [one, ...visited], { criteria: ["abc", "potential"] })).toEqual([
    { code: "priority.points", values },
  ]);
});

test("a B with a signal has the points of both", () => {
  const one = { revenue: 1000, lastVisit: TODAY - 1, project: true };
  expect(reasons("priority", [one, { revenue: 9000 }], { criteria: ["abc", "potential"] })).toEqual([
    {
      code: "priority.points",
      values: { points: 40, rank: "P3", abc: 30, rfm: 0, potential: 10, overdue: 0 },
    },
  ]);
});

test("nothing is said of what was not asked or not found", () => {
  const two = [{ revenue: 100, sector: "CHR" }, { revenue: 90 }];
  expect(reasons("abc", two, { criteria: ["rfm"] })).toEqual([]);
  expect(reasons("territory.zone", two, { fields: ["revenue", "sector"] })).toEqual([]);
});
