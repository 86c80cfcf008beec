import { approachOf } from "../methods/approachOf";
import type { Reason } from "../reasons";
import type { SegmentedCustomer } from "../segments";

/* What can only be a few things is made once: a sheet of reasons asks for them of every customer. */

const ARGUMENTS = {
  figures: { code: "approach.argument", values: { argument: "figures" } },
  demonstration: { code: "approach.argument", values: { argument: "demonstration" } },
} as const satisfies Record<string, Reason>;
const UNANNOUNCED: Reason = { code: "approach.announce", values: { unannounced: true } };
const ANNOUNCED: Reason = { code: "approach.announce", values: { unannounced: false } };
const EFFORTS = {
  light: { code: "approach.effort", values: { effort: "light" } },
  normal: { code: "approach.effort", values: { effort: "normal" } },
  sustained: { code: "approach.effort", values: { effort: "sustained" } },
} as const satisfies Record<string, Reason>;

/** Adds what the customer's behaviour changes: the argument, the channel, the follow-up, the effort. */
export function approachReasons({ behaviour, channels }: SegmentedCustomer, reasons: Reason[]): void {
  if (behaviour === null) return;
  const { contact, unannounced } = behaviour;
  const { argument, followUpDays, effort } = approachOf(behaviour);
  if (argument !== null) reasons.push(ARGUMENTS[argument]);
  if (contact !== null) {
    const inPlan = channels.includes(contact);
    reasons.push({ code: "approach.channel", values: { channel: contact, inPlan } });
  }
  if (unannounced !== null) reasons.push(unannounced ? UNANNOUNCED : ANNOUNCED);
  if (followUpDays !== null) reasons.push({ code: "approach.followUp", values: { days: followUpDays } });
  if (effort !== null) reasons.push(EFFORTS[effort]);
}
