import type { Desk } from "../../desk";
import { anything, objectOrText, optional, text } from "../../protocol/decoders";
import { invalidArgument, itemNotFound } from "../../protocol/failure";
import { defineType, type HostObject, method, type ObjectType } from "../../protocol/objectType";
import { rangeType } from "../range";
import { areaText, quoteSheet } from "../../engine/a1";
import { checkName } from "../table/names";
import { namedItemType } from "./namedItem";

/** Names of one sheet (its id), or of the workbook (null). */
type Scope = string | null;

function scopeIndex(scope: Scope, desk: Desk): number | undefined {
  return scope === null ? undefined : desk.sheet(scope).index;
}

function namesIn(scope: Scope, desk: Desk): string[] {
  const index = scopeIndex(scope, desk);
  return desk.engine
    .getDefinedNameList()
    .filter((entry) => entry.scope === index)
    .map((entry) => entry.name);
}

function byKey(scope: Scope, wanted: string, desk: Desk): HostObject | null {
  const name = namesIn(scope, desk).find((known) => known.toLowerCase() === wanted.toLowerCase());
  return name === undefined ? null : namedItemType.of({ scope, name });
}

function add(desk: Desk, scope: Scope, name: string, formula: string): HostObject {
  checkName(desk, name, null);
  desk.allowStructure();
  desk.speakEnglish();
  desk.engine.newDefinedName(name, scopeIndex(scope, desk), formula.replace(/^=/, ""));
  return namedItemType.of({ scope, name });
}

/** Excel.NamedItemCollection */
export const namedItemCollectionType: ObjectType<Scope> = defineType<Scope>(() => ({
  name: "NamedItemCollection",
  methods: {
    add: method([text, objectOrText, optional(anything)], (scope, [name, reference], desk) => {
      if (typeof reference === "string") return add(desk, scope, name, reference);
      const range = rangeType.from(reference);
      if (range === null) throw invalidArgument();
      const sheet = quoteSheet(desk.sheet(range.sheetId).name);
      return add(desk, scope, name, `${sheet}!${areaText(range.area, true)}`);
    }),
    getCount: method([], (scope, _args, desk) => namesIn(scope, desk).length),
    getItemOrNullObject: method([text], (scope, [wanted], desk) => byKey(scope, wanted, desk)),
  },
  items: (scope, desk) => namesIn(scope, desk).map((name) => namedItemType.of({ scope, name })),
  item: (scope, wanted, desk) => {
    const found = byKey(scope, text(wanted), desk);
    if (found === null) throw itemNotFound();
    return found;
  },
}));
