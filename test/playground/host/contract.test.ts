import { definedTypes, type TypeMembers } from "../../../playground/host/protocol/objectType";
import { openWorkbook } from "./open";

/** What Microsoft's client says of one of its classes. */
interface ClientClass {
  readonly scalars: readonly string[];
  readonly writable: readonly string[];
  readonly navigation: readonly string[];
  readonly methods: readonly string[];
}

/** Office's services around the pane: no classes of Excel. */
const SERVICES = new Set(["AddinInternalService", "AppRuntimeService"]);

const { Excel: client, stop } = openWorkbook();
afterAll(stop);

function words(prototype: object, name: string): readonly string[] {
  const list: unknown = Reflect.get(prototype, name);
  return Array.isArray(list) ? list.map(String) : [];
}

function clientClass(name: string): ClientClass | null {
  const found: unknown = Reflect.get(client, name);
  if (typeof found !== "function") return null;
  // -- every constructor has an object as its prototype
  const prototype = found.prototype as object;
  const scalars = words(prototype, "_scalarPropertyNames");
  const updateable: unknown = Reflect.get(prototype, "_scalarPropertyUpdateable");
  const flags: readonly unknown[] = Array.isArray(updateable) ? updateable : [];
  return {
    scalars,
    writable: scalars.filter((_name, index) => flags[index] === true),
    navigation: words(prototype, "_navigationPropertyNames"),
    methods: Object.getOwnPropertyNames(prototype).filter(
      (member) => typeof Object.getOwnPropertyDescriptor(prototype, member)?.value === "function",
    ),
  };
}

function invented(type: TypeMembers): string[] {
  const known = clientClass(type.name);
  if (known === null) return [`${type.name} itself`];
  const missing = (kind: string, ours: readonly string[], theirs: readonly string[]): string[] =>
    ours.filter((name) => !theirs.includes(name)).map((name) => `${type.name}.${name} (${kind})`);
  return [
    ...missing("property", type.readable, known.scalars),
    ...missing("writable property", type.writable, known.writable),
    ...missing("object", type.navigation, known.navigation),
    ...missing("method", type.methods, known.methods),
  ];
}

const types = definedTypes().filter((type) => !SERVICES.has(type.name));

test("the host answers many of Excel's classes", () => {
  expect(types.length).toBeGreaterThan(70);
});

test.each(types.map((type) => [type.name, type] as const))("%s: no invented name", (_name, type) => {
  expect(invented(type)).toEqual([]);
});
