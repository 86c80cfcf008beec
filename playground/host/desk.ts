import { Model } from "@ironcalc/wasm";
import type { HostEvents } from "./events";
import { accessDenied, hostFailure, isHostFailure } from "./protocol/failure";
import type { HostObject } from "./protocol/objectType";
import { ledgerOf } from "./engine/ledger";
import type { PaneState } from "./pane";
import { sheetById, type Sheet } from "./sheets";
import type { Area, Workbook, WorkbookExtras } from "./workbook";

/** What the member tables work at: the workbook and what one request may do to it. */
export interface Desk {
  readonly workbook: Workbook;
  readonly engine: Model;
  readonly events: HostEvents;
  /** Objects the client keeps beyond one request, by "ref:n". */
  readonly references: Map<string, HostObject>;
  /** Largest number of cells that one read may ask for. */
  readonly maxCells: number;
  /** Whether tables take in what is written beside or below them. */
  readonly growsTables: boolean;
  /** Whether the id of a conditional format is its place in its collection. */
  readonly numbersRules: boolean;
  readonly sheet: (id: string) => Sheet;
  /** The extras, to be changed: they become part of the undo step. */
  readonly edit: () => WorkbookExtras;
  /** The extras of one sheet, to be changed. */
  readonly editSheet: (id: string) => Sheet["extras"];
  /** Formulas are up to date afterwards. */
  readonly calculate: () => void;
  /** The engine as the user reads it: for displayed texts, in the language of the page. */
  readonly shown: () => Model;
  /** From here to the end of the request what is written is read as English. */
  readonly speakEnglish: () => void;
  /**
   * Before cells are written one by one: English from here on, and hidden rows shown until the end of the request,
   * because the engine would take their height of 0 for the one to come back to. Fails as `allowEdit` does.
   */
  readonly beginWriting: (sheetId: string) => Sheet;
  /** True while rows are shown and hidden again for the engine's sake only. */
  readonly isQuiet: () => boolean;
  /** Fails with AccessDenied on a protected sheet and UnsupportedSheet on a chart sheet. */
  readonly allowEdit: (sheetId: string) => Sheet;
  readonly allowStructure: () => void;
  /** The same for what Excel cannot undo, which an undo group may not hold. */
  readonly allowWithoutUndo: () => void;
  /** Tells listeners that cells changed. */
  readonly edited: (sheetId: string, area: Area, changeType?: string) => void;
  readonly showPane: (shown: boolean) => void;
  readonly isPaneShown: () => boolean;
  /** A number never given before in this workbook, for ids. */
  readonly nextId: () => number;
}

/** A desk, and what the request around it calls. */
export interface DeskSession {
  readonly desk: Desk;
  /** Runs one request: evaluation waits, the page's language is restored at the end. */
  readonly request: <R>(work: () => R) => R;
}

