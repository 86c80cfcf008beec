import type { CellValue, Day, Grain } from "../../model";
import { mapGroupSteps, mapSteps, type Steps } from "../../steps";
import type { TypedTable } from "../columns/typedTable";
import { isUnknown } from "../values/missing";
import { isJournal } from "../grain/isJournal";
import { journalFacts } from "../grain/journalFacts";
import type { JournalLines } from "../grain/journalFacts";
import { journalWindow } from "../grain/journalWindow";
import type { CustomerFacts, CustomerGroup } from "./buildCustomers";
import { pickLatest, pickNumber, pickSum } from "./pick";
import { populationOf } from "./population";
import type { StatusReading } from "./statusReader";

/** What the groups are made with. */
export interface GroupOptions {
  readonly grain: Grain;
  readonly amountsRepeat: boolean;
  readonly today: Day;
  /** The lines of a journal; null for another grain. */
  readonly lines: JournalLines | null;
  readonly status: (positions: readonly number[]) => StatusReading;
  readonly hasPotential: (positions: readonly number[]) => boolean;
}

/** Groups the used positions by customer, in the order of their first rows, with the money and dates of each. */
export function* customerGroups(
  table: TypedTable,
  used: readonly number[],
  idOf: (at: number) => number,
  options: GroupOptions,
): Steps<readonly CustomerGroup[]> {
  const factsOf =
    options.lines !== null && isJournal(options.grain)
      ? journalOf(options.lines, options)
      : listOf(table, options);
  const revenues = table.cells("revenue");
  yield;
  const grouped = options.grain === "clients" ? yield* mapSteps(used, (at) => [at]) : byCustomer(used, idOf);
  yield;
  return yield* mapGroupSteps(grouped, rowsOf, (positions) => ({
    positions,
    facts: withPopulation(factsOf(positions), positions, revenues, options),
  }));
}

const rowsOf = (positions: readonly number[]): number => positions.length;

type Money = Omit<CustomerFacts, "population">;

function byCustomer(used: readonly number[], idOf: (at: number) => number): readonly (readonly number[])[] {
  const groups = new Map<number, number[]>();
  for (const at of used) {
    const group = groups.get(idOf(at));
    if (group === undefined) groups.set(idOf(at), [at]);
    else group.push(at);
  }
  return [...groups.values()];
}

function journalOf(lines: JournalLines, { today }: GroupOptions): (positions: readonly number[]) => Money {
  const window = journalWindow(today);
  const known = (value: number): number | null => (Number.isNaN(value) ? null : value);
  return (positions) => {
    const facts = journalFacts(lines, positions, window);
    const lastOrder = known(facts.lastOrder);
    return {
      revenue: known(facts.revenue),
      revenuePrevious: known(facts.revenuePrevious),
      orders: facts.orders,
      averageOrder: known(facts.averageOrder),
      lastOrder,
      daysSinceOrder: lastOrder === null ? null : today - lastOrder,
    };
  };
}

function listOf(
  table: TypedTable,
  { today, amountsRepeat, grain }: GroupOptions,
): (positions: readonly number[]) => Money {
  const revenues = table.numbers("revenue")?.values;
  const previous = table.numbers("revenuePrevious")?.values;
  const orderCounts = table.numbers("orders")?.values;
  const averages = table.numbers("averageOrder")?.values;
  const past = (day: number): number => (day > today ? NaN : day);
  const lastOrders = (table.dates("lastOrder") ?? table.dates("orderDate"))?.days.map(past);
  const daysSince = table.numbers("daysSinceOrder")?.values;
  const orderIds =
    grain === "clientTotalsRepeated" && orderCounts === undefined ? table.texts("orderId") : [];
  const total = grain === "clientPerRep" && !amountsRepeat ? pickSum : pickNumber;
  return (positions) => {
    const revenue = total(revenues, positions);
    const orders =
      orderIds.length > 0 ? new Set(positions.map((at) => orderIds[at])).size : total(orderCounts, positions);
    const lastOrder = pickLatest(lastOrders, positions);
    const days = pickNumber(daysSince, positions);
    return {
      revenue,
      revenuePrevious: total(previous, positions),
      orders,
      averageOrder:
        pickNumber(averages, positions) ??
        (revenue !== null && orders !== null && orders > 0 ? revenue / orders : null),
      lastOrder,
      daysSinceOrder: lastOrder !== null ? today - lastOrder : days !== null && days >= 0 ? days : null,
    };
  };
}

function withPopulation(
  money: Money,
  positions: readonly number[],
  revenues: readonly CellValue[],
  options: GroupOptions,
): CustomerFacts {
  const population = populationOf({
    status: options.status(positions),
    revenue: money.revenue,
    revenueUnreadable: money.revenue === null && positions.some((at) => !isUnknown(revenues[at])),
    revenuePrevious: money.revenuePrevious,
    orders: money.orders,
    hasOrderDate: money.lastOrder !== null || money.daysSinceOrder !== null,
    hasPotential: options.hasPotential(positions),
  });
  // A row that is no customer at all was set aside before its group was made.
  return { population: population ?? "client", ...money };
}
