import { useState, useSyncExternalStore } from "react";
import type { PageSession } from "./session";

const never = () => () => undefined;
const yes = () => true;

/** The pane of a session: whether it is shown, and the ribbon command that it registered. */
export function useSessionPane(session: PageSession | null) {
  const pane = session?.host.pane;
  const shown = useSyncExternalStore(pane?.onChange ?? never, pane?.isShown ?? yes);
  const [busy, setBusy] = useState(false);

  const segment = async (): Promise<void> => {
    setBusy(true);
    try {
      await session?.pane.host.runCommand("segmentSheet");
    } finally {
      setBusy(false);
    }
  };

  return { shown, busy, segment, toggle: () => pane?.show(!shown) };
}
