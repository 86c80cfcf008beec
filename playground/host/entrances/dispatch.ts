import type { Host } from "../host";
import type { CommandQueue } from "./commands";

/** The client's numbers for what it asks of a host. */
export const METHOD = { processQuery: 93, commandCompleted: 94 } as const;
/** The client's numbers for what a host sends to the pane. */
export const PANE_EVENT = { richApi: 33, command: 39 } as const;

/** "Not supported", which office.js turns into a failed AsyncResult. */
const NOT_SUPPORTED = 5001;
/** Category of the events that `onChanged` and the like listen to. */
const RICH_API_EVENTS = 65_536;
/** Request flag: wait while the user edits a cell. */
const DELAY_FOR_CELL_EDIT = 64;

/** An answer to one call: an error number (0 is well) and, for a query, its status, headers and body. */
export interface CallAnswer {
  readonly error: number;
  readonly data?: readonly [status: number, headers: readonly string[], body: string];
}

/** Finds the flat argument list: some seams wrap it once more. */
function flat(parameters: unknown): readonly unknown[] {
  const list: readonly unknown[] = Array.isArray(parameters) ? parameters : [];
  return list.length === 1 && Array.isArray(list[0]) ? Array.from(list[0]) : list;
}

/** Answers what the client calls, whatever the seam: queries, and the end of ribbon commands. */
export async function dispatch(
  host: Host,
  commands: CommandQueue,
  method: number,
  parameters: unknown,
): Promise<CallAnswer> {
  const given = flat(parameters);
  if (method === METHOD.commandCompleted) {
    commands.complete(given[0], given[1]);
    return { error: 0 };
  }
  if (method !== METHOD.processQuery) return { error: NOT_SUPPORTED };
  const flags = Number(given[6] ?? 0);
  const answer = await host.process(String(given[4]), {
    delayForCellEdit: (flags & DELAY_FOR_CELL_EDIT) !== 0,
  });
  return "body" in answer
    ? { error: 0, data: [answer.status, [], answer.body] }
    : { error: answer.transportError };
}

/** Events of the host, as entries of the client's event list. */
export function onRichApiEvents(host: Host, send: (entries: readonly unknown[]) => void): () => void {
  return host.onEvent((event) =>
    send([[RICH_API_EVENTS, event.type, event.target, JSON.stringify(event.args), 0, false]]),
  );
}
