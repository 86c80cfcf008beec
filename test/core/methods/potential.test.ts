import { potential } from "../../../src/core/methods/potential/potential";
import type { Customer, Reading } from "../../../src/core/model";
import { DEFAULT_OPTIONS } from "../../../src/core/options";
import type { AbcLabel } from "../../../src/core/labels";
import type { PotentialResult } from "../../../src/core/segments";
import { aCustomer, aReading } from "./portfolio";

function first(
  abc: AbcLabel,
  one: Partial<Customer>,
  others: readonly Customer[] = [],
  changes: Partial<Reading> = {},
): PotentialResult | null {
  const customers = [aCustomer(one), ...others];
  const labels = customers.map((_, i): AbcLabel => (i === 0 ? abc : "C"));
  return potential(aReading(customers, [], changes), labels, DEFAULT_OPTIONS).results[0] ?? null;
}

const SMALL = [10, 20, 30].map((n) => aCustomer({ headcount: n, companyTurnover: n * 1000 }));

describe("amount and gap", () => {
  test.each<[string, Partial<Customer>, number | null, number | null]>([
    ["the column", { potential: 10_000, revenue: 4000, shareOfWallet: 0.5 }, 10_000, 6000],
    ["revenue over share of wallet", { revenue: 4000, shareOfWallet: 0.25 }, 16_000, 12_000],
    ["no negative gap", { potential: 1000, revenue: 4000 }, 1000, 0],
    ["a share of 0 is unknown", { revenue: 4000, shareOfWallet: 0 }, null, null],
    ["a share above 1 is unknown", { revenue: 4000, shareOfWallet: 1.2 }, null, null],
    ["a revenue of 0 is a share of nothing", { revenue: 0, shareOfWallet: 0.5 }, null, null],
    ["so are credit notes", { revenue: -200, shareOfWallet: 0.5 }, null, null],
    ["and a prospect's 0", { population: "prospect", revenue: 0, shareOfWallet: 0.5 }, null, null],
    ["unknown revenue, unknown gap", { potential: 1000 }, 1000, null],
    ["a prospect buys nothing yet", { population: "prospect", potential: 1000 }, 1000, 1000],
  ])("%s", (_name, one, amount, gap) => {
    expect(first("C", one)).toMatchObject({ amount, gap });
  });

  test("boxes or stars are ranked and have no euros", () => {
    const notes = { ...aReading([]).notes, potentialUnit: "other" } as const;
    const others = [aCustomer({ potential: 1, revenue: 10 })];
    expect(first("C", { potential: 5, revenue: 10 }, others, { notes })).toMatchObject({
      amount: null,
      gap: null,
      class: "A",
      level: "high",
    });
  });
});

describe("signals, alone", () => {
  test.each<[string, Partial<Customer>, readonly string[]]>([
    ["headcount strictly above the top third", { headcount: 31 }, ["headcount"]],
    ["company turnover too", { headcount: 31, companyTurnover: 31_000 }, ["headcount", "turnover"]],
    ["share of wallet up to 30 %", { shareOfWallet: 0.3 }, ["wallet"]],
    ["share of wallet above", { shareOfWallet: 0.31 }, []],
    ["growth of 25 %", { revenue: 1250, revenuePrevious: 1000 }, ["growth"]],
    ["growth of 24.9 %", { revenue: 1249, revenuePrevious: 1000 }, []],
    ["growth of 100 %", { revenue: 2000, revenuePrevious: 1000 }, ["growthDouble"]],
    ["nothing sold in N-1", { revenue: 2000, revenuePrevious: 0 }, []],
    ["a project", { project: true }, ["project"]],
    ["no project", { project: false }, []],
  ])("%s", (_name, one, signals) => {
    expect(first("C", one, SMALL)?.signals).toEqual(signals);
  });

  test("a partial year says nothing of growth", () => {
    for (const partial of [{ revenuePartial: true }, { previousPartial: true }]) {
      const notes = { ...aReading([]).notes, ...partial };
      expect(first("C", { revenue: 2000, revenuePrevious: 1000 }, [], { notes })?.signals).toEqual([]);
    }
  });
});

describe("level", () => {
  test.each<[AbcLabel, Partial<Customer>, string]>([
    ["B", { potentialClass: "A" }, "high"],
    ["C", { potentialClass: "A" }, "high"],
    ["A", { potentialClass: "A" }, "limited"],
    ["C", { potentialClass: "B" }, "medium"],
    ["B", { potentialClass: "B" }, "limited"],
    ["C", { potentialClass: "C" }, "limited"],
    ["B", { project: true }, "medium"],
    ["A", { project: true }, "limited"],
    ["B", { project: true, shareOfWallet: 0.1 }, "high"],
    ["B", { revenue: 2000, revenuePrevious: 1000 }, "high"],
    ["B", { headcount: 31, companyTurnover: 31_000 }, "medium"],
    ["B", { headcount: 5 }, "limited"],
    ["B", {}, "unknown"],
    ["A", {}, "unknown"],
    ["toComplete", { project: true, shareOfWallet: 0.1 }, "limited"],
  ])("%s with %j is %s", (abc, one, level) => {
    expect(first(abc, one, SMALL)?.level).toBe(level);
  });

  test("a prospect has a class and no level; a closed account nothing", () => {
    expect(first("potentialA", { population: "prospect", potential: 500 })).toMatchObject({
      level: null,
      class: "A",
    });
    expect(first("C", { population: "closed", potential: 500 })).toBeNull();
  });
});
