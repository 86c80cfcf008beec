import { EVENT } from "../events";
import { flag, integer, oneOf, optional, text } from "../protocol/decoders";
import { hostFailure, invalidArgument, itemNotFound } from "../protocol/failure";
import { defineType, type HostObject, method, type ObjectType } from "../protocol/objectType";
import { parseArea } from "../engine/a1";
import { usedArea } from "../engine/usedArea";
import type { Desk } from "../desk";
import { chartCollectionType } from "./chart/collection";
import { autoFilterType } from "./filter/autoFilter";
import { color } from "./format/target";
import { POINTS_PER_PIXEL, usualHeight } from "./format/units";
import { freezePanesType } from "./freezePanes";
import { namedItemCollectionType } from "./name/collection";
import { pageLayoutType } from "./page/pageLayout";
import { pageBreakCollectionType } from "./page/pageBreaks";
import { customPropertyCollectionType } from "./customProperties";
import { worksheetProtectionType } from "./protection";
import { rangeType } from "./range";
import { rangeAreasType } from "./rangeAreas";
import { findRange, rangeOn, WHOLE_SHEET } from "./range/target";
import { registrations } from "./registrations";
import { tableCollectionType } from "./table/tableCollection";
import { activate } from "./worksheet/activate";
import { deleteSheet } from "./worksheet/add";
import { keepFront } from "./worksheet/keepFront";
import { checkSheetName } from "./worksheet/names";
import { neighbour, tabs } from "./worksheet/neighbours";

const VISIBILITY = oneOf("Visible", "Hidden", "VeryHidden");

/** Longest list of addresses that Excel takes. */
const MAX_ADDRESS = 8_192;

function cellSheet(id: string, desk: Desk): void {
  if (desk.sheet(id).extras.kind === "chartsheet") {
    throw hostFailure("UnsupportedSheet", "This operation isn't supported on this type of sheet.");
  }
}

function used(id: string, valuesOnly: boolean | null, desk: Desk): HostObject | null {
  cellSheet(id, desk);
  desk.calculate();
  const area = usedArea(desk.engine, desk.sheet(id).index, valuesOnly === true);
  return area === null ? null : rangeType.of({ sheetId: id, area });
}

function setVisibility(id: string, word: "Visible" | "Hidden" | "VeryHidden", desk: Desk): void {
  desk.allowWithoutUndo();
  const { index, state } = desk.sheet(id);
  const others = tabs(desk, true).filter((sheet) => sheet.extras.id !== id);
  if (word !== "Visible" && others.length === 0) throw invalidArgument();
  if (word === "Visible" && state !== "visible") desk.engine.unhideSheet(index);
  if (word !== "Visible" && state === "visible") keepFront(desk, () => desk.engine.hideSheet(index));
  if (desk.sheet(id).extras.veryHidden !== (word === "VeryHidden"))
    desk.editSheet(id).veryHidden = word === "VeryHidden";
}

function found(sheet: { readonly extras: { readonly id: string } } | null): HostObject {
  if (sheet === null) throw itemNotFound();
  return worksheetType.of(sheet.extras.id);
}

