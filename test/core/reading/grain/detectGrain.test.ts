import { detectGrain, type GrainEvidence } from "../../../../src/core/reading/grain/detectGrain";
import { countOrders } from "../../../../src/core/reading/grain/groupStats";
import { finish } from "../../../../src/core/steps";

/** What a sheet shows, one sign a row: letters are clients (a point has no identity), digits are orders. */
interface Shown {
  readonly rows: string;
  readonly amounts?: readonly number[];
  readonly dated?: true;
  readonly orders?: string;
  readonly reps?: string;
  readonly more?: Partial<GrainEvidence>;
}

function grainOf({ rows, amounts, dated, orders, reps, more }: Shown) {
  const clients = [...new Set(rows.replaceAll(".", ""))];
  const texts = (signs: string) => [...signs].map((sign) => (sign === "-" ? null : sign));
  const keys = { ids: Int32Array.from(rows, (sign) => clients.indexOf(sign)), customers: clients.length };
  const { grain, reason, amountsRepeat } = finish(
    detectGrain({
      keys,
      amounts: amounts === undefined ? null : Float64Array.from(amounts),
      documentAmount: false,
      dates: dated === undefined ? null : Float64Array.from(rows, (_, i) => 46_000 + i),
      lastDate: false,
      sureOrderDate: false,
      orders: orders === undefined ? null : finish(countOrders(keys, texts(orders))),
      sureOrderId: true,
      reps: reps === undefined ? null : texts(reps),
      ownAmounts: false,
      isPipeline: false,
      products: null,
      hasProducts: false,
      ...more,
    }),
  );
  return [grain, reason.code, amountsRepeat] as const;
}

const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i + 1);
const CLIENTS = ["clients", "oneRowPerClient", false];
const TOTALS = ["clientTotalsRepeated", "totalsRepeated", true];
const ORDERS = ["orders", "ordersRepeatClients", false];
const DEALS = ["orders", "deals", false];
const NUMBERED = ["orders", "orderNumbers", false];
const PARTS = ["clientPerRep", "clientsRepeatedPerProduct", false];
const PRODUCTS: readonly string[] = ["Vis", "Clou", "Vis", "Clou"];
const LINES = ["orderLines", "linesShareOrders", false];

