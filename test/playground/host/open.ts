import { createWorkbook } from "../../../playground/host/createWorkbook";
import { startEngine } from "../../../playground/host/engine/startEngine";
import { startNodeHost, type NodeHost } from "../../../playground/host/entrances/node";
import { createHost, type Host, type HostOptions } from "../../../playground/host/host";
import { requirementMatrix } from "../../../playground/host/requirements";

/** An empty workbook in a simulated Excel, reached through Microsoft's client. */
export interface Opened extends NodeHost {
  readonly host: Host;
  /** Runs a batch on the first sheet. */
  readonly onSheet: <R>(
    work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<R>,
  ) => Promise<R>;
}

startEngine();

let current: Opened | null = null;

/** Opens an empty workbook; the one opened before is closed. */
export function openWorkbook(options: HostOptions = {}): Opened {
  current?.stop();
  const host = createHost(createWorkbook(), { requirements: requirementMatrix("1.15"), ...options });
  const node = startNodeHost(host);
  const onSheet: Opened["onSheet"] = (work) =>
    node.Excel.run((context) => work(context.workbook.worksheets.getFirst(), context));
  current = { ...node, host, onSheet };
  return current;
}

afterAll(() => current?.stop());

/** The code of an error that a batch was expected to fail with. */
export async function codeOf(batch: Promise<unknown>): Promise<string> {
  try {
    await batch;
    return "no error";
  } catch (error) {
    return error instanceof Error && "code" in error ? String(error.code) : String(error);
  }
}
