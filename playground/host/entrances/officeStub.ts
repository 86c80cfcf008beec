import type { Host } from "../host";
import { isSetSupported } from "../requirements";

/** What `Office.context` says of the user. */
export interface OfficeStubOptions {
  /** Language of Excel's menus, e.g. "fr-FR". */
  readonly displayLanguage: string;
}

/** What `Office` offers without a page around it: readiness, context, ribbon commands. */
export interface OfficeStub {
  readonly office: Readonly<Record<string, unknown>>;
  /** Runs a ribbon command that the add-in associated; resolves when it says that it is done. */
  readonly runCommand: (name: string) => Promise<void>;
}

type Command = (event: {
  readonly completed: () => void;
  readonly source: { readonly id: string };
}) => unknown;

/** An `Office` as desktop Excel has it, ready at once; `runCommand` rejects a command that nobody associated. */
export function createOfficeStub(host: Host, options: OfficeStubOptions): OfficeStub {
  const info = { host: "Excel", platform: "PC" };
  const commands = new Map<string, Command>();
  const visibility: (() => void)[] = [];
  const office = {
    HostType: { Excel: "Excel", Word: "Word", PowerPoint: "PowerPoint", Outlook: "Outlook" },
    PlatformType: { PC: "PC", Mac: "Mac", OfficeOnline: "OfficeOnline", iOS: "iOS" },
    onReady: (callback?: (ready: typeof info) => unknown) => {
      const ready = Promise.resolve(info);
      return callback === undefined ? ready : ready.then((value) => (callback(value), value));
    },
    context: {
      host: info.host,
      platform: info.platform,
      displayLanguage: options.displayLanguage,
      contentLanguage: options.displayLanguage,
      diagnostics: { ...info, version: "16.0.0.0" },
      partitionKey: "simulated",
      requirements: {
        isSetSupported: (name: string, version?: string) => isSetSupported(host.requirements, name, version),
      },
      document: { url: host.workbook.extras.name, mode: "readWrite" },
    },
    actions: {
      associate: (name: string, command: Command) => void commands.set(name, command),
    },
    addin: {
      showAsTaskpane: () => {
        for (const listener of visibility) listener();
        return Promise.resolve();
      },
      hide: () => Promise.resolve(),
      onVisibilityModeChanged: (listener: () => void) => {
        visibility.push(listener);
        return Promise.resolve(() => Promise.resolve());
      },
    },
  };
  const runCommand = (name: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const command = commands.get(name);
      if (command === undefined) {
        reject(new Error(`no ribbon command is associated with ${name}`));
        return;
      }
      const done = command({ completed: resolve, source: { id: name } });
      Promise.resolve(done).catch(reject);
    });
  return { office, runCommand };
}
