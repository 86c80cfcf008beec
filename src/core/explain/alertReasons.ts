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
      const [from, to] = [alert.from ?? "", alert.to ?? ""];
      const values = {
        kind: alert.kind,
        from,
        to,
        days: alert.kind === "drop" && isIdler(from, to) ? days : null,
      };
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

const SCORE = /^\d-\d-\d$/;

/** Whether the recency fell between two RFM scores: only then is the time without an order what there is to say. */
function isIdler(from: string, to: string): boolean {
  return SCORE.test(from) && SCORE.test(to) && Number(from[0]) > Number(to[0]);
}
