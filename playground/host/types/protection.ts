import { optional, record, text } from "../protocol/decoders";
import { accessDenied, invalidArgument } from "../protocol/failure";
import { defineType, method, type ObjectType } from "../protocol/objectType";
import type { Workbook } from "../workbook";

/** Excel.WorksheetProtection. Passwords are not checked: what is protected here has none. */
export const worksheetProtectionType: ObjectType<string> = defineType<string>(() => ({
  name: "WorksheetProtection",
  properties: {
    protected: { get: (id, desk) => desk.sheet(id).extras.protected },
  },
  methods: {
    protect: method([optional(record), optional(text)], (id, _args, desk) => {
      if (desk.sheet(id).extras.protected) throw accessDenied();
      desk.editSheet(id).protected = true;
    }),
    unprotect: method([optional(text)], (id, _args, desk) => {
      if (desk.sheet(id).extras.protected) desk.editSheet(id).protected = false;
    }),
  },
}));

/** Excel.WorkbookProtection: protects the structure, that is adding, naming and deleting sheets. */
export const workbookProtectionType: ObjectType<Workbook> = defineType<Workbook>(() => ({
  name: "WorkbookProtection",
  properties: {
    protected: { get: (_workbook, desk) => desk.workbook.extras.structureProtected },
  },
  methods: {
    protect: method([optional(text)], (_workbook, _args, desk) => {
      if (desk.workbook.extras.structureProtected) throw invalidArgument();
      desk.edit().structureProtected = true;
    }),
    unprotect: method([optional(text)], (_workbook, _args, desk) => {
      if (desk.workbook.extras.structureProtected) desk.edit().structureProtected = false;
    }),
  },
}));
