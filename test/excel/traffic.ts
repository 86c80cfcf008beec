/** What a press sends and gets, message by message, measured where it crosses the border between client and host. */
import type { Host } from "../../playground/host/host";
import { parseRequest, type WirePath, type WireRequest } from "../../playground/host/protocol/wire";

export interface Message {
  readonly bytesOut: number;
  readonly bytesIn: number;
  /** False for what the client sends on its own account. */
  readonly isSync: boolean;
  /**
   * Objects that the add-in named. The client's own slices of a large grid (at most 1,500 cells each, marked `D`) are
   * its way of sending, not ours.
   */
  readonly paths: readonly WirePath[];
  /** Calls that give number formats or looks to cells: ranges so treated, whatever the number of properties. */
  readonly formatted: readonly string[];
}

const LOOKS = new Set(["NumberFormat", "Color", "Bold", "Italic", "Size", "HorizontalAlignment", "WrapText"]);

/** Listens to a host: the same host, and what crossed so far. */
export function listen(host: Host): { readonly host: Host; readonly messages: Message[] } {
  const messages: Message[] = [];
  const process: Host["process"] = async (body, flags) => {
    const syncs = host.counts.syncs;
    const answer = await host.process(body, flags);
    const request = parseRequest(body);
    messages.push({
      bytesOut: Buffer.byteLength(body),
      bytesIn: "body" in answer ? Buffer.byteLength(answer.body) : Infinity,
      isSync: host.counts.syncs > syncs,
      paths: Object.values(request.ObjectPaths).filter((path) => !("D" in path)),
      formatted: formattedRanges(request),
    });
    return answer;
  };
  const heard = Object.create(host, { process: { value: process } }) as Host; // -- the host itself, one member replaced
  return { host: heard, messages };
}

/** Addresses of the ranges whose looks a request sets; those of conditional formats are not cells. */
function formattedRanges({ Actions, ObjectPaths }: WireRequest): readonly string[] {
  const rangeOf = (id: number): string | null => {
    for (let path = ObjectPaths[String(id)]; path !== undefined;) {
      if (path.Name === "Custom") return null;
      if (path.Name === "GetRange")
        return `${path.ParentObjectPathId} ${String(path.ArgumentInfo?.Arguments?.[0])}`;
      path = ObjectPaths[String(path.ParentObjectPathId)];
    }
    return null;
  };
  const found = Actions.filter(({ Name, ActionType }) => ActionType === 4 && LOOKS.has(Name)).flatMap(
    (action) => rangeOf(action.ObjectPathId) ?? [],
  );
  return [...new Set(found)];
}
