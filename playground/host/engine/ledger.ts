import type { Model } from "@ironcalc/wasm";
import type { WorkbookExtras } from "../workbook";
import { createExtent, type Extent } from "./extent";

/** Engine calls that change the workbook, whether the add-in or the grid makes them. */
const MUTATORS = [
  "addConditionalFormatting",
  "applyExternalDiffs",
  "autoFillColumns",
  "autoFillRows",
  "createNamedStyle",
  "deleteColumns",
  "deleteConditionalFormatting",
  "deleteDefinedName",
  "deleteNamedStyle",
  "deleteRows",
  "deleteSheet",
  "duplicateSheet",
  "hideSheet",
  "insertColumns",
  "insertRows",
  "lowerConditionalFormattingPriority",
  "moveColumns",
  "moveRows",
  "moveSheet",
  "newDefinedName",
  "newSheet",
  "onApplyNamedStyle",
  "onPasteStyles",
  "pasteCsvText",
  "pasteFromClipboard",
  "raiseConditionalFormattingPriority",
  "rangeClearAll",
  "rangeClearContents",
  "rangeClearFormatting",
  "renameSheet",
  "setAreaWithBorder",
  "setColumnsHidden",
  "setColumnsWidth",
  "setFrozenColumnsCount",
  "setFrozenRowsCount",
  "setLocale",
  "setName",
  "setRowsHeight",
  "setRowsHidden",
  "setSheetColor",
  "setShowGridLines",
  "setTheme",
  "setTimezone",
  "setUserArrayFormula",
  "setUserInput",
  "unhideSheet",
  "updateConditionalFormatting",
  "updateDefinedName",
  "updateNamedStyle",
  "updateRangeStyle",
] as const satisfies readonly (keyof Model)[];

/** An engine method that changes the workbook. */
export type Mutator = (typeof MUTATORS)[number];

/** What makes one press of Ctrl+Z: so many engine records and, when they changed, the extras as they were. */
interface Step {
  records: number;
  extras: WorkbookExtras | null;
  /** The engine's language while the step was made: its inputs mean nothing in another one. */
  language: string;
}

/** What the ledger asks of the host around each change, to keep the extras in the same undo steps. */
export interface LedgerHooks {
  /** Called before each engine change: keeps tables and filters in step with inserted and deleted rows. */
  readonly before: (call: Mutator, args: readonly unknown[], fromGrid: boolean) => void;
  readonly extras: () => WorkbookExtras;
  readonly restoreExtras: (extras: WorkbookExtras) => void;
  /** Called after a step is complete, undone or redone. */
  readonly changed: (source: "grid" | "addIn" | "undo") => void;
}

/** Undo and redo over the engine and the extras together. `undo` and `redo` say whether there was a step. */
export interface Ledger {
  /** Grows with every change: what was computed at one revision holds as long as it stays. */
  readonly revision: () => number;
  /** How many steps were ever recorded: grows when a step changed something. */
  readonly recorded: () => number;
  readonly extent: Extent;
  /** From now on changes are undo steps; without hooks they are not recorded (building, opening). */
  readonly attach: (hooks: LedgerHooks) => void;
  /** Everything changed inside `work` is one undo step. Nested calls join the outer one. */
  readonly inStep: <R>(work: () => R) => R;
  /** To be called before the extras change, inside a step. */
  readonly keepExtras: () => void;
  readonly undo: () => boolean;
  readonly redo: () => boolean;
}

/** Calls that leave one record each when they return, and none when they fail. */
const ONE_RECORD: ReadonlySet<string> = new Set([
  "setUserInput",
  "updateRangeStyle",
  "setAreaWithBorder",
  "setColumnsWidth",
  "setRowsHeight",
] as const satisfies readonly Mutator[]);
/** Cells of an area above which its record is too heavy to be held twice. */
const LARGE_AREA = 2_000;

function isLarge(area: unknown): boolean {
  if (typeof area !== "object" || area === null || !("width" in area) || !("height" in area)) return false;
  return Number(area.width) * Number(area.height) > LARGE_AREA;
}

/** Length of the engine's outbox with nothing in it. */
const EMPTY_OUTBOX = 1;
/** The outbox is emptied this often, so that bulk writes do not hold their records twice. */
const OUTBOX_LIMIT = 50_000;

const ledgers = new WeakMap<Model, Ledger>();

