import type { Channel } from "../labels";

/**
 * The ways to contact a customer: those of its plan row, the one it prefers first. A preference never adds a visit
 * to a plan without visits (a C is followed by phone), nor takes one away; another way of contact is added.
 */
export function contactChannels(planned: readonly Channel[], preferred: Channel | null): readonly Channel[] {
  if (preferred === null || planned[0] === preferred || planned.length === 0) return planned;
  if (!planned.includes(preferred) && preferred === "visit") return planned;
  return [preferred, ...planned.filter((channel) => channel !== preferred)];
}
