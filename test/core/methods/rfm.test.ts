import { rfm } from "../../../src/core/methods/rfm/rfm";
import type { Customer } from "../../../src/core/model";
import { DEFAULT_OPTIONS } from "../../../src/core/options";
import { rfmData } from "../../fixtures/rfmData";
import { aCustomer, aReading, TODAY } from "./portfolio";

const OPTIONS = DEFAULT_OPTIONS.rfm;
const TOTAL = { ...OPTIONS, monetary: "total" } as const;

function buyer(daysSinceOrder: number, orders: number, revenue: number): Customer {
  return aCustomer({ daysSinceOrder, lastOrder: TODAY - daysSinceOrder, orders, revenue });
}

/** Nine clients spread evenly over the three criteria. */
const NINE = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((k) => buyer(k * 10, k, k * k * 100));

function scores(
  customers: readonly Customer[],
  options: typeof OPTIONS = OPTIONS,
): readonly (string | null)[] {
  return rfm(aReading(customers), options, null).scores.map((score) => score?.score ?? null);
}

describe("cut points agree with the R package rfm", () => {
  test("39,999 customers, 3 bins", () => {
    const { thresholds } = rfm(aReading(rfmData("rfmCustomers")), TOTAL, null);
    expect(thresholds.cuts).toEqual({ recency: [109, 197], frequency: [8, 11], monetary: [767, 1067] });
  });

  test("995 customers, 5 bins: the package's exclusive bounds stand one above ours", () => {
    const { cuts } = rfm(aReading(rfmData("rfmOrders")), { ...TOTAL, bins: 5 }, null).thresholds;
    const exclusive = (list: readonly number[]): readonly number[] => list.map((cut) => Math.round(cut + 1));
    expect(exclusive(cuts.recency)).toEqual([115, 181, 297, 482]);
    expect(exclusive(cuts.frequency)).toEqual([4, 5, 6, 8]);
    expect(exclusive(cuts.monetary)).toEqual([256, 382, 506, 666]);
  });
});

describe("scores", () => {
  test("fewer days, more orders and a larger average order score higher", () => {
    expect(scores(NINE)).toEqual([
      ...Array<string>(3).fill("3-1-1"),
      ...Array<string>(3).fill("2-2-2"),
      ...Array<string>(3).fill("1-3-3"),
    ]);
  });

  test("M is the average order, the total on request, the average column without orders and revenue", () => {
    const many = buyer(10, 100, 1000);
    const one = buyer(20, 1, 900);
    const asked = aCustomer({ daysSinceOrder: 30, orders: 1, averageOrder: 5000 });
    const m = (options: typeof OPTIONS): readonly (number | null | undefined)[] =>
      rfm(aReading([many, one, asked]), options, null).scores.map((score) => score?.m);
    expect(m(OPTIONS)).toEqual([1, 2, 3]);
    expect(m(TOTAL)).toEqual([3, 1, null]);
  });

  test("never ordered is 1-1-1 and outside the base", () => {
    const never = [aCustomer({ orders: 0 }), aCustomer({ orders: null, revenue: 0 })];
    const { scores: found, thresholds } = rfm(aReading([...NINE, ...never]), OPTIONS, null);
    expect(found.slice(9).map((score) => score?.score)).toEqual(["1-1-1", "1-1-1"]);
    expect(thresholds.cuts).toEqual(rfm(aReading(NINE), OPTIONS, null).thresholds.cuts);
  });

  test("no order in the 12 months but an old date: R from the date, F and M are 1, M outside the base", () => {
    const idle = buyer(400, 0, 0);
    const { scores: found, thresholds } = rfm(aReading([...NINE, idle]), OPTIONS, null);
    expect(found[9]).toMatchObject({ r: 1, f: 1, m: 1, score: "1-1-1" });
    expect(thresholds.cuts.monetary).toEqual(rfm(aReading(NINE), OPTIONS, null).thresholds.cuts.monetary);
    expect(thresholds.cuts.frequency).toEqual([3, 6]);
  });

  test("what is unknown is not scored", () => {
    const noDate = aCustomer({ orders: 3, revenue: 300 });
    const noOrders = aCustomer({ daysSinceOrder: 10, revenue: 300 });
    const [dateless, orderless] = rfm(aReading([noDate, noOrders, ...NINE]), OPTIONS, null).scores;
    expect(dateless).toMatchObject({ r: null, f: 1, m: 1, score: null, profile: null });
    expect(orderless).toMatchObject({ r: 3, f: null, m: null, score: null, profile: null });
  });

  test("prospects and closed accounts are not scored", () => {
    const others = [aCustomer({ population: "prospect" }), aCustomer({ population: "closed", orders: 3 })];
    expect(rfm(aReading([...NINE, ...others]), OPTIONS, null).scores.slice(9)).toEqual([null, null]);
  });

  test("visits stand for orders only when the sheet has no order date", () => {
    const visited = NINE.map(({ orders, revenue }, k) =>
      aCustomer({ orders, revenue, lastVisit: TODAY - k }),
    );
    const from = (recencyFrom: "lastVisit" | "lastOrder"): readonly (number | null | undefined)[] => {
      const notes = { ...aReading([]).notes, recencyFrom };
      return rfm(aReading(visited, [], { notes }), OPTIONS, null).scores.map((score) => score?.r);
    };
    expect(from("lastVisit")).toEqual([3, 3, 3, 2, 2, 2, 1, 1, 1]);
    expect(from("lastOrder")).toEqual(NINE.map(() => null));
  });

  test.each([
    [3, 2],
    [4, 2],
    [5, 3],
  ] as const)("a criterion on which all are equal gives the middle score: %i bins, %i", (bins, middle) => {
    const same = NINE.map(({ daysSinceOrder }) => buyer(daysSinceOrder ?? 0, 4, 400));
    const { scores: found } = rfm(aReading(same), { ...OPTIONS, bins }, null);
    expect(new Set(found.map((score) => score?.f))).toEqual(new Set([middle]));
    expect(new Set(found.map((score) => score?.m))).toEqual(new Set([middle]));
    expect(new Set(found.map((score) => score?.r)).size).toBe(bins);
  });
});

