/** Asks, in the same round trip and ahead of the writes, for what they will change. */
import type { Area, SheetData } from "../../core/model";
import type { Edit, SheetTarget } from "../../core/output/edits";
import { mapSteps, type Steps } from "../../core/steps";
import { parseA1, toA1 } from "../grid/address";
import { areaOfCells } from "../grid/areaOfCells";
import { askOwnSheet, toldCells } from "./askOwnSheet";
import { blankBefore } from "./blankBefore";
import { FORMAT_ROWS, MANY_ROWS, type Block } from "../writing/blocks";
import type { Desk } from "../desk";
import { gridOf, type Former } from "./former";
import { askCellLooks } from "./cellLooks";
import { askHeights } from "../writing/heights";
import { askFrame } from "../writing/sheetFrame";
import { ALL_LOOKS, askLook, askLooks, looksChanged, looksIn } from "./formerLooks";
import { literalText } from "../grid/literal";
import { askWidths } from "../writing/widths";
import { withoutNulls } from "../grid/withoutNulls";

/** Reads the answers, in steps; throws when Excel stopped before it gave them. */
export type Answer = () => Steps<readonly Former[]>;

/** The answers one after the other. */
function together(answers: readonly Answer[]): Answer {
  return function* () {
    const formers: Former[] = [];
    for (const answer of answers) formers.push(...(yield* answer()));
    return formers;
  };
}

/** A short answer, read at once. */
function atOnce(read: () => readonly Former[]): Answer {
  // eslint-disable-next-line require-yield -- short
  return function* () {
    return read();
  };
}

/**
 * Asks for what a block changes: cells, tables, looks, lists of choices and widths, on the user's sheet and on those of
 * ours that existed before (the user may have typed into them). How all of ours look is asked with the first block, of
 * whose run `edits` are.
 */
export function askFormer({ sheet, snapshot, ids }: Desk, block: Block, edits: readonly Edit[] = []): Answer {
  const idOf = (target: SheetTarget): string | undefined =>
    target === "source" ? snapshot.sheetId : ids.get(target);
  const answers = block.flatMap((edit): Answer[] => {
    if (edit.kind === "ensureSheet") return [];
    const id = idOf(edit.sheet);
    if (id === undefined) return [];
    if (edit.sheet !== "source" && !ASKED_OF_OURS.has(edit.kind)) return [];
    if (edit.kind === "addTable" && !hasTable(snapshot, edit)) return [];
    const known = runsRead(snapshot, id, edit);
    if (known !== null) return [atOnce(() => [known])];
    const isKnown = edit.kind === "cells" && edit.sheet === "source" && isLargeAndFilled(edit, snapshot.data);
    const answer = isKnown
      ? askRead(sheet(id), id, areaOfCells(edit), snapshot.data)
      : question(sheet(id), id, edit);
    return answer === null ? [] : [answer];
  });
  const told = toldCells(ids.keys(), edits);
  const ours = [...ids].flatMap(([own, id]) => {
    const refilled = edits.filter((edit) => edit.sheet === own);
    return refilled.length === 0 ? [] : [askOwnSheet(sheet(id), id, refilled, told.get(own) ?? 0)];
  });
  // What stands last is put back first: looks and the frame, then cells, then heights, which new cells may change.
  const [heights, looks] = [ours.map((one) => atOnce(one.heights)), ours.map((one) => atOnce(one.looks))];
  return together([...heights, ...answers, ...looks]);
}

/** The reading has told the whole sheet of past runs: a long one is not asked for again, with an answer of megabytes. */
function runsRead({ ownSheets }: Desk["snapshot"], id: string, edit: Edit): Former | null {
  if (edit.sheet !== "runs" || (edit.kind !== "cells" && edit.kind !== "clear")) return null;
  const cells = ownSheets.find(({ sheet }) => sheet === "runs")?.cells ?? [];
  if (cells.length <= MANY_ROWS) return null;
  const area = edit.kind === "cells" ? areaOfCells(edit) : edit.area;
  const rows = Array.from({ length: area.lastRow - area.firstRow + 1 }, (_, i) =>
    Array.from({ length: area.lastColumn - area.firstColumn + 1 }, (_, j) => {
      const cell = cells[area.firstRow - 1 + i]?.[area.firstColumn - 1 + j] ?? "";
      return typeof cell === "string" ? literalText(cell) : cell;
    }),
  );
  return { kind: "cells", sheet: id, area, formulas: gridOf(rows) };
}

