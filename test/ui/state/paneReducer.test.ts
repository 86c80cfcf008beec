import type { SegmentOutcome } from "../../../src/app/outcome";
import { DEFAULT_OPTIONS } from "../../../src/core/options";
import { paneReducer } from "../../../src/ui/state/paneReducer";
import { FIRST_STATE } from "../../../src/ui/state/paneState";
import type { PaneEvent, PaneState } from "../../../src/ui/state/paneState";
import { sampleSegmentation } from "../support/sampleSegmentation";

const segmentation = sampleSegmentation();
const written = {
  sheet: segmentation.reading.sheet,
  columns: [],
  ownSheets: ["Plan d'actions"],
  leftOut: "nothing",
} as const;
const computed: SegmentOutcome = { kind: "done", segmentation, written: null };
const done: SegmentOutcome = { kind: "done", segmentation, written };
const refused: SegmentOutcome = { kind: "refused", refusal: { code: "emptySheet", values: {} } };

const after = (...events: readonly PaneEvent[]): PaneState => events.reduce(paneReducer, FIRST_STATE);
const seen: PaneEvent = { kind: "looked", outcome: computed };

test("a look shows the sheet as a preview, on the screen where the rep is", () => {
  const state = after({ kind: "lookStarted" }, seen);
  expect(state.sight.kind).toBe("seen");
  expect(state.standing.kind).toBe("preview");
  expect(state.screen.kind).toBe("home");
});

test("a finished run shows the segments, and a changed setting makes them outdated", () => {
  const run = after(seen, { kind: "runStarted" }, { kind: "runEnded", outcome: done });
  expect(run.screen.kind).toBe("segments");
  expect(run.standing).toEqual({ kind: "written", written });
  const changed = paneReducer(run, { kind: "drafted", change: { options: DEFAULT_OPTIONS } });
  expect(changed.standing.kind).toBe("outdated");
});

test("a second press during a run starts nothing new", () => {
  const running = after({ kind: "runStarted" }, { kind: "stageReached", stage: "computing", share: null });
  expect(paneReducer(running, { kind: "runStarted" })).toBe(running);
});

test.each([
  ["computing", true],
  ["writing", false],
] as const)("cancelling while %s is taken: %s", (stage, isTaken) => {
  const state = after(
    { kind: "runStarted" },
    { kind: "stageReached", stage, share: null },
    { kind: "stopAsked" },
  );
  expect(state.run).toMatchObject({ kind: "running", stopping: isTaken });
});

test("a stage that arrives after the end changes nothing", () => {
  const ended = after({ kind: "runStarted" }, { kind: "runEnded", outcome: { kind: "cancelled" } });
  expect(paneReducer(ended, { kind: "stageReached", stage: "writing", share: null })).toBe(ended);
  expect(ended.notice?.kind).toBe("cancelled");
});

test.each([refused, { kind: "cancelled" } as const])(
  "a run that overtook the first look and ended $kind asks for the look again",
  (outcome) => {
    const state = after({ kind: "runStarted" }, { kind: "runEnded", outcome });
    expect(state.looksAsked).toBe(1);
  },
);

test("a result that could not be written is shown, and why is said", () => {
  const outcome: SegmentOutcome = {
    kind: "shown",
    segmentation,
    refusal: { code: "protectedSheet", values: {} },
  };
  const state = after({ kind: "runStarted" }, { kind: "runEnded", outcome });
  expect(state.screen.kind).toBe("segments");
  expect(state.standing.kind).toBe("preview");
  expect(state.notice).toMatchObject({ kind: "notWritten", refusal: { code: "protectedSheet" } });
});

test("going to a sheet without customers keeps what is seen", () => {
  const state = after(seen, { kind: "went", screen: { kind: "plan" } });
  expect(paneReducer(state, { kind: "glanced", outcome: refused })).toBe(state);
});

describe("a setting's look that was cut short is asked for again", () => {
  const waiting = after(
    seen,
    { kind: "drafted", change: { options: DEFAULT_OPTIONS } },
    { kind: "lookStarted" },
  );

  test.each([
    ["a glance at the same sheet", computed],
    ["a glance at a sheet without customers", refused],
  ])("by %s", (_what, outcome) => {
    const state = paneReducer(waiting, { kind: "glanced", outcome });
    expect(state.sight).toBe(waiting.sight);
    expect(state.looksAsked).toBe(waiting.looksAsked + 1);
  });

  test.each([refused, { kind: "cancelled" } as const])("by a run that ends as $kind", (outcome) => {
    const running = paneReducer(waiting, { kind: "runStarted" });
    const state = paneReducer(running, { kind: "runEnded", outcome });
    expect(state.looksAsked).toBe(waiting.looksAsked + 1);
  });
});

test("going to another sheet of customers starts over with it", () => {
  const other = sampleSegmentation({ sheet: "Portefeuille 2024" });
  const state = after(
    seen,
    { kind: "went", screen: { kind: "plan" } },
    { kind: "drafted", change: { criteria: ["abc"] } },
    { kind: "glanced", outcome: { kind: "done", segmentation: other, written: null } },
  );
  expect(state.screen.kind).toBe("home");
  expect(state.draft.criteria).toBeNull();
  expect(state.sight).toMatchObject({ segmentation: { reading: { sheet: "Portefeuille 2024" } } });
});

describe("selecting a row of the sheet", () => {
  const { sheet } = segmentation.reading;
  const select: PaneEvent = { kind: "rowSelected", sheet, row: 20 };

  test("shows its customer while the rep looks at segments, and remembers the list", () => {
    const state = after(
      seen,
      { kind: "went", screen: { kind: "customers", pick: { by: "segment", segment: "A" } } },
      select,
    );
    expect(state.screen).toEqual({ kind: "customer", row: 20, from: { by: "segment", segment: "A" } });
  });

  test.each([
    ["on another step", { kind: "went", screen: { kind: "plan" } }, select],
    ["on another sheet", { kind: "went", screen: { kind: "segments" } }, { ...select, sheet: "Autre" }],
    ["off the data", { kind: "went", screen: { kind: "segments" } }, { ...select, row: 2 }],
  ] as const)("changes nothing %s", (_where, went, selected) => {
    const state = after(seen, went);
    expect(paneReducer(state, selected)).toBe(state);
  });
});

test("a sheet that was renamed or deleted is forgotten: the next press is for the active one", () => {
  const gone: SegmentOutcome = { kind: "refused", refusal: { code: "unknownSheet", values: { sheets: "" } } };
  const before = after(seen, { kind: "runStarted" });
  const state = paneReducer(before, { kind: "runEnded", outcome: gone });
  expect(state.run).toMatchObject({ kind: "failed", problem: { refusal: { code: "unknownSheet" } } });
  expect(state.sight.kind).toBe("looking");
  expect(state.looksAsked).toBe(before.looksAsked + 1);
});
