import { useCallback, useEffect, useRef, useState } from "react";
import { fileError } from "../xlsx/fileError";
import { LIMITS } from "../xlsx/limits";
import { openFailure } from "./openFailure";
import { sampleFile } from "./sampleFile";
import { downloadSession, openSession, type Session } from "./session";

export interface PageState {
  readonly session: Session | null;
  /** A sentence about a file that could not be opened. */
  readonly failure: string | null;
}

/** The page's state and what its buttons do. */
export function usePage() {
  const [state, setState] = useState<PageState>({ session: null, failure: null });
  const current = useRef<Session | null>(null);

  const fail = useCallback((error: unknown, fileName: string): void => {
    const { text, isBug } = openFailure(error, fileName);
    setState((before) => ({ ...before, failure: text }));
    if (isBug) throw error;
  }, []);

  /** Opens a file; the workbook on the page stays until the other one is open. */
  const open = useCallback(
    async (bytes: Uint8Array, fileName: string) => {
      try {
        const session = await openSession(bytes, fileName);
        Reflect.set(window, "playground", session); // for tests and the curious: the host behind the grid
        current.current?.pane.host.stop();
        current.current = session;
        setState({ session, failure: null });
      } catch (error) {
        fail(error, fileName);
      }
    },
    [fail],
  );

  const openFile = useCallback(
    async (file: File) => {
      if (file.size > LIMITS.file) return fail(fileError("tooLarge"), file.name);
      const bytes = await file.arrayBuffer().catch(() => null);
      if (bytes === null) return fail(fileError("corrupt"), file.name);
      await open(new Uint8Array(bytes), file.name);
    },
    [fail, open],
  );
  const openSample = useCallback(async () => {
    const { bytes, fileName } = await sampleFile();
    await open(bytes, fileName);
  }, [open]);

  useEffect(() => void openSample(), [openSample]);

  return {
    ...state,
    openFile,
    openSample,
    save: () => (state.session ? downloadSession(state.session) : undefined),
    dismiss: () => setState((before) => ({ ...before, failure: null })),
  };
}
