import type { Grain } from "../../../../src/core/model";
import { customerGroups, type GroupOptions } from "../../../../src/core/reading/customers/customerGroups";
import { finish } from "../../../../src/core/steps";
import { day } from "../support/readRows";
import { tableOf, type Columns } from "../support/tableOf";

const TODAY = day("2026-06-01");

/** The customers of a table, one sign a row for who it belongs to, with their money and dates. */
function groups(grain: Grain, signs: string, columns: Columns, more: Partial<GroupOptions> = {}) {
  const table = tableOf(columns);
  const used = [...signs].flatMap((sign, at) => (sign === "." ? [] : [at]));
  return finish(
    customerGroups(table, used, (at) => "abcdef".indexOf(signs[at] ?? ""), {
      grain,
      amountsRepeat: false,
      today: TODAY,
      lines: null,
      status: () => null,
      hasPotential: () => false,
      ...more,
    }),
  ).map(({ positions, facts }) => ({ positions, ...facts }));
}

test("in a list each row is a customer, even two of one name", () => {
  expect(groups("clients", "aab.", { revenue: ["CA", 1, 2, 4, 8] })).toMatchObject([
    { positions: [0], revenue: 1 },
    { positions: [1], revenue: 2 },
    { positions: [2], revenue: 4 },
  ]);
});

test("rows of one customer are one, in the order of their first rows", () => {
  const found = groups("clientTotalsRepeated", "ba.ba", { revenue: ["CA", 5, 9, 1, 5, 9] });
  expect(found).toMatchObject([
    { positions: [0, 3], revenue: 5 },
    { positions: [1, 4], revenue: 9 },
  ]);
});

const SHARED: Columns = {
  revenue: ["CA", 10, 6, ""],
  revenuePrevious: ["CA N-1", 3, 4, ""],
  orders: ["Nb commandes", 2, 2, ""],
};

test.each<[string, Grain, boolean, object]>([
  [
    "each rep's part is added up",
    "clientPerRep",
    false,
    { revenue: 16, revenuePrevious: 7, orders: 4, averageOrder: 4 },
  ],
  [
    "a total that each rep repeats is taken once",
    "clientPerRep",
    true,
    { revenue: 10, revenuePrevious: 4, orders: 2, averageOrder: 5 },
  ],
  [
    "a total on each row is taken once",
    "clientTotalsRepeated",
    true,
    { revenue: 10, revenuePrevious: 4, orders: 2 },
  ],
])("%s", (_what, grain, amountsRepeat, facts) => {
  const [one, other] = groups(grain, "aab", SHARED, { amountsRepeat });
  expect(one).toMatchObject(facts);
  expect(other).toMatchObject({ revenue: null, revenuePrevious: null, orders: null, averageOrder: null });
});

test("orders are counted by their numbers where the client's total is on each of them", () => {
  const columns: Columns = { revenue: ["CA", 9, 9, 9, 5], orderId: ["N°", "F1", "F2", "F2", "F3"] };
  expect(
    groups("clientTotalsRepeated", "aaab", columns).map(({ orders, averageOrder }) => [orders, averageOrder]),
  ).toEqual([
    [2, 4.5],
    [1, 5],
  ]);
  expect(groups("clientPerRep", "aaab", columns).map(({ orders }) => orders)).toEqual([null, null]);
  const counted: Columns = { ...columns, orders: ["Nb commandes", 7, 7, 7, 1] };
  expect(groups("clientTotalsRepeated", "aaab", counted).map(({ orders }) => orders)).toEqual([7, 1]);
});

test.each<[string, Columns, number | null]>([
  ["the sheet's own", { revenue: ["CA", 10], orders: ["Nb", 2], averageOrder: ["Panier", 7] }, 7],
  ["revenue by orders", { revenue: ["CA", 10], orders: ["Nb", 2], averageOrder: ["Panier", ""] }, 5],
  ["no order", { revenue: ["CA", 10], orders: ["Nb", 0] }, null],
  ["orders below zero", { revenue: ["CA", 10], orders: ["Nb", -2] }, null],
  ["no revenue", { revenue: ["CA", ""], orders: ["Nb", 2] }, null],
  ["no count", { revenue: ["CA", 10] }, null],
])("the mean of an order: %s", (_what, columns, expected) => {
  expect(groups("clients", "a", columns)[0]?.averageOrder).toBe(expected);
});

