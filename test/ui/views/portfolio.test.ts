import fc from "fast-check";
import { DEFAULT_OPTIONS } from "../../../src/core/options";
import { dueWithin } from "../../../src/ui/views/dueWithin";
import { EMPTY_FILTER } from "../../../src/ui/views/emptyFilter";
import { filterChoices } from "../../../src/ui/views/filterChoices";
import { filterCustomers, rowsOf } from "../../../src/ui/views/filterCustomers";
import { fittedPlan } from "../../../src/ui/views/fittedPlan";
import { limitTrial } from "../../../src/ui/views/limitTrial";
import { clientsAt, paretoCurve } from "../../../src/ui/views/paretoCurve";
import { pickCustomers } from "../../../src/ui/views/pickCustomers";
import { isProposedPlan } from "../../../src/ui/views/isProposedPlan";
import { planLines } from "../../../src/ui/views/planLines";
import { planWorkload } from "../../../src/ui/views/planWorkload";
import { quickFilters } from "../../../src/ui/views/quickFilters";
import { sampleSegmentation } from "../support/sampleSegmentation";

const segmentation = sampleSegmentation();
const { customers } = segmentation;

describe("trying other limits", () => {
  test("the limits in force give the segments as computed", () => {
    for (const tried of limitTrial(segmentation, segmentation.options.abc.limits)) {
      const computed = segmentation.segments.find(({ id }) => id === tried.id);
      expect(computed?.customers).toBe(tried.customers);
      expect(computed?.revenueShare).toBeCloseTo(tried.revenueShare, 12);
    }
  });

  test("clients only change class: their number and their revenue stay", () => {
    const total = (limits: readonly [number, number]): readonly number[] => {
      const tried = limitTrial(segmentation, limits);
      return [
        tried.reduce((sum, one) => sum + one.customers, 0),
        Math.round(tried.reduce((sum, one) => sum + one.revenue, 0)),
      ];
    };
    const before = total([0.8, 0.95]);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 98 }), fc.integer({ min: 1, max: 98 }), (a, b) => {
        fc.pre(a < b);
        expect(total([a / 100, b / 100])).toEqual(before);
      }),
    );
  });
});

test("the Pareto curve climbs from nothing to everything, ever less steeply", () => {
  const curve = paretoCurve(customers);
  expect(curve[0]).toEqual({ clients: 0, revenue: 0 });
  expect(curve.at(-1)).toEqual({ clients: 1, revenue: 1 });
  const slopes = curve.slice(1).map((point, i) => {
    const before = curve[i] ?? point;
    return (point.revenue - before.revenue) / (point.clients - before.clients);
  });
  slopes.slice(1).forEach((slope, i) => expect(slope).toBeLessThanOrEqual((slopes[i] ?? 0) + 1e-9));
  expect(clientsAt(curve, 0.5)).toBeLessThan(0.5);
});

describe("finding customers", () => {
  test("accents, case and word order do not count", () => {
    const found = pickCustomers(customers, { by: "all" }, "lefevre BRASSERIE");
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(({ customer }) => customer.name?.startsWith("Brasserie Lefèvre"))).toBe(true);
  });

  test("the highest priority comes first", () => {
    const points = pickCustomers(customers, { by: "all" }, "").map((one) => one.priority?.points ?? -1);
    expect(points).toEqual([...points].sort((a, b) => b - a));
  });
});

describe("filters", () => {
  test("asking nothing shows every row of every customer", () => {
    expect(rowsOf(filterCustomers(segmentation, EMPTY_FILTER))).toHaveLength(customers.length);
  });

  test("values of one list add up, lists narrow each other", () => {
    const count = (change: Partial<typeof EMPTY_FILTER>): number =>
      filterCustomers(segmentation, { ...EMPTY_FILTER, ...change }).length;
    expect(count({ segments: ["A", "B"] })).toBe(count({ segments: ["A"] }) + count({ segments: ["B"] }));
    const zones = filterChoices(segmentation).zones;
    const byZone = zones.map((zone) => count({ segments: ["A"], zones: [zone] }));
    expect(byZone.reduce((sum, one) => sum + one, 0)).toBe(count({ segments: ["A"] }));
  });

  test("one press on « A en zone Nord » shows the A of Nord", () => {
    const [first] = quickFilters(segmentation);
    expect(first).toMatchObject({ id: "zoneA", zone: "Nord" });
    const shown = filterCustomers(segmentation, first?.filter ?? EMPTY_FILTER);
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.every((one) => one.abc === "A" && one.zone === "Nord")).toBe(true);
  });
});

describe("the plan", () => {
  const workload = (plan = DEFAULT_OPTIONS.plan): number =>
    planWorkload(planLines(customers, plan), DEFAULT_OPTIONS).required;

  test("its rows ask the visits that the segmentation counted", () => {
    expect(workload()).toBe(segmentation.workload.required);
  });

  test("is the one proposed until something in it differs, however it was read", () => {
    const { plan } = DEFAULT_OPTIONS;
    expect(isProposedPlan(JSON.parse(JSON.stringify(plan)) as typeof plan)).toBe(true); // -- the same shape
    for (const change of [{ intervalDays: 8 }, { channels: [] }, { objective: null }, { once: true }]) {
      expect(isProposedPlan({ ...plan, A: { ...plan.A, ...change } })).toBe(false);
    }
  });

  test("fitted, it stays within the capacity", () => {
    expect(workload()).toBeGreaterThan(segmentation.workload.capacity);
    expect(workload(fittedPlan(segmentation, DEFAULT_OPTIONS))).toBeLessThanOrEqual(
      segmentation.workload.capacity,
    );
  });

  test("this week holds nobody that is due later", () => {
    const until = segmentation.reading.today + 6;
    const due = dueWithin(customers, until);
    expect(due.length).toBe(customers.filter((one) => (one.nextContact ?? Infinity) <= until).length);
  });

  test("this week begins with the overdue, the highest priority first, as the sheet does", () => {
    const due = dueWithin(customers, segmentation.reading.today + 6);
    const overdue = due.filter((one) => one.contactState === "overdue");
    expect(overdue.length).toBeGreaterThan(1);
    expect(due.length).toBeGreaterThan(overdue.length);
    const rows = (shown: typeof due) => shown.map(({ customer }) => customer.row);
    expect(rows(due.slice(0, overdue.length))).toEqual(rows(overdue));
    const points = overdue.map((one) => one.priority?.points ?? 0);
    expect(points).toEqual(points.toSorted((a, b) => b - a));
  });
});
