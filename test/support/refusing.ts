/** An Excel that lacks one member of office.js: whatever names it is refused there, what came before is done. */
import type { Host } from "../../playground/host/host";
import { parseRequest, type WireRequest, type WireResponse } from "../../playground/host/protocol/wire";

/** The same host, which knows no member of that name ("ConditionalFormats", "SetCellProperties"). */
export function refusing(host: Host, member: string): Host {
  const process: Host["process"] = async (body, flags) => {
    const request = parseRequest(body);
    const at = request.Actions.findIndex((_, i) => namesAt(request, i).includes(member));
    if (at < 0) return host.process(body, flags);
    const done = { ...request, Actions: request.Actions.slice(0, at) };
    const answer = await host.process(JSON.stringify(done), flags);
    if (!("body" in answer)) return answer;
    // -- the host's own answer
    const response = JSON.parse(answer.body) as WireResponse;
    const refused = { Code: "ApiNotFound", Message: "Unknown here.", Location: member, ActionIndex: at };
    return {
      ...answer,
      body: JSON.stringify({ ...response, Error: response.Error ?? { ...refused, HttpStatusCode: 400 } }),
    };
  };
  return {
    ...host,
    process,
    get counts() {
      return host.counts;
    },
  };
}

/** What an action names: itself, and the objects on the way to it. */
function namesAt({ Actions, ObjectPaths }: WireRequest, at: number): readonly string[] {
  const action = Actions[at];
  if (action === undefined) return [];
  const names = [action.Name];
  for (let path = ObjectPaths[String(action.ObjectPathId)]; path !== undefined;) {
    names.push(path.Name);
    path = ObjectPaths[String(path.ParentObjectPathId)];
  }
  return names;
}
