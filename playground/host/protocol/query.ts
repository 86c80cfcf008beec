import type { Desk } from "../desk";
import type { HostObject } from "./objectType";
import { wireName, type WireQuery } from "./wire";

/** Names to read of one object, and of the objects it leads to. */
interface Selection {
  readonly names: Set<string>;
  readonly deeper: Map<string, Selection>;
}

function selection(): Selection {
  return { names: new Set(), deeper: new Map() };
}

function build(query: WireQuery): Selection {
  const root = selection();
  for (const path of [...(query.Select ?? []), ...(query.Expand ?? [])]) {
    const steps = path.split("/").filter((step) => step !== "" && step !== "items");
    let at = root;
    steps.forEach((step, index) => {
      if (index === steps.length - 1) {
        at.names.add(step);
        return;
      }
      const next = at.deeper.get(step) ?? selection();
      at.deeper.set(step, next);
      at = next;
    });
  }
  return root;
}

/** How names are spelt in an answer: load wants "Values", retrieve wants "values". */
export type Spelling = "pascal" | "camel";

/** The answer to a load: identity, the scalars asked for (all of them when none was named), nested objects. */
export function runQuery(object: HostObject, query: WireQuery, spelling: Spelling, desk: Desk): unknown {
  return read(object, build(query), spelling, desk, query);
}

function read(
  object: HostObject,
  wanted: Selection,
  spelling: Spelling,
  desk: Desk,
  page: WireQuery,
): unknown {
  if (!object.members.isCollection) return readOne(object, wanted, spelling, desk);
  const start = page.Skip ?? 0;
  const end = page.Top === undefined || page.Top === 0 ? undefined : start + page.Top;
  const own = selection();
  const each = selection();
  for (const name of wanted.names) (object.members.readable.includes(name) ? own : each).names.add(name);
  for (const [name, deeper] of wanted.deeper) each.deeper.set(name, deeper);
  const itemsWanted = each.names.size > 0 || each.deeper.size > 0 || own.names.size === 0;
  const answer = own.names.size > 0 ? readOne(object, own, spelling, desk) : {};
  if (!itemsWanted) return answer;
  const items = object.items(desk).slice(start, end);
  return {
    ...answer,
    [spelling === "pascal" ? "_Items" : "items"]: items.map((item) => readOne(item, each, spelling, desk)),
  };
}

function readOne(
  object: HostObject,
  wanted: Selection,
  spelling: Spelling,
  desk: Desk,
): Record<string, unknown> {
  const spell = (name: string): string => (spelling === "pascal" ? wireName(name) : name);
  const answer: Record<string, unknown> = spelling === "pascal" ? { ...object.identity(desk) } : {};
  const everything = wanted.names.size === 0 && wanted.deeper.size === 0;
  const names = everything ? object.members.readable : [...wanted.names];
  for (const name of names) {
    if (name === "isNullObject" || name === "isNull") continue;
    if (object.members.navigation.includes(name)) {
      if (!wanted.deeper.has(name)) answer[spell(name)] = readNext(object, name, selection(), spelling, desk);
      continue;
    }
    answer[spell(name)] = object.read(name, desk);
  }
  for (const [name, deeper] of wanted.deeper) {
    answer[spell(name)] = readNext(object, name, deeper, spelling, desk);
  }
  return answer;
}

function readNext(
  object: HostObject,
  name: string,
  wanted: Selection,
  spelling: Spelling,
  desk: Desk,
): unknown {
  const next = object.navigate(name, desk);
  return next === null ? null : read(next, wanted, spelling, desk, {});
}
