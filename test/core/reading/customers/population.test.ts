import { populationOf, type PopulationFacts } from "../../../../src/core/reading/customers/population";

const UNKNOWN: PopulationFacts = {
  status: null,
  revenue: null,
  revenueUnreadable: false,
  revenuePrevious: null,
  orders: null,
  hasOrderDate: false,
  hasPotential: false,
};

test.each<[string, Partial<PopulationFacts>, ReturnType<typeof populationOf>]>([
  ["a supplier who buys", { status: "notCustomer", revenue: 5 }, null],
  ["a closed account that bought", { status: "closed", revenue: 5 }, "closed"],
  ["a client who never bought", { status: "client", hasPotential: true }, "client"],
  ["a prospect", { status: "prospect" }, "prospect"],
  ["a prospect at zero", { status: "prospect", revenue: 0 }, "prospect"],
  ["a prospect with a credit note", { status: "prospect", revenue: -5 }, "prospect"],
  ["a prospect who buys", { status: "prospect", revenue: 0.01 }, "client"],
  ["client or prospect, buying", { status: "clientOrProspect", revenue: 5 }, "client"],
  ["client or prospect, not buying", { status: "clientOrProspect", orders: 3 }, "prospect"],
  ["nothing known", {}, "client"],
  ["a potential alone", { hasPotential: true }, "prospect"],
  ["a potential beside revenue", { hasPotential: true, revenue: 5 }, "client"],
  ["a potential beside zeros", { hasPotential: true, revenue: 0, orders: 0, revenuePrevious: 0 }, "prospect"],
  ["a potential beside a credit note", { hasPotential: true, revenue: -5 }, "client"],
  ["a potential beside an unreadable amount", { hasPotential: true, revenueUnreadable: true }, "client"],
  ["a potential beside an order", { hasPotential: true, orders: 1 }, "client"],
  ["a potential beside the date of an order", { hasPotential: true, hasOrderDate: true }, "client"],
  ["a potential beside last year's revenue", { hasPotential: true, revenuePrevious: 5 }, "client"],
  ["a potential beside a credit note last year", { hasPotential: true, revenuePrevious: -5 }, "prospect"],
  ["an active account with a potential", { status: "active", hasPotential: true }, "prospect"],
  ["a word that is not known, with a potential", { status: "unknown", hasPotential: true }, "prospect"],
  ["an active account without one", { status: "active" }, "client"],
])("%s: %j", (_what, facts, population) => {
  expect(populationOf({ ...UNKNOWN, ...facts })).toBe(population);
});
