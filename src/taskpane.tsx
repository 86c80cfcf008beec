/** The pane's page: waits for Office, wires the app to the pane, shows it. Also gives the ribbon its function. */
import { createRoot } from "react-dom/client";
import { machineDay } from "./app/clock";
import type { Language } from "./i18n/languageOf";
import { onOutcome } from "./app/outcomeNews";
import { preload } from "./app/preload";
import { registerCommands } from "./commands";
import { displayLanguage, FLOOR, supports, whenReady } from "./excel/host";
import { showCells, watchActiveSheet, watchSelection } from "./excel/navigate";
import { officeBackground, watchOfficeBackground } from "./excel/theme";
import { languageOf } from "./i18n/languageOf";
import { localNumbers } from "./i18n/localNumbers";
import { wordsFor } from "./i18n/wordsFor";
import type { AppPort } from "./ui/appPort";
import { isDarkColor } from "./ui/isDarkColor";
import { Pane } from "./ui/Pane";
import type { Unavailability } from "./ui/screens/UnavailableScreen";

/** How long the skeleton stands before the pane says that Office does not answer, in milliseconds. */
const PATIENCE_MS = 8_000;
/** How long the first screen has the line for itself before the rest is fetched, in milliseconds. */
const HEAD_START_MS = 500;

/** Waits until office.js has run or failed, at most `patienceMs`. */
async function officeScript(patienceMs: number): Promise<void> {
  const script = document.getElementById("office-js");
  if (typeof Office !== "undefined" || script === null || document.readyState === "complete") return;
  await new Promise<void>((resolve) => {
    const done = (): void => resolve();
    script.addEventListener("load", done, { once: true });
    script.addEventListener("error", done, { once: true });
    // A script that failed before this one ran says nothing any more; the page's own end comes after it.
    window.addEventListener("load", done, { once: true });
    setTimeout(done, patienceMs);
  });
}

const segmenter = () => import("./app/segmentSheet");
const memory = () => import("./app/recall");

// What a press runs comes beside the pane, not before it; asked for at once, to be there when Office is. What does
// not come now is asked for again at a press: a promise kept would fail for ever.
segmenter().catch(() => undefined);

async function availability(): Promise<Unavailability | null> {
  await officeScript(PATIENCE_MS);
  const state = await whenReady(PATIENCE_MS);
  if (state !== "excel") return state === "blocked" ? "blocked" : "outside";
  return supports(FLOOR) ? null : "tooOld";
}

/** What the page's security policy asks of a style sheet made at run time: the page's own first one has it. */
function styleNonce(): string {
  return document.querySelector("style")?.nonce ?? "";
}

/** Office's own theme where Excel tells it, else the system's. */
function isDark(system: MediaQueryList): boolean {
  const office = officeBackground();
  return office === "" ? system.matches : isDarkColor(office);
}

const app: AppPort = {
  recall: async () => {
    const [{ recall }, { namedViews }] = await Promise.all([memory(), import("./app/namedViews")]);
    const found = await recall();
    return { ...found, views: namedViews(found.views) };
  },
  segment: async (request, progress) => {
    const { segmentSheet } = await segmenter();
    return segmentSheet({ ...request, clock: machineDay() }, progress);
  },
  watchRuns: onOutcome,
  insertSample: async () => (await import("./app/insertSample")).insertSample(),
  sheet: {
    show: ({ sheet, cells }) => showCells(sheet, cells),
    watchSelection,
    watchActiveSheet,
  },
  columns: {
    remember: async (sheet, choices) => (await memory()).rememberColumns(sheet, choices),
    readOtherwise: async (sheet, column, isOther) => (await memory()).rememberReading(sheet, column, isOther),
    readFrom: async (sheet, row) => (await memory()).rememberHeader(sheet, row),
  },
  corrections: {
    apply: async (sheet, kind) => (await import("./app/correct")).applyCorrections(sheet, kind, machineDay()),
  },
  quality: {
    write: async (request) =>
      (await import("./app/writeQualitySheet")).writeQualitySheet({ ...request, clock: machineDay() }),
  },
  restore: {
    apply: async (sheet, scope) => (await import("./app/restore")).restoreSheet(sheet, scope),
  },
  filters: {
    apply: async (segmentation, rows) => (await import("./app/filterSheet")).filterSheet(segmentation, rows),
    clear: async (sheet) => (await import("./excel/filterRows")).clearFilters(sheet),
    saveViews: async (views) => (await memory()).saveViews(views.map((view) => ({ ...view }))),
  },
};

async function main(): Promise<void> {
  const page = document.getElementById("pane");
  if (page === null) return;
  const because = await availability();
  if (because === null) registerCommands();

  const asked = new URLSearchParams(window.location.search).get("lang");
  const shown = (because === null ? displayLanguage() : "") || navigator.language;
  const language: Language = languageOf(asked === "fr" || asked === "en" ? asked : shown);
  const words = wordsFor(asked === "pseudo" ? "pseudo" : language);
  document.documentElement.lang = language;
  document.title = words.common.product;

  const root = createRoot(page);
  const system = window.matchMedia("(prefers-color-scheme: dark)");
  const locale = { language, words, numbers: localNumbers(language) };
  const show = (): void => {
    const dark = isDark(system);
    // Scroll bars, lists and the page behind the pane are the browser's to paint.
    document.documentElement.style.colorScheme = dark ? "dark" : "light";
    root.render(<Pane locale={locale} isDark={dark} app={because ?? app} styleNonce={styleNonce()} />);
  };
  system.addEventListener("change", show);
  watchOfficeBackground(show);
  show();
  if (because === null) setTimeout(() => void preload(), HEAD_START_MS);
}

void main();
