import { clientRfmValues } from "../methods/rfmValues";
import type { Reason } from "../reasons";
import type { Segmentation, SegmentedCustomer } from "../segments";

/** What raised the alert, with both values and the days without an order. */
export function alertReasons({ reading, options }: Segmentation, one: SegmentedCustomer): readonly Reason[] {
  const { alert, customer } = one;
  if (alert === null) return [];
  const days = clientRfmValues(customer, reading, options.rfm.monetary)?.recency ?? null;
  switch (alert.kind) {
    case "drop":
    case "rise":
      return [
        {
          code: "alert.change",
          values: { kind: alert.kind, from: alert.from ?? "", to: alert.to ?? "", days },
        },
      ];
    case "noRevenue":
      return [{ code: "alert.noRevenue", values: { previous: customer.revenuePrevious } }];
    case "reactivate":
      return [{ code: "alert.reactivate", values: { days } }];
  }
}
