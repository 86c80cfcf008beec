import { flag } from "../protocol/decoders";
import { defineType, type ObjectType } from "../protocol/objectType";
import type { Workbook } from "../workbook";

/** Excel.Runtime: whether events reach the add-in. */
export const runtimeType: ObjectType<Workbook> = defineType<Workbook>(() => ({
  name: "Runtime",
  properties: {
    enableEvents: {
      get: (_workbook, desk) => desk.events.enabled(),
      set: (_workbook, value, desk) => desk.events.enable(flag(value)),
    },
  },
}));
