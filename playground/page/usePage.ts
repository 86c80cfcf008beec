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

  /** Opens a file; the workbook on the page stays until the other one is open. */
  const open = useCallback(async (bytes: Uint8Array, fileName: string) => {
    try {
      const session = await openSession(bytes, fileName);
      Reflect.set(window, "playground", session); // for tests and the curious: the host behind the grid
      current.current?.pane.host.stop();
      current.current = session;
      setState({ session, failure: null });
    } catch (error) {
      setState((before) => ({ ...before, failure: openFailure(error, fileName) }));
    }
  }, []);

  const openFile = useCallback(
    async (file: File) => {
      const bytes = await readFile(file);
      if (bytes instanceof Uint8Array) return open(bytes, file.name);
      setState((before) => ({ ...before, failure: openFailure(bytes, file.name) }));
    },
    [open],
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

/** A file's bytes, or why it has none for us: one that is too large is not even read. */
async function readFile(file: File): Promise<Uint8Array | Error> {
  if (file.size > LIMITS.file) return fileError("tooLarge");
  return file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => fileError("corrupt"),
  );
}
