/** A fault during a press: the workbook is as before, or complete, and the next press is as if nothing had been. */
import { ledgerOf } from "../../playground/host/engine/ledger";
import type { Opened } from "../excel/portfolio";
import { errorWords } from "../../src/i18n/errorWords";
import { pictureOf, type WorkbookPicture } from "../support/hostState";
import type { FaultCase } from "./faultCases";
import { freeze, start, thaw, type Frozen } from "./frozen";
import { press } from "../support/press";

const PATIENCE = 60_000;
const OURS = new Set(["Plan d'actions", "Tableau de bord"]);
const isTheirs = (sheet: string): boolean => sheet === "Clients" || sheet === "Notes";

/** What the user owns: every cell outside of our columns, and everything else on their sheets. */
function theirs(picture: WorkbookPicture, before: WorkbookPicture): unknown {
  const sheets = Object.entries(before.sheets).filter(([name]) => isTheirs(name));
  return {
    names: picture.names,
    sheets: sheets.map(([name, { cells }]) => {
      const now = picture.sheets[name];
      const own = Object.keys(cells).filter((cell) => columnOf(cell) <= 4);
      return [
        name,
        own.map((cell) => [cell, now?.cells[cell]]),
        now?.widths.slice(0, 4),
        hiddenRows(now?.extras),
      ];
    }),
  };
}

const columnOf = (cell: string): number => Number(cell.split("C")[1]);
const hiddenRows = (extras: unknown): unknown => (extras as { hiddenRows?: unknown } | undefined)?.hiddenRows;

/** Sheets, rules and columns of ours, to see that none piles up. */
function counts({ sheets, order }: WorkbookPicture): unknown {
  const headers = Object.entries(sheets["Clients"]?.cells ?? {}).filter(
    ([cell, text]) => /^R1C/.test(cell) && !/^ /.test(text),
  );
  return { order, rules: sheets["Clients"]?.rules.length, headers: headers.length };
}

const revisionOf = ({ host }: Opened): number => ledgerOf(host.workbook.engine).recorded();

const take = ({ host }: Opened): WorkbookPicture => pictureOf(host.workbook);

/** The memory's ids of sheets differ from workbook to workbook. */
function plain(picture: WorkbookPicture): string {
  return JSON.stringify(picture).replace(/\{[0-9A-F-]{36}\}/g, "{id}");
}

/** Without the marks of our sheets, which an Excel that once lacked something is no longer asked for. */
function unmarked(picture: WorkbookPicture): string {
  const sheets = Object.entries(picture.sheets).map(([name, { extras, ...sheet }]) => {
    return [name, { ...sheet, extras: { ...(extras as object), customProperties: null } }];
  });
  return plain({ ...picture, sheets: Object.fromEntries(sheets) as WorkbookPicture["sheets"] });
}

/** Without parts of what the workbook remembers. */
function forgetting(picture: WorkbookPicture, forgotten: readonly string[]): WorkbookPicture {
  const settings = Object.entries(picture.settings as Record<string, string>).map(([key, text]) => [
    key,
    JSON.parse(text, (name, value: unknown) => (forgotten.includes(name) ? undefined : value)),
  ]);
  return { ...picture, settings: Object.fromEntries(settings) };
}

/** Without how the blank columns looked, which only the lost answer told. */
function unlooked(picture: WorkbookPicture): string {
  return plain(forgetting(picture, ["before"]));
}

/** Without what only decorates, which a press in an Excel that refuses some calls leaves out. */
function essence(picture: WorkbookPicture): string {
  const { sheets, order, settings } = forgetting(picture, ["charts", "before"]);
  const kept = Object.entries(sheets).map(([name, { cells, rules }]) => [name, cells, rules]);
  return JSON.stringify([kept, order, settings]).replace(/\{[0-9A-F-]{36}\}/g, "{id}");
}

async function pressOn(
  frozen: Frozen,
): Promise<{ readonly frozen: Frozen; readonly picture: WorkbookPicture }> {
  const it = thaw(frozen);
  const outcome = await press();
  const result = { frozen: freeze(it.host.workbook), picture: take(it) };
  it.stop();
  if (outcome.kind !== "done") throw new Error(`a press without a fault: ${JSON.stringify(outcome)}`);
  return result;
}

const realTimeout = globalThis.setTimeout;

