/** Presses that come while another one runs: of the same sheet one run, of any other a run each. */
import type { SegmentOutcome } from "../../src/app/outcome";
import { openPortfolio, valuesOf, type Opened } from "../excel/portfolio";
import { press } from "../support/press";

let open: Opened | null = null;
afterEach(() => open?.stop());

jest.setTimeout(60_000);

/** The portfolio with two copies beside it; Clients is the active sheet. */
async function beside(customers: number): Promise<Opened> {
  open = await openPortfolio(customers, (sheet, { workbook }) => {
    for (const name of ["Prospects", "Archives"]) {
      workbook.worksheets
        .add(name)
        .getRange("A1")
        .copyFrom(`Clients!A1:D${customers + 1}`);
    }
    sheet.activate();
  });
  return open;
}

async function activate({ Excel }: Opened, name: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(name).activate();
    await context.sync();
  });
}

const writtenOn = (outcome: SegmentOutcome): string | null =>
  outcome.kind === "done" ? (outcome.written?.sheet ?? null) : null;

test("another sheet's waits, and that sheet is segmented too", async () => {
  const it = await beside(6);
  const outcomes = await Promise.all([
    press(),
    press({ sheet: "Prospects" }),
    press({ sheet: "Prospects" }),
    press(),
  ]);
  expect(outcomes.map(writtenOn)).toEqual(["Clients", "Prospects", "Prospects", "Clients"]);
  expect(outcomes[2]).toBe(outcomes[1]);
  const names = it.host.workbook.engine.getWorksheetsProperties().map(({ name }) => name);
  expect(names.filter((name) => name.startsWith("Plan"))).toHaveLength(1);
  expect((await valuesOf(it, "Prospects", "A1:Z1")).flat()).toContain("Segment");
});

test("the ribbon's means the sheet that is active then, not when its turn comes", async () => {
  const it = await beside(500);
  const started: { first?: Promise<SegmentOutcome> } = {};
  await new Promise<void>((resolve) => {
    started.first = press({ sheet: null }, { onStage: (stage) => stage === "recognising" && resolve() });
  });
  const again = press({ sheet: null });
  await activate(it, "Prospects");
  const other = press({ sheet: null });
  await activate(it, "Archives");
  const outcomes = [await started.first, await again, await other];
  expect(outcomes.map((one) => one && writtenOn(one))).toEqual(["Clients", "Clients", "Prospects"]);
  expect(outcomes[1]).toBe(outcomes[0]);
  expect((await valuesOf(it, "Archives", "A1:Z1")).flat()).not.toContain("Segment");
});

test("one with other choices is a run of its own", async () => {
  await beside(6);
  const [first, second] = await Promise.all([press(), press({ criteria: ["abc"] })]);
  expect([first.kind, second.kind]).toEqual(["done", "done"]);
  expect(second).toMatchObject({ segmentation: { criteria: ["abc"] } });
});

test("one after a press that is cancelled is a run of its own", async () => {
  await beside(6);
  const [first, second] = await Promise.all([press({}, { signal: AbortSignal.abort() }), press()]);
  expect([first.kind, second.kind]).toEqual(["cancelled", "done"]);
});
