/** Arguments as sent; references to other objects stand beside them, in the same shape. */
export interface WireArguments {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

/** How the client names an object. */
export interface WirePath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
}

/** The client's numbers for how an object is reached (ObjectPathType). */
export const PATH = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

/** Which properties of an object or collection to load, and which slice of its items. */
export interface WireQuery {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

/** One deed of a request: what (`ActionType`) on which object, with what. */
export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: WireArguments;
  readonly QueryInfo?: WireQuery;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

/** The client's numbers for what an action does (ActionType). */
export const ACTION = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

/** One sync: its actions in order, and the paths of their objects by id. */
export interface WireRequest {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<Record<string, WirePath>>;
}

/** What one action gave, by the action's id. */
export interface WireResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

/** Why the request stopped, and at which action (from 0). */
export interface WireError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

/** The answer to a sync: the results up to the error, if there is one. */
export interface WireResponse {
  readonly Results: readonly WireResult[];
  readonly TraceIds: readonly number[];
  readonly Error?: WireError;
}

/** Reads a request body; a body of another shape is a bug of the caller and throws. */
export function parseRequest(body: string): WireRequest {
  const parsed: unknown = JSON.parse(body);
  if (typeof parsed !== "object" || parsed === null || !("Actions" in parsed) || !("ObjectPaths" in parsed)) {
    throw new Error("not a ProcessQuery request: Actions or ObjectPaths missing");
  }
  // -- written by Microsoft's client: the two fields were checked, the rest is its own shape
  return parsed as WireRequest;
}

/** "GetUsedRange" → "getUsedRange": the wire says Pascal, the tables say what a programmer types. */
export function memberName(wireName: string): string {
  return wireName.slice(0, 1).toLowerCase() + wireName.slice(1);
}

/** A member's name as requests write it: `values` → `Values`. */
export function wireName(member: string): string {
  return member.slice(0, 1).toUpperCase() + member.slice(1);
}
