import type { Host } from "../host";

/** The seam at which Microsoft's client talks to a native host: JSON messages both ways. */
export interface NativeBridge {
  onMessageFromHost?: (message: string) => void;
  readonly sendMessageToHost: (message: string) => void;
}

interface BridgeRequest {
  readonly id: number;
  readonly type: number;
  readonly flags: number;
  readonly message: { readonly url: string; readonly body?: unknown };
}

/** Kinds of bridge messages. */
const REQUEST = 1;
const EVENTS = 3;
/** Category of the events that `onChanged` and the like listen to. */
const RICH_API_EVENTS = 65_536;
/** Request flag: wait while the user edits a cell. */
const DELAY_FOR_CELL_EDIT = 64;

/** The refusals of the transport in the words the bridge uses. */
const REFUSALS: Readonly<Record<number, { readonly status: number; readonly code: string }>> = {
  5004: { status: 400, code: "InvalidOperationInCellEditMode" },
  5012: { status: 408, code: "InvalidOrTimedOutSession" },
  5102: { status: 429, code: "ActivityLimitReached" },
  5103: { status: 400, code: "RequestPayloadSizeLimitExceeded" },
  5104: { status: 400, code: "ResponsePayloadSizeLimitExceeded" },
  7000: { status: 403, code: "AccessDenied" },
};

/** A bridge to a simulated host. `close` stops events; requests under way stay unanswered. */
export function createBridge(host: Host): { readonly bridge: NativeBridge; readonly close: () => void } {
  let open = true;
  const send = (message: unknown): void => {
    if (open) bridge.onMessageFromHost?.(JSON.stringify(message));
  };

  const answer = async (request: BridgeRequest): Promise<void> => {
    const body = JSON.stringify(request.message.body ?? null);
    const waits = (request.flags & DELAY_FOR_CELL_EDIT) !== 0;
    const result = await host.process(body, { delayForCellEdit: waits });
    if ("body" in result) {
      send({ id: request.id, type: REQUEST, message: { statusCode: 200, headers: {}, body: result.body } });
      return;
    }
    const refusal = REFUSALS[result.transportError] ?? { status: 500, code: "GeneralException" };
    const error = { code: refusal.code, message: `The request was refused (${result.transportError}).` };
    send({
      id: request.id,
      type: REQUEST,
      message: { statusCode: refusal.status, headers: {}, body: JSON.stringify({ error }) },
    });
  };

  const bridge: NativeBridge = {
    sendMessageToHost: (message) => {
      // -- written by Microsoft's client; anything but a request is left alone
      const parsed = JSON.parse(message) as BridgeRequest;
      if (parsed.type === REQUEST) void answer(parsed);
    },
  };
  const stopEvents = host.onEvent((event) => {
    const entry = [RICH_API_EVENTS, event.type, event.target, JSON.stringify(event.args), 0, false];
    send({ type: EVENTS, message: { entries: [entry] } });
  });
  const close = (): void => {
    open = false;
    stopEvents();
  };
  return { bridge, close };
}
