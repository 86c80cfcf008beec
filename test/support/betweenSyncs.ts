/** Room between two round trips of a press: what others do meanwhile, and answers that come late. */
import type { Host } from "../../playground/host/host";
import { isHousekeeping } from "../../playground/host/protocol/housekeeping";
import { parseRequest } from "../../playground/host/protocol/wire";

export interface BetweenSyncs {
  /** The host to give to the client of the press. */
  readonly host: Host;
  /** Runs `work` just before a sync (1 is the next one). */
  readonly before: (sync: number, work: () => Promise<unknown>) => void;
  /** The sync goes unanswered, and is not done either until the function given back is called. */
  readonly hold: (sync: number) => () => Promise<unknown>;
}

/** Stands between a client and its host. */
export function betweenSyncs(host: Host): BetweenSyncs {
  let now = 0;
  let isInside = false;
  const works: { readonly at: number; readonly work: () => Promise<unknown> }[] = [];
  const held = new Map<number, (body: string) => void>();
  return {
    host: {
      ...host,
      process: async (body, flags) => {
        if (isInside || isHousekeeping(parseRequest(body))) return host.process(body, flags);
        now += 1;
        const at = now;
        const keep = held.get(at);
        if (keep !== undefined) {
          keep(body);
          return new Promise(() => undefined);
        }
        isInside = true;
        for (const one of works.filter((candidate) => candidate.at === at)) await one.work();
        isInside = false;
        return host.process(body, flags);
      },
    },
    before: (sync, work) => void works.push({ at: now + sync, work }),
    hold: (sync) => {
      const late = new Promise<string>((resolve) => held.set(now + sync, resolve));
      return async () => host.process(await late);
    },
  };
}
