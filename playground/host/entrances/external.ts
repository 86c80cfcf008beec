import type { Host } from "../host";
import { createCommandQueue } from "./commands";
import { dispatch, onRichApiEvents, PANE_EVENT } from "./dispatch";
import { EXTERNAL_NAME } from "./externalName";

/** What the pane is told of the Excel around it. */
export interface PaneOptions {
  /** Language of Excel's menus. Default French. */
  readonly displayLanguage?: string;
  /** Whether Excel's theme is dark at the moment; asked as often as the client asks. Default light. */
  readonly isDark?: () => boolean;
}

/** What a page around the pane holds of it. */
export interface PaneHost {
  /** Runs a ribbon command of the add-in, by the name it was associated under. */
  readonly runCommand: (name: string) => Promise<void>;
  /** Ends the connection: nothing more is answered. */
  readonly stop: () => void;
}

/** A pane host whose `external` stands for `window.external` of a desktop Excel. */
export interface ExternalHost extends PaneHost {
  readonly external: Readonly<Record<string, unknown>>;
}

type EventHandler = (event: number, payload: unknown) => void;
type Callback = (answer: unknown) => void;

/** A list as the client expects it from a desktop host. */
function safeArray(values: readonly unknown[]): unknown {
  return { toArray: () => values, dimensions: () => 1 };
}

/** Colours of Excel's light theme, as 0xRRGGBB. */
const LIGHT = {
  bodyBackgroundColor: 0xffffff,
  bodyForegroundColor: 0x242424,
  controlBackgroundColor: 0xffffff,
  controlForegroundColor: 0x242424,
} as const;
/** Those of its black theme. */
const DARK = {
  bodyBackgroundColor: 0x262626,
  bodyForegroundColor: 0xffffff,
  controlBackgroundColor: 0x262626,
  controlForegroundColor: 0xffffff,
} as const;

/** Facts of the workbook and of this Excel that the client asks for once, at the start. */
function contextOf(
  host: Host,
  language: string,
  isDark: () => boolean,
): Readonly<Record<string, () => unknown>> {
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => "simulated-pane",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 0,
    GetAppUILocale: () => language,
    GetAppDataLocale: () => language,
    GetDocUrl: () => host.workbook.extras.name,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetSupportedMatrix: () => JSON.stringify(host.requirements),
    GetHostFullVersion: () => "16.0.20000.20000",
    GetInitialDisplayMode: () => 0,
    GetOfficeThemeInfo: () => JSON.stringify(isDark() ? DARK : LIGHT),
    GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
  };
}

/**
 * A desktop Excel on Windows for a pane in a frame of this page: the frame sets `window.external` to `external`
 * before office.js starts (paneHost.ts does).
 */
export function createExternalHost(host: Host, options: PaneOptions = {}): ExternalHost {
  const language = options.displayLanguage ?? "fr-FR";
  const commands = createCommandQueue();
  const handlers = new Map<number, EventHandler>();
  const context = contextOf(host, language, options.isDark ?? (() => false));
  let open = true;

  const execute = (method: number, parameters: unknown, callback: Callback): void => {
    void dispatch(host, commands, method, parameters).then((answer) => {
      if (!open) return;
      callback(answer.error === 0 ? safeArray([0, answer.data ?? null]) : answer.error);
    });
  };
  const register = (event: number, _target: string, handler: EventHandler, callback: Callback): void => {
    handlers.set(event, handler);
    if (event === PANE_EVENT.command) commands.connect((payload) => handler(event, safeArray(payload)));
    callback(0);
  };
  const unregister = (event: number, _target: string, callback: Callback): void => {
    handlers.delete(event);
    callback(0);
  };
  const stopEvents = onRichApiEvents(host, (entries) => {
    const payload = safeArray(entries.map((entry) => (Array.isArray(entry) ? safeArray(entry) : entry)));
    handlers.get(PANE_EVENT.richApi)?.(PANE_EVENT.richApi, payload);
  });

  return {
    external: {
      GetHostInfo: () => `Excel$Win32$16.01$${language}$$$disableLogging$17`,
      GetLoggingAllowed: () => false,
      GetContext: () => context,
      Execute: execute,
      RegisterEvent: register,
      UnregisterEvent: unregister,
    },
    runCommand: commands.run,
    stop: () => {
      open = false;
      stopEvents();
    },
  };
}

/** Offers the host to frames of this page that run paneHost.ts first. `stop` withdraws it. */
export function offerExternalHost(host: Host, options: PaneOptions = {}): PaneHost {
  const made = createExternalHost(host, options);
  Reflect.set(globalThis, EXTERNAL_NAME, made.external);
  return {
    runCommand: made.runCommand,
    stop: () => {
      made.stop();
      if (Reflect.get(globalThis, EXTERNAL_NAME) === made.external)
        Reflect.deleteProperty(globalThis, EXTERNAL_NAME);
    },
  };
}
