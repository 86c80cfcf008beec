import type { Desk } from "../desk";
import { hostFailure, notSimulated } from "./failure";
import type { HostObject } from "./objectType";
import type { Resolver } from "./paths";
import { runQuery } from "./query";
import { ACTION, memberName, type WireAction } from "./wire";

/** What one action changes or reads, and the value that goes back. */
export function runAction(action: WireAction, resolver: Resolver, desk: Desk): unknown {
  if (action.ActionType === ACTION.trace) return null;
  const object = resolver.object(action.ObjectPathId);
  switch (action.ActionType) {
    case ACTION.instantiate:
      return object === null ? null : { ...object.identity(desk), ...referenceOf(object, desk) };
    case ACTION.query:
      if (object === null) return null;
      return withReference(runQuery(object, action.QueryInfo ?? {}, "pascal", desk), object, desk);
    case ACTION.queryAsJson:
      return object === null ? null : runQuery(object, action.QueryInfo ?? {}, "camel", desk);
    case ACTION.method:
      return object === null ? null : callMethod(object, action, resolver, desk);
    case ACTION.setProperty:
      if (object === null) throw nullObject();
      object.write(writtenMember(action.Name), resolver.arguments(action.ArgumentInfo)[0] ?? null, desk);
      return null;
    case ACTION.update:
      if (object === null) throw nullObject();
      for (const [name, value] of Object.entries(action.ObjectState ?? {})) object.write(name, value, desk);
      return null;
    default:
      throw notSimulated(`Action type ${action.ActionType}`);
  }
}

function nullObject(): Error {
  return hostFailure("InvalidObjectPath", "The object is a null object: it doesn't exist in the workbook.");
}

function callMethod(object: HostObject, action: WireAction, resolver: Resolver, desk: Desk): unknown {
  const args = resolver.arguments(action.ArgumentInfo);
  if (action.Name === "_KeepReference") {
    keep(object, desk);
    return null;
  }
  if (action.Name === "_RemoveReference") {
    desk.references.delete(String(args[0]));
    return null;
  }
  const result = object.call(memberName(action.Name), args, desk);
  return result === undefined ? null : result;
}

function keep(object: HostObject, desk: Desk): void {
  if (referenceIds.has(object)) return;
  const id = `ref:${desk.nextId()}`;
  referenceIds.set(object, id);
  desk.references.set(id, object);
}

const referenceIds = new WeakMap<HostObject, string>();

function referenceOf(object: HostObject, desk: Desk): Readonly<Record<string, unknown>> {
  const id = referenceIds.get(object);
  return id !== undefined && desk.references.has(id) ? { _ReferenceId: id } : {};
}

function withReference(answer: unknown, object: HostObject, desk: Desk): unknown {
  return typeof answer === "object" && answer !== null ? { ...answer, ...referenceOf(object, desk) } : answer;
}

/** Members that the client sends under another name than its own when it sets them. */
const SENT_AS: ReadonlyMap<string, string> = new Map([
  ["Gridlines", "showGridlines"],
  ["Headings", "showHeadings"],
]);

function writtenMember(sent: string): string {
  return SENT_AS.get(sent) ?? memberName(sent);
}
