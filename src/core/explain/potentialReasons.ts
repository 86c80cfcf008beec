import { knownShare } from "../methods/potential/potentialAmount";
import { countSignals, growthOf } from "../methods/potential/potentialSignals";
import type { Customer } from "../model";
import type { Reason } from "../reasons";
import type { PotentialSignal } from "../labels";
import type { PotentialResult, Segmentation } from "../segments";

/** Adds why a customer could grow: its potential in euros, and each signal with its threshold. */
export function potentialReasons(
  segmentation: Segmentation,
  customer: Customer,
  potential: PotentialResult | null,
  reasons: Reason[],
): void {
  if (potential === null) return;
  const { level, class: found, amount, gap, signals } = potential;
  if (level !== null) {
    const values = { level, class: found, signals: countSignals(signals) };
    reasons.push({ code: "potential.level", values });
  }
  if (amount !== null) reasons.push(amountReason(segmentation, customer, amount, gap));
  for (const signal of signals) {
    const reason = signalReason(segmentation, customer, signal);
    if (reason !== null) reasons.push(reason);
  }
}

function amountReason(
  { reading }: Segmentation,
  customer: Customer,
  amount: number,
  gap: number | null,
): Reason {
  const share = knownShare(customer);
  const isOwn = reading.notes.potentialUnit === "euro" && customer.potential !== null;
  return isOwn || share === null
    ? { code: "potential.amount", values: { amount, gap } }
    : { code: "potential.fromWallet", values: { amount, share, gap: gap ?? 0 } };
}

function signalReason(
  { scales: { signals }, options }: Segmentation,
  customer: Customer,
  signal: PotentialSignal,
): Reason | null {
  if (signals === null) return null;
  const { lowWallet, growth: low, doubleGrowth: high } = options.potential;
  switch (signal) {
    case "headcount": {
      const values = { value: customer.headcount ?? 0, above: signals.headcount ?? 0 };
      return { code: "potential.headcount", values };
    }
    case "turnover": {
      const values = { value: customer.companyTurnover ?? 0, above: signals.turnover ?? 0 };
      return { code: "potential.turnover", values };
    }
    case "wallet":
      return { code: "potential.wallet", values: { share: knownShare(customer) ?? 0, limit: lowWallet } };
    case "growth":
      return { code: "potential.growth", values: { growth: growthOf(customer, signals) ?? 0, limit: low } };
    case "growthDouble":
      return {
        code: "potential.growthDouble",
        values: { growth: growthOf(customer, signals) ?? 0, limit: high },
      };
    case "project":
      return { code: "potential.project", values: {} };
  }
}
