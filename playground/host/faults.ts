import { createGate } from "./gate";
import type { ActionFault } from "./protocol/process";
import type { Workbook } from "./workbook";

/** office.js' codes of transport failures: the whole request is refused, nothing was done. */
export const TRANSPORT = {
  cellEditMode: 5004,
  session: 5012,
  throttled: 5102,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
  denied: 7000,
} as const;

/** Excel's payload limit on the web, in bytes. */
export const WEB_PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** What can be made to go wrong. A `sync` counts from now: 1 is the next one. */
export interface Faults {
  /** Bytes of one request or answer. Null for the desktop, which has no limit. */
  payloadLimit: number | null;
  /** Whether requests belong to one undo group: what Excel cannot undo on the desktop is refused. */
  undoGroup: boolean;
  /** Someone starts typing in a cell: requests fail, or wait when they ask to. */
  readonly editCell: () => void;
  /** Typing ends; what waited goes on. */
  readonly releaseCell: () => void;
  /** The next `syncs` are refused for sending too many. */
  readonly throttle: (syncs: number) => void;
  /** From this sync on, no answer ever comes. */
  readonly neverAnswer: (sync: number) => void;
  /** One action (0 is the first) of one sync fails with this code. */
  readonly failAction: (sync: number, fault: ActionFault) => void;
  /** An action of one sync fails, or of every sync from that one on: 0 = its first action, 1 = its last. */
  readonly failPart: (sync: number, part: number, code: string, isLasting: boolean) => void;
  /** The transport refuses one sync, or every sync from that one on, with one of `TRANSPORT`. */
  readonly refuse: (sync: number, code: number, isLasting: boolean) => void;
  /** One sync does its work, and its answer is lost on the way back: refused with this code, or silence (null). */
  readonly loseAnswer: (sync: number, code: number | null) => void;
  /** A co-author changes the workbook just before a sync. */
  readonly coAuthor: (sync: number, edit: (workbook: Workbook) => void) => void;
  /** Back to an untroubled Excel with the payload limit of the web. */
  readonly clear: () => void;
}

/** What becomes of one sync: refused, silent, or run (perhaps with one failing action, or its answer lost). */
export type Verdict =
  | { readonly kind: "refused"; readonly code: number }
  | { readonly kind: "silent" }
  | { readonly kind: "lost"; readonly code: number | null }
  | { readonly kind: "run"; readonly fault: ActionFault | null };

/** The faults that a test asked for, and what they make of each sync. */
export interface FaultPlan {
  readonly faults: Faults;
  /** Called once a sync, before it runs. */
  readonly next: (workbook: Workbook, waitsForCell: boolean, actions: number) => Promise<Verdict>;
}

/** Something planned for one sync, or for every sync from that one on. */
interface Planned {
  readonly at: number;
  readonly isLasting: boolean;
}

/** A plan without faults but for the payload limit of Excel on the web. */
export function createFaultPlan(): FaultPlan {
  const gate = createGate();
  let now = 0;
  let editing = false;
  let throttled = 0;
  let silentFrom: number | null = null;
  let failures: { readonly at: number; readonly fault: ActionFault }[] = [];
  let parts: (Planned & { readonly part: number; readonly code: string })[] = [];
  let refusals: (Planned & { readonly code: number })[] = [];
  let losses: { readonly at: number; readonly code: number | null }[] = [];
  let edits: { readonly at: number; readonly edit: (workbook: Workbook) => void }[] = [];

  const releaseCell = (): void => {
    editing = false;
    gate.open();
  };
  const faults: Faults = {
    payloadLimit: WEB_PAYLOAD_LIMIT,
    undoGroup: false,
    editCell: () => {
      editing = true;
    },
    releaseCell,
    throttle: (syncs) => {
      throttled = syncs;
    },
    neverAnswer: (sync) => {
      silentFrom = now + sync;
    },
    failAction: (sync, fault) => void failures.push({ at: now + sync, fault }),
    failPart: (sync, part, code, isLasting) => void parts.push({ at: now + sync, part, code, isLasting }),
    refuse: (sync, code, isLasting) => void refusals.push({ at: now + sync, code, isLasting }),
    loseAnswer: (sync, code) => void losses.push({ at: now + sync, code }),
    coAuthor: (sync, edit) => void edits.push({ at: now + sync, edit }),
    clear: () => {
      faults.payloadLimit = WEB_PAYLOAD_LIMIT;
      faults.undoGroup = false;
      throttled = 0;
      silentFrom = null;
      failures = [];
      parts = [];
      refusals = [];
      losses = [];
      edits = [];
      releaseCell();
    },
  };

  const next = async (workbook: Workbook, waitsForCell: boolean, actions: number): Promise<Verdict> => {
    now += 1;
    const at = now;
    const strikes = (planned: Planned): boolean => (planned.isLasting ? planned.at <= at : planned.at === at);
    if (silentFrom !== null && at >= silentFrom) return { kind: "silent" };
    if (throttled > 0) {
      throttled -= 1;
      return { kind: "refused", code: TRANSPORT.throttled };
    }
    const refusal = refusals.find(strikes);
    if (refusal !== undefined) return { kind: "refused", code: refusal.code };
    if (editing) {
      if (!waitsForCell) return { kind: "refused", code: TRANSPORT.cellEditMode };
      await gate.wait();
    }
    for (const { edit } of edits.filter((candidate) => candidate.at === at)) edit(workbook);
    const loss = losses.find((candidate) => candidate.at === at);
    if (loss !== undefined) return { kind: "lost", code: loss.code };
    const part = parts.find(strikes);
    if (part !== undefined) {
      const place = Math.round(part.part * (actions - 1));
      return { kind: "run", fault: { at: place, code: part.code, message: "" } };
    }
    return { kind: "run", fault: failures.find((candidate) => candidate.at === at)?.fault ?? null };
  };

  return { faults, next };
}
