import type { Desk } from "../desk";
import { text } from "../protocol/decoders";
import { itemNotFound } from "../protocol/failure";
import { defineType, type HostObject, method, type ObjectType } from "../protocol/objectType";

interface PropertyTarget {
  readonly sheetId: string;
  readonly key: string;
}

function put(desk: Desk, { sheetId, key }: PropertyTarget, value: string): void {
  const sheet = desk.editSheet(sheetId);
  sheet.customProperties = Object.fromEntries([...Object.entries(sheet.customProperties), [key, value]]);
}

/** Excel.WorksheetCustomProperty: an add-in's mark on one sheet. Keys do not mind case. */
export const customPropertyType: ObjectType<PropertyTarget> = defineType<PropertyTarget>(() => ({
  name: "WorksheetCustomProperty",
  identity: ({ key }) => ({ _Id: key }),
  properties: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ sheetId, key }, desk) => desk.sheet(sheetId).extras.customProperties[key] ?? null,
      set: (target, value, desk) => put(desk, target, text(value)),
    },
  },
  methods: {
    delete: method([], ({ sheetId, key }, _args, desk) => {
      const sheet = desk.editSheet(sheetId);
      sheet.customProperties = Object.fromEntries(
        Object.entries(sheet.customProperties).filter(([known]) => known !== key),
      );
    }),
  },
}));

function keysOf(sheetId: string, desk: Desk): string[] {
  return Object.keys(desk.sheet(sheetId).extras.customProperties);
}

function byKey(sheetId: string, key: string, desk: Desk): HostObject | null {
  const known = keysOf(sheetId, desk).find((candidate) => candidate.toLowerCase() === key.toLowerCase());
  return known === undefined ? null : customPropertyType.of({ sheetId, key: known });
}

/** Excel.WorksheetCustomPropertyCollection, by the sheet's id. */
export const customPropertyCollectionType: ObjectType<string> = defineType<string>(() => ({
  name: "WorksheetCustomPropertyCollection",
  methods: {
    add: method([text, text], (sheetId, [key, value], desk) => {
      const known =
        keysOf(sheetId, desk).find((candidate) => candidate.toLowerCase() === key.toLowerCase()) ?? key;
      put(desk, { sheetId, key: known }, value);
      return customPropertyType.of({ sheetId, key: known });
    }),
    getCount: method([], (sheetId, _args, desk) => keysOf(sheetId, desk).length),
    getItemOrNullObject: method([text], (sheetId, [key], desk) => byKey(sheetId, key, desk)),
  },
  items: (sheetId, desk) => keysOf(sheetId, desk).map((key) => customPropertyType.of({ sheetId, key })),
  item: (sheetId, key, desk) => {
    const found = byKey(sheetId, text(key), desk);
    if (found === null) throw itemNotFound();
    return found;
  },
}));
