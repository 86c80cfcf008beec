import type { Host } from "../host";
import { createCommandQueue } from "./commands";
import { dispatch, onRichApiEvents } from "./dispatch";
import type { PaneHost, PaneOptions } from "./external";

/** A pane host that speaks to a frame by messages, as Excel on the web does. */
export interface XdmHost extends PaneHost {
  /** To be set as the frame's name before the frame is put into the page: the browser reads it only then. */
  readonly frameName: string;
  /** Answers the messages of this frame from now on. */
  readonly attach: (frame: HTMLIFrameElement) => void;
}

interface XdmMessage {
  readonly _messageType: number;
  readonly _actionType?: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin: string;
  readonly _data: unknown;
}

const REQUEST = 0;
const RESPONSE = 1;
const REGISTER_EVENT = 1;
const CALL_RESPONSE = 0;
const EVENT_RESPONSE = 1;
const BAD_ACTION = -1;

function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}

function parse(data: unknown): XdmMessage | null {
  if (typeof data !== "string" || !data.startsWith("{")) return null;
  const message: unknown = JSON.parse(data);
  // -- written by Microsoft's client; the two fields tell its messages from others
  return field(message, "_actionName") !== undefined && field(message, "_messageType") === REQUEST
    ? (message as XdmMessage)
    : null;
}

/**
 * The frame around the pane as "Excel on the web". The page must be https and on the pane's host name (the port may
 * differ): office.js trusts no other.
 */
export function createXdmHost(host: Host, options: PaneOptions = {}): XdmHost {
  const language = options.displayLanguage ?? "fr-FR";
  const conversation = `simulated-${crypto.randomUUID()}`;
  const pane = "simulated-pane";
  const commands = createCommandQueue();
  const stops: (() => void)[] = [];

  const frameName = JSON.stringify({
    baseFrameName: pane,
    hostInfo: `Excel$Web$16.01$${language}$$$disableLogging$17`,
    xdmInfo: `${conversation}|${pane}|${globalThis.location.origin}`,
    serializerVersion: "1",
    flags: "[]",
  });

  const appContext = (): unknown => ({
    _id: pane,
    _appName: 16,
    _appVersion: "16.0",
    _appUILocale: language,
    _dataLocale: language,
    _docUrl: host.workbook.extras.name,
    _clientMode: host.workbook.extras.readOnly ? 0 : 1,
    _settings: [],
    _reason: 1,
    _requirementMatrix: JSON.stringify(host.requirements),
    _hostFullVersion: "16.0.20000.20000",
    _initialDisplayMode: 0,
  });

  const attach = (frame: HTMLIFrameElement): void => {
    const post = (message: XdmMessage, error: number, type: number, data: unknown): void => {
      const answer = {
        _messageType: RESPONSE,
        _actionName: message._actionName,
        _conversationId: message._conversationId,
        _correlationId: message._correlationId,
        _origin: globalThis.location.href,
        _errorCode: error,
        _responseType: type,
        _data: data,
        _serializerVersion: 1,
      };
      frame.contentWindow?.postMessage(
        JSON.stringify(answer),
        new URL(frame.src, globalThis.location.href).origin,
      );
    };

    const subscribe = (message: XdmMessage): void => {
      const push = (data: unknown): void => post(message, 0, EVENT_RESPONSE, data);
      if (message._actionName === "appCommandInvoked") commands.connect(push);
      else if (message._actionName === "richApiMessage") {
        stops.push(onRichApiEvents(host, (entries) => push({ ArrayData: entries })));
      }
      post(message, 0, CALL_RESPONSE, { Error: 0 });
    };

    const answer = async (message: XdmMessage): Promise<void> => {
      switch (message._actionName) {
        case "ContextActivationManager_getAppContextAsync":
          return post(message, 0, CALL_RESPONSE, appContext());
        case "ContextActivationManager_notifyHost":
          return post(message, 0, CALL_RESPONSE, null);
        case "executeMethod": {
          const method = Number(field(field(message._data, "DdaMethod"), "DispatchId"));
          // Queries carry one list; the end of a command carries its arguments by number.
          const list = field(message._data, "ArrayData") ?? [
            field(message._data, "0"),
            field(message._data, "1"),
          ];
          const result = await dispatch(host, commands, method, list);
          return post(message, 0, CALL_RESPONSE, {
            Version: 1,
            Error: result.error,
            Data: result.data ?? null,
          });
        }
        default:
          return post(message, BAD_ACTION, CALL_RESPONSE, null);
      }
    };

    const listen = (event: MessageEvent): void => {
      if (event.source !== frame.contentWindow) return;
      const message = parse(event.data);
      if (message === null) return;
      if (message._actionType === REGISTER_EVENT) subscribe(message);
      else if (message._actionType === undefined || message._actionType === 0) void answer(message);
      else post(message, 0, CALL_RESPONSE, { Error: 0 });
    };
    globalThis.addEventListener("message", listen);
    stops.push(() => globalThis.removeEventListener("message", listen));
  };

  return {
    frameName,
    attach,
    runCommand: commands.run,
    stop: () => {
      for (const stop of stops.splice(0)) stop();
    },
  };
}
