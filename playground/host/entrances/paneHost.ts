/**
 * Runs in the pane's page before office.js: puts in place of `window.external` what the page around the pane
 * offers (see `offerExternalHost`), so that office.js believes it is in a desktop Excel.
 */
import { EXTERNAL_NAME } from "./externalName";

/** Where office.js remembers between visits that it was in Excel; frames of one site share it. */
const REMEMBERED = "hostInfoValue";

function forget(): void {
  try {
    globalThis.sessionStorage.removeItem(REMEMBERED);
  } catch {
    // Storage is blocked: then nothing was remembered either.
  }
}

forget();
const offered: unknown = Reflect.get(globalThis.parent, EXTERNAL_NAME);
Object.defineProperty(globalThis, "external", { configurable: true, value: offered ?? {} });
