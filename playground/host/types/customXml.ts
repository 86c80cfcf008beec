import { text } from "../protocol/decoders";
import { invalidArgument, itemNotFound } from "../protocol/failure";
import { defineType, type HostObject, method, type ObjectType } from "../protocol/objectType";
import type { Desk } from "../desk";

/** Namespace of a document's root element, "" when it has none. */
function rootNamespace(xml: string): string {
  const root = /<([A-Za-z_][\w.-]*(?::[\w.-]+)?)((?:\s+[^<>]*?)?)\/?>/.exec(
    xml.replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->/g, ""),
  );
  if (root === null) throw invalidArgument();
  const prefix = root[1]?.includes(":") === true ? `xmlns:${root[1].split(":")[0] ?? ""}` : "xmlns";
  return new RegExp(`${prefix}\\s*=\\s*["']([^"']*)["']`).exec(root[2] ?? "")?.[1] ?? "";
}

function xmlOf(desk: Desk, id: string): string {
  const xml = desk.workbook.extras.customXmlParts[id];
  if (xml === undefined) throw itemNotFound();
  return xml;
}

/** Excel.CustomXmlPart, by its id. */
export const customXmlPartType: ObjectType<string> = defineType<string>(() => ({
  name: "CustomXmlPart",
  identity: (id) => ({ Id: id }),
  properties: {
    id: { get: (id) => id },
    namespaceUri: { get: (id, desk) => rootNamespace(xmlOf(desk, id)) },
  },
  methods: {
    getXml: method([], (id, _args, desk) => xmlOf(desk, id)),
    setXml: method([text], (id, [xml], desk) => {
      xmlOf(desk, id);
      rootNamespace(xml);
      desk.edit().customXmlParts[id] = xml;
    }),
    delete: method([], (id, _args, desk) => {
      xmlOf(desk, id);
      delete desk.edit().customXmlParts[id];
    }),
  },
}));

/** All parts, or those of one namespace. */
interface Parts {
  readonly namespace: string | null;
}

function idsOf({ namespace }: Parts, desk: Desk): string[] {
  return Object.entries(desk.workbook.extras.customXmlParts)
    .filter(([, xml]) => namespace === null || rootNamespace(xml) === namespace)
    .map(([id]) => id);
}

function only(parts: Parts, desk: Desk): HostObject | null {
  const ids = idsOf(parts, desk);
  const [first] = ids;
  return first === undefined || ids.length > 1 ? null : customXmlPartType.of(first);
}

function one(found: HostObject | null): HostObject {
  if (found === null) throw itemNotFound();
  return found;
}

function byId(parts: Parts, id: string, desk: Desk): HostObject | null {
  return idsOf(parts, desk).includes(id) ? customXmlPartType.of(id) : null;
}

/** Excel.CustomXmlPartScopedCollection */
export const customXmlPartScopedCollectionType: ObjectType<Parts> = defineType<Parts>(() => ({
  name: "CustomXmlPartScopedCollection",
  methods: {
    getCount: method([], (parts, _args, desk) => idsOf(parts, desk).length),
    getOnlyItem: method([], (parts, _args, desk) => one(only(parts, desk))),
    getOnlyItemOrNullObject: method([], (parts, _args, desk) => only(parts, desk)),
    getItemOrNullObject: method([text], (parts, [id], desk) => byId(parts, id, desk)),
  },
  items: (parts, desk) => idsOf(parts, desk).map((id) => customXmlPartType.of(id)),
  item: (parts, id, desk) => one(byId(parts, text(id), desk)),
}));

/** Excel.CustomXmlPartCollection */
export const customXmlPartCollectionType: ObjectType<Parts> = defineType<Parts>(() => ({
  name: "CustomXmlPartCollection",
  methods: {
    add: method([text], (_parts, [xml], desk) => {
      rootNamespace(xml);
      const id = `{${crypto.randomUUID().toUpperCase()}}`;
      desk.edit().customXmlParts[id] = xml;
      return customXmlPartType.of(id);
    }),
    getByNamespace: method([text], (_parts, [namespace]) =>
      customXmlPartScopedCollectionType.of({ namespace }),
    ),
    getCount: method([], (parts, _args, desk) => idsOf(parts, desk).length),
    getItemOrNullObject: method([text], (parts, [id], desk) => byId(parts, id, desk)),
  },
  items: (parts, desk) => idsOf(parts, desk).map((id) => customXmlPartType.of(id)),
  item: (parts, id, desk) => one(byId(parts, text(id), desk)),
}));