/** Neighbouring numbers joined: [2, 3, 5] → [2, 3], [5, 5]. */
function runsOf(numbers: readonly number[]): readonly (readonly [first: number, last: number])[] {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run !== undefined && run[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}

/** A desk at a workbook, with the limits of its Excel. Formulas are evaluated only when something changed since. */
export function createDesk(
  workbook: Workbook,
  events: HostEvents,
  pane: PaneState,
  settings: Pick<Desk, "maxCells" | "growsTables" | "numbersRules"> & { readonly inUndoGroup: () => boolean },
): DeskSession {
  const { engine } = workbook;
  const ledger = ledgerOf(engine);
  let calculatedAt = ledger.revision();
  let home: { readonly language: string; readonly locale: string } | null = null;
  let counter = 0;

  const calculate = (): void => {
    if (calculatedAt === ledger.revision()) return;
    engine.resumeEvaluation();
    engine.evaluate();
    engine.pauseEvaluation();
    calculatedAt = ledger.revision();
  };

  const speakEnglish = (): void => {
    if (home !== null) return;
    home = { language: engine.getLanguage(), locale: engine.getLocale() };
    if (home.language !== "en") engine.setLanguage("en");
    if (home.locale !== "en") engine.setLocale("en");
  };

  let copy: { readonly revision: number; readonly model: Model } | null = null;
  const shown = (): Model => {
    calculate();
    if (home === null || (home.language === "en" && home.locale === "en")) return engine;
    if (copy?.revision === ledger.revision()) return copy.model;
    copy?.model.free();
    const model = Model.from_bytes(engine.toBytes(), home.language);
    model.setLocale(home.locale);
    copy = { revision: ledger.revision(), model };
    return model;
  };

  const revealed = new Set<string>();
  let quiet = false;
  const setHidden = (sheetId: string, rows: readonly number[], hidden: boolean): void => {
    const { index } = sheet(sheetId);
    quiet = true;
    for (const [first, last] of runsOf(rows)) engine.setRowsHidden(index, first, last, hidden);
    quiet = false;
  };
  const reveal = (sheetId: string): void => {
    const { hiddenRows } = sheet(sheetId).extras;
    if (hiddenRows.length === 0 || revealed.has(sheetId)) return;
    revealed.add(sheetId);
    setHidden(sheetId, hiddenRows, false);
  };
  const hideAgain = (): void => {
    for (const sheetId of revealed) {
      const known = workbook.extras.sheets.find((candidate) => candidate.id === sheetId);
      // Rows may have been moved, shown or hidden since: what the sheet says now counts.
      if (known !== undefined) setHidden(sheetId, known.hiddenRows, true);
    }
    revealed.clear();
  };

  const goHome = (): void => {
    if (home === null) return;
    if (home.locale !== "en") engine.setLocale(home.locale);
    if (home.language !== "en") engine.setLanguage(home.language);
    home = null;
  };

  const edit = (): WorkbookExtras => {
    ledger.keepExtras();
    return workbook.extras;
  };
  const sheet = (id: string): Sheet => sheetById(engine, workbook.extras, id);

  const desk: Desk = {
    workbook,
    engine,
    events,
    references: new Map(),
    ...settings,
    sheet,
    edit,
    editSheet: (id) => {
      edit();
      return sheet(id).extras;
    },
    calculate,
    shown,
    speakEnglish,
    beginWriting: (id) => {
      const found = desk.allowEdit(id);
      speakEnglish();
      reveal(id);
      return found;
    },
    isQuiet: () => quiet,
    allowEdit: (id) => {
      const found = sheet(id);
      if (found.extras.kind === "chartsheet") {
        throw hostFailure("UnsupportedSheet", "This operation isn't supported on this type of sheet.");
      }
      if (found.extras.protected || workbook.extras.readOnly) throw accessDenied();
      return found;
    },
    allowStructure: () => {
      if (workbook.extras.structureProtected || workbook.extras.readOnly) throw accessDenied();
    },
    allowWithoutUndo: () => {
      desk.allowStructure();
      if (settings.inUndoGroup())
        throw hostFailure("UndoNotSupported", "Undo isn't supported for this operation.");
    },
    edited: (id, area, changeType = "RangeEdited") => events.cellsChanged(id, area, changeType),
    showPane: pane.show,
    isPaneShown: pane.isShown,
    nextId: () => {
      counter += 1;
      return counter;
    },
  };

  const request = <R>(work: () => R): R =>
    ledger.inStep(() => {
      engine.pauseEvaluation();
      try {
        return work();
      } finally {
        hideAgain();
        goHome();
        calculate();
        engine.resumeEvaluation();
      }
    });

  return { desk, request };
}

/** Turns an engine's complaint into the refusal Excel would give. */
export function asFailure(error: unknown): Error {
  if (isHostFailure(error)) return error;
  const text = error instanceof Error ? error.message : String(error);
  return hostFailure(
    "InvalidArgument",
    `The argument is invalid or missing or has an incorrect format. (${text})`,
  );
}
