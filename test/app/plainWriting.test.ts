import { startNodeHost, type NodeHost } from "../../playground/host/entrances/node";
import { customers, HEADERS, openPortfolio, ruleCount, valuesOf } from "../excel/portfolio";
import { press } from "../support/press";
import { refusing } from "../support/refusing";

jest.setTimeout(60_000);

let open: NodeHost | null = null;
afterEach(() => open?.stop());

test("an Excel that refuses a call once gets the result without page layout, and it is said", async () => {
  const it = await openPortfolio(20);
  open = it;
  const { faults, workbook } = it.host;
  // The two syncs of the reading, then the write: an action far into it is refused as an unknown member would be.
  faults.failAction(3, { at: 400, code: "ApiNotFound", message: "PageLayout.orientation" });
  const outcome = await press();
  expect(outcome).toMatchObject({ kind: "done", written: { leftOut: "page" } });
  const [headers = []] = await valuesOf(it, "Clients", "A1:Z1");
  expect(headers).toContain("Segment");
  const extras = workbook.extras.sheets;
  expect(extras.flatMap(({ charts }) => charts)).not.toEqual([]);
  expect(extras.flatMap(({ pageLayout }) => Object.keys(pageLayout))).toEqual([]);
});

const ROWS = [[...HEADERS], ...customers(20)];

/** A portfolio in an Excel that lacks one member from now on. */
async function opened(member: string): Promise<NodeHost> {
  const { host, stop } = await openPortfolio(20);
  stop();
  return (open = startNodeHost(refusing(host, member)));
}

/** Labels by customer, wherever the columns stand. */
async function labelsIn(node: NodeHost): Promise<readonly unknown[]> {
  const [headers = [], ...rows] = await valuesOf(node, "Clients", "A1:Z21");
  const at = ["Client", "Segment"].map((header) => headers.indexOf(header));
  return rows.map((row) => at.map((column) => row[column]));
}

let wanted: readonly unknown[] = [];
beforeAll(async () => {
  const it = await openPortfolio(20);
  await press();
  wanted = await labelsIn(it);
  it.stop();
});

describe.each([
  // Newer than what we need: done without, and nothing is left out.
  ["CustomProperties", "nothing"],
  ["PaperSize", "page"],
  ["Charts", "decoration"],
  ["FreezePanes", "decoration"],
  ["ConditionalFormats", "looks"],
  ["SetCellProperties", "looks"],
  ["GetColumnProperties", "looks"],
  ["Visibility", "looks"],
  ["SuspendApiCalculationUntilNextSync", "page"],
])("an Excel without %s", (member, leftOut) => {
  test(`gets the same labels, press after press; left out: ${leftOut}`, async () => {
    const node = await opened(member);
    const done = { kind: "done", written: { leftOut } };
    expect(await press()).toMatchObject(done);
    expect(await labelsIn(node)).toEqual(wanted);
    expect(await press()).toMatchObject(done);
    expect(await labelsIn(node)).toEqual(wanted);
    expect(await valuesOf(node, "Clients", "A1:D21")).toEqual(ROWS);
    expect((await valuesOf(node, "Plan d'actions", "A1"))[0]?.[0]).not.toBe("");
  });
});

test("an Excel that does not tell which rows are hidden reads them all the same", async () => {
  const { host, stop } = await openPortfolio(20, (sheet) => {
    sheet.getRange("3:4").rowHidden = true;
  });
  stop();
  open = startNodeHost(refusing(host, "GetRowProperties"));
  const outcome = await press();
  if (outcome.kind !== "done") throw new Error(outcome.kind);
  expect(outcome.segmentation.customers).toHaveLength(20);
  expect(outcome.segmentation.reading.issues.find(({ code }) => code === "hiddenRows")).toMatchObject({
    cells: [],
  });
  expect(await labelsIn(open)).toEqual(wanted);
});

test("a workbook that passes through an Excel without colours has neither more nor fewer of them afterwards", async () => {
  const first = await openPortfolio(20);
  expect((await press()).kind).toBe("done");
  const rules = await ruleCount(first, "Clients");
  expect(rules).toBeGreaterThan(0);
  first.stop();
  const lacking = startNodeHost(refusing(first.host, "ConditionalFormats"));
  expect(await press()).toMatchObject({ kind: "done", written: { leftOut: "looks" } });
  lacking.stop();
  open = startNodeHost(first.host);
  expect(await press()).toMatchObject({ kind: "done", written: { leftOut: "nothing" } });
  expect(await ruleCount(open, "Clients")).toBe(rules);
  expect(await labelsIn(open)).toEqual(wanted);
  expect(await valuesOf(open, "Clients", "A1:D21")).toEqual(ROWS);
});
