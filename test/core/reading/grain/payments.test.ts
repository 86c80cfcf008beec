import { asideOf, cellsOf, columnsOf, day, readRows } from "../support/readRows";

const TODAY = day("2026-06-01");
const HEADERS = ["id", "Created date (UTC)", "Amount", "Amount Refunded", "Status", "Customer Email"];
type Payment = readonly [amount: number, refunded: number, status: string, email: string];
const PAYMENTS: readonly Payment[] = [
  [100, 0, "Paid", "a@b.fr"],
  [50, 20.5, "Partially Refunded", "a@b.fr"],
  [80, 80, "Refunded", "c@d.fr"],
  [30, 30, "Paid", "c@d.fr"], // paid back since
  [40, 0, "Failed", "c@d.fr"],
  [60, 0, "Paid", "c@d.fr"],
  [25, 0, "Requires payment method", "a@b.fr"],
];
const read = (headers: readonly string[] = HEADERS, payments = PAYMENTS) =>
  readRows(
    [headers, ...payments.map((payment, i) => [`ch_${i}`, `2026-0${1 + (i % 5)}-03 10:00:00`, ...payment])],
    { today: TODAY },
  );

test("payments that name nobody are those of their e-mails; only what was paid and kept counts", () => {
  const reading = read();
  expect([reading.grain, columnsOf(reading).orderId, columnsOf(reading).orderDate]).toEqual([
    "orders",
    "A",
    "B",
  ]);
  expect(reading.customers.map(({ name, revenue, orders }) => [name, revenue, orders])).toEqual([
    ["a@b.fr", 129.5, 2],
    ["c@d.fr", 60, 1],
  ]);
  expect(asideOf(reading)).toEqual({ cancelled: 4 });
  expect(cellsOf(reading, "refundsTaken")).toEqual(["D3"]);
  expect(reading.issues.find(({ code }) => code === "refundsTaken")?.revenueAtStake).toBe(20.5);
});

test.each(["Montant remboursé", "Refunded Amount"])("%s is taken off too", (header) => {
  const reading = read(["id", "Date", "Amount", header, "Status", "Customer Email"]);
  expect(reading.customers[0]?.revenue).toBe(129.5);
});

test.each(["Application fee refunded", "Converted amount refunded", "Date de remboursement"])(
  "%s is no part of the amount",
  (header) => {
    const reading = read(["id", "Date", "Amount", header, "Status", "Customer Email"]);
    expect(reading.customers[0]?.revenue).toBe(150);
    expect(cellsOf(reading, "refundsTaken")).toBeUndefined();
  },
);

test("numbers of customers that each have an e-mail of their own stay codes", () => {
  const one = PAYMENTS.map(([amount, refunded, , email], i): Payment => [
    amount,
    refunded,
    "Paid",
    `${i}${email}`,
  ]);
  expect(columnsOf(read(HEADERS, one))).toMatchObject({ code: "A", email: "F" });
});
