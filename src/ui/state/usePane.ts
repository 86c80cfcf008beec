import { useCallback, useEffect, useMemo, useReducer, useRef } from "react";
import type { Language } from "../../app/outcome";
import type { AppPort, PaneRequest } from "../appPort";
import { paneReducer } from "./paneReducer";
import { EMPTY_DRAFT, FIRST_STATE } from "./paneState";
import type { Draft, PaneState } from "./paneState";
import { sheetDeeds } from "./sheetDeeds";
import type { SheetDeeds } from "./sheetDeeds";

/** Wait after the rep's last change before the sheet is computed again, in milliseconds. */
const SETTLING_MS = 250;

/** Everything that the rep can do in the pane. */
export interface PaneDeeds extends SheetDeeds {
  readonly start: () => Promise<void>;
  /** Cancels the long job, as long as nothing is written. */
  readonly stop: () => void;
}

/** The pane as the screens see it: its state, and what can be done. */
export interface Pane {
  readonly state: PaneState;
  readonly deeds: PaneDeeds;
}

/** Binds the app to React: the one place where the pane has effects on the workbook. */
export function usePane(port: AppPort, language: Language): Pane {
  const [state, dispatch] = useReducer(paneReducer, FIRST_STATE);
  const runAbort = useRef<AbortController | null>(null);
  const lookAbort = useRef<AbortController | null>(null);
  const seenSheet = useRef<string | null>(null);
  const { draft, remembered, sight, looksAsked } = state;

  useEffect(() => {
    seenSheet.current = sight.kind === "seen" ? sight.segmentation.reading.sheet : null;
  }, [sight]);

  useEffect(() => {
    let gone = false;
    port.recall().then(
      (recalled) => void (gone || dispatch({ kind: "recalled", remembered: recalled })),
      (error: unknown) => void (gone || dispatch({ kind: "lookFailed", detail: String(error) })),
    );
    return () => {
      gone = true;
    };
  }, [port]);

  /** Computes without writing; a newer look cancels the one under way. */
  const look = useCallback(
    async (answer: "looked" | "glanced", sheet: string | null, choices: Draft) => {
      lookAbort.current?.abort();
      const abort = new AbortController();
      lookAbort.current = abort;
      try {
        const request = requestFor(choices, sheet, language, false);
        const outcome = await port.segment(request, { onStage: ignore, signal: abort.signal });
        if (!abort.signal.aborted) dispatch({ kind: answer, outcome });
      } catch (error) {
        if (!abort.signal.aborted) dispatch({ kind: "lookFailed", detail: String(error) });
      }
    },
    [port, language],
  );

  useEffect(() => {
    if (remembered === null) return;
    const timer = setTimeout(
      () => {
        dispatch({ kind: "lookStarted" });
        void look("looked", seenSheet.current, draft);
      },
      draft === EMPTY_DRAFT ? 0 : SETTLING_MS,
    );
    return () => clearTimeout(timer);
  }, [look, draft, remembered, looksAsked]);

  useEffect(() => port.sheet?.watchActiveSheet(() => void look("glanced", null, EMPTY_DRAFT)), [port, look]);

  useEffect(() => port.sheet?.watchSelection((at) => dispatch({ kind: "rowSelected", ...at })), [port]);

  const start = useCallback(async () => {
    if (runAbort.current !== null) return;
    const abort = new AbortController();
    runAbort.current = abort;
    dispatch({ kind: "runStarted" });
    try {
      const request = requestFor(draft, seenSheet.current, language, true);
      const outcome = await port.segment(request, {
        onStage: (stage) => dispatch({ kind: "stageReached", stage }),
        signal: abort.signal,
      });
      lookAbort.current?.abort();
      dispatch({ kind: "runEnded", outcome });
    } catch (error) {
      dispatch({ kind: "runFailed", detail: String(error) });
    } finally {
      runAbort.current = null;
    }
  }, [port, language, draft]);

  const stop = useCallback(() => {
    dispatch({ kind: "stopAsked" });
    runAbort.current?.abort();
  }, []);

  const others = useMemo(() => sheetDeeds(port, dispatch), [port]);
  const deeds = useMemo(() => ({ ...others, start, stop }), [others, start, stop]);
  return { state, deeds };
}

function requestFor(draft: Draft, sheet: string | null, language: Language, write: boolean): PaneRequest {
  return { ...draft, sheet, language, write };
}

function ignore(): void {}
