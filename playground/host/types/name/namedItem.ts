import type { Desk } from "../../desk";
import { parseArea, splitAddress } from "../../engine/a1";
import { text } from "../../protocol/decoders";
import { hostFailure, itemNotFound } from "../../protocol/failure";
import { defineType, type HostObject, method, type ObjectType } from "../../protocol/objectType";
import { findSheet } from "../../sheets";
import { rangeType } from "../range";
import { worksheetType } from "../worksheet";

/** One defined name, by where it is known. */
export interface NameTarget {
  /** Sheet id, or null for a name of the workbook. */
  readonly scope: string | null;
  readonly name: string;
}

function formulaOf({ scope, name }: NameTarget, desk: Desk): string {
  const index = scope === null ? undefined : desk.sheet(scope).index;
  const found = desk.engine
    .getDefinedNameList()
    .find((entry) => entry.name === name && entry.scope === index);
  if (found === undefined) throw itemNotFound();
  return found.formula.replace(/^=/, "");
}

function rangeOf(target: NameTarget, desk: Desk): HostObject | null {
  const { sheet, rest } = splitAddress(formulaOf(target, desk));
  const area = parseArea(rest);
  const home = sheet === null ? null : findSheet(desk.engine, desk.workbook.extras, sheet);
  return area === null || home === null ? null : rangeType.of({ sheetId: home.extras.id, area });
}

/** Excel.NamedItem */
export const namedItemType: ObjectType<NameTarget> = defineType<NameTarget>(() => ({
  name: "NamedItem",
  identity: ({ name }) => ({ _Id: name }),
  properties: {
    name: { get: ({ name }) => name },
    formula: {
      get: (target, desk) => `=${formulaOf(target, desk)}`,
      set: ({ scope, name }, value, desk) => {
        desk.allowStructure();
        const index = scope === null ? undefined : desk.sheet(scope).index;
        desk.speakEnglish();
        desk.engine.updateDefinedName(name, index, name, index, text(value).replace(/^=/, ""));
      },
    },
    scope: { get: ({ scope }) => (scope === null ? "Workbook" : "Worksheet") },
    type: { get: (target, desk) => (rangeOf(target, desk) === null ? "String" : "Range") },
    value: { get: (target, desk) => formulaOf(target, desk) },
    visible: { get: () => true },
  },
  navigation: {
    worksheet: ({ scope }) => {
      if (scope === null) throw itemNotFound();
      return worksheetType.of(scope);
    },
    worksheetOrNullObject: ({ scope }) => (scope === null ? null : worksheetType.of(scope)),
  },
  methods: {
    getRange: method([], (target, _args, desk) => {
      const found = rangeOf(target, desk);
      if (found === null) throw hostFailure("InvalidReference", "The name does not stand for a range.");
      return found;
    }),
    getRangeOrNullObject: method([], (target, _args, desk) => rangeOf(target, desk)),
    delete: method([], (target, _args, desk) => {
      formulaOf(target, desk);
      desk.allowStructure();
      const index = target.scope === null ? undefined : desk.sheet(target.scope).index;
      desk.engine.deleteDefinedName(target.name, index);
    }),
  },
}));
