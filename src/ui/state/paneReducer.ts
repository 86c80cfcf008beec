import type { SegmentOutcome } from "../../app/outcome";
import { FIRST_STATE } from "./paneState";
import type { PaneEvent, PaneState, Problem } from "./paneState";

/** The pane after an event. Events that arrive too late (a stage after the end, a look during a run) change nothing. */
export function paneReducer(state: PaneState, event: PaneEvent): PaneState {
  switch (event.kind) {
    case "recalled":
      return { ...state, remembered: event.remembered };
    case "lookAsked":
      return { ...state, looksAsked: state.looksAsked + 1 };
    case "sheetLeft":
      return sheetLeft(state);
    case "lookStarted":
      return {
        ...state,
        sight: state.sight.kind === "looking" ? state.sight : { ...state.sight, updating: true },
      };
    case "looked":
      return { ...state, sight: sightAfter(state, event.outcome) };
    case "glanced":
      return glanced(state, event.outcome);
    case "lookFailed":
      return { ...state, sight: { kind: "unusable", problem: unexpected(event.detail), updating: false } };
    case "runStarted":
      return state.run.kind === "running"
        ? state
        : {
            ...state,
            run: { kind: "running", stage: "reading", share: null, stopping: false },
            notice: null,
          };
    case "stageReached":
      return state.run.kind === "running"
        ? { ...state, run: { ...state.run, stage: event.stage, share: event.share } }
        : state;
    case "stopAsked":
      return state.run.kind === "running" && state.run.stage !== "writing"
        ? { ...state, run: { ...state.run, stopping: true } }
        : state;
    case "runEnded":
      return ended(state, event.outcome);
    case "runFailed":
      return { ...seenAgain(state), run: { kind: "failed", problem: unexpected(event.detail) } };
    case "drafted":
      return {
        ...state,
        draft: { ...state.draft, ...event.change },
        standing: state.standing.kind === "written" ? { kind: "outdated" } : state.standing,
      };
    case "viewsSaved":
      return state.remembered === null
        ? state
        : { ...state, remembered: { ...state.remembered, views: event.views } };
    case "went":
      return {
        ...state,
        screen: event.screen,
        run: state.run.kind === "failed" ? { kind: "idle" } : state.run,
      };
    case "rowSelected":
      return followed(state, event.sheet, event.row);
    case "noticed":
      return { ...state, notice: event.notice };
    case "dismissed":
      return { ...state, notice: null, run: state.run.kind === "failed" ? { kind: "idle" } : state.run };
  }
}

/** The pane as it opens, on whichever sheet is active. */
function sheetLeft({ remembered, looksAsked }: PaneState): PaneState {
  return { ...FIRST_STATE, remembered, looksAsked: looksAsked + 1 };
}

function sightAfter(state: PaneState, outcome: SegmentOutcome): PaneState["sight"] {
  switch (outcome.kind) {
    case "done":
    case "shown":
      return { kind: "seen", segmentation: outcome.segmentation, updating: false };
    case "refused":
      return { kind: "unusable", problem: { kind: "refusal", refusal: outcome.refusal }, updating: false };
    case "cancelled":
      return state.sight;
  }
}

/** A sheet of customers takes the place of the one seen; our own sheets and notes of the rep do not. */
function glanced(state: PaneState, outcome: SegmentOutcome): PaneState {
  if (state.run.kind === "running") return state;
  const sight = sightAfter(state, outcome);
  if (state.sight.kind !== "seen") return { ...state, sight };
  // The glance took the place of a look under way.
  if (sight.kind !== "seen" || nameOf(sight) === nameOf(state.sight)) return seenAgain(state);
  return { ...FIRST_STATE, remembered: state.remembered, looksAsked: state.looksAsked, sight };
}

function nameOf(sight: Extract<PaneState["sight"], { kind: "seen" }>): string {
  return sight.segmentation.reading.sheet;
}

/** Shows the customer of a selected row, while the rep looks at segments or customers; any other screen stays. */
function followed(state: PaneState, sheet: string, row: number): PaneState {
  const { screen, sight } = state;
  const isWatching = screen.kind === "segments" || screen.kind === "customers" || screen.kind === "customer";
  if (!isWatching || state.run.kind !== "idle" || sight.kind !== "seen" || nameOf(sight) !== sheet)
    return state;
  const one = sight.segmentation.customers.find(({ customer }) => customer.rows.includes(row));
  if (one === undefined || (screen.kind === "customer" && screen.row === one.customer.row)) return state;
  const from = screen.kind === "customers" ? screen.pick : screen.kind === "customer" ? screen.from : null;
  return { ...state, screen: { kind: "customer", row: one.customer.row, from } };
}

function ended(state: PaneState, outcome: SegmentOutcome): PaneState {
  const idle: PaneState = { ...state, run: { kind: "idle" } };
  switch (outcome.kind) {
    case "done":
      return {
        ...idle,
        sight: sightAfter(state, outcome),
        ...(outcome.written !== null && {
          standing: { kind: "written", written: outcome.written },
          remembered: state.remembered && {
            ...state.remembered,
            lastRun: outcome.segmentation.reading.today,
          },
        }),
        // The same draft when nothing changes: another would have the sheet read again, and what the run found replaced.
        draft: state.draft.recomputeThresholds ? { ...state.draft, recomputeThresholds: false } : state.draft,
        screen: { kind: "segments" },
      };
    case "shown":
      return {
        ...idle,
        sight: sightAfter(state, outcome),
        screen: { kind: "segments" },
        notice: { kind: "notWritten", refusal: outcome.refusal },
      };
    case "refused": {
      const problem: Problem = { kind: "refusal", refusal: outcome.refusal };
      // Renamed or deleted since it was seen: the next press is for the sheet that is active then.
      const isGone = outcome.refusal.code === "unknownSheet";
      const next = isGone ? sheetLeft(state) : seenAgain(state);
      return { ...next, run: { kind: "failed", problem } };
    }
    case "cancelled":
      return { ...seenAgain(idle), notice: { kind: "cancelled" } };
  }
}

/** A look that a run or a glance overtook is asked for again, or the pane would wait for ever. */
function seenAgain(state: PaneState): PaneState {
  const isWaiting = state.sight.kind === "looking" || state.sight.updating;
  return isWaiting ? { ...state, looksAsked: state.looksAsked + 1 } : state;
}

function unexpected(detail: string): Problem {
  return { kind: "unexpected", detail };
}
