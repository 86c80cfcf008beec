import { knownShare } from "../methods/potentialAmount";
import { countSignals, growthOf } from "../methods/potentialSignals";
import type { Reason } from "../reasons";
import type { PotentialSignal, Segmentation, SegmentedCustomer } from "../segments";

/** Why a customer could grow: its potential in euros, and each signal with its threshold. */
export function potentialReasons(segmentation: Segmentation, one: SegmentedCustomer): readonly Reason[] {
  const { potential } = one;
  if (potential === null) return [];
  const level: readonly Reason[] =
    potential.level === null
      ? []
      : [
          {
            code: "potential.level",
            values: {
              level: potential.level,
              class: potential.class,
              signals: countSignals(potential.signals),
            },
          },
        ];
  const signals = potential.signals.flatMap((signal) => signalReason(segmentation, one, signal));
  return [...level, ...amountReason(segmentation, one), ...signals];
}

function amountReason(
  { reading }: Segmentation,
  { customer, potential }: SegmentedCustomer,
): readonly Reason[] {
  const { amount = null, gap = null } = potential ?? {};
  if (amount === null) return [];
  const share = knownShare(customer);
  const isOwn = reading.notes.potentialUnit === "euro" && customer.potential !== null;
  return isOwn || share === null
    ? [{ code: "potential.amount", values: { amount, gap } }]
    : [{ code: "potential.fromWallet", values: { amount, share, gap: gap ?? 0 } }];
}

function signalReason(
  { scales, options }: Segmentation,
  { customer }: SegmentedCustomer,
  signal: PotentialSignal,
): readonly Reason[] {
  const { signals } = scales;
  if (signals === null) return [];
  const { lowWallet, growth: low, doubleGrowth: high } = options.potential;
  switch (signal) {
    case "headcount":
      return [
        {
          code: "potential.headcount",
          values: { value: customer.headcount ?? 0, above: signals.headcount ?? 0 },
        },
      ];
    case "turnover":
      return [
        {
          code: "potential.turnover",
          values: { value: customer.companyTurnover ?? 0, above: signals.turnover ?? 0 },
        },
      ];
    case "wallet":
      return [{ code: "potential.wallet", values: { share: knownShare(customer) ?? 0, limit: lowWallet } }];
    case "growth":
      return [{ code: "potential.growth", values: { growth: growthOf(customer, signals) ?? 0, limit: low } }];
    case "growthDouble":
      return [
        { code: "potential.growthDouble", values: { growth: growthOf(customer, signals) ?? 0, limit: high } },
      ];
    case "project":
      return [{ code: "potential.project", values: {} }];
  }
}
