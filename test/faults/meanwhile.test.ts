/** What others do to the workbook between two round trips of a press: the labels are right, or nothing is written. */
import { startNodeHost } from "../../playground/host/entrances/node";
import type { Workbook } from "../../playground/host/workbook";
import type { SegmentOutcome } from "../../src/app/outcome";
import { recall, saveViews } from "../../src/app/recall";
import type * as Restored from "../../src/app/restore";
import { EMPTY_MEMORY } from "../../src/excel/memory/memory";
import { formatMemory, SETTING_KEY } from "../../src/excel/memory/workbookSettings";
import { openPortfolio, type Opened } from "../excel/portfolio";
import { betweenSyncs, type BetweenSyncs } from "../support/betweenSyncs";
import { pictureOf, type WorkbookPicture } from "../support/hostState";
import type * as Pressed from "../support/press";
import { press } from "../support/press";

jest.setTimeout(60_000);

const CUSTOMERS = 6;
const PATIENCE = 60_000;
const realTimeout = globalThis.setTimeout;

/** The add-in in a pane of its own: it knows nothing of the press in the other one. */
interface Pane {
  readonly press: typeof press;
  readonly restore: () => Promise<unknown>;
}

interface Shared extends Opened {
  readonly between: BetweenSyncs;
  readonly other: Pane;
}

let stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.reverse()) stop();
  stops = [];
  jest.restoreAllMocks();
});

let copy: Pane | null = null;

/** A second copy of the add-in's modules, as a second pane has. */
function paneCopy(): Pane {
  jest.isolateModules(() => {
    const pressed = jest.requireActual<typeof Pressed>("../support/press");
    const { restoreSheet } = jest.requireActual<typeof Restored>("../../src/app/restore");
    copy ??= { press: pressed.press, restore: async () => restoreSheet("Clients", "all") };
  });
  if (copy === null) throw new Error("no second pane");
  return copy;
}

function otherPane(host: Opened["host"], mine: object): Pane {
  const { Excel, Office, OfficeExtension, stop } = startNodeHost(host);
  stops.push(stop);
  Object.assign(globalThis, mine);
  const pane = copy ?? paneCopy();
  const there = <T>(work: () => Promise<T>) => {
    return async (): Promise<T> => {
      Object.assign(globalThis, { Excel, Office, OfficeExtension });
      return work().finally(() => Object.assign(globalThis, mine));
    };
  };
  return { press: there(pane.press), restore: there(pane.restore) };
}

/** A small portfolio open in two panes; `presses` made before. */
async function shared(presses = 0): Promise<Shared> {
  const first = await openPortfolio(CUSTOMERS);
  first.stop();
  const between = betweenSyncs(first.host);
  const node = startNodeHost(between.host);
  stops.push(node.stop);
  const { Excel, Office, OfficeExtension } = node;
  for (let i = 0; i < presses; i += 1) expect((await press()).kind).toBe("done");
  const other = otherPane(first.host, { Excel, Office, OfficeExtension });
  return { host: first.host, ...node, between, other };
}

const take = (it: Opened): WorkbookPicture => pictureOf(it.host.workbook, (sheet) => sheet === "Clients");

const pictures: WorkbookPicture[] = [];

/** What presses leave when nobody disturbs them. */
async function undisturbed(presses: number): Promise<WorkbookPicture> {
  if (pictures.length === 0) {
    const it = await openPortfolio(CUSTOMERS);
    stops.push(it.stop);
    pictures.push(take(it));
    for (let i = 0; i < 3; i += 1) {
      expect((await press()).kind).toBe("done");
      pictures.push(take(it));
    }
  }
  const picture = pictures[presses];
  if (picture === undefined) throw new Error("no such press");
  return picture;
}

/** The user's sheet, and which sheets there are: labels, looks, rules, widths, each once. */
const seen = ({ sheets, order }: WorkbookPicture) => ({ clients: sheets["Clients"], order });
const codeOf = (outcome: SegmentOutcome): string | null =>
  outcome.kind === "refused" || outcome.kind === "shown" ? outcome.refusal.code : null;
const sheetIndex = ({ engine }: Workbook, name: string): number =>
  engine.getWorksheetsProperties().findIndex((sheet) => sheet.name === name);

