import type { Options } from "../options";
import { PLAN_SEGMENTS, type Channel, type PlanSegment } from "../labels";
import { contactChannels } from "./contactChannels";

/** The ways of contact of a plan row for a customer's preference, each list made once. */
export type ChannelBook = (segment: PlanSegment, preferred: Channel | null) => readonly Channel[];

/** The lists of `contactChannels` for every plan row. */
export function channelBook(plan: Options["plan"]): ChannelBook {
  const lists = new Map(
    PLAN_SEGMENTS.map((segment) => {
      const { channels } = plan[segment];
      const byPreference = {
        none: contactChannels(channels, null),
        visit: contactChannels(channels, "visit"),
        phone: contactChannels(channels, "phone"),
        email: contactChannels(channels, "email"),
      };
      return [segment, byPreference];
    }),
  );
  return (segment, preferred) => lists.get(segment)?.[preferred ?? "none"] ?? plan[segment].channels;
}
