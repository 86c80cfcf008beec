import type { Desk } from "../../desk";
import { oneOf, text } from "../../protocol/decoders";
import { defineType, type ObjectType, type Property } from "../../protocol/objectType";

interface PageGroup {
  readonly sheetId: string;
  readonly group: "defaultForAllPages" | "firstPage" | "evenPages" | "oddPages";
}

type Texts = Readonly<Record<string, string>>;

/** Headers and footers of a sheet by page group, as kept under `pageLayout.headersFooters`. */
function groupsOf(desk: Desk, sheetId: string): Readonly<Record<string, Texts>> {
  // -- written below and by the reader of files only, always in this shape
  return (desk.sheet(sheetId).extras.pageLayout["headersFooters"] ?? {}) as Readonly<Record<string, Texts>>;
}

function part(name: string): Property<PageGroup> {
  return {
    get: ({ sheetId, group }, desk) => groupsOf(desk, sheetId)[group]?.[name] ?? "",
    set: ({ sheetId, group }, value, desk) => {
      desk.allowEdit(sheetId);
      const groups = groupsOf(desk, sheetId);
      desk.editSheet(sheetId).pageLayout["headersFooters"] = {
        ...groups,
        [group]: { ...groups[group], [name]: text(value) },
      };
    },
  };
}

/** Excel.HeaderFooter: Excel's codes (&P, &N, &D …) are kept as written. */
export const headerFooterType: ObjectType<PageGroup> = defineType<PageGroup>(() => ({
  name: "HeaderFooter",
  properties: {
    leftHeader: part("leftHeader"),
    centerHeader: part("centerHeader"),
    rightHeader: part("rightHeader"),
    leftFooter: part("leftFooter"),
    centerFooter: part("centerFooter"),
    rightFooter: part("rightFooter"),
  },
}));

/** Excel.HeaderFooterGroup, by the sheet's id. */
export const headersFootersType: ObjectType<string> = defineType<string>(() => ({
  name: "HeaderFooterGroup",
  properties: {
    state: {
      get: (id, desk) => desk.sheet(id).extras.pageLayout["headersFootersState"] ?? "Default",
      set: (id, value, desk) => {
        desk.allowEdit(id);
        const state = oneOf("Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven")(value);
        desk.editSheet(id).pageLayout["headersFootersState"] = state;
      },
    },
  },
  navigation: {
    defaultForAllPages: (sheetId) => headerFooterType.of({ sheetId, group: "defaultForAllPages" }),
    firstPage: (sheetId) => headerFooterType.of({ sheetId, group: "firstPage" }),
    evenPages: (sheetId) => headerFooterType.of({ sheetId, group: "evenPages" }),
    oddPages: (sheetId) => headerFooterType.of({ sheetId, group: "oddPages" }),
  },
}));
