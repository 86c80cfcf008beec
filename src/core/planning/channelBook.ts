import type { Options } from "../options";
import { PLAN_SEGMENTS, type Channel, type PlanSegment } from "../segments";
import { contactChannels } from "./contactChannels";

/** The ways of contact of a plan row for a customer's preference, each list made once. */
export type ChannelBook = (segment: PlanSegment, preferred: Channel | null) => readonly Channel[];

/** The lists of `contactChannels` for every plan row. */
export function channelBook(plan: Options["plan"]): ChannelBook {
  const lists = new Map(
    PLAN_SEGMENTS.map((segment) => {
      const { channels } = plan[segment];
      const preferences = [null, "visit", "phone", "email"] as const;
      return [
        segment,
        new Map(preferences.map((preferred) => [preferred, contactChannels(channels, preferred)])),
      ];
    }),
  );
  return (segment, preferred) => lists.get(segment)?.get(preferred) ?? plan[segment].channels;
}