/** Excel.Worksheet, by its id. */
export const worksheetType: ObjectType<string> = defineType<string>(() => ({
  name: "Worksheet",
  identity: (id) => ({ Id: id }),
  properties: {
    id: { get: (id, desk) => desk.sheet(id).extras.id },
    name: {
      get: (id, desk) => desk.sheet(id).name,
      set: (id, value, desk) => {
        desk.allowWithoutUndo();
        checkSheetName(desk, text(value), id);
        desk.engine.renameSheet(desk.sheet(id).index, text(value));
      },
    },
    position: {
      get: (id, desk) => desk.sheet(id).index,
      set: (id, value, desk) => {
        desk.allowWithoutUndo();
        const place = integer(value);
        if (place < 0 || place >= tabs(desk, false).length) throw invalidArgument();
        keepFront(desk, () => desk.engine.moveSheet(desk.sheet(id).index, place));
      },
    },
    visibility: {
      get: (id, desk) => {
        const { state, extras } = desk.sheet(id);
        if (extras.veryHidden) return "VeryHidden";
        return state === "visible" ? "Visible" : "Hidden";
      },
      set: (id, value, desk) => setVisibility(id, VISIBILITY(value), desk),
    },
    tabColor: {
      get: (id, desk) => desk.engine.resolveColor(desk.sheet(id).color),
      set: (id, value, desk) => {
        desk.allowStructure();
        desk.engine.setSheetColor(desk.sheet(id).index, value === "" ? undefined : color(value));
      },
    },
    standardHeight: {
      get: (id, desk) => usualHeight(desk.engine, desk.sheet(id).index) * POINTS_PER_PIXEL,
    },
    showGridlines: {
      get: (id, desk) => desk.engine.getShowGridLines(desk.sheet(id).index),
      set: (id, value, desk) => desk.engine.setShowGridLines(desk.allowEdit(id).index, flag(value)),
    },
  },
  navigation: {
    tables: (id) => tableCollectionType.of(id),
    charts: (id) => chartCollectionType.of(id),
    names: (id) => namedItemCollectionType.of(id),
    protection: (id) => worksheetProtectionType.of(id),
    freezePanes: (id) => freezePanesType.of(id),
    pageLayout: (id) => pageLayoutType.of(id),
    horizontalPageBreaks: (id) => pageBreakCollectionType.of(id),
    autoFilter: (id) => autoFilterType.of({ kind: "sheet", sheetId: id }),
    customProperties: (id) => customPropertyCollectionType.of(id),
  },
  methods: {
    activate: method([], (id, _args, desk) => activate(id, desk)),
    calculate: method([optional(flag)], (_id, _args, desk) => desk.calculate()),
    delete: method([], (id, _args, desk) => deleteSheet(desk, id)),
    getCell: method([integer, integer], (id, [row, column], desk) => {
      cellSheet(id, desk);
      const at = { firstRow: row + 1, lastRow: row + 1, firstColumn: column + 1, lastColumn: column + 1 };
      return rangeType.of(rangeOn(id, at));
    }),
    getRange: method([optional(text)], (id, [address], desk) => {
      cellSheet(id, desk);
      return rangeType.of(
        address === null || address === ""
          ? { sheetId: id, area: WHOLE_SHEET }
          : findRange(address, id, desk),
      );
    }),
    getRangeByIndexes: method(
      [integer, integer, integer, integer],
      (id, [row, column, rows, columns], desk) => {
        cellSheet(id, desk);
        const area = {
          firstRow: row + 1,
          lastRow: row + rows,
          firstColumn: column + 1,
          lastColumn: column + columns,
        };
        return rangeType.of(rangeOn(id, area));
      },
    ),
    getRanges: method([optional(text)], (id, [addresses], desk) => {
      cellSheet(id, desk);
      if (addresses === null || addresses === "")
        return rangeAreasType.of({ sheetId: id, areas: [WHOLE_SHEET] });
      if (addresses.length > MAX_ADDRESS) throw invalidArgument();
      const areas = addresses.split(",").map((address) => {
        const area = parseArea(address.slice(address.lastIndexOf("!") + 1));
        if (area === null) throw invalidArgument();
        return area;
      });
      return rangeAreasType.of({ sheetId: id, areas });
    }),
    getUsedRange: method([optional(flag)], (id, [valuesOnly], desk) => {
      const corner = { firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 1 };
      return used(id, valuesOnly, desk) ?? rangeType.of({ sheetId: id, area: corner });
    }),
    getUsedRangeOrNullObject: method([optional(flag)], (id, [valuesOnly], desk) =>
      used(id, valuesOnly, desk),
    ),
    getNext: method([optional(flag)], (id, [visible], desk) =>
      found(neighbour(desk, id, 1, visible === true)),
    ),
    getNextOrNullObject: method([optional(flag)], (id, [visible], desk) => {
      const sheet = neighbour(desk, id, 1, visible === true);
      return sheet === null ? null : worksheetType.of(sheet.extras.id);
    }),
    getPrevious: method([optional(flag)], (id, [visible], desk) =>
      found(neighbour(desk, id, -1, visible === true)),
    ),
    getPreviousOrNullObject: method([optional(flag)], (id, [visible], desk) => {
      const sheet = neighbour(desk, id, -1, visible === true);
      return sheet === null ? null : worksheetType.of(sheet.extras.id);
    }),
    ...registrations<string>(
      {
        DataChanged: EVENT.changed,
        Activated: EVENT.activated,
        Deactivated: EVENT.deactivated,
        SelectionChanged: EVENT.selectionChanged,
      },
      (id) => id,
    ),
  },
}));
