/** Our charts as a former run drew them: Excel does not tell all of a chart, the memory does. */
import type { OwnSheet } from "../../core/output/edits";
import { worksheetOf, type Desk } from "../desk";
import type { Memory } from "../memory/memory";
import { applyChart } from "../writing/writeChart";

/** Charts of a sheet by name, with their number of series. */
type Found = ReadonlyMap<string, number>;

/** Asks which charts stand on the sheets of ours that were there before. */
export function askCharts({ sheet, ids }: Desk): (own: OwnSheet) => Found {
  const asked = new Map(
    [...ids].map(([own, id]) => {
      const { charts } = sheet(id);
      charts.load("items/name,items/series/items/name");
      return [own, charts] as const;
    }),
  );
  return (own) =>
    new Map((asked.get(own)?.items ?? []).map(({ name, series }) => [name, series.items.length]));
}

/** Queues what draws the charts of `before` again where they stood, and takes those away that only `after` has. */
export function putCharts(
  desk: Desk,
  before: Memory,
  after: Memory,
  found: (own: OwnSheet) => Found,
  gone: ReadonlySet<string> = new Set(),
): void {
  for (const [own, id] of desk.ids) {
    if (gone.has(id)) continue;
    const stood = new Set(
      desk.snapshot.ownSheets.flatMap(({ sheet, charts }) =>
        sheet === own ? charts.map(({ name }) => name) : [],
      ),
    );
    const of = (memory: Memory) => memory.ownSheets.find((one) => one.sheet === own)?.charts ?? [];
    const kept = of(before).filter(({ name }) => stood.has(name));
    const now = found(own);
    const on = worksheetOf(desk, own);
    for (const spec of kept) applyChart(on, worksheetOf(desk, spec.data), spec, now.get(spec.name) ?? null);
    for (const { name } of of(after)) {
      if (!kept.some((spec) => spec.name === name) && now.has(name)) on.charts.getItem(name).delete();
    }
  }
}
