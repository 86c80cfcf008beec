import { requirementMatrix } from "../../playground/host/requirements";
import type { Edit } from "../../src/core/output/edits";
import { runExcel } from "../../src/excel/run";
import { applyEdits } from "../../src/excel/write";
import { pictureOf } from "../support/hostState";
import { openPortfolio, type Opened } from "./portfolio";
import { labelRequest, snapshot } from "./writeRequest";

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

/** Excel's own undo groups: while a run asked for one, what cannot be undone is refused. */
function groupRuns({ host }: Opened): void {
  const { run } = Excel;
  jest.spyOn(Excel, "run").mockImplementation((async (options: Excel.RunOptions, batch: never) => {
    host.faults.undoGroup = options.mergeUndoGroup === true;
    try {
      return await run(options, batch);
    } finally {
      host.faults.undoGroup = false;
    }
  }) as typeof Excel.run);
}

test("a write that cannot be one undo step leaves what one of several steps does, and no more", async () => {
  const written = async (version: string): Promise<unknown> => {
    open = await openPortfolio(12, () => undefined, { requirements: requirementMatrix(version) });
    const plain = labelRequest(await snapshot());
    const edits: readonly Edit[] = [
      ...plain.edits,
      { kind: "ensureSheet", sheet: "runs", name: "Mémoire", hidden: true },
      { kind: "cells", sheet: "runs", row: 1, column: 1, cells: [["x"]] },
    ];
    groupRuns(open);
    const result = await applyEdits({ ...plain, edits }, 2_000);
    jest.restoreAllMocks();
    const { order, sheets } = pictureOf(open.host.workbook);
    open.stop();
    return [result.ok, order, sheets];
  };
  const [group, steps] = [await written("1.20"), await written("1.19")];
  expect(group).toEqual(steps);
});
