import { asFailure, type Desk } from "../desk";
import { runAction } from "./actions";
import { isHostFailure } from "./failure";
import type { HostObject } from "./objectType";
import { createResolver } from "./paths";
import { ACTION, type WireRequest, type WireResponse, type WireResult } from "./wire";

/** A fault to raise in place of the n-th action (from 0), or none. */
export interface ActionFault {
  readonly at: number;
  readonly code: string;
  readonly message: string;
}

const STATUS: Readonly<Record<string, number>> = {
  AccessDenied: 401,
  ApiNotFound: 404,
  ItemNotFound: 404,
  ItemAlreadyExists: 409,
  GeneralException: 500,
};

/** Runs the actions in order and stops at the first that fails: what was written before stays, as in Excel. */
export function runRequest(
  request: WireRequest,
  root: HostObject,
  desk: Desk,
  fault: ActionFault | null = null,
): WireResponse {
  const resolver = createResolver(request, root, desk);
  const results: WireResult[] = [];
  const traces: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      if (fault?.at === index) {
        return refusal(results, traces, request, index, fault.code, fault.message);
      }
      const value = runAction(action, resolver, desk);
      results.push({ ActionId: action.Id, Value: value });
      if (action.ActionType === ACTION.trace) traces.push(action.Id);
    } catch (error) {
      const failure = asFailure(error);
      const code = isHostFailure(failure) ? failure.hostCode : "GeneralException";
      return refusal(results, traces, request, index, code, failure.message);
    }
  }
  return { Results: results, TraceIds: traces };
}

function refusal(
  results: readonly WireResult[],
  traces: readonly number[],
  request: WireRequest,
  index: number,
  code: string,
  message: string,
): WireResponse {
  const action = request.Actions[index];
  const path = action === undefined ? undefined : request.ObjectPaths[String(action.ObjectPathId)];
  return {
    Results: results,
    TraceIds: traces,
    Error: {
      Code: code,
      Message: message,
      Location: [path?.Name, action?.Name].filter((part) => part !== undefined && part !== "").join("."),
      ActionIndex: index,
      HttpStatusCode: STATUS[code] ?? 400,
    },
  };
}
