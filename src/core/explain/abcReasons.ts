import { paretoStanding } from "../methods/abc/paretoStanding";
import type { Reason } from "../reasons";
import type { Segmentation, SegmentedCustomer } from "../segments";
import { toCents } from "../stats/cents";

const LABELS = {
  client: ["A", "B", "C"],
  prospect: ["potentialA", "potentialB", "potentialC"],
} as const;

/** Adds why a customer has its ABC class: amount, cumulative share, rank and the distance to a better class. */
export function abcReasons(segmentation: Segmentation, one: SegmentedCustomer, reasons: Reason[]): void {
  const { population, revenue, potential, potentialClass } = one.customer;
  if (one.abc === null) return;
  if (population === "client") {
    if (revenue === null) reasons.push({ code: "abc.unknownRevenue", values: {} });
    else if (toCents(revenue) <= 0) reasons.push({ code: "abc.noRevenue", values: { revenue } });
    else reasons.push(clientClass(segmentation, revenue));
  } else if (potential !== null) reasons.push(prospectClass(segmentation, potential));
  else if (potentialClass === null) reasons.push({ code: "prospect.unknownPotential", values: {} });
  else reasons.push({ code: "prospect.classFromWords", values: { class: `potential${potentialClass}` } });
}

/* Both are written out: spreading one part into the other would cost more than all the rest. */

function clientClass({ scales: { clients } }: Segmentation, revenue: number): Reason {
  const {
    class: found,
    gap,
    shareBefore,
    limit,
    passed,
    rank,
    of,
  } = paretoStanding(clients, toCents(revenue));
  const toNext = gap === null ? null : gap.cents / 100;
  const next = gap === null ? null : LABELS.client[gap.class];
  const own = LABELS.client[found];
  return {
    code: "abc.class",
    values: { revenue, class: own, shareBefore, limit, passed, rank, of, toNext, next },
  };
}

function prospectClass({ scales: { prospects }, reading }: Segmentation, potential: number): Reason {
  const {
    class: found,
    gap,
    shareBefore,
    limit,
    passed,
    rank,
    of,
  } = paretoStanding(prospects, toCents(potential));
  const isEuro = reading.notes.potentialUnit === "euro";
  const toNext = gap === null ? null : gap.cents / 100;
  const next = gap === null ? null : LABELS.prospect[gap.class];
  const own = LABELS.prospect[found];
  return {
    code: "prospect.class",
    values: { potential, isEuro, class: own, shareBefore, limit, passed, rank, of, toNext, next },
  };
}