describe("another pane", () => {
  test.each([
    [1, 0],
    [2, 0],
    [3, 0],
    [2, 1],
    [3, 1],
  ])("presses before round trip %i of a press, %i presses before", async (sync, presses) => {
    const expected = seen(await undisturbed(presses + 2));
    const it = await shared(presses);
    it.between.before(sync, async () => expect((await it.other.press()).kind).toBe("done"));
    const outcome = await press();
    expect([outcome.kind, codeOf(outcome)]).toEqual(["done", null]);
    expect(seen(take(it))).toEqual(expected);
  });

  test.each([2, 3])("restores the sheet before round trip %i of a second press", async (sync) => {
    const expected = seen(await undisturbed(1));
    const it = await shared(1);
    it.between.before(sync, async () => expect(await it.other.restore()).toMatchObject({ ok: true }));
    const outcome = await press();
    if (outcome.kind !== "done") expect((await press()).kind).toBe("done");
    expect(seen(take(it))).toEqual(expected);
  });

  test.each([1, 2])(
    "presses before round trip %i of a named filter being kept: both are remembered, the next press is the next",
    async (sync) => {
      const expected = seen(await undisturbed(2));
      const it = await shared();
      const views = [{ name: "A du Nord" }];
      it.between.before(sync, async () => expect((await it.other.press()).kind).toBe("done"));
      expect(await saveViews(views)).toEqual({ ok: true, value: null });
      expect(await recall()).toMatchObject({ views, lastRun: expect.any(Number) });
      expect((await press()).kind).toBe("done");
      expect(seen(take(it))).toEqual(expected);
    },
  );

  test("changes the memory again and again: a named filter is refused, and theirs stays", async () => {
    const it = await shared();
    const { extras } = it.host.workbook;
    for (const lastRun of [2, 3, 4, 5]) {
      it.between.before(lastRun, async () => {
        extras.settings[SETTING_KEY] = formatMemory({ ...EMPTY_MEMORY, lastRun });
      });
    }
    expect(await saveViews([{ name: "A du Nord" }])).toEqual({
      ok: false,
      refusal: { code: "busy", values: {} },
    });
    expect(await recall()).toMatchObject({ views: [], lastRun: 5 });
  });

  test("and this one press at the same time: nothing stands twice, and the next press is the next", async () => {
    const expected = seen(await undisturbed(2));
    const it = await shared();
    const outcomes = await Promise.all([press(), press()]);
    expect(outcomes[1]).toBe(outcomes[0]);
    expect((await it.other.press()).kind).toBe("done");
    expect(seen(take(it))).toEqual(expected);
  });
});

describe("the write of a press that timed out arrives", () => {
  test.each([1, 2, 3])("before round trip %i of the next press", async (sync) => {
    jest
      .spyOn(globalThis, "setTimeout")
      .mockImplementation(((run: () => void, ms?: number) =>
        realTimeout(run, ms === PATIENCE ? 20 : ms)) as typeof setTimeout);
    const it = await shared();
    const release = it.between.hold(3);
    expect(codeOf(await press())).toBe("noAnswer");
    it.between.before(sync, release);
    expect((await press()).kind).toBe("done");
    expect(seen(take(it))).toEqual(seen(await undisturbed(2)));
  });
});

describe("the sheet", () => {
  test.each([2, 3])(
    "is deleted before round trip %i: a sentence, and nothing of ours is left",
    async (sync) => {
      const it = await shared();
      it.host.workbook.engine.newSheet();
      it.between.before(sync, async () => it.host.workbook.engine.deleteSheet(0));
      expect(["sheetGone", "unknownSheet"]).toContain(codeOf(await press()));
      expect(take(it).order).toEqual(["Sheet1"]);
      expect(it.host.workbook.extras.settings).toEqual({});
    },
  );

  test("is renamed before the write: refused under its former name, written under the new one", async () => {
    const it = await shared();
    const before = take(it).sheets["Clients"]?.cells;
    it.between.before(3, async () => it.host.workbook.engine.renameSheet(0, "Portefeuille"));
    expect(codeOf(await press())).toBe("unknownSheet");
    const left = pictureOf(it.host.workbook);
    expect(left.order).toEqual(["Portefeuille"]);
    expect(left.sheets["Portefeuille"]?.cells).toEqual(before);
  });

  test("gets a filter before the write: every label stands on its row, and the filter stays", async () => {
    const { clients } = seen(await undisturbed(1));
    const it = await shared();
    const theirs = startNodeHost(it.host);
    stops.push(theirs.stop);
    Object.assign(globalThis, { Excel: it.Excel, Office: it.Office, OfficeExtension: it.OfficeExtension });
    it.between.before(3, async () =>
      theirs.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Clients");
        sheet.autoFilter.apply("A1:D7", 3, { filterOn: "Values", values: ["Lille"] });
        await context.sync();
      }),
    );
    expect((await press()).kind).toBe("done");
    expect(take(it).sheets["Clients"]?.cells).toEqual(clients?.cells);
    expect(it.host.workbook.extras.sheets[0]?.autoFilter?.columns).toEqual([
      { column: 3, criteria: expect.objectContaining({ values: ["Lille"] }) },
    ]);
    expect(it.host.workbook.extras.sheets[0]?.hiddenRows).toEqual([3, 5, 7]);
  });
});

describe("our plan", () => {
  test.each([1, 2, 3])(
    "is deleted before round trip %i of a second press: it is there again",
    async (sync) => {
      const { clients, order } = seen(await undisturbed(2));
      const it = await shared(1);
      const { workbook } = it.host;
      it.between.before(sync, async () =>
        workbook.engine.deleteSheet(sheetIndex(workbook, "Plan d'actions")),
      );
      const outcome = await press();
      if (outcome.kind !== "done") expect((await press()).kind).toBe("done");
      const left = seen(take(it));
      expect(left.clients).toEqual(clients);
      expect([...left.order].sort()).toEqual([...order].sort());
    },
  );

  test.each([1, 2, 3])("is moved before round trip %i of a second press: it stays there", async (sync) => {
    const { clients, order } = seen(await undisturbed(2));
    const it = await shared(1);
    const { engine } = it.host.workbook;
    it.between.before(sync, async () => engine.moveSheet(sheetIndex(it.host.workbook, "Plan d'actions"), 0));
    expect((await press()).kind).toBe("done");
    const left = seen(take(it));
    expect(left.clients).toEqual(clients);
    expect(left.order).toEqual(["Plan d'actions", ...order.filter((name) => name !== "Plan d'actions")]);
  });
});
