import type { FieldId } from "../../../../src/core/fields";
import type { Grain } from "../../../../src/core/model";
import { claimsOf } from "../../../../src/core/reading/columns/claims";
import { settleFields } from "../../../../src/core/reading/grain/settleFields";
import { finish } from "../../../../src/core/steps";
import { assignmentOf, columnOf } from "../support/columnOf";
import { testPlaces } from "../support/testPlaces";

/** The header of each field once settled, and the headers that are free again. */
function settled(grain: Grain, headers: Partial<Record<FieldId, string>>) {
  const entries = Object.entries(headers).map(
    ([field, header], i) => [field, columnOf(header, ["R1", "R2"], i)] as const,
  );
  const columns = entries.map(([, column]) => column);
  const assignment = assignmentOf(Object.fromEntries(entries));
  settleFields(assignment, finish(claimsOf(columns, testPlaces)), grain);
  const { byField, used } = assignment;
  for (const [field, assigned] of byField) expect(assigned.field).toBe(field);
  expect(new Set([...byField.values()].map(({ column }) => column))).toEqual(used);
  return Object.fromEntries([...byField].map(([field, { column }]) => [field, column.header]));
}

const LIST = { name: "Client", revenue: "CA", lastOrder: "Dernière commande" };
const JOURNAL = { name: "Client", amount: "Montant", orderDate: "Date", orderId: "N° facture" };

test.each(["orders", "orderLines"] as const)("%s: amounts and days are those of orders", (grain) => {
  expect(settled(grain, LIST)).toEqual({ name: "Client", amount: "CA", orderDate: "Dernière commande" });
  expect(settled(grain, JOURNAL)).toEqual(JOURNAL);
});

test.each(["orders", "orderLines"] as const)(
  "%s: what the lines add up to is not read beside them",
  (grain) => {
    const counted = {
      revenuePrevious: "CA N-1",
      orders: "Nb commandes",
      averageOrder: "Panier moyen",
      daysSinceOrder: "Récence",
    };
    expect(settled(grain, { ...JOURNAL, ...counted })).toEqual(JOURNAL);
    expect(settled(grain, { ...JOURNAL, revenue: "CA", lastOrder: "Dernière commande" })).toEqual(JOURNAL);
  },
);

test.each<[Partial<Record<FieldId, string>>, Partial<Record<FieldId, string>>]>([
  [
    { amount: "Montant", lastVisit: "Date visite" },
    { amount: "Montant", orderDate: "Date visite" },
  ],
  [
    { amount: "Montant", lastVisit: "Dernière visite" },
    { amount: "Montant", lastVisit: "Dernière visite" },
  ],
  [
    { ...JOURNAL, lastVisit: "Date visite" },
    { ...JOURNAL, lastVisit: "Date visite" },
  ],
])("a journal of %j: what dates it", (headers, expected) => {
  expect(settled("orders", headers)).toEqual(expected);
});

test.each(["clients", "clientPerRep"] as const)(
  "%s: an amount is the client's, a day its last order",
  (grain) => {
    expect(settled(grain, JOURNAL)).toEqual({ name: "Client", revenue: "Montant", lastOrder: "Date" });
    expect(settled(grain, { ...LIST, amount: "Montant", orderDate: "Date" })).toEqual(LIST);
    expect(settled(grain, { ...LIST, orderStatus: "Statut commande", status: "Statut" })).toEqual({
      ...LIST,
      status: "Statut",
    });
  },
);

test("in a list, a reference that may be the client's code is taken for it", () => {
  expect(settled("clients", { revenue: "CA", orderId: "Référence" })).toEqual({
    revenue: "CA",
    code: "Référence",
  });
  expect(settled("clients", { revenue: "CA", orderId: "Référence", code: "Code" })).toEqual({
    revenue: "CA",
    code: "Code",
  });
});

test("a client's total on each of its orders: days and numbers stay those of orders, a status is the client's", () => {
  expect(settled("clientTotalsRepeated", { ...JOURNAL, orderStatus: "Statut" })).toEqual({
    name: "Client",
    revenue: "Montant",
    orderDate: "Date",
    orderId: "N° facture",
    status: "Statut",
  });
});

test.each(["Date de fermeture", "Date de clôture"])(
  "%s: of a deal beside its amount, of an account beside its revenue",
  (header) => {
    expect(settled("clients", { name: "Client", amount: "Montant", orderDate: header })).toEqual({
      name: "Client",
      revenue: "Montant",
      lastOrder: header,
    });
    expect(settled("clients", { name: "Client", revenue: "CA", orderDate: header })).toEqual({
      name: "Client",
      revenue: "CA",
    });
  },
);