describe("cut points of an earlier run", () => {
  const first = rfm(aReading(NINE), OPTIONS, null).thresholds;
  const later = NINE.map(({ daysSinceOrder, orders, revenue }) =>
    buyer((daysSinceOrder ?? 0) + 300, (orders ?? 0) + 5, revenue ?? 0),
  );

  test("serve again, so that scores stay comparable", () => {
    const found = rfm(aReading(later), OPTIONS, { rfm: first, since: "2025-01-01" });
    expect(found.thresholds).toEqual({ ...first, from: "saved", since: "2025-01-01" });
    expect(new Set(found.scores.map((score) => score?.r))).toEqual(new Set([1]));
  });

  test("do not serve for other bins or another amount", () => {
    for (const options of [{ ...OPTIONS, bins: 5 } as const, TOTAL]) {
      expect(rfm(aReading(later), options, { rfm: first, since: null }).thresholds.from).toBe("computed");
    }
  });

  test("give way to the user's own", () => {
    const cuts = { recency: [30, 90], frequency: [1, 3], monetary: [100, 200] };
    const found = rfm(aReading(NINE), { ...OPTIONS, cuts }, { rfm: first, since: null });
    expect(found.thresholds).toMatchObject({ cuts, from: "given", since: null });
    expect(found.scores[3]?.r).toBe(2);
  });

  test("of a criterion on which all were equal are none: it is cut anew, the others stay", () => {
    const kept = { ...first, cuts: { ...first.cuts, frequency: [] } };
    const found = rfm(aReading(NINE), OPTIONS, { rfm: kept, since: "2025-01-01" });
    expect(found.thresholds).toMatchObject({ cuts: first.cuts, from: "saved", since: "2025-01-01" });
    expect([found.scales.recency.from, found.scales.frequency.from]).toEqual(["saved", "computed"]);
    const none = { ...first, cuts: { recency: [], frequency: [], monetary: [] } };
    expect(rfm(aReading(NINE), OPTIONS, { rfm: none, since: null }).thresholds.from).toBe("computed");
  });

  test("of clients who were all equal score the same again", () => {
    const same = NINE.map(() => buyer(30, 4, 400));
    const run = rfm(aReading(same), OPTIONS, null);
    expect(run.scores[0]?.score).toBe("2-2-2");
    expect(rfm(aReading(same), OPTIONS, { rfm: run.thresholds, since: null }).scores).toEqual(run.scores);
  });
});

test.each([
  [{}, "saved"],
  [{ bins: 4 }, "computed"],
  [{ monetary: "total" }, "computed"],
] as const)("cut points saved for 3 scores of average orders serve again: %j is %s", (change, from) => {
  const first = rfm(aReading(NINE), OPTIONS, null).thresholds;
  const again = rfm(aReading(NINE), { ...OPTIONS, ...change }, { rfm: first, since: "2025-01-01" });
  expect(again.thresholds.from).toBe(from);
});

test("saved cut points of another number of scores are computed anew", () => {
  const first = rfm(aReading(NINE), OPTIONS, null).thresholds;
  const damaged = { ...first, cuts: { ...first.cuts, frequency: [3] } };
  expect(rfm(aReading(NINE), OPTIONS, { rfm: damaged, since: "2025-01-01" }).thresholds).toEqual(first);
});
