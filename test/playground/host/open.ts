import { createWorkbook } from "../../../playground/host/createWorkbook";
import { startEngine } from "../../../playground/host/engine/startEngine";
import { startNodeHost, type NodeHost } from "../../../playground/host/entrances/node";
import { createHost, type Host, type HostOptions } from "../../../playground/host/host";
import { requirementMatrix } from "../../../playground/host/requirements";

/** An empty workbook in a simulated Excel, reached through Microsoft's client. */
export interface Opened extends NodeHost {
  readonly host: Host;
}

startEngine();

export function openWorkbook(options: HostOptions = {}): Opened {
  const host = createHost(createWorkbook(), { requirements: requirementMatrix("1.15"), ...options });
  return { host, ...startNodeHost(host) };
}
