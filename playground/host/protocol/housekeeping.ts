import { ACTION, type WireRequest } from "./wire";

const OWN_CALLS = new Set([
  "_RemoveReference",
  "NotifyActionHandlerReady",
  "SetAppRuntimeState",
  "GetAppRuntimeState",
]);

/** True for requests that office.js sends on its own account: dropped references, the pane. */
export function isHousekeeping(request: WireRequest): boolean {
  const calls = request.Actions.filter((action) => action.ActionType !== ACTION.instantiate);
  return calls.length > 0 && calls.every((action) => OWN_CALLS.has(action.Name));
}
