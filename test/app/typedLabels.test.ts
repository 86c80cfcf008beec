import type { CellValue } from "../../src/core/model";
import { customers, openPortfolio, valuesOf, type Opened } from "../excel/portfolio";
import { press } from "../support/press";

let open: Opened | null = null;
afterEach(() => open?.stop());

/** Columns E to N, right of Code, Client, CA 2025, Ville. */
const AT = { segment: "E", forced: "F", next: "K", alert: "M", why: "N" } as const;

async function opened(count = 6): Promise<Opened> {
  open = await openPortfolio(count);
  await press();
  return open;
}

async function write(it: Opened, address: string, values: readonly (readonly CellValue[])[]): Promise<void> {
  await it.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Clients").getRange(address).values = values.map((row) => [...row]);
    await context.sync();
  });
}

/** A press: segments by name, what it tells of the words typed. */
async function pressed() {
  const outcome = await press();
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
  const { reading, customers: found } = outcome.segmentation;
  const told = reading.issues.filter(({ code }) => code.startsWith("typed"));
  return {
    segments: Object.fromEntries(found.map(({ customer, abc }) => [customer.name, abc])),
    told: told.map(({ code, cells }) => [code, ...cells]),
    words: told.map(({ values }) => values.words ?? ""),
  };
}

const column = async (it: Opened, letter: string, last = 7) =>
  (await valuesOf(it, "Clients", `${letter}2:${letter}${last}`)).flat();

/** Customers of class A, B and C as the plan's formulas count them. */
async function planned(it: Opened): Promise<readonly unknown[]> {
  const rows = await valuesOf(it, "Plan d'actions", "A1:D30");
  return ["A", "B", "C"].map((segment) => rows.find(([first]) => first === segment)?.[2]);
}

const ROWS = customers(6);
const inOrder = (...places: readonly number[]) => places.map((i) => ROWS[i - 1] ?? []);

describe("a forced segment belongs to its customer", () => {
  test.each([
    ["typed before the last press", true],
    ["typed since the last press", false],
  ])(
    "when other rows are pasted over the customers alone, it follows (%s)",
    async (_, isPressed) => {
      const it = await opened();
      await write(it, "F3", [["C"]]);
      if (isPressed) await press();
      await write(it, "A2:D7", inOrder(6, 5, 4, 3, 2, 1));
      const { segments, told } = await pressed();
      expect(segments).toMatchObject({ "Société 2": "C", "Société 5": "B" });
      expect(await column(it, AT.forced)).toEqual(["", "", "", "", "C", ""]);
      expect(told).toEqual([["typedLabelsMoved", "F6"]]);
      expect((await pressed()).told).toEqual([]);
      expect(await column(it, AT.forced)).toEqual(["", "", "", "", "C", ""]);
    },
    60_000,
  );

  test("two of them that change places keep their own", async () => {
    const it = await opened();
    await write(it, "F2:F3", [["C"], ["B"]]);
    await press();
    await write(it, "A2:D7", inOrder(2, 1, 3, 4, 5, 6));
    expect((await pressed()).segments).toMatchObject({ "Société 1": "C", "Société 2": "B" });
    expect(await column(it, AT.forced)).toEqual(["B", "C", "", "", "", ""]);
  }, 60_000);

  test("when its customer is gone it is given to nobody, and told with its word", async () => {
    const it = await opened();
    await write(it, "F3", [["C"]]);
    await press();
    await write(it, "A3:D3", [["C099x", "Nouveau", 49_000, "Lille"]]);
    const { segments, told, words } = await pressed();
    expect(segments).toMatchObject({ Nouveau: "A" });
    expect(await column(it, AT.forced)).toEqual(["", "", "", "", "", ""]);
    expect(told).toEqual([["typedLabelsLost", "F3"]]);
    expect(words).toEqual(["C (F3)"]);
  }, 60_000);

  test("when fewer customers are pasted, nothing of the rows below is left or counted", async () => {
    const it = await opened();
    await write(it, "F7", [["C"]]);
    await press();
    await write(it, "A2:D7", [...inOrder(6, 2, 3), ...inOrder(7, 7, 7).map(() => ["", "", "", ""])]);
    const { segments, told } = await pressed();
    expect(segments["Société 6"]).toBe("C");
    expect(told).toEqual([["typedLabelsMoved", "F2"]]);
    expect(await column(it, AT.forced)).toEqual(["C", "", "", "", "", ""]);
    expect(await column(it, AT.segment)).toEqual(["C", "A", "A", "", "", ""]);
    expect(await planned(it)).toEqual([2, 0, 1]);
  }, 60_000);

  test("when the whole table is sorted it moves with its row, and nothing is told", async () => {
    const it = await opened();
    await write(it, "F3", [["C"]]);
    await press();
    const rows = await valuesOf(it, "Clients", "A2:N7");
    await write(it, "A2:N7", [...rows].reverse() as CellValue[][]);
    const { segments, told } = await pressed();
    expect(segments["Société 2"]).toBe("C");
    expect(told).toEqual([]);
    expect(await column(it, AT.forced)).toEqual(["", "", "", "", "C", ""]);
  }, 60_000);

  test.each([
    ["a code and a name corrected", "A3:B3", [["C002y", "Société deux"]]],
    ["an amount corrected", "C3", [[51_000]]],
  ])(
    "%s: it stays",
    async (_, address, values) => {
      const it = await opened();
      await write(it, "F3", [["C"]]);
      await press();
      await write(it, address, values);
      const { segments, told } = await pressed();
      expect(Object.values(segments)[1]).toBe("C");
      expect(told).toEqual([]);
    },
    60_000,
  );

  test("a new customer in a row of its own may be forced at once", async () => {
    const it = await opened();
    await write(it, "A8:F8", [["C007x", "Nouveau", 5, "Lille", "", "A"]]);
    const { segments, told } = await pressed();
    expect(segments["Nouveau"]).toBe("A");
    expect(told).toEqual([]);
  }, 60_000);

  test("a row copied for a new customer gets labels of its own", async () => {
    const it = await opened();
    const [row = []] = await valuesOf(it, "Clients", "A7:N7");
    await write(it, "A8:N8", [["C007x", "Nouveau", 40_000, ...row.slice(3)] as CellValue[]]);
    const { segments, told } = await pressed();
    expect(segments["Nouveau"]).toBe("A");
    expect(told).toEqual([]);
    expect((await column(it, AT.segment, 8)).at(-1)).toBe("A");
  }, 60_000);
});