/**
 * The engine's undo records, grouped into steps. From here on the engine's own `undo`, `redo`, `canUndo` and
 * `canRedo` work in steps, so a grid's Ctrl+Z takes back a whole press of the add-in.
 */
export function ledgerOf(engine: Model, knownEmpty = false): Ledger {
  const known = ledgers.get(engine);
  if (known !== undefined) return known;

  const extent = createExtent(engine, knownEmpty);
  const undoRecord = engine.undo.bind(engine);
  const redoRecord = engine.redo.bind(engine);
  let hooks: LedgerHooks | null = null;
  let revision = 0;
  let undone: Step[] = [];
  let done: Step[] = [];
  let open: Step | null = null;
  let outbox = 0;
  let recorded = 0;
  let last: Mutator | null = null;

  const emptyOutbox = (): boolean => {
    outbox = 0;
    return engine.flushSendQueue().length > EMPTY_OUTBOX;
  };

  const keepExtras = (): void => {
    if (hooks !== null && open !== null && open.extras === null)
      open.extras = structuredClone(hooks.extras());
  };

  const inStep = <R>(work: () => R): R => {
    if (open !== null) return work();
    const step: Step = { records: 0, extras: null, language: engine.getLanguage() };
    last = null;
    open = step;
    try {
      return work();
    } finally {
      open = null;
      if (hooks !== null && (step.records > 0 || step.extras !== null)) {
        done.push(step);
        recorded += 1;
        undone = [];
      }
    }
  };

  const change = (name: Mutator, args: readonly unknown[], run: () => unknown): unknown => {
    const fromGrid = open === null;
    const result = inStep(() => {
      hooks?.before(name, args, fromGrid);
      extent.note(name, args);
      revision += 1;
      if (open !== null && (name !== last || name !== "setUserInput")) open.language = engine.getLanguage();
      last = name;
      if (ONE_RECORD.has(name) && !isLarge(args[0])) {
        const value = run();
        if (open !== null) open.records += 1;
        outbox += 1;
        if (outbox >= OUTBOX_LIMIT) emptyOutbox();
        return value;
      }
      if (outbox > 0) emptyOutbox();
      try {
        return run();
      } finally {
        // Some calls that change nothing leave no record: only the outbox tells.
        if (emptyOutbox() && open !== null) open.records += 1;
      }
    });
    if (fromGrid) hooks?.changed("grid");
    return result;
  };

  for (const name of MUTATORS) {
    const original: unknown = Reflect.get(engine, name);
    if (typeof original !== "function") throw new Error(`the engine has no ${name}`);
    const value = (...args: unknown[]): unknown =>
      change(name, args, () => Reflect.apply(original, engine, args));
    Object.defineProperty(engine, name, { configurable: true, value });
  }

  const travel = (from: Step[], to: Step[], move: () => void): boolean => {
    const step = from.pop();
    if (step === undefined || hooks === null) return false;
    const now = step.extras === null ? null : structuredClone(hooks.extras());
    const language = engine.getLanguage();
    engine.setLanguage(step.language);
    engine.pauseEvaluation();
    for (let record = 0; record < step.records; record += 1) move();
    engine.setLanguage(language);
    engine.resumeEvaluation();
    engine.evaluate();
    if (step.extras !== null) hooks.restoreExtras(step.extras);
    to.push({ records: step.records, extras: now, language: step.language });
    emptyOutbox();
    revision += 1;
    hooks.changed("undo");
    return true;
  };
  const undo = (): boolean => travel(done, undone, undoRecord);
  const redo = (): boolean => travel(undone, done, redoRecord);

  Object.defineProperty(engine, "undo", { configurable: true, value: () => void undo() });
  Object.defineProperty(engine, "redo", { configurable: true, value: () => void redo() });
  Object.defineProperty(engine, "canUndo", { configurable: true, value: () => done.length > 0 });
  Object.defineProperty(engine, "canRedo", { configurable: true, value: () => undone.length > 0 });

  const attach = (next: LedgerHooks): void => {
    hooks = next;
    done = [];
    undone = [];
  };
  const ledger: Ledger = {
    revision: () => revision,
    recorded: () => recorded,
    extent,
    attach,
    inStep,
    keepExtras,
    undo,
    redo,
  };
  ledgers.set(engine, ledger);
  return ledger;
}
