import type { Desk } from "./desk";
import type { Mutator } from "./engine/ledger";
import { sheetsOf, type Sheet } from "./sheets";
import type { Area, SheetExtras } from "./workbook";

type Axis = "Row" | "Column";

/** Where an area lies after `count` rows or columns were inserted before `at`. */
function inserted(area: Area, axis: Axis, at: number, count: number): Area {
  const first = area[`first${axis}`];
  const last = area[`last${axis}`];
  return {
    ...area,
    [`first${axis}`]: first >= at ? first + count : first,
    [`last${axis}`]: last >= at ? last + count : last,
  };
}

/** What is left of an area after rows or columns were deleted; null when nothing is. */
function deleted(area: Area, axis: Axis, at: number, count: number): Area | null {
  const end = at + count;
  const move = (value: number): number => (value >= end ? value - count : Math.min(value, at));
  const first = move(area[`first${axis}`]);
  const lastOld = area[`last${axis}`];
  const last = lastOld >= end ? lastOld - count : Math.min(lastOld, at - 1);
  return last < first ? null : { ...area, [`first${axis}`]: first, [`last${axis}`]: last };
}

type Move = (area: Area) => Area | null;

function moveExtras(
  sheet: SheetExtras,
  move: Move,
  moveHidden: (index: number) => number | null,
  axis: Axis,
): void {
  sheet.tables = sheet.tables.flatMap((table) => {
    const area = move(table.area);
    return area === null ? [] : [{ ...table, area }];
  });
  sheet.merges = sheet.merges.flatMap((merge) => move(merge) ?? []);
  const filterArea = sheet.autoFilter === null ? null : move(sheet.autoFilter.area);
  sheet.autoFilter =
    sheet.autoFilter !== null && filterArea !== null ? { ...sheet.autoFilter, area: filterArea } : null;
  sheet.printArea = sheet.printArea === null ? null : move(sheet.printArea);
  if (sheet.validations !== undefined) {
    sheet.validations = sheet.validations.flatMap((validation) => {
      const area = move(validation.area);
      return area === null ? [] : [{ ...validation, area }];
    });
  }
  const key = axis === "Row" ? "hiddenRows" : "hiddenColumns";
  sheet[key] = sheet[key].flatMap((index) => moveHidden(index) ?? []);
  if (axis === "Row")
    sheet.horizontalPageBreaks = sheet.horizontalPageBreaks.flatMap((row) => moveHidden(row) ?? []);
}

function sheetAt(desk: Desk, index: unknown): Sheet | undefined {
  return sheetsOf(desk.engine, desk.workbook.extras).find((sheet) => sheet.index === index);
}

function hide(known: readonly number[], first: number, last: number, hidden: boolean): number[] {
  const kept = known.filter((index) => index < first || index > last);
  if (!hidden) return kept;
  for (let index = first; index <= last; index += 1) kept.push(index);
  return kept.sort((a, b) => a - b);
}

/**
 * Keeps what the engine does not know in step with what it is about to do: tables, filters and merged areas move
 * with inserted and deleted rows, hidden rows are remembered, deleted sheets go.
 */
export function followStructure(
  desk: Desk,
  call: Mutator,
  args: readonly unknown[],
  fromGrid: boolean,
): void {
  // By far the most frequent call, and it moves nothing.
  if (call === "setUserInput" && !(fromGrid && desk.events.isListening())) return;
  const [index, first = 0, last = 0, flag] = args.map((arg) =>
    typeof arg === "boolean" ? arg : Number(arg),
  );
  const from = Number(first);
  const to = Number(last);
  const target = (): SheetExtras | undefined => {
    const sheet = sheetAt(desk, index);
    if (sheet === undefined) return undefined;
    return desk.editSheet(sheet.extras.id);
  };
  switch (call) {
    case "insertRows":
    case "insertColumns": {
      const axis: Axis = call === "insertRows" ? "Row" : "Column";
      const sheet = target();
      const shift = (at: number): number => (at >= from ? at + to : at);
      if (sheet !== undefined) moveExtras(sheet, (area) => inserted(area, axis, from, to), shift, axis);
      break;
    }
    case "deleteRows":
    case "deleteColumns": {
      const axis: Axis = call === "deleteRows" ? "Row" : "Column";
      const sheet = target();
      const shift = (at: number): number | null => (at < from ? at : at >= from + to ? at - to : null);
      if (sheet !== undefined) moveExtras(sheet, (area) => deleted(area, axis, from, to), shift, axis);
      break;
    }
    case "setRowsHidden":
    case "setColumnsHidden": {
      if (desk.isQuiet()) break;
      const sheet = target();
      const key = call === "setRowsHidden" ? "hiddenRows" : "hiddenColumns";
      if (sheet !== undefined) sheet[key] = hide(sheet[key], from, to, flag === true);
      break;
    }
    case "deleteSheet": {
      const gone = sheetAt(desk, index)?.extras.id;
      const extras = desk.edit();
      extras.sheets = extras.sheets.filter((sheet) => sheet.id !== gone);
      break;
    }
    case "setUserInput":
      if (fromGrid) announce(desk, index, { firstRow: from, lastRow: from, firstColumn: to, lastColumn: to });
      break;
    case "rangeClearAll":
    case "rangeClearContents":
      if (fromGrid) {
        const [, firstRow = 0, firstColumn = 0, lastRow = 0, lastColumn = 0] = args.map(Number);
        announce(desk, index, { firstRow, firstColumn, lastRow, lastColumn });
      }
      break;
  }
}

function announce(desk: Desk, index: unknown, area: Area): void {
  const sheet = sheetAt(desk, index);
  if (sheet !== undefined) desk.edited(sheet.extras.id, area);
}
