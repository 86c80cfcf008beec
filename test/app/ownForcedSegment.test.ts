import { restoreSheet } from "../../src/app/restore";
import type { CellValue } from "../../src/core/model";
import { DEFAULT_OPTIONS } from "../../src/core/options";
import { openPortfolio, sheetState, valuesOf, type Opened } from "../excel/portfolio";
import { press } from "../support/press";

let open: Opened | null = null;
afterEach(() => open?.stop());

/** Six customers, and a column E of the user's. */
async function opened(header: string, typed: readonly CellValue[]): Promise<Opened> {
  open = await openPortfolio(6, (sheet) => {
    sheet.getRange("E1:E7").values = [header, ...typed].map((cell) => [cell]);
  });
  return open;
}

function type(it: Opened, row: number, column: number, text: string): void {
  it.host.workbook.engine.setUserInput(0, row, column, text);
}

async function headersOf(it: Opened): Promise<readonly unknown[]> {
  const [headers = []] = await valuesOf(it, "Clients", "A1:Z1");
  return headers;
}

async function forcedHeaders(it: Opened): Promise<readonly unknown[]> {
  return (await headersOf(it)).filter((header) => String(header).startsWith("Segment forcé"));
}

async function labels(request: Parameters<typeof press>[0] = {}): Promise<readonly (string | null)[]> {
  const outcome = await press(request);
  if (outcome.kind !== "done") throw new Error(outcome.kind);
  return outcome.segmentation.customers.map(({ abc }) => abc);
}

/** Customers of classes A, B and C as the plan's formulas count them now. */
async function planned(it: Opened): Promise<readonly unknown[]> {
  const rows = await valuesOf(it, "Plan d'actions", "A1:D30");
  return ["A", "B", "C"].map((segment) => rows.find(([first]) => first === segment)?.[2]);
}

/** Colour rules that touch cells of the sheet. */
async function rulesOf({ Excel }: Opened, address: string): Promise<number> {
  return Excel.run(async (context) => {
    const count = context.workbook.worksheets
      .getItem("Clients")
      .getRange(address)
      .conditionalFormats.getCount();
    await context.sync();
    return count.value;
  });
}

const BLANK = ["", "", "", "", "", ""];

describe("a column of forced segments of the user's own", () => {
  test("is the only one, and what is typed, changed or cleared in it counts at the next press", async () => {
    const it = await opened("Segment forcé", ["", "B", "", "", "C", ""]);
    expect(await labels()).toEqual(["A", "B", "A", "A", "C", "B"]);
    expect(await forcedHeaders(it)).toEqual(["Segment forcé"]);
    type(it, 2, 5, "C");
    type(it, 3, 5, "");
    type(it, 6, 5, "A");
    expect(await labels()).toEqual(["C", "A", "A", "A", "A", "B"]);
    expect(await forcedHeaders(it)).toEqual(["Segment forcé"]);
    expect((await valuesOf(it, "Clients", "E2:E7")).flat()).toEqual(["C", "", "", "", "A", ""]);
  }, 60_000);

  test("is counted by the plan at once where it says the segments as ours would", async () => {
    const it = await opened("Segment forcé", ["", "b", "", "", "", ""]);
    await press();
    expect(await planned(it)).toEqual([3, 3, 0]);
    type(it, 2, 5, "C");
    expect(await planned(it)).toEqual([2, 3, 1]);
  }, 60_000);

  test("is not counted on where it says them otherwise: the plan counts the segments in force", async () => {
    const it = await opened("Segment forcé", ["à voir", "Classe B", "", "", "", ""]);
    await press();
    expect(await planned(it)).toEqual([3, 3, 0]);
  }, 60_000);

  test("is never written to, coloured or taken away", async () => {
    const it = await opened("Segment forcé", ["", "B", "", "", "", ""]);
    const before = await sheetState(it, "Clients");
    await press();
    expect(await rulesOf(it, "F1:F7")).toBeGreaterThan(0);
    expect(await rulesOf(it, "E1:E7")).toBe(0);
    expect((await restoreSheet("Clients", "all")).ok).toBe(true);
    expect(await sheetState(it, "Clients")).toEqual(before);
  }, 60_000);

  test("stays the one that the user named, whatever its header", async () => {
    const it = await opened("Mon choix", ["C", "", "", "", "", ""]);
    const options = { ...DEFAULT_OPTIONS, columns: { forcedSegment: "Mon choix" } };
    expect((await labels({ options }))[0]).toBe("C");
    type(it, 2, 5, "B");
    expect((await labels())[0]).toBe("B");
    expect(await forcedHeaders(it)).toEqual([]);
  }, 60_000);

  test("wins where it speaks beside ours, whose other values still count", async () => {
    const it = await opened("Remarque", BLANK);
    await press();
    const ours = (await headersOf(it)).indexOf("Segment forcé") + 1;
    type(it, 2, ours, "C");
    type(it, 3, ours, "C");
    type(it, 1, 5, "Segment imposé");
    type(it, 2, 5, "B");
    expect((await labels()).slice(0, 2)).toEqual(["B", "C"]);
    expect((await valuesOf(it, "Clients", "E2:E3")).flat()).toEqual(["B", ""]);
    const [, first = [], second = []] = await valuesOf(it, "Clients", "A1:Z3");
    expect([first[ours - 1], second[ours - 1]]).toEqual(["C", "C"]);
    expect(await planned(it)).toEqual([2, 3, 1]);
  }, 60_000);
});

test("a word in ours that is no segment takes nobody out of the plan", async () => {
  const it = await opened("Remarque", BLANK);
  const first = await labels();
  const ours = (await headersOf(it)).indexOf("Segment forcé") + 1;
  type(it, 2, ours, "VIP");
  type(it, 3, ours, "C");
  const now = await labels();
  expect(now).toEqual([first[0], "C", ...first.slice(2)]);
  const counts = ["A", "B", "C"].map((segment) => now.filter((label) => label === segment).length);
  expect(await planned(it)).toEqual(counts);
}, 60_000);
