import type { Desk } from "../desk";
import { intersect, sameArea, subtract } from "../engine/areas";
import { flag, record } from "../protocol/decoders";
import { invalidArgument } from "../protocol/failure";
import { defineType, method, type ObjectType } from "../protocol/objectType";
import type { Validation } from "../workbook";
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

function find({ sheetId, area }: RangeTarget, desk: Desk): Validation | null {
  const known = desk.sheet(sheetId).extras.validations ?? [];
  return known.find((validation) => intersect(validation.area, area) !== null) ?? null;
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
        const [kind] = Object.keys(find(target, desk)?.rule ?? {});
        return kind === undefined ? "None" : (KINDS[kind] ?? "None");
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
