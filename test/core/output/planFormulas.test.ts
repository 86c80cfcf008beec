import { DEFAULT_OPTIONS } from "../../../src/core/options";
import type { Output } from "../../../src/core/output/input";
import type { PlanSegment } from "../../../src/core/labels";
import type { SegmentedCustomer } from "../../../src/core/segments";
import { PLAN } from "../../../src/core/output/plan/planGrid";
import { build, segmentation } from "./support/build";
import { calculate, type Calculated } from "./support/calculate";
import { portfolio, TODAY, type Portfolio, type Row } from "./support/portfolio";

const CLIENTS: readonly Row[] = [
  { name: "Alpha", revenue: 60_000, orders: 12, lastOrder: TODAY - 5, lastVisit: TODAY - 3 },
  { name: '=HYPERLINK("x")', revenue: 25_000, orders: 6, lastOrder: TODAY - 20, lastVisit: TODAY - 40 },
  { name: "Gamma", revenue: 9_000, orders: 4, lastOrder: TODAY - 90 },
  { name: "Delta", revenue: 4_000, orders: 2, lastOrder: TODAY - 200, lastVisit: TODAY - 100 },
  { name: "Epsilon", revenue: 2_000, orders: 1, lastOrder: TODAY - 360 },
  { name: "Zêta", revenue: 0, orders: 0 },
  { name: "Inconnu" },
  { name: "Fermé", revenue: 5_000, closed: true },
  { name: "Prospect 1", prospect: true, potential: 50_000 },
  { name: "Prospect 2", prospect: true, potential: 5_000 },
  { name: "Total", revenue: 105_000, total: true },
];

const CASES: readonly (readonly [string, Portfolio])[] = [
  ["a plain sheet", portfolio(CLIENTS)],
  [
    "a name that needs quotes, and a header lower down",
    portfolio(CLIENTS, { sheet: "L'été (2) !", headerRow: 10 }),
  ],
  ["credit notes above sales", portfolio([...CLIENTS, { name: "Avoir", revenue: -3_000 }])],
  ["amounts that are texts", texts(portfolio(CLIENTS))],
  [
    "a forced segment",
    portfolio(CLIENTS.map((row) => (row.name === "Epsilon" ? { ...row, forced: "A" } : row))),
  ],
  [
    "totals repeated on each row",
    portfolio([...CLIENTS, CLIENTS[0] ?? { name: "" }], { grain: "clientTotalsRepeated" }),
  ],
];

const number = (text: string): number => Number(text.replaceAll(/[^0-9.-]/g, ""));

function rowOf({ memory }: Output, id: PlanSegment): number {
  return memory.plan?.rows.find((row) => row.segment === id)?.row ?? 0;
}

function read(calculated: Calculated, output: Output, id: PlanSegment, column: number): number {
  return number(calculated.shown("actionPlan", rowOf(output, id), column));
}

/** The same sheet with its amounts written as texts, as many exports do. */
function texts(made: Portfolio): Portfolio {
  const values = made.source.values.map((line, i) =>
    line.map((cell, j) => (i > 0 && j === 1 && typeof cell === "number" ? `${cell} €` : cell)),
  );
  return { ...made, source: { ...made.source, values } };
}

