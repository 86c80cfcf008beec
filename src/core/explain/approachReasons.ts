import type { Reason } from "../reasons";
import type { SegmentedCustomer } from "../segments";

/** What the customer's behaviour changes: the argument, the channel, the follow-up, the effort. */
export function approachReasons({ approach, channels }: SegmentedCustomer): readonly Reason[] {
  if (approach === null) return [];
  const { argument, contact, unannounced, followUpDays, effort } = approach;
  const reasons: Reason[] = [];
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
  return reasons;
}
