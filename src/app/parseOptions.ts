/** Options from outside, checked value by value against the schemas and filled with the defaults. */
import * as v from "valibot";
import { DEFAULT_OPTIONS, type Options } from "../core/options";
import { OPTION_SCHEMAS, type OptionGroup } from "./optionSchemas";

/** Options as taken, and what was wrong in what came: a path such as "abc.limits", unknown or of a wrong value. */
export interface ParsedOptions {
  readonly options: Options;
  readonly wrong: readonly { readonly path: string; readonly problem: "unknown" | "wrong" }[];
}

/**
 * Reads options of the given groups. A wrong group is named and its default taken; an unknown key is named and left
 * out. Every key is optional.
 */
export function parseOptions(json: unknown, groups: readonly OptionGroup[]): ParsedOptions {
  if (!isRecord(json)) {
    return { options: DEFAULT_OPTIONS, wrong: [{ path: "", problem: "wrong" }] };
  }
  const wrong: { path: string; problem: "unknown" | "wrong" }[] = [];
  for (const key of Object.keys(json)) {
    if (!groups.some((group) => group === key)) wrong.push({ path: key, problem: "unknown" });
  }
  const take = <G extends OptionGroup>(
    group: G,
    schema: v.GenericSchema<unknown, Options[G]>,
  ): Options[G] => {
    if (!groups.includes(group) || !Object.hasOwn(json, group)) return DEFAULT_OPTIONS[group];
    const found = v.safeParse(schema, filled(DEFAULT_OPTIONS[group], json[group]));
    if (found.success) return found.output;
    const named = found.issues.map((issue) => ({
      path: [group, v.getDotPath(issue)].filter((part) => part !== null).join("."),
      isUnknown: issue.expected === "never" || issue.path?.at(-1)?.origin === "key",
    }));
    for (const { path, isUnknown } of named) {
      // The value that holds another wrong one is named by that one.
      if (named.some((other) => other.path.startsWith(`${path}.`))) continue;
      wrong.push({ path, problem: isUnknown ? "unknown" : "wrong" });
    }
    return DEFAULT_OPTIONS[group];
  };
  const options: Options = {
    abc: take("abc", OPTION_SCHEMAS.abc),
    rfm: take("rfm", OPTION_SCHEMAS.rfm),
    territory: take("territory", OPTION_SCHEMAS.territory),
    potential: take("potential", OPTION_SCHEMAS.potential),
    priority: take("priority", OPTION_SCHEMAS.priority),
    plan: take("plan", OPTION_SCHEMAS.plan),
    cadence: take("cadence", OPTION_SCHEMAS.cadence),
    capacity: take("capacity", OPTION_SCHEMAS.capacity),
    reading: take("reading", OPTION_SCHEMAS.reading),
    columns: take("columns", OPTION_SCHEMAS.columns),
  };
  return { options: { ...options, rfm: withoutEmptyCuts(options.rfm) }, wrong };
}

/** An empty list of cut points asks for computed ones. */
function withoutEmptyCuts(rfm: Options["rfm"]): Options["rfm"] {
  const given = Object.entries(rfm.cuts).filter(([, cuts]) => cuts.length > 0);
  return { ...rfm, cuts: Object.fromEntries(given) };
}

/** The value over its defaults, key by key; anything but an object replaces the default. */
function filled(base: unknown, value: unknown): unknown {
  if (!isRecord(base) || !isRecord(value)) return value;
  const keys = [...new Set([...Object.keys(base), ...Object.keys(value)])];
  return Object.fromEntries(
    keys.map((key) => [key, Object.hasOwn(value, key) ? filled(base[key], value[key]) : base[key]]),
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
