/** Range.getCellProperties and its kin: many cells, columns or rows in one call, each with its own properties. */
import type { Desk } from "../../desk";
import { areaText, quoteSheet } from "../../engine/a1";
import { list, record } from "../../protocol/decoders";
import { invalidArgument, notSimulated } from "../../protocol/failure";
import { method, type HostObject, type Method } from "../../protocol/objectType";
import type { Area } from "../../workbook";
import { rangeBorderCollectionType } from "../format/borders";
import { rangeFormatType } from "../format/rangeFormat";
import { ownStyle } from "../format/style";
import type { FormatTarget } from "../format/target";
import { cellAt, refuseUnbounded } from "./grid";
import { setHyperlink } from "./hyperlink";
import { rectangles } from "./rectangles";
import type { RangeTarget } from "./target";

type Plain = Readonly<Record<string, unknown>>;
/** What each item stands for; only columns have a width, only rows a height. */
type Axis = "cell" | "column" | "row";

/** Sizes that a format names only where the items have them. */
const SIZES = { columnWidth: "column", rowHeight: "row" } as const satisfies Record<string, Axis>;
const SIDES = { top: "EdgeTop", bottom: "EdgeBottom", left: "EdgeLeft", right: "EdgeRight" } as const;

function isPlain(value: unknown): value is Plain {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function refuseSize(name: string, axis: Axis): void {
  if (Object.hasOwn(SIZES, name) && Reflect.get(SIZES, name) !== axis) throw invalidArgument();
}

function partsOf(area: Area, axis: Axis): Area[][] {
  const { firstRow, lastRow, firstColumn, lastColumn } = area;
  const columns = Array.from({ length: lastColumn - firstColumn + 1 }, (_, i) => firstColumn + i);
  const rows = Array.from({ length: lastRow - firstRow + 1 }, (_, i) => firstRow + i);
  const column = (at: number): Area => ({ ...area, firstColumn: at, lastColumn: at });
  const row = (at: number): Area => ({ ...area, firstRow: at, lastRow: at });
  if (axis === "column") return [columns.map(column)];
  if (axis === "row") return [rows.map(row)];
  return rows.map((at) => columns.map((one) => ({ ...row(at), firstColumn: one, lastColumn: one })));
}

function readFormat(object: HostObject, wanted: Plain, axis: Axis, desk: Desk): Plain {
  return Object.fromEntries(
    Object.entries(wanted).flatMap(([name, want]): [string, unknown][] => {
      if (want === false) return [];
      refuseSize(name, axis);
      if (want === true) return [[name, object.read(name, desk)]];
      if (name === "borders") return [[name, readBorders(object, record(want), desk)]];
      const next = object.navigate(name, desk);
      if (next === null) throw invalidArgument();
      return [[name, readFormat(next, record(want), axis, desk)]];
    }),
  );
}

/** What is wanted of a border is told of every side that a cell has here. */
function readBorders(format: HostObject, wanted: Plain, desk: Desk): Plain {
  const borders = format.navigate("borders", desk);
  const names = Object.keys(wanted).filter((name) => wanted[name] === true);
  return Object.fromEntries(
    Object.entries(SIDES).map(([side, edge]) => {
      const border = borders?.item(edge, desk) ?? null;
      if (border === null) throw invalidArgument();
      return [side, Object.fromEntries(names.map((name) => [name, border.read(name, desk)]))];
    }),
  );
}

function readProperties({ sheetId, area }: RangeTarget, options: Plain, axis: Axis, desk: Desk): Plain[][] {
  refuseUnbounded(axis === "cell" ? area : { ...area, firstRow: 1, lastRow: 1 });
  const read = formatReader(sheetId, axis, desk);
  const hidden = new Set(desk.sheet(sheetId).extras.hiddenRows);
  return partsOf(area, axis).map((line) =>
    line.map((part) =>
      Object.fromEntries(
        Object.entries(options).map(([name, want]) => {
          if (name === "address" && want === true)
            return [name, `${quoteSheet(desk.sheet(sheetId).name)}!${areaText(part)}`];
          if (name === "rowHidden" && axis === "row" && want === true)
            return [name, hidden.has(part.firstRow)];
          if (name === "hyperlink" && want === true)
            return [name, desk.sheet(sheetId).extras.hyperlinks[areaText(part)] ?? null];
          if (name !== "format") throw notSimulated(`CellPropertiesLoadOptions.${name}`);
          return [name, read(part, record(want))];
        }),
      ),
    ),
  );
}

/** Reads formats, one after the other. Cells of the same style tell the same: it is read once. */
function formatReader(sheetId: string, axis: Axis, desk: Desk): (part: Area, wanted: Plain) => Plain {
  const read = (part: Area, wanted: Plain): Plain =>
    readFormat(rangeFormatType.of({ sheetId, areas: [part] }), wanted, axis, desk);
  if (axis !== "cell") return read;
  const style = ownStyle(desk, desk.sheet(sheetId).index);
  const known = new Map<string, Plain>();
  return (part, wanted) => {
    const key = JSON.stringify(style(part.firstRow, part.firstColumn));
    const found = known.get(key) ?? read(part, wanted);
    known.set(key, found);
    return found;
  };
}

/** One property with one value, and the parts of the range that get it. */
interface Change {
  readonly path: readonly string[];
  readonly value: unknown;
  readonly parts: Area[];
}

function changesOf(area: Area, data: readonly (readonly unknown[])[], axis: Axis): Iterable<Change> {
  const changes = new Map<string, Change>();
  const collect = (path: readonly string[], value: unknown, part: Area): void => {
    if (isPlain(value) && path[0] !== "borders" && path[0] !== "hyperlink") {
      for (const [name, inner] of Object.entries(value)) collect([...path, name], inner, part);
      return;
    }
    if (value === null || value === undefined) throw invalidArgument();
    const key = `${path.join("/")}=${JSON.stringify(value)}`;
    const known = changes.get(key);
    if (known === undefined) changes.set(key, { path, value, parts: [part] });
    else known.parts.push(part);
  };
  partsOf(area, axis).forEach((line, i) =>
    line.forEach((part, j) => {
      for (const [name, value] of Object.entries(record(data[i]?.[j]))) {
        if (name === "hyperlink") {
          collect([name], value, part);
          continue;
        }
        if (name !== "format") throw notSimulated(`SettableCellProperties.${name}`);
        for (const [property, inner] of Object.entries(record(value))) {
          refuseSize(property, axis);
          collect([property], inner, part);
        }
      }
    }),
  );
  return changes.values();
}

/** Cells that get the same are changed together: the outcome is that of one by one, in far fewer steps. */
function writeProperties(
  { sheetId, area }: RangeTarget,
  data: readonly (readonly unknown[])[],
  axis: Axis,
  desk: Desk,
): void {
  desk.allowEdit(sheetId);
  for (const { path, value, parts } of changesOf(area, data, axis)) {
    if (path[0] === "borders") {
      for (const part of parts) drawBorders({ sheetId, areas: [part] }, record(value), desk);
      continue;
    }
    if (path[0] === "hyperlink") {
      for (const part of parts) setHyperlink({ sheetId, area: part }, value, desk);
      continue;
    }
    let object = rangeFormatType.of({ sheetId, areas: rectangles(parts) });
    for (const name of path.slice(0, -1)) {
      const next = object.navigate(name, desk);
      if (next === null) throw invalidArgument();
      object = next;
    }
    object.write(path.at(-1) ?? "", value, desk);
  }
}

function drawBorders(target: FormatTarget, borders: Plain, desk: Desk): void {
  for (const [side, look] of Object.entries(borders)) {
    if (!Object.hasOwn(SIDES, side)) throw notSimulated(`CellBorderCollection.${side}`);
    const border = rangeBorderCollectionType.of(target).item(Reflect.get(SIDES, side), desk);
    if (border === null) throw invalidArgument();
    for (const [name, value] of Object.entries(record(look))) border.write(name, value, desk);
  }
}

/** The items of a one-dimensional argument, as many as the range has of them. */
function itemsOf(value: unknown, count: number): readonly unknown[] {
  if (!Array.isArray(value) || value.length !== count) throw invalidArgument();
  return Array.from<unknown>(value);
}

/** Properties of many cells, columns or rows in one call. */
export const rangeProperties: Readonly<Record<string, Method<RangeTarget>>> = {
  getCellProperties: method([record], (target, [options], desk) =>
    readProperties(target, options, "cell", desk),
  ),
  getColumnProperties: method([record], (target, [options], desk) =>
    readProperties(target, options, "column", desk).flat(),
  ),
  getRowProperties: method([record], (target, [options], desk) =>
    readProperties(target, options, "row", desk).flat(),
  ),
  setCellProperties: method([list], (target, [data], desk) => {
    const { area } = target;
    refuseUnbounded(area);
    const at = cellAt(data, area);
    const rows = partsOf(area, "cell").map((line) =>
      line.map(({ firstRow, firstColumn }) => at(firstRow, firstColumn)),
    );
    writeProperties(target, rows, "cell", desk);
  }),
  setColumnProperties: method([list], (target, [data], desk) => {
    const { firstColumn, lastColumn } = target.area;
    writeProperties(target, [itemsOf(data, lastColumn - firstColumn + 1)], "column", desk);
  }),
  setRowProperties: method([list], (target, [data], desk) => {
    const { firstRow, lastRow } = target.area;
    writeProperties(target, [itemsOf(data, lastRow - firstRow + 1)], "row", desk);
  }),
};
