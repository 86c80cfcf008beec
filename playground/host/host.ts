import { createCounter, type Counts } from "./counts";
import { createDesk } from "./desk";
import { ledgerOf } from "./engine/ledger";
import { createEvents, type HostEvent } from "./events";
import { createFaultPlan, TRANSPORT, type Faults } from "./faults";
import { createPaneState, type PaneState } from "./pane";
import { isHousekeeping } from "./protocol/housekeeping";
import { runRequest, type ActionFault } from "./protocol/process";
import { parseRequest, type WireRequest } from "./protocol/wire";
import { requirementMatrix, type RequirementMatrix } from "./requirements";
import { createSelection } from "./selection";
import { followStructure } from "./structure";
import { workbookType } from "./types/workbook";
import type { Workbook } from "./workbook";

/** How this Excel differs from a current one with default settings. */
export interface HostOptions {
  /** Default: a current Excel; tests name the set of the manifest. */
  readonly requirements?: RequirementMatrix;
  /** Cells that one range read may ask for; above it `values` is null, as in Excel. */
  readonly maxCells?: number;
  /**
   * Whether tables take in what is written right beside or below them. In Excel each user decides it (an AutoCorrect
   * option, which holds for add-ins too), so nothing may rely on it; off by default.
   */
  readonly growsTables?: boolean;
  /**
   * Whether the id of a conditional format is its place in the collection that is asked, as Microsoft's reference words
   * it, rather than a name of its own. Nothing tells which Excel does which; off by default.
   */
  readonly numbersRules?: boolean;
}

/** An answer, or the transport's refusal of the whole request (one of `TRANSPORT`). */
export type HostAnswer =
  { readonly status: number; readonly body: string } | { readonly transportError: number };

/** How a request asks to be treated. */
export interface RequestFlags {
  /** Wait while a cell is being edited instead of failing. */
  readonly delayForCellEdit: boolean;
}

/** Who changed the workbook. */
export type ChangeSource = "addIn" | "grid" | "undo";

/** A simulated Excel around one workbook. */
export interface Host {
  readonly workbook: Workbook;
  readonly requirements: RequirementMatrix;
  readonly faults: Faults;
  readonly counts: Counts;
  readonly resetCounts: () => void;
  /** Whether the pane is shown; the add-in may ask for it. */
  readonly pane: PaneState;
  /** Answers one request of office.js: the JSON body of ProcessQuery. */
  readonly process: (body: string, flags?: RequestFlags) => Promise<HostAnswer>;
  /** One step back: a whole sync of the add-in, or one edit in the grid. False when there is none. */
  readonly undo: () => boolean;
  readonly redo: () => boolean;
  /** To be called when the user may have gone elsewhere in the grid: the add-in hears of it. */
  readonly followSelection: () => void;
  /** Called after every change to the workbook, whoever made it. Returns how to stop. */
  readonly onChange: (listener: (source: ChangeSource) => void) => () => void;
  /** Called with the events the add-in registered for. Returns how to stop. */
  readonly onEvent: (listener: (event: HostEvent) => void) => () => void;
}

/** Excel's limit of one read. */
const MAX_CELLS = 5_000_000;

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** Starts a simulated Excel on a workbook. What was done to the workbook before is not undoable. */
export function createHost(workbook: Workbook, options: HostOptions = {}): Host {
  const ledger = ledgerOf(workbook.engine);
  const events = createEvents();
  const counter = createCounter();
  const plan = createFaultPlan();
  const pane = createPaneState();
  const changeListeners = new Set<(source: ChangeSource) => void>();
  const eventListeners = new Set<(event: HostEvent) => void>();
  const { desk, request } = createDesk(workbook, events, pane, {
    maxCells: options.maxCells ?? MAX_CELLS,
    growsTables: options.growsTables ?? false,
    numbersRules: options.numbersRules ?? false,
    inUndoGroup: () => plan.faults.undoGroup,
  });
  const selection = createSelection(desk);
  const root = workbookType.of(workbook);

  // As in Excel, events reach the add-in after the answer to what caused them.
  const pushEvents = (): void => {
    const raised = events.take();
    if (raised.length === 0) return;
    setTimeout(() => {
      for (const event of raised) for (const listener of eventListeners) listener(event);
    }, 0);
  };
  const changed = (source: ChangeSource): void => {
    for (const listener of changeListeners) listener(source);
    pushEvents();
  };
  ledger.attach({
    before: (call, args, fromGrid) => followStructure(desk, call, args, fromGrid),
    extras: () => workbook.extras,
    restoreExtras: (extras) => {
      workbook.extras = extras;
    },
    changed,
  });

  const answer = (parsed: WireRequest, bytesOut: number, fault: ActionFault | null): HostAnswer => {
    const limit = plan.faults.payloadLimit ?? Infinity;
    if (bytesOut > limit) return { transportError: TRANSPORT.requestTooLarge };
    const before = ledger.recorded();
    const body = JSON.stringify(request(() => runRequest(parsed, root, desk, fault)));
    const hasMoved = selection.settle();
    const bytesIn = byteLength(body);
    counter.response(bytesIn);
    if (ledger.recorded() !== before || hasMoved) changed("addIn");
    else pushEvents();
    return bytesIn > limit ? { transportError: TRANSPORT.responseTooLarge } : { status: 200, body };
  };

  const process = async (body: string, flags?: RequestFlags): Promise<HostAnswer> => {
    const parsed = parseRequest(body);
    const bytesOut = byteLength(body);
    const isSync = !isHousekeeping(parsed);
    counter.request(bytesOut, isSync);
    if (!isSync) return answer(parsed, bytesOut, null);
    const verdict = await plan.next(workbook, flags?.delayForCellEdit === true, parsed.Actions.length);
    switch (verdict.kind) {
      case "silent":
        return new Promise(() => undefined);
      case "refused":
        return { transportError: verdict.code };
      case "lost":
        answer(parsed, bytesOut, null);
        return verdict.code === null ? new Promise(() => undefined) : { transportError: verdict.code };
      case "run":
        return answer(parsed, bytesOut, verdict.fault);
    }
  };

  return {
    workbook,
    requirements: options.requirements ?? requirementMatrix(),
    faults: plan.faults,
    get counts() {
      return counter.read();
    },
    resetCounts: counter.reset,
    pane,
    process,
    undo: ledger.undo,
    redo: ledger.redo,
    followSelection: () => {
      selection.follow();
      pushEvents();
    },
    onChange: (listener) => {
      changeListeners.add(listener);
      return () => void changeListeners.delete(listener);
    },
    onEvent: (listener) => {
      eventListeners.add(listener);
      return () => void eventListeners.delete(listener);
    },
  };
}