describe("what is typed over a label", () => {
  test("a segment is a wish: it goes to Segment forcé, counts, and is told once", async () => {
    const it = await opened();
    await write(it, "E2", [["C"]]);
    const { segments, told } = await pressed();
    expect(segments["Société 1"]).toBe("C");
    expect(told).toEqual([["typedSegments", "E2"]]);
    expect((await column(it, AT.segment))[0]).toBe("C");
    expect((await column(it, AT.forced))[0]).toBe("C");
    expect(await planned(it)).toEqual([3, 2, 1]);
    expect((await pressed()).told).toEqual([]);
    await write(it, "F2", [[""]]);
    expect((await pressed()).segments["Société 1"]).toBe("A");
  }, 60_000);

  test("a forced segment that stands wins over it, and its word is told", async () => {
    const it = await opened();
    await write(it, "F2", [["B"]]);
    await press();
    await write(it, "E2", [["C"]]);
    const { segments, told, words } = await pressed();
    expect(segments["Société 1"]).toBe("B");
    expect([told, words]).toEqual([[["typedLabelsLost", "E2"]], ["C (E2)"]]);
    expect((await column(it, AT.forced))[0]).toBe("B");
  }, 60_000);

  test("notes and dates stay, at every press, and are told; an emptied cell is ours again", async () => {
    const it = await opened();
    await write(it, "M2", [["Rappeler mardi"]]);
    await write(it, "K3", [[46_200]]);
    for (let i = 0; i < 2; i += 1) {
      expect((await pressed()).told).toEqual([["typedLabels", "M2", "K3"]]);
      expect((await column(it, AT.alert))[0]).toBe("Rappeler mardi");
      expect((await column(it, AT.next))[1]).toBe(46_200);
    }
    await write(it, "K3", [[""]]);
    expect((await pressed()).told).toEqual([["typedLabels", "M2"]]);
    expect((await column(it, AT.next))[1]).not.toBe("");
  }, 60_000);

  test("a note follows its customer too", async () => {
    const it = await opened();
    await write(it, "M2", [["Rappeler mardi"]]);
    await press();
    await write(it, "A2:D7", inOrder(3, 2, 1, 4, 5, 6));
    expect((await pressed()).told).toEqual([["typedLabelsMoved", "M4"]]);
    expect((await column(it, AT.alert)).slice(0, 3)).toEqual(["", "", "Rappeler mardi"]);
    expect((await pressed()).told).toEqual([["typedLabels", "M4"]]);
  }, 60_000);
});
