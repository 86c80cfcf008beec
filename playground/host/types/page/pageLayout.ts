import type { Desk } from "../../desk";
import { areaText, parseArea } from "../../engine/a1";
import {
  anything,
  flag,
  integer,
  number,
  objectOrText,
  oneOf,
  optional,
  record,
  type Decoder,
} from "../../protocol/decoders";
import { invalidArgument, itemNotFound } from "../../protocol/failure";
import {
  defineType,
  method,
  type HostObject,
  type ObjectType,
  type Property,
} from "../../protocol/objectType";
import { rangeType } from "../range";
import { rangeAreasType } from "../rangeAreas";
import { otherRange } from "../range/steps";
import { headersFootersType } from "./headersFooters";
import { PAPER_SIZES } from "./paperSizes";

/** Points to the unit, for `setPrintMargins`. */
const UNITS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
const unit = oneOf("Points", "Inches", "Centimeters");

function stored(name: string, decode: Decoder<unknown>, fallback: unknown): Property<string> {
  return {
    get: (id, desk) => desk.sheet(id).extras.pageLayout[name] ?? fallback,
    set: (id, value, desk) => {
      desk.allowEdit(id);
      desk.editSheet(id).pageLayout[name] = decode(value);
    },
  };
}

/** A percentage, or a number of pages each way; what is left out takes as many as it needs. */
function zoom(value: unknown): unknown {
  const given = record(value);
  const scale = optional(integer)(given["scale"]);
  const pages = ["horizontalFitToPages", "verticalFitToPages"].map((name) => optional(integer)(given[name]));
  if (scale !== null && (scale < 10 || scale > 400)) throw invalidArgument();
  if (pages.some((count) => count !== null && count < 1)) throw invalidArgument();
  return given;
}

function margin(name: string, fallback: number): Property<string> {
  return stored(name, number, fallback);
}

function printArea(id: string, desk: Desk): HostObject | null {
  const area = desk.sheet(id).extras.printArea;
  return area === null ? null : rangeAreasType.of({ sheetId: id, areas: [area] });
}

/** Rows or columns repeated on each page, kept as their address ("1:3"). */
function titles(id: string, name: string, desk: Desk): HostObject | null {
  const address = desk.sheet(id).extras.pageLayout[name];
  const area = typeof address === "string" ? parseArea(address) : null;
  return area === null ? null : rangeType.of({ sheetId: id, area });
}

function setTitles(id: string, name: string, where: HostObject | string, desk: Desk): void {
  desk.allowEdit(id);
  const { sheetId, area } = otherRange(where, id, desk);
  if (sheetId !== id) throw invalidArgument();
  desk.editSheet(id).pageLayout[name] = areaText(area);
}

function found(object: HostObject | null): HostObject {
  if (object === null) throw itemNotFound();
  return object;
}

/** Excel.PageLayout, by the sheet's id; margins in points. */
export const pageLayoutType: ObjectType<string> = defineType<string>(() => ({
  name: "PageLayout",
  properties: {
    orientation: stored("orientation", oneOf("Portrait", "Landscape"), "Portrait"),
    paperSize: stored("paperSize", oneOf(...PAPER_SIZES), "A4"),
    zoom: stored("zoom", zoom, { scale: 100 }),
    centerHorizontally: stored("centerHorizontally", flag, false),
    centerVertically: stored("centerVertically", flag, false),
    blackAndWhite: stored("blackAndWhite", flag, false),
    draftMode: stored("draftMode", flag, false),
    printGridlines: stored("printGridlines", flag, false),
    printHeadings: stored("printHeadings", flag, false),
    printOrder: stored("printOrder", oneOf("DownThenOver", "OverThenDown"), "DownThenOver"),
    firstPageNumber: stored("firstPageNumber", anything, ""),
    leftMargin: margin("leftMargin", 50.4),
    rightMargin: margin("rightMargin", 50.4),
    topMargin: margin("topMargin", 54),
    bottomMargin: margin("bottomMargin", 54),
    headerMargin: margin("headerMargin", 21.6),
    footerMargin: margin("footerMargin", 21.6),
  },
  navigation: { headersFooters: (id) => headersFootersType.of(id) },
  methods: {
    setPrintArea: method([objectOrText], (id, [where], desk) => {
      desk.allowEdit(id);
      const areas = rangeAreasType.from(where);
      const target =
        areas === null ? otherRange(where, id, desk) : { sheetId: areas.sheetId, area: areas.areas[0] };
      if (target.sheetId !== id || target.area === undefined) throw invalidArgument();
      desk.editSheet(id).printArea = target.area;
    }),
    getPrintArea: method([], (id, _args, desk) => found(printArea(id, desk))),
    getPrintAreaOrNullObject: method([], (id, _args, desk) => printArea(id, desk)),
    setPrintTitleRows: method([objectOrText], (id, [where], desk) =>
      setTitles(id, "printTitleRows", where, desk),
    ),
    getPrintTitleRows: method([], (id, _args, desk) => found(titles(id, "printTitleRows", desk))),
    getPrintTitleRowsOrNullObject: method([], (id, _args, desk) => titles(id, "printTitleRows", desk)),
    setPrintTitleColumns: method([objectOrText], (id, [where], desk) =>
      setTitles(id, "printTitleColumns", where, desk),
    ),
    getPrintTitleColumnsOrNullObject: method([], (id, _args, desk) => titles(id, "printTitleColumns", desk)),
    setPrintMargins: method([unit, record], (id, [measure, margins], desk) => {
      desk.allowEdit(id);
      const layout = desk.editSheet(id).pageLayout;
      for (const side of ["top", "bottom", "left", "right", "header", "footer"]) {
        const given = margins[side];
        if (given !== undefined && given !== null) layout[`${side}Margin`] = number(given) * UNITS[measure];
      }
    }),
  },
}));
