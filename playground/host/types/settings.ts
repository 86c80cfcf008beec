import { anything, text } from "../protocol/decoders";
import { itemNotFound } from "../protocol/failure";
import { defineType, type HostObject, method, type ObjectType } from "../protocol/objectType";
import type { Desk } from "../desk";
import type { Workbook } from "../workbook";

function has(desk: Desk, key: string): boolean {
  return Object.hasOwn(desk.workbook.extras.settings, key);
}

function put(desk: Desk, key: string, value: unknown): void {
  const { extras } = desk.workbook;
  desk.edit();
  // Built anew: a key such as "__proto__" must be an ordinary key.
  desk.workbook.extras.settings = Object.fromEntries([...Object.entries(extras.settings), [key, value]]);
}

/** Excel.Setting, by its key. */
export const settingType: ObjectType<string> = defineType<string>(() => ({
  name: "Setting",
  identity: (key) => ({ _Id: key }),
  properties: {
    key: { get: (key) => key },
    value: {
      get: (key, desk) => desk.workbook.extras.settings[key] ?? null,
      set: (key, value, desk) => put(desk, key, value),
    },
  },
  methods: {
    delete: method([], (key, _args, desk) => {
      if (!has(desk, key)) throw itemNotFound();
      const kept = Object.entries(desk.workbook.extras.settings).filter(([known]) => known !== key);
      desk.edit().settings = Object.fromEntries(kept);
    }),
  },
}));

function byKey(key: string, desk: Desk): HostObject | null {
  return has(desk, key) ? settingType.of(key) : null;
}

/** Excel.SettingCollection: the add-in's own values inside the file. */
export const settingCollectionType: ObjectType<Workbook> = defineType<Workbook>(() => ({
  name: "SettingCollection",
  methods: {
    add: method([text, anything], (_workbook, [key, value], desk) => {
      put(desk, key, value);
      return settingType.of(key);
    }),
    getCount: method([], (_workbook, _args, desk) => Object.keys(desk.workbook.extras.settings).length),
    getItemOrNullObject: method([text], (_workbook, [key], desk) => byKey(key, desk)),
  },
  items: (_workbook, desk) => Object.keys(desk.workbook.extras.settings).map((key) => settingType.of(key)),
  item: (_workbook, key, desk) => {
    const found = byKey(text(key), desk);
    if (found === null) throw itemNotFound();
    return found;
  },
}));
