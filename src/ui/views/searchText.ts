import type { Customer } from "../../core/model";
import { foldText } from "../../core/text/fold";

/** Texts already folded: a search of a large portfolio folds each customer once. */
const folded = new WeakMap<Customer, string>();

/** What a search looks in: the folded name, code and town of a customer. */
export function searchText(customer: Customer): string {
  const known = folded.get(customer);
  if (known !== undefined) return known;
  const text = foldText(
    [customer.name, customer.code, customer.city].filter((part) => part !== null).join(" "),
  );
  folded.set(customer, text);
  return text;
}