test.each<[string, Columns, readonly [number | null, number | null]]>([
  ["today", { lastOrder: ["Dernière commande", TODAY] }, [TODAY, 0]],
  ["yesterday", { lastOrder: ["Dernière commande", TODAY - 1] }, [TODAY - 1, 1]],
  ["tomorrow is no last order", { lastOrder: ["Dernière commande", TODAY + 1] }, [null, null]],
  ["a blank cell", { lastOrder: ["Dernière commande", ""] }, [null, null]],
  ["days since, without a date", { daysSinceOrder: ["Récence", 12] }, [null, 12]],
  ["months since", { daysSinceOrder: ["Dernier achat (mois)", 4] }, [null, 120]],
  ["months since, as text", { daysSinceOrder: ["Mois sans commande", "2,5"] }, [null, 75]],
  ["days beside twelve months", { daysSinceOrder: ["Récence 12 mois", 40] }, [null, 40]],
  ["no days since", { daysSinceOrder: ["Récence", 0] }, [null, 0]],
  ["days since below zero", { daysSinceOrder: ["Récence", -1] }, [null, null]],
  ["no days at all", { daysSinceOrder: ["Récence", ""] }, [null, null]],
  [
    "a date before days since",
    { lastOrder: ["Dernière commande", TODAY - 3], daysSinceOrder: ["Récence", 12] },
    [TODAY - 3, 3],
  ],
  [
    "days since where the date is still to come",
    { lastOrder: ["Dernière commande", TODAY + 3], daysSinceOrder: ["Récence", 12] },
    [null, 12],
  ],
  ["the date of an order", { orderDate: ["Date", TODAY - 5] }, [TODAY - 5, 5]],
  [
    "a last order before the date of one",
    { lastOrder: ["Dernière commande", TODAY - 3], orderDate: ["Date", TODAY - 5] },
    [TODAY - 3, 3],
  ],
])("the last order: %s", (_what, columns, expected) => {
  const [customer] = groups("clients", "a", { revenue: ["CA", 1], ...columns });
  expect([customer?.lastOrder, customer?.daysSinceOrder]).toEqual(expected);
});

test("the latest order of several rows counts", () => {
  const [customer] = groups("clientPerRep", "aa", { lastOrder: ["Dernière commande", TODAY - 9, TODAY - 4] });
  expect(customer).toMatchObject({ lastOrder: TODAY - 4, daysSinceOrder: 4 });
});

test.each<[Grain, object]>([
  [
    "orders",
    {
      revenue: 30,
      revenuePrevious: null,
      orders: 2,
      averageOrder: 15,
      lastOrder: TODAY - 1,
      daysSinceOrder: 1,
    },
  ],
  ["clientPerRep", { revenue: 7, orders: null, lastOrder: null, daysSinceOrder: null }],
])("the lines of a journal are read in a journal only: %s", (grain, facts) => {
  const lines = {
    amounts: Float64Array.of(10, 20, 5),
    days: Float64Array.of(TODAY - 2, TODAY - 1, NaN),
    orderIds: null,
    totalsRepeat: false,
    copies: new Set<number>(),
    hasPrevious: false,
    coversPrevious: false,
    amountsTellOrders: false,
    isMonthly: false,
  };
  const [customer, undated] = groups(grain, "aab", { revenue: ["CA", 3, 4, 5] }, { lines });
  expect(customer).toMatchObject(facts);
  expect(undated).toMatchObject(
    grain === "orders"
      ? { revenue: 0, orders: 0, averageOrder: null, lastOrder: null, daysSinceOrder: null }
      : { revenue: 5 },
  );
});

describe("with a potential and no status", () => {
  const populations = (columns: Columns, signs = "a", more: Partial<GroupOptions> = {}) =>
    groups("clientPerRep", signs, columns, { hasPotential: () => true, ...more }).map(
      ({ population }) => population,
    );

  test.each<[string, Columns, string]>([
    ["nothing bought", { revenue: ["CA", ""] }, "prospect"],
    ["an unknown amount", { revenue: ["CA", "n/a"] }, "prospect"],
    ["an unreadable amount", { revenue: ["CA", "beaucoup"] }, "client"],
    ["an error", { revenue: ["CA", "#REF!"] }, "client"],
    ["a zero", { revenue: ["CA", 0] }, "prospect"],
    ["an amount", { revenue: ["CA", 3] }, "client"],
    ["an amount last year", { revenuePrevious: ["CA N-1", 3] }, "client"],
    ["an order", { orders: ["Nb", 1] }, "client"],
    ["the date of an order", { lastOrder: ["Dernière commande", TODAY - 900] }, "client"],
    ["days since an order", { daysSinceOrder: ["Récence", 900] }, "client"],
    ["an order still to come", { lastOrder: ["Dernière commande", TODAY + 9] }, "prospect"],
  ])("%s: %s", (_what, columns, population) => {
    expect(populations(columns)).toEqual([population]);
  });

  test("an unreadable amount on any of its rows makes a client", () => {
    expect(populations({ revenue: ["CA", "", "beaucoup", "", ""] }, "aabb")).toEqual(["client", "prospect"]);
  });

  test("the status of all the rows, and their potential, are asked for", () => {
    const status = (positions: readonly number[]) => (positions.length > 1 ? "closed" : null);
    expect(populations({ revenue: ["CA", 1, 2, ""] }, "aab", { status })).toEqual(["closed", "prospect"]);
    const none = { hasPotential: (positions: readonly number[]) => positions[0] === 0 };
    expect(populations({ revenue: ["CA", "", ""] }, "ab", none)).toEqual(["prospect", "client"]);
  });
});
