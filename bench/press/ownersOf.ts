import type { Profiler } from "node:inspector/promises";

/** Who a source file belongs to, by its address; the first that fits. */
const OWNERS: readonly (readonly [string, string])[] = [
  ["/src/core/reading/", "recognising"],
  ["/src/core/text/", "recognising"],
  ["/src/geo/", "recognising"],
  ["/src/core/output/", "composing"],
  ["/src/core/explain/", "composing"],
  ["/src/i18n/", "composing"],
  ["/src/core/", "computing"],
  ["/src/excel/", "adapter"],
  ["/src/app/", "app"],
  ["@ironcalc", "engine"],
  ["wasm://", "engine"],
  ["/playground/", "host"],
];

/**
 * Milliseconds of a profile by owner. What V8 does itself counts for whoever called it; Microsoft's client is the one
 * script without an address (it is evaluated from its text); the collector and waiting stand apart.
 */
export function ownersOf({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile): Record<string, number> {
  const callers = new Map(
    nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)),
  );
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const known = new Map<number, string>();
  const ownerOf = (id: number): string => {
    const found = known.get(id) ?? search(id);
    known.set(id, found);
    return found;
  };
  const search = (id: number): string => {
    const { functionName = "", url = "", scriptId = "0" } = byId.get(id)?.callFrame ?? {};
    if (functionName === "(garbage collector)") return "collector";
    if (functionName === "(idle)") return "waiting";
    const owner = OWNERS.find(([part]) => url.includes(part))?.[1];
    if (owner !== undefined) return owner;
    if (url === "" && scriptId !== "0") return "client";
    const caller = callers.get(id);
    return caller === undefined ? "other" : ownerOf(caller);
  };
  const owners: Record<string, number> = {};
  samples.forEach((id, i) => {
    const owner = ownerOf(id);
    owners[owner] = (owners[owner] ?? 0) + (timeDeltas[i] ?? 0) / 1000;
  });
  return owners;
}
