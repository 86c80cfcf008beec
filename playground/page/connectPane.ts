import { offerExternalHost, type PaneHost } from "../host/entrances/external";
import { createXdmHost, type XdmHost } from "../host/entrances/xdm";
import type { Host } from "../host/host";

/** How the pane finds its Excel. */
export interface PaneConnection {
  readonly host: PaneHost;
  /** Over https the pane is the shipped page, byte for byte, and speaks by messages as in Excel on the web. */
  readonly web: XdmHost | null;
}

/** Excel set to follow the system's theme. */
const isDark = (): boolean => matchMedia("(prefers-color-scheme: dark)").matches;

/** Offers a simulated Excel to the pane that is about to open beside the grid. */
export function connectPane(host: Host): PaneConnection {
  if (location.protocol !== "https:") return { host: offerExternalHost(host, { isDark }), web: null };
  const web = createXdmHost(host);
  return { host: web, web };
}