test.each<[string, Shown, readonly unknown[]]>([
  ["each client once", { rows: "abc", amounts: upTo(3), dated: true }, CLIENTS],
  ["clients again, other amounts", { rows: "aabbc", amounts: upTo(5), dated: true }, ORDERS],
  ["a fifth of the rows", { rows: "aabbcdefghijklmnopqr", amounts: upTo(20), dated: true }, ORDERS],
  ["less than a fifth", { rows: "aabbcdefghijklmnopqrs", amounts: upTo(21), dated: true }, CLIENTS],
  [
    "deals without a date",
    { rows: "abc", amounts: upTo(3), more: { isPipeline: true, documentAmount: true } },
    DEALS,
  ],
  [
    "revenues of accounts won and lost",
    { rows: "abc", amounts: upTo(3), more: { isPipeline: true } },
    CLIENTS,
  ],
  ["one client twice", { rows: "aab", amounts: upTo(3), dated: true }, CLIENTS],
  [
    "one client twice, dates of orders",
    { rows: "aab", amounts: upTo(3), dated: true, more: { sureOrderDate: true } },
    ORDERS,
  ],
  [
    "one client twice, dates of orders, among many",
    { rows: "aabcdefghijkl", amounts: upTo(13), dated: true, more: { sureOrderDate: true } },
    CLIENTS,
  ],
  [
    "one client twice, dates of orders, one amount",
    { rows: "aab", amounts: [5, 5, 1], dated: true, more: { sureOrderDate: true } },
    CLIENTS,
  ],
  [
    "deals, each client once",
    { rows: "abc", amounts: upTo(3), dated: true, more: { isPipeline: true } },
    DEALS,
  ],
  ["deals without a day", { rows: "abc", amounts: upTo(3), more: { isPipeline: true } }, CLIENTS],
  [
    "clients with their last deal",
    { rows: "abc", amounts: upTo(3), dated: true, more: { isPipeline: true, lastDate: true } },
    CLIENTS,
  ],
  ["one client only", { rows: "aaa", amounts: upTo(3), dated: true }, ORDERS],
  ["two rows of one client", { rows: "aa", amounts: upTo(2), dated: true }, CLIENTS],
  ["as many rows as twice the clients", { rows: "aaab", amounts: upTo(4), dated: true }, ORDERS],
  [
    "a journal of one order a client, numbered",
    { rows: "abc", amounts: upTo(3), dated: true, orders: "123" },
    NUMBERED,
  ],
  [
    "numbers that are mere references",
    { rows: "abc", amounts: upTo(3), dated: true, orders: "123", more: { sureOrderId: false } },
    CLIENTS,
  ],
  [
    "the last order's number and date",
    { rows: "abc", amounts: upTo(3), dated: true, orders: "123", more: { lastDate: true } },
    CLIENTS,
  ],
  ["numbers without a date", { rows: "abc", amounts: upTo(3), orders: "123" }, CLIENTS],
  ["numbers without an amount", { rows: "abc", dated: true, orders: "123" }, CLIENTS],
  ["numbers without a date, clients again", { rows: "aabb", amounts: upTo(4), orders: "1234" }, NUMBERED],
  ["an order number twice", { rows: "aabb", amounts: upTo(4), dated: true, orders: "1123" }, LINES],
  [
    "an order number twice, nobody's",
    { rows: "aabb..", amounts: upTo(6), dated: true, orders: "123455" },
    NUMBERED,
  ],
  ["rows without a number", { rows: "aabb", amounts: upTo(4), dated: true, orders: "1--2" }, NUMBERED],
  [
    "products",
    { rows: "aabb", amounts: upTo(4), dated: true, more: { hasProducts: true } },
    ["orderLines", "ordersRepeatClients", false],
  ],
  [
    "products of numbered orders",
    { rows: "aabb", amounts: upTo(4), dated: true, orders: "1234", more: { hasProducts: true } },
    NUMBERED,
  ],
  ["one amount a client, dated", { rows: "aabb", amounts: [5, 5, 7, 7], dated: true }, TOTALS],
  ["one amount a client, numbered", { rows: "aabb", amounts: [5, 5, 7, 7], orders: "1234" }, TOTALS],
  [
    "one amount for four clients of five",
    { rows: "aabbccddee", amounts: [1, 1, 2, 2, 3, 3, 4, 4, 5, 6], dated: true },
    TOTALS,
  ],
  [
    "one amount for three clients of four",
    { rows: "aabbccdd", amounts: [1, 1, 2, 2, 3, 3, 4, 5], dated: true },
    ORDERS,
  ],
  ["zeros tell nothing", { rows: "aabb", amounts: [0, 0, 0, 0], dated: true }, ORDERS],
  ["amounts apart by less than a cent", { rows: "aabb", amounts: [5, 5.001, 7, 7], dated: true }, TOTALS],
  [
    "invoices of equal amounts, two clients",
    { rows: "aabb", amounts: [5, 5, 7, 7], dated: true, more: { documentAmount: true } },
    ORDERS,
  ],
  [
    "invoices of equal amounts, three clients",
    { rows: "aabbcc", amounts: [5, 5, 7, 7, 9, 9], dated: true, more: { documentAmount: true } },
    TOTALS,
  ],
  [
    "numbered invoices of equal amounts",
    { rows: "aabbcc", amounts: [5, 5, 7, 7, 9, 9], orders: "123456", more: { documentAmount: true } },
    NUMBERED,
  ],
  ["a list with totals twice", { rows: "aabb", amounts: [5, 5, 7, 7] }, TOTALS],
  [
    "a few twice in a list, two clients",
    { rows: "aabbcdefghi", amounts: [5, 5, 7, 7, 1, 2, 3, 4, 6, 8, 9] },
    CLIENTS,
  ],
  [
    "a few twice in a list, three clients",
    { rows: "aabbccdefgh", amounts: [5, 5, 7, 7, 8, 8, 1, 2, 3, 4, 6] },
    TOTALS,
  ],
  ["a list with other amounts", { rows: "aabb", amounts: upTo(4) }, CLIENTS],
  [
    "a list with dates of last orders",
    { rows: "aabb", amounts: upTo(4), dated: true, more: { lastDate: true } },
    CLIENTS,
  ],
  ["names only, twice", { rows: "aabb" }, CLIENTS],
  [
    "a client shared by two reps, one amount",
    { rows: "aabbc", amounts: [5, 5, 7, 7, 1], reps: "xyxyx" },
    ["clientPerRep", "clientsRepeatedPerRep", true],
  ],
  [
    "a client shared by two reps, each its part",
    { rows: "aabbc", amounts: upTo(5), reps: "xyxyx" },
    ["clientPerRep", "clientsRepeatedPerRep", false],
  ],
  [
    "one client of a list shared by two reps",
    { rows: "aab", amounts: [5, 5, 1], reps: "xyx" },
    ["clientPerRep", "clientsRepeatedPerRep", true],
  ],
  ["one client shared, other amounts", { rows: "aab", amounts: upTo(3), reps: "xyx" }, CLIENTS],
  ["one client twice of one rep", { rows: "aab", amounts: [5, 5, 1], reps: "xxx" }, CLIENTS],
  ["one client shared, dated orders", { rows: "aab", amounts: [5, 5, 1], reps: "xyx", dated: true }, CLIENTS],
  [
    "one client shared, last orders",
    { rows: "aab", amounts: [5, 5, 1], reps: "xyx", dated: true, more: { lastDate: true } },
    ["clientPerRep", "clientsRepeatedPerRep", true],
  ],
  ["one client often, one amount, among few", { rows: "aaab", amounts: [5, 5, 5, 1], dated: true }, ORDERS],
  [
    "a client a product, each its part",
    { rows: "aabb", amounts: upTo(4), more: { products: PRODUCTS } },
    PARTS,
  ],
  ["products without an amount", { rows: "aabb", more: { products: PRODUCTS } }, CLIENTS],
  [
    "products, one amount for one client of two",
    { rows: "aabb", amounts: [5, 5, 6, 7], more: { products: PRODUCTS } },
    CLIENTS,
  ],
  [
    "one product for all",
    { rows: "aabb", amounts: upTo(4), more: { products: PRODUCTS.map(() => "Vis") } },
    CLIENTS,
  ],
  [
    "a few clients on two rows, each another product",
    {
      rows: "aabbcdefghi",
      amounts: upTo(11),
      more: { products: [...PRODUCTS, ...Array<string>(7).fill("Vis")] },
    },
    CLIENTS,
  ],
  [
    "reps that order for their clients",
    { rows: "aabb", amounts: upTo(4), dated: true, reps: "xyxy" },
    ORDERS,
  ],
])("%s", (_name, shown, expected) => {
  expect(grainOf(shown)).toEqual(expected);
});

test.each([
  ["linesShareOrders", ["1", "1", "2", "3", null, "4"], 3],
  ["orderNumbers", ["1", "5", "2", "3", null, "4"], 4],
])("the reason counts rows, clients, those that repeat, and orders: %s", (code, orderIds, orders) => {
  const keys = { ids: Int32Array.of(0, 0, 1, 1, 2, -1), customers: 3 };
  const { reason } = finish(
    detectGrain({
      keys,
      amounts: Float64Array.of(1, 2, 3, 4, 5, 6),
      documentAmount: true,
      dates: Float64Array.of(1, 2, 3, 4, 5, 6),
      lastDate: false,
      sureOrderDate: true,
      orders: finish(countOrders(keys, orderIds)),
      sureOrderId: true,
      reps: null,
      ownAmounts: false,
      isPipeline: false,
      products: null,
      hasProducts: false,
    }),
  );
  expect(reason).toEqual({ code, values: { rows: 5, clients: 3, repeated: 2, orders } });
});
