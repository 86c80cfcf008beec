import { oneOf } from "../protocol/decoders";
import { notSimulated } from "../protocol/failure";
import { defineType, method, type ObjectType } from "../protocol/objectType";
import type { Workbook } from "../workbook";

/** Separators of numbers by the locale the workbook is shown in. */
const SEPARATORS: Readonly<Record<string, { readonly decimal: string; readonly thousands: string }>> = {
  fr: { decimal: ",", thousands: "\u202f" },
  en: { decimal: ".", thousands: "," },
};

function separators(locale: string): { readonly decimal: string; readonly thousands: string } {
  return SEPARATORS[locale.slice(0, 2)] ?? { decimal: ".", thousands: "," };
}

/** Excel.NumberFormatInfo */
export const numberFormatInfoType: ObjectType<Workbook> = defineType<Workbook>(() => ({
  name: "NumberFormatInfo",
  properties: {
    numberDecimalSeparator: { get: (_workbook, desk) => separators(desk.engine.getLocale()).decimal },
    numberGroupSeparator: { get: (_workbook, desk) => separators(desk.engine.getLocale()).thousands },
  },
}));

/** Excel.CultureInfo */
export const cultureInfoType: ObjectType<Workbook> = defineType<Workbook>(() => ({
  name: "CultureInfo",
  properties: {
    name: { get: (_workbook, desk) => (desk.engine.getLocale().startsWith("fr") ? "fr-FR" : "en-US") },
  },
  navigation: { numberFormat: (workbook) => numberFormatInfoType.of(workbook) },
}));

/** Excel.Application. Calculation is automatic; it waits inside one request anyway. */
export const applicationType: ObjectType<Workbook> = defineType<Workbook>(() => ({
  name: "Application",
  properties: {
    calculationMode: {
      get: () => "Automatic",
      set: (_workbook, value) => {
        if (value !== "Automatic") throw notSimulated(`Application.calculationMode "${String(value)}"`);
      },
    },
    calculationState: { get: () => "Done" },
    decimalSeparator: { get: (_workbook, desk) => separators(desk.engine.getLocale()).decimal },
    thousandsSeparator: { get: (_workbook, desk) => separators(desk.engine.getLocale()).thousands },
    useSystemSeparators: { get: () => true },
  },
  navigation: { cultureInfo: (workbook) => cultureInfoType.of(workbook) },
  methods: {
    calculate: method([oneOf("Recalculate", "Full", "FullRebuild")], (_workbook, _args, desk) =>
      desk.calculate(),
    ),
    // Neither changes a result: formulas wait for the end of the request, and there is no screen to hold.
    suspendApiCalculationUntilNextSync: method([], () => null),
    suspendScreenUpdatingUntilNextSync: method([], () => null),
  },
}));
