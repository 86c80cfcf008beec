import type { Desk } from "../../desk";
import { integer, objectOrText, oneOf, optional, text } from "../../protocol/decoders";
import { itemNotFound } from "../../protocol/failure";
import { defineType, method, type HostObject, type ObjectType } from "../../protocol/objectType";
import { otherRange } from "../range/steps";
import { chartType } from "./chart";
import { chartTypeWord } from "./chartTypes";
import { seriesFrom } from "./source";

/** Where and how large Excel draws a new chart, in points. */
const PLACE = { left: 192, top: 86, width: 360, height: 216 } as const;

function byName(sheetId: string, wanted: string, desk: Desk): HostObject | null {
  const charts = desk.sheet(sheetId).extras.charts;
  const found =
    charts.find((chart) => chart.id === wanted) ??
    charts.find((chart) => chart.name.toLowerCase() === wanted.toLowerCase());
  return found === undefined ? null : chartType.of({ sheetId, id: found.id });
}

function mustHave(found: HostObject | null): HostObject {
  if (found === null) throw itemNotFound();
  return found;
}

/** Excel.ChartCollection, by the sheet's id. */
export const chartCollectionType: ObjectType<string> = defineType<string>(() => ({
  name: "ChartCollection",
  properties: { count: { get: (id, desk) => desk.sheet(id).extras.charts.length } },
  methods: {
    add: method(
      [chartTypeWord, objectOrText, optional(oneOf("Auto", "Columns", "Rows"))],
      (sheetId, [kind, source, by], desk) => {
        desk.allowEdit(sheetId);
        const series = seriesFrom(desk, otherRange(source, sheetId, desk), by ?? "Auto");
        const id = `{${crypto.randomUUID().toUpperCase()}}`;
        const sheet = desk.editSheet(sheetId);
        const name = `Chart ${sheet.charts.length + 1}`;
        sheet.charts.push({
          id,
          name,
          chartType: kind,
          title: "",
          series,
          ...PLACE,
          properties: {},
          fromFile: false,
        });
        return chartType.of({ sheetId, id });
      },
    ),
    getCount: method([], (id, _args, desk) => desk.sheet(id).extras.charts.length),
    getItem: method([text], (id, [name], desk) => mustHave(byName(id, name, desk))),
    getItemAt: method([integer], (sheetId, [at], desk) => {
      const chart = desk.sheet(sheetId).extras.charts[at];
      if (chart === undefined) throw itemNotFound();
      return chartType.of({ sheetId, id: chart.id });
    }),
    getItemOrNullObject: method([text], (id, [name], desk) => byName(id, name, desk)),
  },
  items: (sheetId, desk) => desk.sheet(sheetId).extras.charts.map(({ id }) => chartType.of({ sheetId, id })),
  item: (id, key, desk) => mustHave(byName(id, text(key), desk)),
}));