/** What is asked edit by edit of a sheet of ours. */
const ASKED_OF_OURS: ReadonlySet<Edit["kind"]> = new Set(["cells", "clear", "widths", "addTable"] as const);

function hasTable({ ownSheets }: Desk["snapshot"], edit: Extract<Edit, { kind: "addTable" }>): boolean {
  return ownSheets.some(({ sheet, tables }) => sheet === edit.sheet && tables.includes(edit.name));
}

/** Asks again for what stands now where former things would be put back. */
export function askPresent(worksheet: Desk["sheet"], formers: readonly Former[]): Answer {
  const answers = formers.map((former): Answer => {
    const sheet = worksheet(former.sheet);
    switch (former.kind) {
      case "cells":
        return askCells(sheet, former.sheet, former.area);
      case "formats":
        return askFormats(sheet, former.sheet, former.area);
      case "table":
        return askTable(sheet, former.sheet, former.table);
      case "look":
        return atOnce(askLook(sheet, former.sheet, former.area, looksIn(former)));
      case "widths":
        return formerWidths(sheet, former.sheet, former.column, former.widths.length);
      case "choices":
        return askChoices(sheet, former.sheet, former.area);
      case "cellLooks": {
        const { area } = former;
        const looks = askCellLooks(sheet, area);
        return atOnce(() => [{ kind: "cellLooks", sheet: former.sheet, area, looks: looks() }]);
      }
      case "heights": {
        const { firstRow, lastRow } = former.heights;
        const heights = askHeights(sheet, firstRow, lastRow);
        return atOnce(() => [{ kind: "heights", sheet: former.sheet, heights: heights() }]);
      }
      case "frame": {
        const frame = askFrame(sheet);
        return atOnce(() => [{ kind: "frame", sheet: former.sheet, frame: frame() }]);
      }
    }
  });
  return together(answers);
}

function question(sheet: Excel.Worksheet, id: string, edit: Edit): Answer | null {
  switch (edit.kind) {
    case "cells":
      return askCells(sheet, id, areaOfCells(edit));
    case "clear": {
      const cells = askCells(sheet, id, edit.area);
      // A number format goes back before its cells: text in a cell of another format would be converted.
      if (edit.sheet !== "source" || edit.contentsOnly === true) return cells;
      const looks = askLooks(sheet, id, edit.area, ALL_LOOKS);
      return together([atOnce(looks), cells, askFormats(sheet, id, edit.area)]);
    }
    case "addTable":
      return askTable(sheet, id, edit.name);
    case "numberFormat":
      return askFormats(sheet, id, edit.area);
    case "resizeTable":
      return askTable(sheet, id, edit.table);
    case "style":
      return atOnce(askLooks(sheet, id, edit.area, looksChanged(edit.style)));
    case "widths":
      return formerWidths(sheet, id, edit.column, edit.widths.length);
    case "choices":
      return askChoices(sheet, id, edit.area);
    default:
      return null;
  }
}

function askCells(sheet: Excel.Worksheet, id: string, area: Area): Answer {
  const range = sheet.getRange(toA1(area));
  range.load("values,formulas");
  return function* () {
    const { values } = range;
    const rows = yield* mapSteps(range.formulas, (row: readonly unknown[], i) =>
      row.map((formula, j) => cellAsTyped(formula, values[i]?.[j])),
    );
    return [{ kind: "cells", sheet: id, area, formulas: gridOf(rows) }];
  };
}

function isLargeAndFilled(edit: Extract<Edit, { kind: "cells" }>, data: SheetData): boolean {
  return data.values.length > MANY_ROWS && !blankBefore(data)(areaOfCells(edit));
}

/**
 * Cells of a large sheet that was read: their values are known, which halves the answer. Text that begins with "=" and
 * that somebody typed since would be taken for a formula.
 */
