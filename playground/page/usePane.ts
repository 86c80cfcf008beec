import { useEffect, useRef, useState } from "react";
import type { PaneHost } from "../host/entrances/external";
import { offerExternalHost } from "../host/entrances/external";
import type { Session } from "./session";

/** The pane of a session: the simulated Excel it finds when it starts, and the ribbon command it registered. */
export function usePane(session: Session | null) {
  const [shown, setShown] = useState(true);
  const [busy, setBusy] = useState(false);
  const [ready, setReady] = useState(0);
  const pane = useRef<PaneHost | null>(null);

  useEffect(() => {
    if (session === null) return;
    pane.current = offerExternalHost(session.host);
    setReady(session.id);
    return () => pane.current?.stop();
  }, [session]);

  const segment = async (): Promise<void> => {
    setBusy(true);
    try {
      await pane.current?.runCommand("segmentSheet");
    } finally {
      setBusy(false);
    }
  };

  return { shown, busy, ready: ready === session?.id, segment, toggle: () => setShown(!shown) };
}
