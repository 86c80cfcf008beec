import type { Desk } from "../desk";
import { invalidArgument, notSimulated } from "./failure";
import type { Decoder } from "./decoders";

/** A scalar member. Without `set` it is read-only, as in Excel. */
export interface Property<T> {
  readonly get: (target: T, desk: Desk) => unknown;
  readonly set?: (target: T, value: unknown, desk: Desk) => void;
}

/** A method: how many arguments it takes and what it does. An object result is a further host object. */
export interface Method<T> {
  readonly arity: number;
  readonly run: (target: T, args: readonly unknown[], desk: Desk) => unknown;
}

/** One office.js class, as far as it is simulated: the names are Microsoft's, in the client's spelling. */
export interface TypeSpec<T> {
  readonly name: string;
  /** What the client re-addresses the object by: `{ Id }` or `{ _Id }`; absent for objects that have none. */
  readonly identity?: (target: T, desk: Desk) => Readonly<Record<string, unknown>>;
  readonly properties?: Readonly<Record<string, Property<T>>>;
  readonly navigation?: Readonly<Record<string, (target: T, desk: Desk) => HostObject | null>>;
  readonly methods?: Readonly<Record<string, Method<T>>>;
  /** Present on collections: the members in order. */
  readonly items?: (target: T, desk: Desk) => readonly HostObject[];
  /** Present where `getItem(key)` is an indexer: by name or id; fails when there is none. */
  readonly item?: (target: T, key: unknown, desk: Desk) => HostObject | null;
}

/** What the tables of a type declare, without its target: for queries and for the contract test. */
export interface TypeMembers {
  readonly name: string;
  readonly readable: readonly string[];
  readonly writable: readonly string[];
  readonly navigation: readonly string[];
  readonly methods: readonly string[];
  readonly isCollection: boolean;
}

/** One object of the workbook as the protocol addresses it. */
export interface HostObject {
  readonly members: TypeMembers;
  readonly identity: (desk: Desk) => Readonly<Record<string, unknown>>;
  readonly read: (name: string, desk: Desk) => unknown;
  readonly write: (name: string, value: unknown, desk: Desk) => void;
  readonly navigate: (name: string, desk: Desk) => HostObject | null;
  readonly call: (name: string, args: readonly unknown[], desk: Desk) => unknown;
  readonly items: (desk: Desk) => readonly HostObject[];
  readonly item: (key: unknown, desk: Desk) => HostObject | null;
}

/** An office.js class: its members, and the way from a target to an object of it and back. */
export interface ObjectType<T> {
  readonly members: TypeMembers;
  readonly of: (target: T) => HostObject;
  /** The target of an object of this type, or null when it is of another. */
  readonly from: (object: unknown) => T | null;
}

function own<V>(table: Readonly<Record<string, V>> | undefined, name: string): V | undefined {
  return table !== undefined && Object.hasOwn(table, name) ? table[name] : undefined;
}

function membersOf<T>(spec: TypeSpec<T>): TypeMembers {
  const properties = Object.entries(spec.properties ?? {});
  return {
    name: spec.name,
    readable: properties.map(([name]) => name),
    writable: properties.filter(([, property]) => property.set !== undefined).map(([name]) => name),
    navigation: Object.keys(spec.navigation ?? {}),
    methods: Object.keys(spec.methods ?? {}),
    isCollection: spec.items !== undefined,
  };
}

const defined: (() => TypeMembers)[] = [];

/** Every type that was defined: what the host answers, name by name. */
export function definedTypes(): readonly TypeMembers[] {
  return defined.map((members) => members());
}

/**
 * Turns a table of members into a type whose every unknown name fails by its full name. The table is built when it
 * is first used: types lead to each other in circles.
 */
export function defineType<T>(build: () => TypeSpec<T>): ObjectType<T> {
  const targets = new WeakMap<object, { readonly target: T }>();
  let built: { readonly spec: TypeSpec<T>; readonly members: TypeMembers } | null = null;
  const table = (): { readonly spec: TypeSpec<T>; readonly members: TypeMembers } => {
    if (built === null) {
      const spec = build();
      built = { spec, members: membersOf(spec) };
    }
    return built;
  };

  defined.push(() => table().members);

  const of = (target: T): HostObject => {
    const { spec, members } = table();
    const unknown = (name: string): Error => notSimulated(`${spec.name}.${name}`);
    const object: HostObject = {
      members,
      identity: (desk) => spec.identity?.(target, desk) ?? {},
      read: (name, desk) => {
        const property = own(spec.properties, name);
        if (property === undefined) throw unknown(name);
        return property.get(target, desk);
      },
      write: (name, value, desk) => {
        const property = own(spec.properties, name);
        if (property === undefined) throw unknown(name);
        if (property.set === undefined) throw invalidArgument(`${spec.name}.${name} is read-only.`);
        property.set(target, value, desk);
      },
      navigate: (name, desk) => {
        const step = own(spec.navigation, name);
        if (step === undefined) throw unknown(name);
        return step(target, desk);
      },
      call: (name, args, desk) => {
        const called = own(spec.methods, name);
        if (called === undefined) throw unknown(`${name}()`);
        if (args.slice(called.arity).some((extra) => extra !== null)) {
          throw notSimulated(`${spec.name}.${name}() with ${args.length} arguments`);
        }
        return called.run(target, args, desk);
      },
      items: (desk) => {
        if (spec.items === undefined) throw unknown("items");
        return spec.items(target, desk);
      },
      item: (key, desk) => {
        if (spec.item === undefined) throw unknown("getItem()");
        return spec.item(target, key, desk);
      },
    };
    targets.set(object, { target });
    return object;
  };

  const from = (object: unknown): T | null =>
    typeof object === "object" && object !== null ? (targets.get(object)?.target ?? null) : null;

  return {
    get members() {
      return table().members;
    },
    of,
    from,
  };
}

/** A method whose arguments are checked one by one; a missing optional argument arrives as null. */
export function method<T, const A extends readonly unknown[]>(
  decoders: { readonly [K in keyof A]: Decoder<A[K]> },
  run: (target: T, args: A, desk: Desk) => unknown,
): Method<T> {
  return {
    arity: decoders.length,
    run: (target, args, desk) => {
      const decoded = decoders.map((decode, index) => decode(args[index] ?? null));
      // -- each element was just decoded by the decoder of its place, so the tuple has the declared types
      return run(target, decoded as unknown as A, desk);
    },
  };
}
