import type { Desk } from "../desk";
import { serviceByName } from "../types/services";
import { hostFailure, notSimulated } from "./failure";
import type { HostObject } from "./objectType";
import { memberName, PATH, type WireArguments, type WirePath, type WireRequest } from "./wire";

/** Finds the objects that one request names; each is made once, when it is first needed, as in Excel. */
export interface Resolver {
  readonly object: (pathId: number) => HostObject | null;
  readonly arguments: (info: WireArguments | undefined) => readonly unknown[];
}

/** The objects of one request, each made once; a path that the request does not hold fails with InvalidObjectPath. */
export function createResolver(request: WireRequest, root: HostObject, desk: Desk): Resolver {
  const found = new Map<number, HostObject | null>();

  const object = (pathId: number): HostObject | null => {
    const known = found.get(pathId);
    if (known !== undefined) return known;
    const path = request.ObjectPaths[String(pathId)];
    if (path === undefined) throw hostFailure("InvalidObjectPath", `Object path ${pathId} is missing.`);
    const made = make(path);
    found.set(pathId, made);
    return made;
  };

  const argumentsOf = (info: WireArguments | undefined): readonly unknown[] => {
    const values = info?.Arguments ?? [];
    const references = info?.ReferencedObjectPathIds ?? [];
    return values.map((value, index) => withObjects(value, references[index]));
  };

  const withObjects = (value: unknown, reference: unknown): unknown => {
    if (Array.isArray(reference)) {
      const values: readonly unknown[] = Array.isArray(value) ? value : [];
      return values.map((inner, index) => withObjects(inner, reference[index]));
    }
    if (typeof reference === "number" && reference !== 0) return object(reference);
    return value;
  };

  const make = (path: WirePath): HostObject | null => {
    switch (path.ObjectPathType) {
      case PATH.global:
        return root;
      case PATH.nullObject:
        return null;
      case PATH.reference:
        return referenced(path.Name);
      case PATH.newObject:
        return serviceByName(path.Name);
    }
    const parent = object(path.ParentObjectPathId ?? -1);
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case PATH.property:
        return parent.navigate(memberName(path.Name), desk);
      case PATH.indexer:
        return parent.item(argumentsOf(path.ArgumentInfo)[0] ?? null, desk);
      case PATH.method:
        return asObject(path, parent.call(memberName(path.Name), argumentsOf(path.ArgumentInfo), desk));
      default:
        throw notSimulated(`Object path type ${path.ObjectPathType}`);
    }
  };

  const referenced = (id: string): HostObject => {
    const kept = desk.references.get(id);
    if (kept === undefined) {
      throw hostFailure("InvalidReference", "This reference is not valid for the current operation.");
    }
    return kept;
  };

  return { object, arguments: argumentsOf };
}

function asObject(path: WirePath, result: unknown): HostObject | null {
  if (result === null || result === undefined) return null;
  if (typeof result === "object" && "members" in result) {
    // -- only host objects carry `members`
    return result as HostObject;
  }
  throw new Error(`${path.Name} answered a value where the client expects an object`);
}
