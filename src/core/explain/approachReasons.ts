import { approachOf } from "../methods/approachOf";
import type { Reason } from "../reasons";
import type { SegmentedCustomer } from "../segments";

/** Adds what the customer's behaviour changes: the argument, the channel, the follow-up, the effort. */
export function approachReasons({ behaviour, channels }: SegmentedCustomer, reasons: Reason[]): void {
  if (behaviour === null) return;
  const { contact, unannounced } = behaviour;
  const { argument, followUpDays, effort } = approachOf(behaviour);
  if (argument !== null) reasons.push({ code: "approach.argument", values: { argument } });
  if (contact !== null) {
    reasons.push({
      code: "approach.channel",
      values: { channel: contact, inPlan: channels.includes(contact) },
    });
  }
  if (unannounced !== null) reasons.push({ code: "approach.announce", values: { unannounced } });
  if (followUpDays !== null) reasons.push({ code: "approach.followUp", values: { days: followUpDays } });
  if (effort !== null) reasons.push({ code: "approach.effort", values: { effort } });
}
