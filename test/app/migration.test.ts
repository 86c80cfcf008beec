import type { SegmentOutcome } from "../../src/app/outcome";
import { openPortfolio, valuesOf, type Opened } from "../excel/portfolio";
import { press } from "../support/press";

let open: Opened | null = null;
afterEach(() => open?.stop());

const FIRST = 46_000;
const HEADERS = ["Code", "Client", "CA 12 mois", "Nb commandes", "Dernière commande"] as const;
const COUNT = 9;

/** Nine clients; the first one ordered yesterday, often, for large orders: 3-3-3. */
async function opened(): Promise<Opened> {
  return openPortfolio(-1, (sheet) => {
    const rows = Array.from({ length: COUNT }, (_, i) => [
      `C${100 + i}x`,
      `Client ${i}`,
      (20 - 2 * i) * (5_000 - 100 * i),
      20 - 2 * i,
      FIRST - 1 - 20 * i,
    ]);
    sheet.getRange("A1:E1").values = [[...HEADERS]];
    const cells = sheet.getRange(`A2:E${COUNT + 1}`);
    cells.values = rows;
    sheet.getRange(`E2:E${COUNT + 1}`).numberFormat = rows.map(() => ["dd/mm/yyyy"]);
  });
}

async function pressAt(clock: number, sheet = "Clients"): Promise<Extract<SegmentOutcome, { kind: "done" }>> {
  const outcome = await press({ clock, today: clock, criteria: ["abc", "rfm"], sheet });
  if (outcome.kind !== "done") throw new Error(`not done: ${outcome.kind}`);
  return outcome;
}

async function labelOf(it: Opened, header: string, row: number): Promise<unknown> {
  const [headers = [], ...cells] = await valuesOf(it, "Clients", `A1:Z${COUNT + 1}`);
  return cells[row - 2]?.[headers.indexOf(header)];
}

test("a champion who no longer orders falls from 3-3-3 to 1-3-3: alert in the sheet, move in the matrix", async () => {
  open = await opened();
  const first = await pressAt(FIRST);
  expect(first.segmentation.customers[0]?.rfm?.score).toBe("3-3-3");
  expect(first.segmentation.migration).toBeNull();

  // 190 days later all the others have ordered again; the champion has not.
  const today = FIRST + 189;
  const { engine } = open.host.workbook;
  for (let row = 3; row <= COUNT + 1; row++) engine.setUserInput(0, row, 5, String(today - row));
  const second = await pressAt(today);

  const [champion] = second.segmentation.customers;
  expect(champion?.rfm?.score).toBe("1-3-3");
  expect(champion?.alert).toEqual({ kind: "drop", from: "3-3-3", to: "1-3-3" });
  expect(second.segmentation.rfmThresholds?.from).toBe("saved");
  expect(await labelOf(open, "Alerte", 2)).toBe("En baisse\u202f: 3-3-3 → 1-3-3");
  expect(await labelOf(open, "Pourquoi", 2)).toMatch(/3-3-3 → 1-3-3.*190/);

  const { migration } = second.segmentation;
  expect(migration?.since).toBe("2025-12-09");
  // Nobody's revenue changed: all stayed in their class, and nobody is lost from the count.
  expect(migration?.cells.every(({ from, to }) => from === to)).toBe(true);
  expect(migration?.cells.reduce((sum, { customers }) => sum + customers, 0)).toBe(COUNT);
}, 60_000);

test("a champion who buys for less has fallen, and is not said to have stopped ordering", async () => {
  open = await opened();
  await pressAt(FIRST);
  open.host.workbook.engine.setUserInput(0, 2, 3, "86000");
  const second = await pressAt(FIRST + 1);
  expect(second.segmentation.customers[0]?.alert).toMatchObject({ kind: "drop", from: "3-3-3" });
  expect(second.segmentation.customers[0]?.rfm?.r).toBe(3);
  const why = await labelOf(open, "Pourquoi", 2);
  expect(why).toContain("3-3-3 → 3-3-");
  expect(why).not.toContain("ne commande plus");
});

test("when one of many equal clients orders more, the others have not fallen", async () => {
  open = await opened();
  const { engine } = open.host.workbook;
  for (let row = 2; row <= COUNT + 1; row++) engine.setUserInput(0, row, 4, "6");
  const first = await pressAt(FIRST);
  expect(first.segmentation.customers.map(({ rfm }) => rfm?.f)).toEqual(
    Array.from({ length: COUNT }, () => 2),
  );
  engine.setUserInput(0, COUNT + 1, 4, "12");
  const second = await pressAt(FIRST + 1);
  expect(second.segmentation.customers.filter(({ alert }) => alert?.kind === "drop")).toEqual([]);
  expect(second.segmentation.customers.at(-1)?.rfm?.f).toBe(3);
});

test("ABC is used even where only another criterion is asked for: the plan rests on its segments", async () => {
  open = await opened();
  const outcome = await press({ clock: FIRST, today: FIRST, criteria: ["rfm"] });
  if (outcome.kind !== "done") throw new Error(`not done: ${outcome.kind}`);
  expect(outcome.segmentation.criteria).toEqual(["abc", "rfm"]);
  expect(await labelOf(open, "Segment", 2)).toBe("A");
}, 60_000);

test("another sheet of the same customers is not compared with", async () => {
  open = await opened();
  await pressAt(FIRST);
  await open.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const from = worksheets.getItem("Clients").getRange(`A1:E${COUNT + 1}`);
    from.load("values,numberFormat");
    await context.sync();
    const last = worksheets.add("L'an dernier");
    const cells = last.getRange(`A1:E${COUNT + 1}`);
    // The other way round: the last one buys most.
    const [headers = [], ...rows] = from.values;
    const reversed = rows.map((row, i) => [...row.slice(0, 2), ...(rows.at(-1 - i)?.slice(2) ?? [])]);
    cells.values = [headers, ...reversed];
    cells.numberFormat = from.numberFormat;
    await context.sync();
  });
  const other = await pressAt(FIRST, "L'an dernier");
  expect(other.segmentation.migration).toBeNull();
  const again = await pressAt(FIRST);
  expect(again.segmentation.customers.map(({ alert }) => alert?.kind ?? null)).not.toContain("rise");
  expect(again.segmentation.migration?.since).toBe("2025-12-09");
}, 60_000);
