import { clientRfmValues } from "../methods/rfm/rfmValues";
import type { Reason } from "../reasons";
import type { Segmentation, SegmentedCustomer } from "../segments";

/** Adds what raised the alert, with both values and the days without an order. */
export function alertReasons(
  { reading, options }: Segmentation,
  one: SegmentedCustomer,
  reasons: Reason[],
): void {
  const { alert, customer } = one;
  if (alert === null) return;
  const days = clientRfmValues(customer, reading, options.rfm.monetary)?.recency ?? null;
  switch (alert.kind) {
    case "drop":
    case "rise": {
      const values = { kind: alert.kind, from: alert.from ?? "", to: alert.to ?? "", days };
      reasons.push({ code: "alert.change", values });
      return;
    }
    case "noRevenue":
      reasons.push({ code: "alert.noRevenue", values: { previous: customer.revenuePrevious } });
      return;
    case "reactivate":
      reasons.push({ code: "alert.reactivate", values: { days } });
  }
}
