import { BorderStyle, BorderType, type CellStyle } from "@ironcalc/wasm";
import type { Desk } from "../../desk";
import { engineArea } from "../../engine/areas";
import { oneOf } from "../../protocol/decoders";
import { notSimulated } from "../../protocol/failure";
import { defineType, method, type ObjectType } from "../../protocol/objectType";
import type { Area } from "../../workbook";
import { ownStyle } from "./style";
import { color, type FormatTarget } from "./target";

const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
] as const;
type Side = (typeof SIDES)[number];
const side = oneOf(...SIDES);

interface BorderTarget extends FormatTarget {
  readonly side: Side;
}

type Item = NonNullable<CellStyle["border"]["top"]>;

const ENGINE_SIDE: Readonly<Record<Side, BorderType>> = {
  EdgeTop: BorderType.Top,
  EdgeBottom: BorderType.Bottom,
  EdgeLeft: BorderType.Left,
  EdgeRight: BorderType.Right,
  InsideVertical: BorderType.CenterV,
  InsideHorizontal: BorderType.CenterH,
};

/** Excel's line and weight, as the engine's one word. */
const LINES: readonly (readonly [style: string, weight: string, engine: BorderStyle])[] = [
  ["Continuous", "Thin", BorderStyle.Thin],
  ["Continuous", "Hairline", BorderStyle.Thin],
  ["Continuous", "Medium", BorderStyle.Medium],
  ["Continuous", "Thick", BorderStyle.Thick],
  ["Double", "Thick", BorderStyle.Double],
  ["Dot", "Thin", BorderStyle.Dotted],
  ["Dash", "Medium", BorderStyle.MediumDashed],
  ["DashDot", "Medium", BorderStyle.MediumDashDot],
  ["DashDotDot", "Medium", BorderStyle.MediumDashDotDot],
  ["SlantDashDot", "Medium", BorderStyle.SlantDashDot],
];

/** The border a side now has, read where it shows: null when there is none. */
function current({ sheetId, areas, side: at }: BorderTarget, desk: Desk): Item | null {
  const area = areas[0];
  if (area === undefined) return null;
  const read = ownStyle(desk, desk.sheet(sheetId).index);
  const corner = (row: number, column: number): CellStyle["border"] => read(row, column).border;
  const { firstRow, lastRow, firstColumn, lastColumn } = area;
  switch (at) {
    case "EdgeTop":
      return corner(firstRow, firstColumn).top ?? null;
    case "EdgeBottom":
      return corner(lastRow, firstColumn).bottom ?? null;
    case "EdgeLeft":
      return corner(firstRow, firstColumn).left ?? null;
    case "EdgeRight":
      return corner(firstRow, lastColumn).right ?? null;
    case "InsideVertical":
      return firstColumn === lastColumn ? null : (corner(firstRow, firstColumn).right ?? null);
    case "InsideHorizontal":
      return firstRow === lastRow ? null : (corner(firstRow, firstColumn).bottom ?? null);
  }
}

function draw(target: BorderTarget, change: Partial<Item>, desk: Desk): void {
  const { index } = desk.allowEdit(target.sheetId);
  const was = current(target, desk);
  const item: Item = { style: BorderStyle.Thin, color: "#000000", ...was, ...change };
  for (const area of target.areas) {
    desk.engine.setAreaWithBorder(engineArea(index, area), { item, type: ENGINE_SIDE[target.side] });
  }
}

/** Takes one side away. The engine only clears all sides of an area at once, so the others are drawn again. */
function erase(target: BorderTarget, desk: Desk): void {
  const { index } = desk.allowEdit(target.sheetId);
  const others = SIDES.filter((at) => at !== target.side);
  for (const area of target.areas) {
    const kept = others.map((at) => [at, current({ ...target, areas: [area], side: at }, desk)] as const);
    clearAll(desk, index, area);
    for (const [at, item] of kept) {
      if (item !== null)
        desk.engine.setAreaWithBorder(engineArea(index, area), { item, type: ENGINE_SIDE[at] });
    }
  }
}

function clearAll(desk: Desk, sheet: number, area: Area): void {
  const item = { style: BorderStyle.Thin, color: "#000000" };
  desk.engine.setAreaWithBorder(engineArea(sheet, area), { item, type: BorderType.None });
}

/** Excel.RangeBorder */
export const rangeBorderType: ObjectType<BorderTarget> = defineType<BorderTarget>(() => ({
  name: "RangeBorder",
  properties: {
    sideIndex: { get: (target) => target.side },
    style: {
      get: (target, desk) => {
        const item = current(target, desk);
        return item === null
          ? "None"
          : (LINES.find(([, , engine]) => engine === item.style)?.[0] ?? "Continuous");
      },
      set: (target, value, desk) => {
        if (value === "None") {
          erase(target, desk);
          return;
        }
        const line = LINES.find(([style]) => style === value);
        if (line === undefined) throw notSimulated(`RangeBorder.style "${String(value)}"`);
        draw(target, { style: line[2] }, desk);
      },
    },
    weight: {
      get: (target, desk) => {
        const item = current(target, desk);
        return item === null ? "Thin" : (LINES.find(([, , engine]) => engine === item.style)?.[1] ?? "Thin");
      },
      set: (target, value, desk) => {
        const line = LINES.find(([style, weight]) => style === "Continuous" && weight === value);
        if (line === undefined) throw notSimulated(`RangeBorder.weight "${String(value)}"`);
        draw(target, { style: line[2] }, desk);
      },
    },
    color: {
      get: (target, desk) => desk.engine.resolveColor(current(target, desk)?.color) || "#000000",
      set: (target, value, desk) => draw(target, { color: color(value) }, desk),
    },
  },
}));

/** Excel.RangeBorderCollection: the six sides of a range. */
export const rangeBorderCollectionType: ObjectType<FormatTarget> = defineType<FormatTarget>(() => ({
  name: "RangeBorderCollection",
  properties: { count: { get: () => SIDES.length } },
  methods: {
    getItem: method([side], (target, [at]) => rangeBorderType.of({ ...target, side: at })),
  },
  items: (target) => SIDES.map((at) => rangeBorderType.of({ ...target, side: at })),
  item: (target, at) => rangeBorderType.of({ ...target, side: side(at) }),
}));
