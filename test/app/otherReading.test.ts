import { rememberReading } from "../../src/app/recall";
import type { Segmentation } from "../../src/core/segments";
import { SETTING_KEY } from "../../src/excel/memory/workbookSettings";
import { openPortfolio, type Opened } from "../excel/portfolio";
import { press } from "../support/press";

let open: Opened | null = null;
afterEach(() => open?.stop());

async function segmented(write: boolean): Promise<Segmentation> {
  const outcome = await press({ write });
  if (outcome.kind !== "done") throw new Error(outcome.kind);
  return outcome.segmentation;
}

const revenues = ({ reading }: Segmentation) => reading.customers.map(({ revenue }) => revenue);

async function opened(setting?: string): Promise<void> {
  open = await openPortfolio(2, (sheet, context) => {
    sheet.getRange("C2:C3").values = [["'1.234"], ["'2.500"]];
    if (setting !== undefined) context.workbook.settings.add(SETTING_KEY, setting);
  });
}

test("the reading that the rep chose is kept by a press and by the file, until it is given back", async () => {
  await opened();
  expect(revenues(await segmented(true))).toEqual([1234, 2500]);
  const column = { field: "revenue", header: "CA 2025" } as const;
  expect(await rememberReading("Clients", column, true)).toEqual({ ok: true, value: null });
  expect(revenues(await segmented(true))).toEqual([1.234, 2.5]);

  const setting = open?.host.workbook.extras.settings[SETTING_KEY];
  open?.stop();
  await opened(String(setting));
  expect(revenues(await segmented(true))).toEqual([1.234, 2.5]);
  await rememberReading("Clients", column, false);
  expect(revenues(await segmented(false))).toEqual([1234, 2500]);
}, 60_000);

test("a choice that the file damaged is told, and the French reading taken", async () => {
  const readings = [{ id: "x", name: "Clients", columns: [{ field: "turnover", header: 3 }] }];
  await opened(JSON.stringify({ version: 1, memory: { readings } }));
  const segmentation = await segmented(false);
  expect(revenues(segmentation)).toEqual([1234, 2500]);
  expect(segmentation.remarks).toContainEqual({ code: "memory.damaged", values: { setting: "readings" } });
}, 30_000);