/** The patience of a minute, in a hundredth of a second. */
function hurry(): void {
  jest
    .spyOn(globalThis, "setTimeout")
    .mockImplementation(((run: () => void, ms?: number) =>
      realTimeout(run, ms === PATIENCE ? 10 : ms)) as typeof setTimeout);
}

interface Run {
  readonly frozen: Frozen;
  readonly before: WorkbookPicture;
  readonly after: WorkbookPicture;
}

const RUNS = ["the first", "the second"] as const;

/** Tries each fault on the first and on the second press of a workbook, or (`inTurn`) on one of them in turn. */
export function tryFaults(kind: string, cases: readonly FaultCase[], { inTurn = false } = {}): void {
  let runs: readonly Run[] = [];
  /** Presses already made without a fault, by the state they started from. */
  const later = new Map<string, WorkbookPicture>();

  let open: { readonly run: Run; readonly it: Opened; readonly revision: number } | null = null;
  /** The run's workbook: the one of the case before when that left it untouched. */
  const fresh = (run: Run): Opened => {
    if (open !== null && open.run === run && revisionOf(open.it) === open.revision) return open.it;
    open?.it.stop();
    const it = thaw(run.frozen);
    open = { run, it, revision: revisionOf(it) };
    return it;
  };

  beforeAll(async () => {
    hurry();
    const frozen = await start(kind);
    const it = thaw(frozen);
    const before = take(it);
    it.stop();
    const first = await pressOn(frozen);
    const second = await pressOn(first.frozen);
    runs = [
      { frozen, before, after: first.picture },
      { frozen: first.frozen, before: first.picture, after: second.picture },
    ];
  }, 60_000);
  afterAll(() => {
    open?.it.stop();
    jest.restoreAllMocks();
  });

  describe.each(RUNS.map((name, r) => [name, r] as const))(
    `on %s press of a ${kind} workbook`,
    (_name, r) => {
      const share = inTurn ? cases.filter((_, i) => i % RUNS.length === r) : cases;
      test.each(share.map((one) => [one.what, one] as const))(
        "%s",
        async (what, { plan, isLasting, isLost = false }) => {
          const run = runs[r];
          if (run === undefined) throw new Error("no run");
          const it = fresh(run);
          plan(it.host.faults);
          const outcome = await press();
          it.host.faults.clear();
          const isUntouched = revisionOf(it) === open?.revision;
          const left = isUntouched ? run.before : take(it);
          const done = outcome.kind === "done";
          const refusal = outcome.kind === "refused" || outcome.kind === "shown" ? outcome.refusal : null;
          expect(done || refusal !== null).toBe(true);
          for (const language of ["fr", "en"] as const) {
            if (refusal === null) continue;
            const words = Object.values(errorWords(language, refusal));
            expect(words).toHaveLength(3);
            for (const part of words) expect(part).not.toMatch(/^$|undefined|null|NaN/);
          }
          expect(theirs(left, run.before)).toEqual(theirs(run.before, run.before));
          // Unchanged, or complete: never between the two. A fault that goes on can keep what was begun from going back.
          const leftOut = outcome.kind === "done" ? (outcome.written?.leftOut ?? "nothing") : "nothing";
          const lacks = /^(ApiNotFound|NotImplemented) /.test(what);
          const view = leftOut !== "nothing" ? essence : isLost ? unlooked : lacks ? unmarked : plain;
          const whole = [run.before, run.after, runs[1]?.after ?? run.after].map(view);
          if (!isLasting && !whole.includes(view(left))) expect(left).toEqual(done ? run.after : run.before);

          const key = plain(left);
          let end = later.get(key);
          if (end === undefined) {
            const again = await press();
            if (again.kind !== "done") throw new Error(`the press after it: ${JSON.stringify(again)}`);
            end = take(it);
            later.set(key, end);
          }
          expect(counts(end)).toEqual(counts(run.after));
          expect(theirs(end, run.before)).toEqual(theirs(run.before, run.before));
          expect(end.sheets["Clients"]).toEqual(run.after.sheets["Clients"]);
          // After a press whose work was done and whose answer was lost, this one is the second.
          const ours = (one: WorkbookPicture | undefined): string =>
            JSON.stringify([...OURS].map((name) => one?.sheets[name]?.cells));
          if (![run.after, runs[1]?.after].map(ours).includes(ours(end))) expect(end).toEqual(run.after);
          if (!lacks) return;
          // What this client doubts now, the next case's must not.
          open?.it.stop();
          open = null;
        },
        30_000,
      );
    },
  );
}
