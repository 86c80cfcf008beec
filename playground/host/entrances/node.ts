import type { Host } from "../host";
import { createBridge } from "./bridge";
import { clientSource } from "./clientSource";
import { createOfficeStub } from "./officeStub";

/** Microsoft's client, talking to a simulated host. */
export interface NodeHost {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  /** Runs a ribbon command that the add-in associated. */
  readonly runCommand: (name: string) => Promise<void>;
  /** Takes the client away again: the next workbook gets a fresh one. */
  readonly stop: () => void;
}

/** How the simulated Excel in Node differs from its defaults. */
export interface NodeHostOptions {
  /** Language of Excel's menus. Default French. */
  readonly displayLanguage?: string;
  /**
   * Office.js' own check: a member above the host's requirement set throws ApiNotFound. Off in the library as it
   * ships; on here by default, because Excel would fail there.
   */
  readonly checkRequirements?: boolean;
}

interface Client {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension & {
    readonly Utility: { _synchronousCleanup: boolean };
    readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
  };
}

/** A page with nothing in it: what the client looks for while it starts. It reads no global but these. */
function emptyPage(bridge: unknown, office: unknown): Record<string, unknown> {
  const store = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };
  const address = "https://simulated.invalid";
  const location = { href: `${address}/`, hash: "", search: "", origin: address, protocol: "https:" };
  const document = {
    URL: location.href,
    location,
    documentElement: { lang: "" },
    addEventListener: () => undefined,
    getElementsByTagName: () => [],
    createElement: () => ({ style: {} }),
  };
  const page: Record<string, unknown> = {
    _richApiNativeBridge: bridge,
    Office: office,
    OfficeExtension: {},
    Excel: {},
    document,
    location,
    navigator: { userAgent: "simulated", language: "en" },
    localStorage: store,
    sessionStorage: store,
  };
  page["window"] = page;
  return page;
}

let start: ((page: unknown) => unknown) | null = null;

/** Evaluates the client in the caller's own realm, so that plain objects and dates are the caller's. */
function loadClient(bridge: unknown, office: unknown): Client {
  if (start === null) {
    // Microsoft's script has no module form. `with` keeps what it takes for globals on a page of our own.
    const body = `with (page) {\n${clientSource("excel-web-16.00.js")}\n;return { Excel, OfficeExtension };\n}`;
    // -- a function built from text has no type
    // eslint-disable-next-line no-new-func -- Microsoft's own client, read from node_modules
    start = new Function("page", body) as (page: unknown) => unknown;
  }
  const page = emptyPage(bridge, office);
  // -- the two names are returned by the last line of the text above
  const client = start(page) as Client;
  // The script puts an empty Office in its place; it asks ours for requirement sets.
  page["Office"] = office;
  return client;
}

/**
 * Puts `Excel`, `Office` and `OfficeExtension` on `globalThis`, all of them Microsoft's but `Office`, which has no
 * page to live in. For tests and the command line; one at a time.
 */
export function startNodeHost(host: Host, options: NodeHostOptions = {}): NodeHost {
  const { bridge, close } = createBridge(host);
  const { office, runCommand } = createOfficeStub(host, {
    displayLanguage: options.displayLanguage ?? "fr-FR",
  });
  const client = loadClient(bridge, office);
  client.OfficeExtension.Utility._synchronousCleanup = true;
  client.OfficeExtension.CommonUtility._doApiNotSupportedCheck = options.checkRequirements ?? true;
  const before = ["Excel", "Office", "OfficeExtension"].map(
    (name) => [name, Reflect.get(globalThis, name)] as const,
  );
  const globals = { Excel: client.Excel, Office: office, OfficeExtension: client.OfficeExtension };
  Object.assign(globalThis, globals);
  return {
    Excel: client.Excel,
    // -- a stub of what the add-in uses; a member it has not is undefined and fails loudly
    Office: office as unknown as typeof Office,
    OfficeExtension: client.OfficeExtension,
    runCommand,
    stop: () => {
      close();
      for (const [name, value] of before) Reflect.set(globalThis, name, value);
    },
  };
}