describe("the plan's formulas, calculated", () => {
  test.each(CASES)("say what the segmentation says: %s", (_, made) => {
    const criteria = ["abc", "rfm", "potential"] as const;
    const output = build(made, { criteria });
    const calculated = calculate(made.source, output.edits);
    for (const summary of segmentation(made, { criteria }).segments) {
      if (rowOf(output, summary.id) === 0) {
        expect(summary.customers).toBe(0);
        continue;
      }
      expect([summary.id, read(calculated, output, summary.id, PLAN.customers)]).toEqual([
        summary.id,
        summary.customers,
      ]);
      expect(read(calculated, output, summary.id, PLAN.share)).toBeCloseTo(summary.customerShare, 6);
      expect(read(calculated, output, summary.id, PLAN.revenue)).toBeCloseTo(summary.revenue, 6);
      expect(read(calculated, output, summary.id, PLAN.revenueShare)).toBeCloseTo(summary.revenueShare, 6);
    }
  });

  test("ask as many visits a year as the segmentation", () => {
    const made = portfolio(CLIENTS);
    const criteria = ["abc", "rfm", "potential"] as const;
    const output = build(made, { criteria });
    const calculated = calculate(made.source, output.edits);
    const rows = output.memory.plan?.rows ?? [];
    const visits = rows.map(({ row }) => number(calculated.shown("actionPlan", row, PLAN.visits)));
    expect(visits.reduce((sum, one) => sum + one, 0)).toBe(
      segmentation(made, { criteria }).workload.required,
    );
  });

  test("follow a segment changed by hand, and a forced one, at once", () => {
    const made = portfolio(CLIENTS);
    const output = build(made);
    const calculated = calculate(made.source, output.edits);
    const columnOf = (key: string): number => output.columns.find((own) => own.key === key)?.column ?? 0;
    const before = read(calculated, output, "A", PLAN.customers);
    calculated.type("source", 5, columnOf("segment"), "A");
    expect(read(calculated, output, "A", PLAN.customers)).toBe(before + 1);
    calculated.type("source", 6, columnOf("forcedSegment"), "A");
    expect(read(calculated, output, "A", PLAN.customers)).toBe(before + 2);
    expect(read(calculated, output, "A", PLAN.revenue)).toBe(60_000 + 25_000 + 4_000 + 2_000);
  });

  test("follow an interval, a channel and the capacity edited in the sheet", () => {
    const made = portfolio([
      ...Array.from({ length: 30 }, (_, i) => ({ name: `A${i}`, revenue: 10_000 })),
      ...Array.from({ length: 45 }, (_, i) => ({ name: `B${i}`, revenue: 1_250 })),
      ...Array.from({ length: 75 }, (_, i) => ({ name: `C${i}`, revenue: 250 })),
    ]);
    const output = build(made);
    const calculated = calculate(made.source, output.edits);
    const capacity = output.memory.plan?.capacity;
    const total = (output.memory.plan?.rows.at(-1)?.row ?? 0) + 1;
    const required = (): number => number(calculated.shown("actionPlan", total, PLAN.visits));
    expect(required()).toBe(2_100);
    expect(number(calculated.shown("actionPlan", (capacity?.rows[2] ?? 0) + 1, capacity?.column ?? 0))).toBe(
      900,
    );
    calculated.type("actionPlan", rowOf(output, "A"), PLAN.interval, "30");
    expect(required()).toBe(900);
    calculated.type("actionPlan", rowOf(output, "C"), PLAN.channel, "Visite groupée");
    expect(required()).toBe(900 + 75 * 4);
    calculated.type("actionPlan", capacity?.rows[0] ?? 0, capacity?.column ?? 0, "6");
    expect(number(calculated.shown("actionPlan", (capacity?.rows[2] ?? 0) + 1, capacity?.column ?? 0))).toBe(
      1_080,
    );
  });

  test("share out weekly contacts and visits as each customer's plan does", () => {
    const made = portfolio([
      { name: "Grand", revenue: 120_000, orders: 20, lastOrder: TODAY - 2, lastVisit: TODAY - 6 },
      { name: "B fort", revenue: 14_000, orders: 9, lastOrder: TODAY - 20, potential: 400_000 },
      { name: "B", revenue: 12_000, orders: 8, lastOrder: TODAY - 30, lastVisit: TODAY - 1 },
      { name: "C fort", revenue: 900, orders: 1, lastOrder: TODAY - 200, potential: 300_000 },
      { name: "C", revenue: 800, orders: 7, lastOrder: TODAY - 9, lastVisit: TODAY - 1 },
      { name: "C endormi", revenue: 20, orders: 1, lastOrder: TODAY - 350 },
      { name: "C perdu", revenue: 10, orders: 1, lastOrder: TODAY - 360 },
    ]);
    const visit = { channels: ["visit"] } as const;
    const { plan } = DEFAULT_OPTIONS;
    const options = {
      ...DEFAULT_OPTIONS,
      plan: { ...plan, C: { ...plan.C, ...visit }, reactivate: { ...plan.reactivate, ...visit } },
    };
    const chosen = { criteria: ["abc", "rfm", "potential"], options } as const;
    const output = build(made, chosen);
    const calculated = calculate(made.source, output.edits);
    const { customers } = segmentation(made, chosen);
    const rows = ["A", "B", "C", "highPotential", "reactivate"] as const;
    const isIn = (id: PlanSegment, one: SegmentedCustomer): boolean =>
      id === "highPotential" || id === "reactivate" ? one.planSegment === id : one.abc === id;
    const expected = rows.map((id) => {
      const soon = customers.filter((one) => isIn(id, one) && (one.nextContact ?? Infinity) < TODAY + 7);
      const followers = customers.filter((one) => one.planSegment === id).length;
      const contacts = id === "reactivate" ? 1 : Math.floor(365 / (options.plan[id].intervalDays ?? 1));
      return [id, soon.length, followers * contacts];
    });
    expect(expected.map(([, , visits]) => visits)).toEqual([52, 12, 4, 52, 2]);
    expect(
      rows.map((id) => [
        id,
        read(calculated, output, id, PLAN.due),
        read(calculated, output, id, PLAN.visits),
      ]),
    ).toEqual(expected);
    // A B of high potential follows its own row again once that is the more demanding one.
    calculated.type("actionPlan", rowOf(output, "B"), PLAN.interval, "10");
    expect(rows.map((id) => read(calculated, output, id, PLAN.visits))).toEqual([52, 72, 4, 26, 2]);
  });
});
