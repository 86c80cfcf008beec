import type { Desk } from "../../desk";
import { contains, intersect } from "../../engine/areas";
import { flag, oneOf, optional, record, text } from "../../protocol/decoders";
import { hostFailure, itemNotFound } from "../../protocol/failure";
import { method, type HostObject, type Method } from "../../protocol/objectType";
import { rangeAreasType } from "../rangeAreas";
import { tableScopedCollectionType } from "../table/scopedCollection";
import { replaceText } from "./replace";
import { specialCells, type SpecialCells } from "./specialCells";
import type { RangeTarget } from "./target";

const CELLS = oneOf(
  "ConditionalFormats",
  "DataValidations",
  "Blanks",
  "Constants",
  "Formulas",
  "SameConditionalFormat",
  "SameDataValidation",
  "Visible",
);
const VALUES = oneOf(
  "All",
  "Errors",
  "ErrorsLogical",
  "ErrorsNumbers",
  "ErrorsText",
  "ErrorsLogicalNumber",
  "ErrorsLogicalText",
  "ErrorsNumberText",
  "Logical",
  "LogicalNumbers",
  "LogicalText",
  "LogicalNumbersText",
  "Numbers",
  "NumbersText",
  "Text",
);

/** Excel gives up above this number of merged areas. */
const MAX_MERGED = 512;

const special = (
  target: RangeTarget,
  cells: SpecialCells,
  values: string | null,
  desk: Desk,
): HostObject | null => {
  desk.calculate();
  const areas = specialCells(desk, target, cells, values ?? "All");
  return areas.length === 0 ? null : rangeAreasType.of({ sheetId: target.sheetId, areas });
};

const merged = ({ sheetId, area }: RangeTarget, desk: Desk): HostObject | null => {
  const areas = desk.sheet(sheetId).extras.merges.filter((known) => intersect(known, area) !== null);
  if (areas.length > MAX_MERGED) throw hostFailure("GeneralException", "There are too many merged areas.");
  return areas.length === 0 ? null : rangeAreasType.of({ sheetId, areas });
};

function found(object: HostObject | null): HostObject {
  if (object === null) throw itemNotFound();
  return object;
}

/** Objects that lie on a range, and cells picked by what they hold. */
export const rangeFinds: Readonly<Record<string, Method<RangeTarget>>> = {
  getTables: method([optional(flag)], ({ sheetId, area }, [whole], desk) => {
    const tables = desk
      .sheet(sheetId)
      .extras.tables.filter((table) =>
        whole === true ? contains(area, table.area) : intersect(area, table.area) !== null,
      );
    return tableScopedCollectionType.of(tables.map((table) => table.id));
  }),
  getSpecialCells: method([CELLS, optional(VALUES)], (target, [cells, values], desk) =>
    found(special(target, cells, values, desk)),
  ),
  getSpecialCellsOrNullObject: method([CELLS, optional(VALUES)], (target, [cells, values], desk) =>
    special(target, cells, values, desk),
  ),
  getMergedAreasOrNullObject: method([], (target, _args, desk) => merged(target, desk)),
  replaceAll: method([text, text, record], (target, [from, to, criteria], desk) =>
    replaceText(desk, target, from, to, criteria),
  ),
};
