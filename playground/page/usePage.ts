import { useCallback, useEffect, useRef, useState } from "react";
import { fileError } from "../xlsx/fileError";
import { LIMITS } from "../xlsx/limits";
import { openFailure } from "./openFailure";
import { SAMPLE_NAME, sampleFile } from "./sampleFile";
import { downloadSession, openPageSession, type PageSession } from "./session";

/** What the page has open, if anything. */
export interface PageState {
  readonly session: PageSession | null;
  /** A sentence about a file that could not be opened. */
  readonly failure: string | null;
}

/** The page's state and what its buttons do. */
export function usePage() {
  const [state, setState] = useState<PageState>({ session: null, failure: null });
  const current = useRef<PageSession | null>(null);
  const asked = useRef(0);

  /**
   * Opens what was asked for last; the workbook on the page stays until the other one is open. A slower file asked for
   * before is left aside.
   */
  const open = useCallback(async (read: () => Promise<Uint8Array>, fileName: string) => {
    const mine = ++asked.current;
    try {
      const bytes = await read();
      if (mine !== asked.current) return;
      const session = await openPageSession(bytes, fileName);
      Reflect.set(window, "playground", session); // for tests and the curious: the host behind the grid
      current.current?.pane.host.stop();
      current.current = session;
      setState({ session, failure: null });
    } catch (error) {
      if (mine === asked.current)
        setState((before) => ({ ...before, failure: openFailure(error, fileName) }));
    }
  }, []);

  const openFile = useCallback((file: File) => open(() => readFile(file), file.name), [open]);
  const openSample = useCallback(() => open(sampleFile, SAMPLE_NAME), [open]);

  useEffect(() => void openSample(), [openSample]);

  return {
    ...state,
    openFile,
    openSample,
    save: () => (state.session ? downloadSession(state.session) : undefined),
    dismiss: () => setState((before) => ({ ...before, failure: null })),
  };
}

/** A file's bytes; throws why it has none for us: one that is too large is not even read. */
async function readFile(file: File): Promise<Uint8Array> {
  if (file.size > LIMITS.file) throw fileError("tooLarge");
  const buffer = await file.arrayBuffer().catch(() => {
    throw fileError("corrupt");
  });
  return new Uint8Array(buffer);
}
