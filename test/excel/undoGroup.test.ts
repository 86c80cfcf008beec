import { runExcel } from "../../src/excel/run";
import { openPortfolio, type Opened } from "./portfolio";

let open: Opened | null = null;
afterEach(() => open?.stop());

test.each([
  ["1.20", { delayForCellEdit: true, mergeUndoGroup: true }],
  ["1.19", { delayForCellEdit: true }],
])("in Excel %s a run of several round trips asks for %j", async (version, options) => {
  open = await openPortfolio(1, () => undefined, {
    requirements: { ExcelApi: version, DelayForCellEdit: "1.1" },
  });
  const run = jest.spyOn(Excel, "run");
  expect((await runExcel(async (_, round) => round(), { grouped: true })).ok).toBe(true);
  expect(run.mock.calls.map(([asked]) => asked)).toEqual([options]);
});
