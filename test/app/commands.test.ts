import { onOutcome } from "../../src/app/outcomeNews";
import type { SegmentOutcome } from "../../src/app/outcome";
import { registerCommands } from "../../src/commands";
import { openPortfolio, valuesOf, type Opened } from "../excel/portfolio";

let open: Opened | null = null;
afterEach(() => open?.stop());

test("the ribbon button segments the active sheet and gives the ribbon back", async () => {
  open = await openPortfolio(6);
  registerCommands();
  const outcomes: SegmentOutcome[] = [];
  const stop = onOutcome((outcome) => outcomes.push(outcome));
  await open.runCommand("segmentSheet");
  stop();
  expect(outcomes.map(({ kind }) => kind)).toEqual(["done"]);
  const [headers] = await valuesOf(open, "Clients", "A1:Z1");
  expect(headers).toContain("Segment");
}, 30_000);

test("what went wrong waits for the pane that opens", async () => {
  open = await openPortfolio(-1);
  registerCommands();
  await open.runCommand("segmentSheet");
  const outcomes: SegmentOutcome[] = [];
  onOutcome((outcome) => outcomes.push(outcome))();
  expect(outcomes).toMatchObject([{ kind: "refused", refusal: { code: "emptySheet" } }]);
}, 30_000);
