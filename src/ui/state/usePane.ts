import { useCallback, useEffect, useMemo, useReducer, useRef } from "react";
import type { Language } from "../../i18n/languageOf";
import type { AppPort, PaneRequest, SheetCells } from "../appPort";
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
export interface PaneBinding {
  readonly state: PaneState;
  readonly deeds: PaneDeeds;
}

/** A look at the sheet under way: how to cancel it, and when it is over. */
interface Look {
  readonly abort: AbortController;
  readonly ended: Promise<void>;
}

/** Binds the app to React: the one place where the pane has effects on the workbook. */
export function usePane(port: AppPort, language: Language): PaneBinding {
  const [state, dispatch] = useReducer(paneReducer, FIRST_STATE);
  const run = useRef<AbortController | null>(null);
  const lastLook = useRef<Look | null>(null);
  const seenSheet = useRef<string | null>(null);
  /** The cells that the pane selected last, until the rep selects others. */
  const ownSelection = useRef<string | null>(null);
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

  /** Computes without writing; a newer look cancels the one under way, and none starts during a run. */
  const look = useCallback(
    (answer: "looked" | "glanced", sheet: string | null, choices: Draft) => {
      if (run.current !== null) return;
      lastLook.current?.abort.abort();
      const abort = new AbortController();
      const request = requestFor(choices, sheet, language, false);
      const ended = port.segment(request, { onStage: ignore, signal: abort.signal }).then(
        (outcome) => {
          if (!abort.signal.aborted) dispatch({ kind: answer, outcome });
        },
        (error: unknown) => {
          if (!abort.signal.aborted) dispatch({ kind: "lookFailed", detail: String(error) });
        },
      );
      lastLook.current = { abort, ended };
    },
    [port, language],
  );

  // That it is known, and not what it says: the sheet is not read again for a view saved or a run written.
  const isRecalled = remembered !== null;
  useEffect(() => {
    if (!isRecalled) return;
    const settle = (): void => {
      dispatch({ kind: "lookStarted" });
      look("looked", seenSheet.current, draft);
    };
    const timer = setTimeout(settle, draft === EMPTY_DRAFT ? 0 : SETTLING_MS);
    return () => clearTimeout(timer);
  }, [look, draft, isRecalled, looksAsked]);

  useEffect(() => port.sheet.watchActiveSheet(() => look("glanced", null, EMPTY_DRAFT)), [port, look]);

  useEffect(
    () =>
      port.sheet.watchSelection(({ sheet, cells, row }) => {
        // What the pane itself selected is told late: the rep may have gone back by then, and must not be called again.
        if (cells === ownSelection.current) return;
        ownSelection.current = null;
        dispatch({ kind: "rowSelected", sheet, row });
      }),
    [port],
  );

  useEffect(() => port.watchRuns((outcome) => dispatch({ kind: "runEnded", outcome })), [port]);

  const start = useCallback(async () => {
    if (run.current !== null) return;
    const abort = new AbortController();
    run.current = abort;
    dispatch({ kind: "runStarted" });
    try {
      // A look under way answers that it was cancelled, and leaves the sheet to the run.
      lastLook.current?.abort.abort();
      await lastLook.current?.ended;
      const outcome = await port.segment(requestFor(draft, seenSheet.current, language, true), {
        onStage: (stage, share) => dispatch({ kind: "stageReached", stage, share }),
        signal: abort.signal,
      });
      dispatch({ kind: "runEnded", outcome });
    } catch (error) {
      dispatch({ kind: "runFailed", detail: String(error) });
    } finally {
      run.current = null;
    }
  }, [port, language, draft]);

  const stop = useCallback(() => {
    dispatch({ kind: "stopAsked" });
    run.current?.abort();
  }, []);

  const others = useMemo(() => sheetDeeds(port, dispatch), [port]);
  const show = useCallback(
    (place: SheetCells) => {
      ownSelection.current = place.cells;
      return others.show(place);
    },
    [others],
  );
  const deeds = useMemo(() => ({ ...others, show, start, stop }), [others, show, start, stop]);
  return { state, deeds };
}

function requestFor(draft: Draft, sheet: string | null, language: Language, write: boolean): PaneRequest {
  return { ...draft, sheet, language, write };
}

function ignore(): void {}
