import type { Customer, Reading } from "../../core/model";
import type { Locale } from "../locale";
import { isolated } from "./isolated";

/** What the sheet says of a customer; a fact that it does not tell is null. */
export function customerFacts(
  locale: Locale,
  customer: Customer,
  potentialUnit: Reading["notes"]["potentialUnit"],
): readonly (readonly [string, string | null])[] {
  const { words, numbers } = locale;
  const names = words.segments.customer;
  const isProspect = customer.population === "prospect";
  const shown = (value: number | null, format: (value: number) => string): string | null =>
    value === null ? null : format(value);
  return [
    // A prospect is not expected to have any.
    [names.revenue, shown(customer.revenue, numbers.euros) ?? (isProspect ? null : names.unknown)],
    [names.previous, shown(customer.revenuePrevious, numbers.euros)],
    [names.orders, shown(customer.orders, numbers.integer)],
    [names.lastOrder, shown(customer.lastOrder, numbers.day)],
    [names.lastVisit, shown(customer.lastVisit, numbers.day)],
    [
      words.fields.potential,
      shown(customer.potential, potentialUnit === "euro" ? numbers.euros : numbers.integer),
    ],
    [words.fields.headcount, shown(customer.headcount, numbers.integer)],
    [words.fields.postalCode, customer.postalCode],
    [words.fields.phone, customer.phone],
    [words.fields.email, customer.email === null ? null : isolated(customer.email)],
  ];
}
