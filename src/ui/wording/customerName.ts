import type { Customer } from "../../core/model";
import type { Words } from "../../i18n/fr";

/** The customer's name, else its code, else its row. */
export function customerName(words: Words, customer: Customer): string {
  return customer.name ?? customer.code ?? words.segments.customers.unnamed(customer.row);
}
