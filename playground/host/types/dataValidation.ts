import type { Desk } from "../desk";
import { columnCount, intersect, rowCount, sameArea, subtract } from "../engine/areas";
import { flag, record } from "../protocol/decoders";
import { invalidArgument } from "../protocol/failure";
import { defineType, method, type ObjectType } from "../protocol/objectType";
import type { Area, Validation } from "../workbook";
import type { RangeTarget } from "./range/target";

/** What may be typed is told by one of these, in office.js' own words. */
const KINDS: Readonly<Record<string, string>> = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  textLength: "TextLength",
  list: "List",
  date: "Date",
  time: "Time",
  custom: "Custom",
};

function findAll({ sheetId, area }: RangeTarget, desk: Desk): Validation[] {
  const known = desk.sheet(sheetId).extras.validations ?? [];
  return known.filter((validation) => intersect(validation.area, area) !== null);
}

function find(target: RangeTarget, desk: Desk): Validation | null {
  return findAll(target, desk)[0] ?? null;
}

function sizeOf(area: Area | null): number {
  return area === null ? 0 : rowCount(area) * columnCount(area);
}

function clear({ sheetId, area }: RangeTarget, desk: Desk): void {
  desk.allowEdit(sheetId);
  const sheet = desk.editSheet(sheetId);
  sheet.validations = (sheet.validations ?? []).flatMap((validation) =>
    subtract(validation.area, area).map((part) => ({ ...validation, area: part })),
  );
}

function put(target: RangeTarget, change: Partial<Validation>, desk: Desk): void {
  const known = (desk.sheet(target.sheetId).extras.validations ?? []).find((validation) =>
    sameArea(validation.area, target.area),
  );
  const base: Validation = known ?? { area: target.area, rule: {}, ignoreBlanks: true };
  clear(target, desk);
  const sheet = desk.editSheet(target.sheetId);
  sheet.validations = [...(sheet.validations ?? []), { ...base, ...change }];
}

/** Excel.DataValidation: kept with the sheet; it does not stop an add-in from writing, as in Excel. */
export const dataValidationType: ObjectType<RangeTarget> = defineType<RangeTarget>(() => ({
  name: "DataValidation",
  properties: {
    type: {
      get: (target, desk) => {
        const found = findAll(target, desk);
        const [kind] = Object.keys(found[0]?.rule ?? {});
        if (kind === undefined) return "None";
        if (new Set(found.map(({ rule }) => JSON.stringify(rule))).size > 1) return "Inconsistent";
        const covered = found.reduce((sum, { area }) => sum + sizeOf(intersect(area, target.area)), 0);
        return covered < sizeOf(target.area) ? "MixedCriteria" : (KINDS[kind] ?? "None");
      },
    },
    rule: {
      get: (target, desk) => find(target, desk)?.rule ?? {},
      set: (target, value, desk) => {
        const rule = record(value);
        const kinds = Object.keys(rule);
        if (kinds.length !== 1 || !kinds.every((kind) => Object.hasOwn(KINDS, kind))) throw invalidArgument();
        put(target, { rule: { ...rule } }, desk);
      },
    },
    errorAlert: {
      get: (target, desk) => find(target, desk)?.errorAlert ?? null,
      set: (target, value, desk) => put(target, { errorAlert: { ...record(value) } }, desk),
    },
    prompt: {
      get: (target, desk) => find(target, desk)?.prompt ?? null,
      set: (target, value, desk) => put(target, { prompt: { ...record(value) } }, desk),
    },
    ignoreBlanks: {
      get: (target, desk) => find(target, desk)?.ignoreBlanks ?? true,
      set: (target, value, desk) => put(target, { ignoreBlanks: flag(value) }, desk),
    },
  },
  methods: {
    clear: method([], (target, _args, desk) => clear(target, desk)),
  },
}));
