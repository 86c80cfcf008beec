import { useEffect, useState } from "react";
import { offerExternalHost, type PaneHost } from "../host/entrances/external";
import { createXdmHost, type XdmHost } from "../host/entrances/xdm";
import type { Session } from "./session";

/** How the pane of a session finds its Excel. */
export interface PaneConnection {
  readonly session: number;
  readonly host: PaneHost;
  /** Over https the pane is the shipped page, byte for byte, and speaks by messages as in Excel on the web. */
  readonly web: XdmHost | null;
}

function connect({ id, host }: Session): PaneConnection {
  if (location.protocol !== "https:") return { session: id, host: offerExternalHost(host), web: null };
  const web = createXdmHost(host);
  return { session: id, host: web, web };
}

/** The pane of a session: its connection, whether it is shown, and the ribbon command that it registered. */
export function usePane(session: Session | null) {
  const [shown, setShown] = useState(true);
  const [busy, setBusy] = useState(false);
  const [connection, setConnection] = useState<PaneConnection | null>(null);

  useEffect(() => {
    if (session === null) return;
    const made = connect(session);
    const { pane } = session.host;
    pane.show(true);
    setShown(true);
    setConnection(made);
    const stopWatching = pane.onChange(() => setShown(pane.isShown()));
    return () => {
      stopWatching();
      made.host.stop();
    };
  }, [session]);

  const segment = async (): Promise<void> => {
    setBusy(true);
    try {
      await connection?.host.runCommand("segmentSheet");
    } finally {
      setBusy(false);
    }
  };

  return {
    shown,
    busy,
    connection: connection?.session === session?.id ? connection : null,
    segment,
    toggle: () => session?.host.pane.show(!shown),
  };
}
