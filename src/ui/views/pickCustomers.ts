import type { SegmentedCustomer } from "../../core/segments";
import { foldText } from "../../core/text/fold";
import type { CustomerPick } from "../state/customerPick";
import { rfmCell } from "./rfmGrid";
import { searchText } from "./searchText";

/**
 * The customers of a pick whose name, code, town or segment holds every word of the search, highest priority first,
 * then highest revenue. Accents and case do not count.
 */
export function pickCustomers(
  customers: readonly SegmentedCustomer[],
  pick: CustomerPick,
  search: string,
): readonly SegmentedCustomer[] {
  const wanted = foldText(search).split(" ").filter(Boolean);
  return customers
    .filter((one) => isPicked(one, pick) && holdsAll(one, wanted))
    .toSorted(
      (a, b) =>
        (b.priority?.points ?? -1) - (a.priority?.points ?? -1) ||
        (b.customer.revenue ?? -Infinity) - (a.customer.revenue ?? -Infinity) ||
        a.customer.row - b.customer.row,
    );
}

function isPicked(one: SegmentedCustomer, pick: CustomerPick): boolean {
  switch (pick.by) {
    case "all":
      return true;
    case "segment":
      return one.abc === pick.segment;
    case "rfm": {
      const cell = rfmCell(one);
      return cell?.r === pick.r && cell.f === pick.f;
    }
    case "profile":
      return one.rfm?.profile === pick.profile;
    case "alert":
      return one.alert?.kind === pick.alert;
    case "due":
      return one.nextContact !== null && one.nextContact <= pick.until;
  }
}

function holdsAll(one: SegmentedCustomer, wanted: readonly string[]): boolean {
  return wanted.length === 0 || wanted.every((word) => searchText(one.customer).includes(word));
}