function askRead(sheet: Excel.Worksheet, id: string, area: Area, data: SheetData): Answer {
  const range = sheet.getRange(toA1(area));
  range.load("formulas");
  return function* () {
    const rows = yield* mapSteps(range.formulas, (row: readonly unknown[], i) => {
      const values = data.values[area.firstRow + i - data.firstRow];
      return row.map((formula, j) =>
        cellAsTyped(formula, values?.[area.firstColumn + j - data.firstColumn] ?? ""),
      );
    });
    return [{ kind: "cells", sheet: id, area, formulas: gridOf(rows) }];
  };
}

/** A formula and its value tell text that merely begins with "=" (both are the same) from a formula. */
function cellAsTyped(formula: unknown, value: unknown): unknown {
  if (typeof formula !== "string") return formula;
  return formula.startsWith("=") && formula !== value ? formula : literalText(formula);
}

/** The formats of all cells of a large area would fill several answers: each column then gets its first one back. */
function askFormats(sheet: Excel.Worksheet, id: string, area: Area): Answer {
  const isLarge = area.lastRow - area.firstRow + 1 > FORMAT_ROWS;
  const range = sheet.getRange(toA1(isLarge ? { ...area, lastRow: area.firstRow } : area));
  range.load("numberFormat");
  return atOnce(() => {
    if (!isLarge) return [{ kind: "formats", sheet: id, area, formats: gridOf(range.numberFormat) }];
    const [first = []]: readonly (readonly unknown[])[] = range.numberFormat;
    return first.map((every, i): Former => {
      const column = area.firstColumn + i;
      const one = { ...area, firstColumn: column, lastColumn: column };
      return { kind: "formats", sheet: id, area: one, formats: { every } };
    });
  });
}

function askTable(sheet: Excel.Worksheet, id: string, table: string): Answer {
  const range = sheet.tables.getItem(table).getRange();
  range.load("address");
  return atOnce(() => {
    const area = parseA1(range.address);
    return area === null ? [] : [{ kind: "table", sheet: id, table, area }];
  });
}

function formerWidths(sheet: Excel.Worksheet, id: string, column: number, count: number): Answer {
  const widths = askWidths(sheet, column, count);
  return atOnce(() => [{ kind: "widths", sheet: id, column, widths: widths() }]);
}

/** An area of which only some cells have lists or limits tells them part by part. */
function askChoices(sheet: Excel.Worksheet, id: string, area: Area): Answer {
  const range = sheet.getRange(toA1(area));
  const { dataValidation: limits } = range;
  limits.load("type,rule,errorAlert,prompt,ignoreBlanks");
  const isOneCell = area.firstRow === area.lastRow && area.firstColumn === area.lastColumn;
  // Asked of a single cell, Excel would search the whole sheet.
  const limited = isOneCell ? null : range.getSpecialCellsOrNullObject("DataValidations");
  const of = "items/dataValidation";
  limited?.areas.load(`items/address,${of}/type,${of}/rule,${of}/errorAlert,${of}/prompt,${of}/ignoreBlanks`);
  return atOnce(() => {
    const whole = choicesOf(limits);
    const free: Former = { kind: "choices", sheet: id, area, choices: null };
    if (whole !== "mixed") return [{ ...free, choices: whole }];
    const parts = limited === null || limited.isNullObject ? [] : limited.areas.items;
    // What stands last is put back first. A part that mixes several rules is left as it is.
    return [
      ...parts.flatMap(({ address, dataValidation }): Former[] => {
        const [part, choices] = [parseA1(address), choicesOf(dataValidation)];
        return part === null || choices === "mixed" ? [] : [{ ...free, area: part, choices }];
      }),
      free,
    ];
  });
}

function choicesOf(found: Excel.DataValidation): Extract<Former, { kind: "choices" }>["choices"] | "mixed" {
  const { type, rule, errorAlert, prompt, ignoreBlanks } = found;
  if (type === "None") return null;
  if (type === "Inconsistent" || type === "MixedCriteria") return "mixed";
  return withoutNulls({ rule, errorAlert, prompt, ignoreBlanks });
}
