import type { Customer } from "../../core/model";
import type { Words } from "../../i18n/fr";
import { isolated } from "./isolated";

/** The customer's name, else its code, else its row. */
export function customerName(words: Words, customer: Customer): string {
  const own = customer.name ?? customer.code;
  return own === null ? words.segments.customers.unnamed(customer.row) : isolated(own);
}
