/** Every way in which Excel fails, at every step of a press: the workbook is as before, or complete. */
import { ledgerOf } from "../../playground/host/engine/ledger";
import { TRANSPORT, type Faults } from "../../playground/host/faults";
import type { Opened } from "../excel/portfolio";
import { errorWords } from "../../src/i18n/errorWords";
import { pictureOf, type WorkbookPicture } from "../support/hostState";
import { freeze, start, thaw, type Frozen } from "./frozen";
import { press, WORKBOOKS } from "./pressed";

const CODES = [
  "InvalidOperationInCellEditMode",
  "AccessDenied",
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
  "RangeExceedsLimit",
  "GeneralException",
  "FilteredRangeConflict",
  "MergedRangeConflict",
  "PivotTableRangeConflict",
  "NonBlankCellOffSheet",
  "InsertDeleteConflict",
  "UnsupportedSheet",
  "InactiveWorkbook",
  "ItemNotFound",
  "InvalidReference",
  "ItemAlreadyExists",
  "InvalidArgument",
  "MemoryLimitReached",
  "ActivityLimitReached",
  "ServiceNotAvailable",
  "RequestAborted",
  "ApiNotFound",
  "NotImplemented",
  "UndoNotSupported",
] as const;

/** Two round trips read, the third writes. */
const READS = [1, 2];
const WRITE = 3;
const PATIENCE = 60_000;

interface Case {
  readonly what: string;
  readonly plan: (faults: Faults) => void;
  /** True when the fault goes on: what was begun cannot always be put back then. */
  readonly isLasting: boolean;
  /** Tried on the first and on the second run; the other cases alternate. */
  readonly isBoth?: boolean;
}

const failing = (code: string, sync: number, part: number, isLasting: boolean): Case => ({
  what: `${code} at ${part} of sync ${sync}${isLasting ? ", for good" : ""}`,
  plan: (faults) => faults.failPart(sync, part, code, isLasting),
  isLasting,
});

const TRANSPORTS = Object.entries(TRANSPORT).flatMap(([name, code]) =>
  [...READS, WRITE].flatMap((sync): Case[] => [
    {
      what: `${name} refuses sync ${sync}`,
      plan: (faults) => faults.refuse(sync, code, false),
      isLasting: false,
    },
    {
      what: `${name} refuses from sync ${sync} on`,
      plan: (faults) => faults.refuse(sync, code, true),
      isLasting: true,
    },
    {
      what: `${name} loses the answer of sync ${sync}`,
      plan: (faults) => faults.loseAnswer(sync, code),
      isLasting: false,
    },
  ]),
);
const SILENCES = [...READS, WRITE].flatMap((sync): Case[] => [
  { what: `silence from sync ${sync} on`, plan: (faults) => faults.neverAnswer(sync), isLasting: true },
  {
    what: `the answer of sync ${sync} never comes`,
    plan: (faults) => faults.loseAnswer(sync, null),
    isLasting: false,
  },
]);
/** The write fails, and then what puts it back fails too, once. */
const TWICE = [0.3, 0.9].flatMap((part) =>
  [1, 2].map((later): Case => ({
    what: `GeneralException at ${part} of the write, and ${later} later`,
    plan: (faults) => {
      faults.failPart(WRITE, part, "GeneralException", false);
      faults.failPart(WRITE + later, part, "GeneralException", false);
    },
    isLasting: false,
    isBoth: true,
  })),
);
const PARTS = [0, 0.2, 0.5, 1];

/** Each code at each sync; where in the write moves on from code to code, and each place is tried with some code. */
const CASES: readonly Case[] = [
  ...CODES.flatMap((code) =>
    READS.flatMap((sync) => [failing(code, sync, 0.5, false), failing(code, sync, 0, true)]),
  ),
  // Every place on both runs, before the codes take turns.
  ...PARTS.map((part) => ({ ...failing("InvalidArgument", WRITE, part, false), isBoth: true })),
  ...CODES.map((code, i) => failing(code, WRITE, PARTS[(i >> 1) % PARTS.length] ?? 0, false)),
  ...CODES.filter((_, i) => i % 3 === 0).map((code, i) =>
    failing(code, WRITE, PARTS[i % PARTS.length] ?? 0, true),
  ),
  ...TRANSPORTS,
  ...SILENCES,
  ...TWICE,
];

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

const realTimeout = globalThis.setTimeout;
beforeAll(() => {
  // The patience of a minute, in a hundredth of a second.
  jest
    .spyOn(globalThis, "setTimeout")
    .mockImplementation(((run: () => void, ms?: number) =>
      realTimeout(run, ms === PATIENCE ? 10 : ms)) as typeof setTimeout);
});
afterAll(() => jest.restoreAllMocks());

const revisionOf = ({ host }: Opened): number => ledgerOf(host.workbook.engine).recorded();

const take = (frozenIn: ReturnType<typeof thaw>): WorkbookPicture =>
  pictureOf(frozenIn.host.workbook, isTheirs);

/** The memory's ids of sheets differ from workbook to workbook. */
function plain(picture: WorkbookPicture): string {
  return JSON.stringify(picture, (key, value: unknown) => (key === "printArea" ? null : value)).replace(
    /\{[0-9A-F-]{36}\}/g,
    "{id}",
  );
}

/** Without what only decorates, which a press in an Excel that refuses some calls leaves out. */
function essence({ sheets, order, settings }: WorkbookPicture): string {
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

describe.each(Object.keys(WORKBOOKS))("on a %s workbook", (kind) => {
  let runs: readonly {
    readonly frozen: Frozen;
    readonly before: WorkbookPicture;
    readonly after: WorkbookPicture;
  }[] = [];
  /** Presses already made without a fault, by the state they started from. */
  const later = new Map<string, WorkbookPicture>();

  let open: { readonly run: unknown; readonly it: Opened; readonly revision: number } | null = null;
  /** The run's workbook: the one of the case before when that left it untouched. */
  const fresh = (run: { readonly frozen: Frozen }): Opened => {
    if (open !== null && open.run === run && revisionOf(open.it) === open.revision) return open.it;
    open?.it.stop();
    const it = thaw(run.frozen);
    open = { run, it, revision: revisionOf(it) };
    return it;
  };
  afterAll(() => open?.it.stop());

  beforeAll(async () => {
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

  // Every case on the plain workbook; the others share the cases out between them.
  const share =
    kind === "plain"
      ? CASES
      : CASES.filter(({ what }) => /of sync 3|of the write|from sync 3|refuses sync 3/.test(what)).filter(
          (_, i) => i % 8 === (kind === "table" ? 0 : 4),
        );

  test.each(share.map((one, i) => [one.what, one, i] as const))(
    "%s",
    async (what, { plan, isLasting, isBoth = false }, i) => {
      const isRead = /sync [12]/.test(what);
      for (const run of isBoth ? runs : [runs[isRead ? (i < 60 ? 0 : 1) : i % 2] ?? runs[0]]) {
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
        const isPlain = outcome.kind === "done" && outcome.written?.plain === true;
        const view = isPlain ? essence : plain;
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
      }
    },
    30_000,
  );
});
