import type { Grain } from "../../../../src/core/model";
import { recencyFrom } from "../../../../src/core/reading/customers/recencyFrom";
import { tableOf, type Columns } from "../support/tableOf";

const VISIT: Columns = { lastVisit: ["Dernière visite", 46_000] };

test.each<[string, Columns, Grain, ReturnType<typeof recencyFrom>]>([
  ["a last order", { ...VISIT, lastOrder: ["Dernière commande", 46_000] }, "clients", "lastOrder"],
  ["the date of orders", { ...VISIT, orderDate: ["Date", 46_000] }, "clientTotalsRepeated", "lastOrder"],
  ["days since", { ...VISIT, daysSinceOrder: ["Récence", 12] }, "clients", "daysSinceOrder"],
  [
    "days since, beside a date",
    { daysSinceOrder: ["Récence", 12], lastOrder: ["Dernière commande", 46_000] },
    "clients",
    "lastOrder",
  ],
  ["a visit alone", VISIT, "clients", "lastVisit"],
  ["a visit in a journal without dates", VISIT, "orders", "lastOrder"],
  ["nothing where the visits are to be filled in", { lastVisit: ["Visite", ""] }, "clients", null],
  ["nothing", {}, "clients", null],
])("recency rests on %s", (_what, columns, grain, from) => {
  expect(recencyFrom(tableOf({ name: ["Client", "Morel"], ...columns }), grain)).toBe(from);
});
